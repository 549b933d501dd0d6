// @ts-check
/** What a tracker is for, in the visitor's language. The catalogue uses a closed list of English phrases; any other text is the site's and is kept. */
import english from 'assentry:words/second';
import { local, word } from '#lent/views/words.js';

/** The texts whose forms are the phrases (catalogue/uses.json). */
const KEYS = ['required.why', 'purpose.tracker'];

/** @param {string} text */
const forms = (text) => text.split(' | ');

/** A compiled script lacks the phrases: its services say them in its language already. Nothing said is no phrase. @param {string} said */
const phrase = (said) => said && KEYS.reduce((text, key) => forms(word(key))[forms(english[key] || '').indexOf(said)] || text, said);

/** @param {any} tracker */
export const useOf = ({ purpose }) => ('' + (local(purpose) || '')).split(' · ').map(phrase).join(' · ');
