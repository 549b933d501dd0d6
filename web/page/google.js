// @ts-check
/** Google Consent Mode: pushes to Google's queue, also when a page replaces that queue. */
import { ON_STATUS, SECURITY, STATUS_UNTIL, TYPES } from '../door.js';
import { ask, attempt, reply } from './inbox.js';
import { global } from './document.js';
import { NAME } from './names.js';
import { stored } from './read-stores.js';

/** Our entries in Google's queue, in order. @type {any[]} */
const pushed = [];
/** The name of Google's queue. */
let queue = '';

/** @param {any} entry */
const say = (entry) => {
  // Other tools' data may have that name, and be no list.
  attempt(() => {
    const all = /** @type {any} */ (window)[queue] ||= [];
    // All but updates come before what nobody has read: who reads a queue gives it a `push` of their own. After what the page
    // itself says of consent, which they override, and after our own.
    if (entry[1] && entry[1] != 'update' && all.push == [].push) all.splice(all.findIndex((/** @type {any} */ one) => one?.[0] != 'consent' && !pushed.includes(one)) >>> 0, 0, entry);
    else all.push(entry);
  });
  pushed.push(entry);
};

/**
 * Uses the queue of that name. When a page replaces it, as many snippets do, our entries are kept. The property is
 * configurable, since a non-configurable one would break a page's `let dataLayer`.
 * @param {string} name
 */
function hold(name) {
  queue = name;
  /** @type {any} */
  let now = global(name);
  attempt(() => Object.defineProperty(window, name, {
    configurable: true,
    get: () => now,
    set(next) {
      attempt(() => next.unshift(...pushed.filter((entry) => !next.includes(entry))));
      now = next;
    },
  }));
}

/** Only the real `arguments` object counts in that queue (V-09). @param {...any} _ */
function gtag(..._) { say(arguments); }

/**
 * Google Consent Mode.
 * @param {'default' | 'update'} command
 * @param {(at: number) => any} granted whether the type at that position is granted
 * @param {object} [more]
 */
const signal = (command, granted, more) => gtag('consent', command, { ...Object.fromEntries(TYPES.map((type, at) => [type, granted(at) ? 'granted' : 'denied'])), ...more });

/**
 * Google Consent Mode before any answer: everything denied but security, for these regions or everywhere.
 * @param {{ regions?: string[], adsDataRedaction?: boolean, urlPassthrough?: boolean }} mode
 * @param {string} [name] of the queue
 */
export function defaults({ regions, adsDataRedaction, urlPassthrough }, name = 'dataLayer') {
  if (queue != name) hold(name);
  signal('default', (at) => at == SECURITY, { wait_for_update: 500, ...(regions && { region: regions }) });
  if (adsDataRedaction) gtag('set', 'ads_data_redaction', true);
  if (urlPassthrough) gtag('set', 'url_passthrough', true);
}

/** Takes over the entries that the inline script pushed. @param {string} name of the queue @param {any[]} entries */
export function adopt(name, entries) {
  pushed.push(...entries);
  hold(name);
  // The page may have replaced its queue in the meantime.
  const page = /** @type {any} */ (window);
  page[name] = page[name] || [];
}

/** Stores the last update that was pushed on an earlier page. */
const EARLIER = NAME + '-signal';
/** The other inputs of that update; undefined if they are known at once. */
let conditions = '';
/** The granted ids of an update that was pushed before the record was read. */
let ahead = '';

/**
 * Repeats the update of an earlier page if the answer and all other inputs are the same, so that a Google tag after ours need
 * not wait for services that are only named.
 * @param {any[]} now the inputs besides the answer
 */
export const recall = (now) => attempt(() => {
  conditions = JSON.stringify(now);
  const [then, until, types, granted] = JSON.parse(localStorage.getItem(EARLIER) || '[]');
  if (then == conditions + stored() && Date.now() < until * 864e5) push(types, ahead = granted);
});

/** Takes that back: nothing is granted. */
export const takeBack = () => { if (ahead) update(1 << SECURITY, ''); };

/** Pushes the answer. @param {number} types a bit each @param {string} granted the ids that are granted */
export function update(types, granted) {
  if (!ahead || ahead != granted) push(types, granted);
  ahead = '';
  if (conditions) attempt(() => {
    const until = ask(ON_STATUS) && +reply()[STATUS_UNTIL];
    if (until) localStorage.setItem(EARLIER, JSON.stringify([conditions + stored(), until, types, granted]));
    else localStorage.removeItem(EARLIER);
  });
}

/** @param {number} types @param {string} granted */
function push(types, granted) {
  signal('update', (at) => types >> at & 1);
  say({ event: NAME + '_update', [NAME]: { granted: granted.trim().split(' ') } });
}
