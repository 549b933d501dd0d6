// @ts-check
/** What follows from an answer is dealt with by the second file. */
import { need } from '#files';
import { link } from './inbox.js';

/**
 * Has the second file and its part of the module at work.
 * @param {(more: any) => void} use at once where they are
 * @param {(why: string) => void} fail
 */
export const answering = (use, fail) => need('more', (more) => {
  try { link(); } catch (error) { return fail('expected assentry.more.js of the same build, found ' + error); }
  use(more);
}, fail);
