// @ts-check
/** How long something is kept, in the visitor's language. The catalogue has it in English. */
import { attempt } from '#lent/page/inbox.js';
import { local, spoken, word } from '#lent/views/words.js';

/** Values other than durations, in the order of the last forms of `policy.terms`. */
const WORDS = ['session', 'until deleted', 'not documented', 'removed at once'];
const BEFORE = 6;

/** @param {any} tracker */
export function lasting({ lifetime }) {
  const text = local(lifetime), at = WORDS.indexOf(text || ''), [, n, unit] = /^(\d+) ([a-z]+?)s?$/.exec(text || '') || [];
  if (at >= 0) return word('policy.terms').split(' | ')[BEFORE + at] || text;
  // Fails for other text, or an unknown unit.
  const written = attempt(() => unit && new Intl.NumberFormat(spoken()[0], { style: 'unit', unit, unitDisplay: 'long' }).format(+n));
  // If the browser only has a letter for the unit (Maltese), the catalogue's words are clearer.
  return written && !/\W\w$/.test(written) ? written : text;
}
