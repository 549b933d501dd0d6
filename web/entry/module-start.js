// What the package starts with `init`: the same as `assentry.js`, with the module inside, and other files as `#files` has them there.
import { begin } from '../page/api.js';
import { load } from '../load/wasm-inside.js';

begin(load);
