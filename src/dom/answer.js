// @ts-check
/** What becomes of an answer where the second file, which deals with it, never comes. */
import { LOST } from './names.js';
import { complain, tell } from './page.js';
import { dropNotice } from './views.js';

/** Whatever it was cannot be done: everything is denied then. @param {string} why */
export function lost(why) {
  complain('answer: ' + why + '; everything optional is denied on this page');
  dropNotice();
  tell(LOST);
}
