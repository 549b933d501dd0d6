// @ts-check
/** What the second layer and the table of a privacy page say alike: how trackers are called, why there is no switch, until when an answer holds. */
import { ANSWER_NO, MANNER_OPT_OUT, REASONS } from '../door.js';
import { date, local, manner, word } from '#lent/views/words.js';

/** @param {any} tracker */
export const nameOf = (tracker) => local(tracker.name) || readable(tracker.pattern);

/** A pattern as people write names with a part that varies: `_ga_…`. @param {string} pattern */
const readable = (pattern) => pattern.replace(/\\([^dws])|(\[[^\]]*\]|\([^)]*\)|\\.|\.)[+*?]?/g, (_, sign) => sign || '…').replace(/…+/g, '…');

/** Whether no page can remove it. @param {any} tracker */
export const stays = ({ httpOnly, party }) => httpOnly || party == 'third';

/** Why a purpose has no switch (L-66). @param {string | string[]} [reasons] */
export function why(reasons) {
  const texts = word('required.why').split(' | ');
  // The last one is another word for the basket.
  return [reasons || []].flat().map((reason) => texts[REASONS.indexOf(reason)] || texts[REASONS.indexOf('cart')]).join(' · ');
}

/** Whether the visitor opted out, which holds beyond any term. @param {string} remembered what was last said, an `ANSWER_…` an item */
export const hasOptedOut = (remembered) => manner.includes(MANNER_OPT_OUT) && remembered.includes(ANSWER_NO);

/**
 * When the visitor answered, and until when that holds; nothing where no answer holds.
 * @param {string} remembered @param {string} [decided] days since 1970 @param {string} [until]
 */
export function since(remembered, decided, until) {
  const optedOut = hasOptedOut(remembered);
  return decided && until && (optedOut || +until * 864e5 > Date.now())
    ? word(optedOut ? 'since.optout' : 'since', { date: date(decided), until: date(until) }) : '';
}
