// @ts-check
/** How long something is kept, as people say it in their language. The catalogue says it in English. */
import { local, spoken, word } from '#lent/views/words.js';

/** What there is besides times, in the order of the last forms of `policy.terms`. */
const WORDS = ['session', 'until deleted', 'not documented', 'removed at once'];
const BEFORE = 6;

/** @param {any} tracker */
export function lasting({ lifetime }) {
  const text = local(lifetime), at = WORDS.indexOf(text || ''), [, n, unit] = /^(\d+) ([a-z]+?)s?$/.exec(text || '') || [];
  if (at >= 0) return word('policy.terms').split(' | ')[BEFORE + at] || text;
  // Other text, or a unit that there is none of.
  try { return unit ? new Intl.NumberFormat(spoken()[0], { style: 'unit', unit, unitDisplay: 'long' }).format(+n) : text; } catch { return text; }
}
