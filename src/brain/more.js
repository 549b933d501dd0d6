// `assentry.more.js`: fetched when the page is idle, so that opening the preferences costs no wait.
import { borrow } from 'assentry:kit';
import * as more from '../more.js';

window.assentry._('more', (kit) => {
  borrow(kit);
  return more;
});
