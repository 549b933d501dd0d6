// @ts-check
/** What the scripts call things by. */

export const NAME = 'assentry';
/** Between the fields of what is handed over as one text. */
export const BREAK = '\x1f';
/** Where pages hear that something was taken back. */
export const DROPPED = NAME + '-dropped';
export const doc = document;
/** What can happen; the same numbers stand in app.rs. */
export const FOUND = 0, SETTLED = 1, HUNG = 2, READ = 3, PAINTED = 4, GO_ON = 5, LOST = 6, START = 7, STATUS = 8, HAS = 9;
/** The same for the part of the brain that comes with the second file. */
export const DISPLAYED = 10, REREAD = 11, PRESSED = 12, CLICKED = 13, REMEMBERED = 14, CALLED = 15, LEFT = 16, RENEWED = 17;
/** The same for the part that comes with assentry.peers.js. */
export const NAMED = 18, KEPT = 19;

/** Marks the frames and scripts that we made, so that copies of them are known. */
export const LIVE = 'data-assentry-live';
/** What is made by us, and copies of it: `ours` tells which. */
export const COPIES = 'assentry-banner,assentry-preferences,assentry-handle,assentry-placeholder,[' + LIVE + ']';
