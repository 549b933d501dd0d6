// What `init` of the package starts: the same as `assentry.js`, with the module embedded, and other files through `#files`.
import { begin } from '../page/api.js';
import { load } from '../load/wasm-inside.js';

begin(load);
