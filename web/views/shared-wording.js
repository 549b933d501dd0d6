// @ts-check
/** What the second layer and the table of a privacy page say alike: how trackers are called, why there is no switch, until when an answer holds. */
import { ASKING_OPT_OUT, REASONS, REMEMBERED_DECIDED, REMEMBERED_TERM, REMEMBERED_UNTIL, TERM_NONE, TERM_OPTED_OUT } from '../door.js';
import { date, local, asking, word } from '#lent/views/words.js';

/** What the choices are called: where opting out is the rule, as the law there calls the way to them (L-64). @param {string} usual the text elsewhere */
export const called = (usual) => word(asking.includes(ASKING_OPT_OUT) ? 'handle.optout' : usual);

/** @param {any} tracker */
export const nameOf = (tracker) => local(tracker.name) || readable(tracker.pattern);

/** A pattern in readable form: `_ga_…`. @param {string} pattern */
const readable = (pattern) => pattern.replace(/\\([^dws])|(\[[^\]]*\]|\([^)]*\)|\\.|\.)[+*?]?/g, (_, sign) => sign || '…').replace(/…+/g, '…');

/** Whether the page cannot remove it. @param {any} tracker */
export const stays = ({ httpOnly, party }) => httpOnly || party == 'third';

/** Why a purpose has no switch (L-66). @param {string | string[]} [reasons] */
export function why(reasons) {
  const texts = word('required.why').split(' | ');
  // The last text is for the basket, which has two words.
  return [reasons || []].flat().map((reason) => texts[REASONS.indexOf(reason)] || texts[REASONS.indexOf('cart')]).join(' · ');
}

/** When the visitor answered, and until when that is valid; empty without a valid answer. @param {string[]} fields `REMEMBERED_…` */
export const since = ({ [REMEMBERED_TERM]: term, [REMEMBERED_DECIDED]: decided, [REMEMBERED_UNTIL]: until }) =>
  (term == TERM_NONE ? '' : word(term == TERM_OPTED_OUT ? 'since.optout' : 'since', { date: date(decided), until: date(until) }));
