// `assentry.peers.js`: only for pages whose configuration has `import`.
import { bytes } from 'assentry:wasm';
import { borrow } from '../load/borrowed.js';
import * as peers from '../peers/begin.js';

window.assentry._('peers', (shared) => {
  borrow(shared);
  return { begin: (fresh, start, module) => peers.begin(fresh, start, module, bytes) };
});
