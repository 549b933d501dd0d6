// `assentry.more.js`: fetched when the page is idle, so that answers and the preferences do not have to wait for it.
import { borrow } from '../load/borrowed.js';
import { bytes } from 'assentry:wasm';
import * as more from '../page/second-file.js';

window.assentry._('more', (shared) => {
  borrow(shared);
  more.join(bytes);
  return more;
});
