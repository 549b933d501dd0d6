// @ts-check
/** The visitor's answer, in the form that crates/gpp reads. */
import { AROUND_PLACE, AROUND_SIGNAL } from '../door.js';
import { surroundings } from '../page/surroundings.js';
import { config, items } from '#lent/views/words.js';

/** @typedef {(place: string, regime: string, answers: string, signal: boolean) => string} Encode */

/**
 * The string of an answer, and its fields; undefined if no section applies.
 * @param {Encode} encode @param {{ regime: string | null, granted: string[], signals: string[] }} status
 * @returns {import('./platform.js').Saying | undefined}
 */
export function sayingOf(encode, { regime, granted, signals }) {
  const answers = items.filter(({ signalled, required }) => signalled && !required).map(({ id }) => (granted.includes(id) ? 1 : 0));
  const around = surroundings();
  // What a site treats like the signal is also an opt-out, but not the signal itself (T-01).
  const seen = signals.includes('gpc') && !!around[AROUND_SIGNAL];
  return read(encode(config.region || around[AROUND_PLACE] || '', regime || '', answers.join(''), seen));
}

/** @param {string} text what `section_of` of crates/gpp returns */
export function read(text) {
  if (!text) return;
  const [[id, name, line], ...fields] = text.split('\n').map((words) => words.split(' '));
  /** @param {string} word */
  const value = (word) => (/^\d+$/.test(word) ? +word : word == 'true');
  return {
    id: +id, name, line,
    fields: Object.fromEntries(fields.map(([field, ...values]) => [field, values.length > 1 ? values.map(value) : value(values[0])])),
  };
}
