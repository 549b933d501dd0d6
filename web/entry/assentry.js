// `assentry.js`: the one script tag.
import { begin } from '../page/api.js';
import { load } from '../load/wasm-inside.js';

begin(load);
