// `assentry.peers.js`: only for pages whose configuration has `import` or `markup`.
import { borrow } from 'assentry:kit';
import { begin } from '../peers.js';

window.assentry._('peers', (kit) => {
  borrow(kit);
  return { begin };
});
