// @ts-check
/** The texts of the views: the site's from its configuration, ours from the locales. */
import { fixed, known, tag as inside } from 'assentry:languages';
import { MARK_REQUIRED, MARK_SIGNALLED, SETTLED_ITEMS, SETTLED_MANNER } from '../door.js';
import { BREAK, doc } from '../page/names.js';
import { attempt } from '../page/inbox.js';
import { pick } from './pick.js';
import { form } from './plural.js';
import first from 'assentry:words/first';

/** @type {Record<string, string>} */
let texts = first;
/** Their language; at first that of the script. */
let loaded = inside;

/**
 * A purpose or service, at the position that it has in the core; `raw` is what the configuration says of it.
 * @typedef {{ id: string, purpose: number, required: boolean, signalled: boolean, raw: any }} Item
 */

/** @type {any} */
export let config = {};
/** The language that the page asked for. @type {string | undefined} */
let asked;
/** The one that the script is made for, where it is for one: until the page says another. */
let expected = fixed;
/** @type {Item[]} */
export let items = [];
export let language = inside;
/** The locale of our texts: a site may have texts in languages that we lack. */
let locale = inside;
/** For files that are there before the items are. @param {number} at */
export const itemAt = (at) => items[at];
/** How many of the items are purposes. */
export let purposes = 0;
/** How the visitor is asked: letters `MANNER_…`. */
export let manner = '';

/** Keeps a copy of the configuration: what the page does to its object afterwards changes nothing. @param {any} object */
export const own = (object) => { config = attempt(() => JSON.parse(JSON.stringify(object || {})), {}); };

/**
 * Stores what the core made of the configuration: see `settled` in src/door.rs.
 * @param {string} listing
 */
export function settle(listing) {
  const fields = listing.split(BREAK);
  manner = fields[SETTLED_MANNER];
  items = fields.slice(SETTLED_ITEMS).map((entry, at) => {
    const [id, purpose, mark] = entry.split(' ');
    if (+purpose == at) purposes = at + 1;
    return {
      id, purpose: +purpose, required: mark == MARK_REQUIRED, signalled: mark == MARK_SIGNALLED,
      get raw() { return (+purpose == at ? config.purposes : config.services)?.[+purpose == at ? at : at - purposes]; },
    };
  });
}

/**
 * Chooses the language that the site, else the page, else the browser wants, among those that we or the site have.
 * @param {string} [tag] what the site wants from now on
 */
export function chooseLanguage(tag) {
  if (tag) asked = tag;
  const wanted = [asked || config.language, expected, doc.documentElement.lang, ...(navigator.languages || []), inside];
  expected = '';
  language = pick(wanted, ' ' + Object.keys(config.texts || {}).join(' ') + known);
  locale = pick([language], known);
  return language;
}

/** The language, and all its texts that are there. @returns {[string, Record<string, string>]} */
export const spoken = () => [language, texts];
/** The texts that are still to be fetched; empty if none. */
export const missing = () => (locale == loaded ? '' : locale);
/** Whether it is written from right to left. */
export const rtl = () => /[\u0590-\u08ff]/.test(word('accept'));

/**
 * Takes over the texts of the language; where there are none, it is the one before. A script that was compiled says in each
 * language also what its site says.
 * @param {any} [more]
 */
export function learn(more) {
  texts = { ...texts, ...more };
  Object.assign(config, texts.config);
  if (more) loaded = locale;
  else language = locale = loaded;
}

/** Takes over the rest of those in the script. @param {any} more */
export const add = (more) => {
  texts = { ...more, ...texts };
  Object.assign(config, texts.config);
};

/** The variant that is shown, where some are tried out. @type {any} */
let variant;
/** @returns {string | undefined} */
export const shownVariant = () => variant?.id;

/** Shows a variant from now on. @param {number} at its position, which the core chose */
export const vary = (at) => { variant = config.variants?.[at]; };

/** Where the notice is shown. */
export const position = () => variant?.position || config.position || 'left';

/** What there is in the language, or in the one that it is a kind of. @param {any} byLanguage */
const inLanguage = (byLanguage) => byLanguage?.[language] || byLanguage?.[language.split('-')[0]];

/** Text of the configuration, in the language shown. @param {any} value @returns {string | undefined} */
export const local = (value) => (value && typeof value == 'object' ? inLanguage(value) || value.en || Object.values(value)[0] : value);

/**
 * A text of the interface with its {names} replaced.
 * @param {string} key
 * @param {Record<string, string | number>} [names]
 */
export function word(key, names = {}) {
  /** @type {string} */
  const text = inLanguage(variant?.texts)?.[key] || inLanguage(config.texts)?.[key] || texts[key] || '';
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in names ? String(names[name]) : whole));
}

/** Who reaches the device besides us, in the plural form of the language; its forms `many` and `other` are one. @param {number} n */
export const reach = (n) => word('reach.' + (n ? form(n, (other) => word('reach.' + other), locale) : 'none'), { n });

/** What an item is called, or how it is described. @param {Item} item @param {'title' | 'description' | 'name'} key */
export const itemText = (item, key) => local(item.raw && item.raw[key]) || word(`purpose.${item.id}.${key}`) || item.id;

/** The services of a purpose. @param {Item} purpose */
export const services = (purpose) => items.slice(purposes).filter((item) => items[item.purpose] == purpose);

/** `YYYY-MM-DD`, UTC. @param {string} day days since 1970 */
export const date = (day) => new Date(+day * 864e5).toISOString().slice(0, 10);
