// @ts-check
/** How long something is kept, as people say it in their language. The catalogue says it in English. */
import { attempt } from '#lent/page/inbox.js';
import { local, spoken, word } from '#lent/views/words.js';

/** What there is besides times, in the order of the last forms of `policy.terms`. */
const WORDS = ['session', 'until deleted', 'not documented', 'removed at once'];
const BEFORE = 6;

/** @param {any} tracker */
export function lasting({ lifetime }) {
  const text = local(lifetime), at = WORDS.indexOf(text || ''), [, n, unit] = /^(\d+) ([a-z]+?)s?$/.exec(text || '') || [];
  if (at >= 0) return word('policy.terms').split(' | ')[BEFORE + at] || text;
  // Other text, or a unit that there is none of.
  const written = attempt(() => unit && new Intl.NumberFormat(spoken()[0], { style: 'unit', unit, unitDisplay: 'long' }).format(+n));
  // Where browsers know a letter for the unit only (Maltese), the words of the catalogue say more.
  return written && !/\W\w$/.test(written) ? written : text;
}
