// @ts-check
/** Names that several scripts use. */

export const NAME = 'assentry';
/** Separates the fields of a text that passes the door. */
export const BREAK = '\x1f';
/** The channel that tells pages of a withdrawal. */
export const DROPPED = NAME + '-dropped';

/** Marks frames and scripts that we made, to recognise copies of them. */
export const LIVE = 'data-assentry-live';
/** Matches our elements and copies of them; `ours` contains only the originals. */
export const COPIES = 'assentry-banner,assentry-preferences,assentry-handle,assentry-placeholder,[' + LIVE + ']';
