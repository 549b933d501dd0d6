// @ts-check
/** What the scripts call things by. */

export const NAME = 'assentry';
/** Between the fields of what is handed over as one text. */
export const BREAK = '\x1f';
/** Where pages hear that something was taken back. */
export const DROPPED = NAME + '-dropped';
export const doc = document;

/** Marks the frames and scripts that we made, so that copies of them are known. */
export const LIVE = 'data-assentry-live';
/** What is made by us, and copies of it: `ours` tells which. */
export const COPIES = 'assentry-banner,assentry-preferences,assentry-handle,assentry-placeholder,[' + LIVE + ']';
