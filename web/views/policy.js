// @ts-check
/** The table of a privacy page: the purposes, who stores what and for how long, and the history of changes (docs/policy.md). */
import { lasting } from './lifetime.js';
import { nameOf, stays, why } from './shared-wording.js';
import { element } from '#lent/views/element.js';
import { config, items, itemText, local, purposes, rtl, services, spoken, word } from '#lent/views/words.js';

/** @typedef {import('#lent/views/words.js').Item} Item */

/**
 * How the page wants it to look.
 * @typedef {{ level: number, tableClass?: string | null }} Style `level` of its headings, from 1 to 6
 */

/**
 * @param {Style} style
 * @param {(tracker: any) => string} use what a tracker is for
 * @param {(item: Item) => Node | undefined} [answer] the visitor's answer about it
 */
export const policy = ({ level, tableClass }, use, answer = () => undefined) => [
  ...items.slice(0, purposes).map((purpose) => section(purpose, level, tableClass, use, answer)),
  history(level),
];

/** The texts of `policy.terms`, by number. */
const TERMS = 4, EFFECTIVE = 4, CHANGES = 5;

/** A text of the site, which may be written in the other direction. @param {string | undefined} text */
const own = (text) => (text && rtl() ? element('bdi', {}, text) : text);

/** @param {number} level @param {...(Node | string | false | undefined)} children */
const heading = (level, ...children) => element('h' + level, {}, ...children);

/** @param {Item} purpose @param {number} level @param {string | null | undefined} tableClass @param {(tracker: any) => string} use @param {(item: Item) => Node | undefined} answer */
function section(purpose, level, tableClass, use, answer) {
  const about = purpose.raw || {}, list = services(purpose), reasons = purpose.required && why(about.required);
  const columns = word('policy.terms').split(' | ').slice(0, TERMS);
  /** @param {Item} service */
  const group = (service) => {
    const { vendor, privacyUrl, trackers = [] } = service.raw;
    const state = purpose.required ? undefined : answer(service);
    return element('tbody', {},
      element('tr', {}, element('th', { scope: 'rowgroup', colspan: TERMS },
        own(itemText(service, 'name')),
        vendor && ` · ${word('vendor')}: `, own(local(vendor)),
        privacyUrl && ' · ', privacyUrl && element('a', { href: local(privacyUrl) }, word('privacy')),
        state && ' · ', state)),
      ...(trackers[0] ? trackers.map((/** @type {any} */ tracker) => row(tracker, use(tracker))) : [element('tr', {}, element('td', { colspan: TERMS }, word('trackers.none')))]));
  };
  const state = purpose.required ? word('required') : answer(purpose);
  return element('div', { 'data-purpose': purpose.id },
    heading(level, own(itemText(purpose, 'title')), state && ' · ', state),
    element('p', {}, own(itemText(purpose, 'description'))),
    reasons && element('p', {}, reasons),
    about.details && element('p', {}, own(local(about.details))),
    list[0] && element('table', { class: tableClass },
      element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
      ...list.map(group)));
}

/** A name with line break opportunities where a person would break it. @param {string} name */
const breakable = (name) => name.replace(/[_.-](?=[^_.-])|[a-z](?=[A-Z])/g, '$&\n').split('\n').flatMap((part, at) => (at ? [element('wbr', {}), part] : part));

/** @param {any} tracker @param {string} use what it is for */
const row = (tracker, use) => element('tr', {},
  element('td', {}, element('code', { dir: rtl() && 'ltr' }, ...breakable(nameOf(tracker) || ''))),
  element('td', {}, ...breakable(tracker.storage || 'cookie')),
  element('td', {}, own(lasting(tracker))),
  element('td', {}, own(use), use && stays(tracker) && ' · ', stays(tracker) && word('tracker.stays')));

/** The effective date, which is that of the newest change, and all changes. @param {number} level */
function history(level) {
  /** @type {{ from: string, what: any }[]} */
  const changes = [config.changes || []].flat().filter((change) => change && /^\d{4}-\d\d-\d\d$/.test(change.from) && local(change.what))
    .sort((one, other) => (one.from < other.from ? 1 : -1));
  if (!changes[0]) return undefined;
  const terms = word('policy.terms').split(' | ');
  return element('div', {},
    heading(level, terms[CHANGES]),
    element('p', {}, terms[EFFECTIVE] + ': ', day(changes[0].from)),
    element('ul', {}, ...changes.map(({ from, what }) => element('li', {}, day(from), ': ', own(local(what))))));
}

/** A day as it is written in the language. @param {string} on `YYYY-MM-DD` */
function day(on) {
  let text = on;
  // A tag that the browser does not know, or a day that does not exist.
  try { text = new Intl.DateTimeFormat(spoken()[0], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(on)); } catch { /* as it is */ }
  return element('time', { datetime: on }, text);
}
