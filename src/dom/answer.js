// @ts-check
/** What visitors answer and pages call: dealt with by the part of the brain that comes with the second file. */
import { need } from 'assentry:need';
import { LOST } from './names.js';
import { complain, tell } from './page.js';
import { dropNotice } from './views.js';

/** Whatever it was cannot be done: everything is denied then. @param {string} why */
export function lost(why) {
  complain('answer: ' + why + '; everything optional is denied on this page');
  dropNotice();
  tell(LOST);
}

/** @param {number} kind @param {number} number @param {string} text */
export const answer = (kind, number, text) => need('more', () => tell(kind, number, text), lost);
