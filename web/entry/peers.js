// `assentry.peers.js`: only for pages whose configuration has `import` or `markup`.
import { borrow } from '../load/borrowed.js';
import { begin } from '../peers/begin.js';

window.assentry._('peers', (kit) => {
  borrow(kit);
  return { begin };
});
