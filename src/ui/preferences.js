// @ts-check
/** The second layer: a modal dialog. What is read stands in the shadow root; what is pressed in the light DOM. */
import { button, element, host, slot } from './element.js';
import { config, date, items, language, local, purposes, said, services, word } from './words.js';

/** @typedef {import('./words.js').Item} Item */

/**
 * @param {string} style
 * @param {string} remembered what was last said, a character an item: 1 yes, 0 no, - nothing
 * @param {number} days how long an answer is kept
 * @param {number} [decided] the day of the answer, where there is one
 * @param {number} [until] the day from which it no longer holds
 */
export function preferences(style, remembered, days, decided, until) {
  return host('preferences', { lang: language, 'data-theme': config.theme || 'auto' }, style, [
    element('dialog', { 'aria-labelledby': 'title', part: 'preferences' },
      element('header', {}, element('h2', { id: 'title' }, word('preferences')), slot('close')),
      element('div', { class: 'words' },
        element('p', {}, word('preferences.intro', { days })),
        decided != null && until != null && element('p', {}, word('since', { date: date(decided), until: date(until) })),
        ...items.slice(0, purposes).map(section),
        link(config.privacyUrl)),
      element('footer', { class: 'buttons' }, slot('button'))),
  ], [
    button('close', 'close', '×', { 'aria-label': word('close') }),
    ...items.map((item, at) => !item.required && toggle(item, remembered[at] == '1')),
    ...['reject', 'accept', 'save'].map((action) => button(action, 'button', word(action))),
  ]);
}

/** @param {Item} purpose */
function section(purpose) {
  const list = services(purpose);
  return element('section', {},
    element('div', { class: 'row' },
      element('div', {}, element('h3', {}, said(purpose, 'title')), element('p', {}, said(purpose, 'description'))),
      // What is strictly necessary is information, not a ticked switch.
      purpose.required ? element('span', { class: 'always' }, word('required')) : slot(purpose.id)),
    purpose.said && purpose.said.details && element('p', {}, local(purpose.said.details)),
    list[0] && element('details', {}, element('summary', {}, word('services', { n: list.length })), ...list.map(describe)));
}

/** @param {Item} service */
function describe(service) {
  const { vendor, privacyUrl, trackers = [] } = service.said;
  /** @param {any} tracker */
  const row = (tracker) => element('li', {}, element('code', {}, local(tracker.name)), ' ',
    word('tracker', { storage: tracker.storage || 'cookie', lifetime: local(tracker.lifetime) || '' }),
    tracker.purpose && element('br', {}), tracker.purpose && local(tracker.purpose));
  return element('div', { class: 'row' },
    element('div', {}, element('h4', {}, said(service, 'name')),
      vendor && element('p', {}, word('vendor') + ' ' + local(vendor)),
      link(privacyUrl),
      element('ul', {}, ...(trackers[0] ? trackers.map(row) : [element('li', {}, word('trackers.none'))]))),
    !service.required && slot(service.id));
}

/** @param {any} url */
const link = (url) => url && element('p', {}, element('a', { href: local(url) }, word('privacy')));

/**
 * A switch is off unless the visitor once switched it on (L-21, A-17). Flipping it saves nothing.
 * @param {Item} item @param {boolean} on
 */
function toggle(item, on) {
  const purpose = items[item.purpose];
  const own = purpose == item;
  return element('input', {
    type: 'checkbox', role: 'switch', autocomplete: 'off', slot: item.id, checked: on && '',
    ['data-assentry-' + (own ? 'purpose' : 'service')]: item.id, 'data-of': purpose.id,
    'aria-label': said(item, own ? 'title' : 'name'),
  });
}
