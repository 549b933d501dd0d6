// @ts-check
/** What follows from an answer: the second file deals with it, and where that never comes everything is denied. */
import { need } from 'assentry:need';
import { LOST } from './names.js';
import { complain, link, tell } from './page.js';
import { dropNotice } from './views.js';

/**
 * Has the second file and its part of the brain at work.
 * @param {(more: any) => void} use at once where they are
 * @param {(why: string) => void} [fail]
 */
export const answering = (use, fail = lost) => need('more', (more) => {
  try { link(); } catch (error) { return fail('expected assentry.more.js of the same build, found ' + error); }
  use(more);
}, fail);

/** Whatever it was cannot be done: everything is denied then. @param {string} why */
export function lost(why) {
  complain('answer: ' + why + '; everything optional is denied on this page');
  dropNotice();
  tell(LOST);
}
