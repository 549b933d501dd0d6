// @ts-check
/**
 * The visitor's receipt (T-32): what was shown, what they answered, when, and until when that is valid. In the preferences,
 * and as two files to keep, which never leave the browser. docs/receipt.md explains each field.
 */
import { ANSWER_NO, ANSWER_YES, METHODS } from '../door.js';
import style from './receipt.css';
import { doc } from '../page/document.js';
import { banner } from '#lent/views/banner.js';
import { element } from '#lent/views/element.js';
import { lasting } from './lifetime.js';
import { called } from './shared-wording.js';
import { fnv1a } from './fingerprint.js';
import { useOf } from './uses.js';
import { config, items, itemText, local, purposes, rtl, services, word } from '#lent/views/words.js';

/** @typedef {import('#lent/views/words.js').Item} Item */

/**
 * @param {HTMLElement} layer the second layer, before anything about the visitor is in it
 * @param {string} remembered the last answers, one `ANSWER_…` per item @param {string} state their summary, a `STATE_…`
 */
export function receipt(layer, remembered, state) {
  const asked = items.flatMap((item, at) => (at < purposes && !item.required ? [at] : []));
  const texts = [layer.lang, ...[banner(asked, false), /** @type {ShadowRoot} */ (layer.shadowRoot), layer].flatMap(textsOf)];
  const facts = statement(texts, remembered, state);
  const print = element('code', {});
  const signed = fingerprint(texts.join('\n')).then((hash) => {
    Object.assign(facts.privacy_notice, hash);
    print.append(version(facts));
    return facts;
  });
  const name = `receipt-${location.hostname}-${facts.consent_event.event_time}.`;
  /** @param {string} ending @param {string} type @param {(facts: Facts) => string} write @param {string} text */
  const download = (ending, type, write, text) => {
    const button = element('button', { type: 'button' }, text);
    button.addEventListener('click', () => signed.then((facts) => save(name + ending, new Blob([write(facts)], { type }))));
    return button;
  };
  const [json, html] = forms('receipt.save');
  return element('section', { class: 'receipt' },
    element('details', {},
      element('summary', {}, element('h3', {}, word('receipt'))),
      element('p', {}, word('receipt.intro')),
      terms(facts, print),
      // Strictly necessary purposes were not asked about: their services are only in the files.
      element('ul', {}, ...facts.purposes.map((purpose) => line(purpose, purpose.recipient_third_parties.filter((service) => service.consent_state != 'required').map((service) => line(service))))),
      element('div', { class: 'files' },
        download('json', 'application/json', (facts) => JSON.stringify(facts, null, 2) + '\n', json),
        download('html', 'text/html', page, html))));
}

/** The forms of a text, which are separated by bars. @param {string} key */
const forms = (key) => word(key).split('|').map((/** @type {string} */ form) => form.trim());

/** The texts of a layer in the order of the doc. @param {Node} layer */
function textsOf(layer) {
  const walker = doc.createTreeWalker(layer, NodeFilter.SHOW_TEXT), texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode).data.trim());
  return texts.filter(Boolean);
}

/** The version of a text. SHA-256 is only available on https pages. @param {string} text */
async function fingerprint(text) {
  const bytes = new TextEncoder().encode(text);
  /** @param {Iterable<number>} numbers @param {number} digits */
  const hex = (numbers, digits) => Array.from(numbers, (number) => number.toString(16).padStart(digits, '0')).join('');
  return crypto.subtle
    ? { hash_algorithm: 'SHA-256', texts_hash: hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 8), 2) }
    : { hash_algorithm: 'FNV-1a', texts_hash: fnv1a(text) };
}

/** @typedef {ReturnType<typeof statement>} Facts */

/**
 * The fields of the JSON file: docs/receipt.md has a line for each.
 * @param {string[]} texts the language, then the texts shown in it @param {string} remembered @param {string} state
 */
function statement(texts, remembered, state) {
  const { method, decidedAt, expiresAt, revision, regime, id = null } = window.assentry.status();
  const created = new Date().toISOString().slice(0, 10);
  const [from, until] = [decidedAt || created, expiresAt || created];
  /** @param {Item} item */
  const answer = (item) => (item.required ? 'required' : ({ [ANSWER_YES]: 'given', [ANSWER_NO]: 'refused' }[remembered[items.indexOf(item)]] || 'unanswered'));
  return {
    schema_version: 'assentry-receipt-1',
    created,
    record_id: id,
    pii_principal_id: id,
    privacy_notice: {
      url: address(config.privacyUrl),
      policy_revision: revision,
      hash_algorithm: '',
      texts_hash: '',
      texts,
    },
    language: texts[0],
    pii_controllers: [{ party_name: local(config.site) || location.hostname, party_url: location.origin }],
    purposes: items.slice(0, purposes).map((purpose) => ({
      id: purpose.id,
      name: itemText(purpose, 'title'),
      description: itemText(purpose, 'description'),
      consent_state: answer(purpose),
      recipient_third_parties: services(purpose).map((service) => ({
        id: service.id,
        name: itemText(service, 'name'),
        party_name: local(service.raw.vendor) || null,
        party_url: address(service.raw.privacyUrl),
        consent_state: answer(service),
        stores: (service.raw.trackers || []).map((/** @type {any} */ tracker) => ({
          name: local(tracker.name),
          storage: tracker.storage || 'cookie',
          retention_period: lasting(tracker),
          description: useOf(tracker) || null,
        })),
      })),
    })),
    storage_location: 'this browser',
    retention_period: `P${(+new Date(until) - +new Date(from)) / 864e5}D`,
    jurisdiction: regime,
    withdrawal_method: word('change', { handle: called('handle') }),
    consent_event: {
      event_type: method,
      event_state: state,
      event_time: from,
      valid_until: until,
      entity_id: 'visitor',
    },
  };
}

/** An absolute URL. @param {any} url */
const address = (url) => (url ? new URL(/** @type {string} */ (local(url)), doc.baseURI).href : null);

/** @param {Facts} facts */
const version = ({ privacy_notice: { hash_algorithm, texts_hash } }) => `${hash_algorithm} ${texts_hash}`;

/** The terms that describe the event. @param {Facts} facts @param {Node | string} print the version of the texts */
function terms({ record_id, privacy_notice, consent_event, created }, print) {
  const [when, until, how, policy, shown, id, made] = forms('receipt.terms');
  /** @param {string} term @param {Node | string | null} is */
  const row = (term, is) => is && element('div', {}, element('dt', {}, term), element('dd', {}, is));
  return element('dl', {},
    row(when, consent_event.event_time),
    row(until, consent_event.valid_until),
    row(how, forms('receipt.how')[METHODS.indexOf(consent_event.event_type || '')]),
    row(policy, privacy_notice.policy_revision && element('code', {}, privacy_notice.policy_revision)),
    row(shown, print),
    row(id, record_id && element('code', {}, record_id)),
    row(made, created));
}

/**
 * A purpose or service, and the answer about it.
 * @param {{ name: string, consent_state: string }} about @param {Node[]} [within] its parts
 * @param {...Node} more further details
 */
function line({ name, consent_state }, within = [], ...more) {
  const state = ['given', 'refused', 'unanswered'].indexOf(consent_state);
  return element('li', {},
    element('div', { class: 'row' }, element('span', {}, name), element('b', { class: consent_state }, state < 0 ? word('required') : forms('receipt.said')[state])),
    ...more,
    within[0] && element('ul', {}, ...within));
}

/**
 * The same as a separate page. It is built from elements, so that text stays text; they are never inserted into this
 * document, so that its policies do not apply.
 * @param {Facts} facts
 */
function page(facts) {
  const [{ party_name, party_url }] = facts.pii_controllers;
  /** @param {string | null} url @param {string} [text] */
  const link = (url, text) => url && element('a', { href: url }, text || url);
  /** @param {any} tracker */
  const tracked = ({ name, storage, retention_period, description }) => element('li', {},
    element('code', {}, name), ' ', word('tracker', { storage, lifetime: retention_period }), description && element('p', {}, description));
  return '<!doctype html>\n' + new XMLSerializer().serializeToString(element('html', { lang: facts.language, dir: rtl() ? 'rtl' : 'ltr' },
    element('head', {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('title', {}, `${word('receipt')} – ${party_name}`),
      element('style', {}, style)),
    element('body', {}, element('main', {},
      element('h1', {}, word('receipt')),
      element('p', {}, party_name, ' · ', link(party_url)),
      terms(facts, element('code', {}, version(facts))),
      element('ul', {}, ...facts.purposes.map((purpose) => line(purpose,
        purpose.recipient_third_parties.map((service) => line(service, service.stores.map(tracked),
          element('p', {}, service.party_name && `${word('vendor')} ${service.party_name} `, link(service.party_url, word('privacy'))))),
        element('p', {}, purpose.description)))),
      element('p', {}, facts.withdrawal_method),
      element('p', {}, link(facts.privacy_notice.url, word('privacy')))))));
}

/** Offers the visitor a file to download. @param {string} name @param {Blob} file */
function save(name, file) {
  const href = URL.createObjectURL(file);
  element('a', { href, download: name }).click();
  // Some browsers read the file only after asking where to save it.
  setTimeout(() => URL.revokeObjectURL(href), 6e4);
}
