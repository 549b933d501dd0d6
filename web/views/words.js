// @ts-check
/** The texts of the views: the site's from the configuration, ours from the locales. */
import { fixed, known, tag as inside } from 'assentry:languages';
import { MARK_REQUIRED, MARK_SIGNALLED, SETTLED_ITEMS, SETTLED_ASKING } from '../door.js';
import { doc } from '../page/document.js';
import { BREAK } from '../page/names.js';
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
/** The language of a script for a single language, until the page sets another. */
let expected = fixed;
/** @type {Item[]} */
export let items = [];
export let language = inside;
/** The language of our texts: a site may have texts in languages that we lack. */
let locale = inside;
/** For files that are there before the items are. @param {number} at */
export const itemAt = (at) => items[at];
/** How many of the items are purposes. */
export let purposes = 0;
/** How the visitor is asked: letters `ASKING_…`. */
export let asking = '';

/** Keeps a copy of the configuration, so that later changes of the page's object have no effect. @param {any} object */
export const own = (object) => { config = attempt(() => JSON.parse(JSON.stringify(object || {})), {}); };

/**
 * Stores what the core derived from the configuration: see `settled` in src/door.rs.
 * @param {string} listing
 */
export function settle(listing) {
  const fields = listing.split(BREAK);
  asking = fields[SETTLED_ASKING];
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
 * Chooses the language that the site, else the page, else the browser wants, among those available.
 * @param {string} [tag] the language that the site wants from now on
 */
export function chooseLanguage(tag) {
  if (tag) asked = tag;
  const wanted = [asked || config.language, expected, doc.documentElement.lang, ...(navigator.languages || []), inside];
  expected = '';
  language = pick(wanted, ' ' + Object.keys(config.texts || {}).join(' ') + known);
  locale = pick([language], known);
  return language;
}

/** The language, and all its texts so far. @returns {[string, Record<string, string>]} */
export const spoken = () => [language, texts];
/** The language whose texts are still to be fetched; empty if none. */
export const missing = () => (locale == loaded ? '' : locale);
/** Whether it is written from right to left. */
export const rtl = () => /[\u0590-\u08ff]/.test(word('accept'));

/**
 * Takes over the texts of the language; without any, the language stays the one before. In a compiled script they include the
 * site's own texts.
 * @param {any} [more]
 */
export function learn(more) {
  texts = { ...texts, ...more };
  Object.assign(config, texts.config);
  if (more) loaded = locale;
  else language = locale = loaded;
}

/** Adds the texts of the second file. @param {any} more */
export const add = (more) => {
  texts = { ...more, ...texts };
  Object.assign(config, texts.config);
};

/** The variant that is shown, if variants are being tested. @type {any} */
let variant;
/** @returns {string | undefined} */
export const shownVariant = () => variant?.id;

/** Shows a variant from now on. @param {number} at its position, which the core chose */
export const vary = (at) => { variant = config.variants?.[at]; };

/** Where the notice is shown. */
export const position = () => variant?.position || config.position || 'left';

/** The value for the language, else for its base language (`de` for `de-AT`). @param {any} byLanguage */
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

/** How many vendors besides the site are involved, in the right plural form; `many` and `other` are the same. @param {number} n */
export const reach = (n) => word('reach.' + (n ? form(n, (other) => word('reach.' + other), locale) : 'none'), { n });

/** The title, description or name of an item. @param {Item} item @param {'title' | 'description' | 'name'} key */
export const itemText = (item, key) => local(item.raw && item.raw[key]) || word(`purpose.${item.id}.${key}`) || item.id;

/** The services of a purpose. @param {Item} purpose */
export const services = (purpose) => items.slice(purposes).filter((item) => items[item.purpose] == purpose);

/** `YYYY-MM-DD`, UTC. @param {string} day days since 1970 */
export const date = (day) => new Date(+day * 864e5).toISOString().slice(0, 10);
