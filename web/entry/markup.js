// `assentry.markup.js`: only for pages whose configuration has `markup`.
import { bytes } from 'assentry:wasm';
import { borrow } from '../load/borrowed.js';
import { adopt } from '../peers/elements.js';

window.assentry._('markup', (shared) => {
  borrow(shared);
  return (module) => adopt(module, bytes);
});
