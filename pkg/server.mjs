// @ts-check
/**
 * `assentry/server`: reads the visitor's answer from a request, without a browser and without a policy. What may be in a
 * record, and what a server cannot know: docs/record.md.
 */

const LINE = /^(1~[0-9a-f]{8}~(0|[1-9]\d{0,4})~(0|[1-9]\d{0,4})~([a-z-]{2,8})~([aceiprwACEIPRW])~([0-9a-f]{32})?~((?:[+!?][a-z0-9-]{1,32}(?:[.:][a-z0-9-]{1,32})*)*))~([0-9a-f]{8})$/;
/** The longest that an answer is kept, in days. */
const LONGEST = 398;

/**
 * @typedef {object} Answer
 * @property {string[]} granted purposes and services that are granted now; nothing where the answer is over
 * @property {string[]} refused those that were refused, also where it is over: in opt-out regimes a no never ends
 * @property {number} decided the day of the answer, in days since 1 January 1970, UTC
 * @property {number} until the first day on which it no longer counts
 * @property {string} regime
 * @property {boolean} signalled whether the browser's signal was on when it was given
 * @property {string} [id] of a proof
 */

/**
 * The answer that counts, of those in a `Cookie` header; nothing where there is none.
 * @param {string | null | undefined} cookies the whole header
 * @param {{ now?: number, withheld?: string[] }} [options] `now` in milliseconds; `withheld`, for a request with
 * `Sec-GPC: 1`: the purposes that the signal covers
 * @returns {Answer | undefined}
 */
export function read(cookies, { now = Date.now(), withheld = [] } = {}) {
  const today = Math.floor(now / 86_400_000);
  const [last] = (cookies ?? '').split(/; */).flatMap((pair) => (pair.startsWith('assentry=') ? decode(pair.slice('assentry='.length), withheld) : []))
    // The last answer counts; of two of the same day, the one that grants less.
    .sort((a, b) => b.decided - a.decided || a.granted.length - b.granted.length);
  return last && { ...last, granted: last.decided <= today + 1 && today < last.until ? last.granted : [] };
}

/** Whether something is granted. @param {string | null | undefined} cookies @param {string} id @param {Parameters<typeof read>[1]} [options] */
export const has = (cookies, id, options) => !!read(cookies, options)?.granted.includes(id);

/** @param {string} line @param {string[]} withheld @returns {Answer[]} none where the banner would not have written it */
function decode(line, withheld) {
  const [, body, decided, until, regime, method, id, answers, check] = LINE.exec(line) ?? [];
  if (body === undefined || line.length > 4000 || +decided > +until || fingerprint(body) !== parseInt(check, 16)) return [];
  const signalled = method === method.toUpperCase();
  const seen = new Set();
  /** @type {string[]} */
  const granted = [], refused = [];
  for (const [, mark, purpose, services] of answers.matchAll(/([+!?])([a-z0-9-]+)([^+!?]*)/g)) {
    if (mark === '?' && !services) return [];
    // The extra fields (docs/record.md).
    if (mark === '?' && purpose === '-') continue;
    const held = !signalled && withheld.includes(purpose);
    for (const [, sign, name] of `${mark}${purpose}${services}`.matchAll(/([+!?.:])([a-z0-9-]+)/g)) {
      if (seen.has(name)) return [];
      seen.add(name);
      const yes = (mark === '+') !== (sign === ':');
      if (yes && !held) granted.push(name);
      else if (!yes && sign !== '?') refused.push(name);
    }
  }
  return [{ granted, refused, decided: +decided, until: Math.min(+until, +decided + LONGEST), regime, signalled, ...(id && { id }) }];
}

/** FNV-1a, 32 bits. @param {string} text */
function fingerprint(text) {
  let print = 0x811c9dc5;
  for (const character of text) print = Math.imul(print ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return print;
}
