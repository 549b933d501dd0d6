// @ts-check
/** The code that handles answers is in the second file. */
import { need } from '#files';
import { link } from './inbox.js';

/**
 * Loads the second file and its part of the module.
 * @param {(more: any) => void} use called at once if they have loaded
 * @param {(why: string) => void} fail
 */
export const answering = (use, fail) => need('more', (more) => {
  try { link(); } catch (error) { return fail('expected assentry.more.js of the same build, found ' + error); }
  use(more);
}, fail);
