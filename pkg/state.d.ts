import type { Assentry, Status } from './assentry.js';

/** The visitor's answer, and what can be done about it. On a server, and until it has been hydrated, nobody has answered. */
export interface Consent extends Status, Pick<Assentry, 'has' | 'accept' | 'reject' | 'reset' | 'open'> {}
