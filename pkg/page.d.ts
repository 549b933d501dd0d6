import type { Assentry } from './assentry.js';

/** Hands calls over to whatever runs on the page, and keeps them until something does. */
export const assentry: Assentry;
