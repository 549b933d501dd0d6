// `assentry.peers.js`: only for pages whose configuration has `import` or `markup`.
import { borrow } from 'assentry:kit';
import { bytes } from 'assentry:wasm';
import * as peers from '../peers.js';

window.assentry._('peers', (kit) => {
  borrow(kit);
  return { begin: (fresh, start, brain) => peers.begin(fresh, start, brain, bytes) };
});
