// @ts-check
/** What the views say: the site's words out of its configuration, ours out of the locales. */
import { known } from 'assentry:languages';
import { MARK_REQUIRED, MARK_SIGNALLED, SETTLED_ITEMS, SETTLED_MANNER } from '../door.js';
import { BREAK, doc } from '../page/names.js';
import { attempt } from '../page/inbox.js';
import { pick } from './pick.js';
import en from '../../locales/en.txt?first';

/** What is in the scripts. @type {Record<string, string>} */
let english = en;
/** @type {Record<string, string>} */
let texts = en;
/** Whether the texts are those of the language. */
let complete = true;

/**
 * A purpose or service, at the position that it has in the core.
 * @typedef {{ id: string, purpose: number, required: boolean, signalled: boolean, said: any }} Item
 */

/** @type {any} */
export let config = {};
/** @type {Item[]} */
export let items = [];
export let language = 'en';
/** Which texts of ours it takes: the site may know more languages, and more kinds of them. */
let locale = 'en';
/** For files that are there before the items are. @param {number} at */
export const itemAt = (at) => items[at];
/** How many of the items are purposes. */
export let purposes = 0;
/** How the visitor is asked: letters `MANNER_…`. */
export let manner = '';

/** Keeps a copy of the configuration: what the page does to its object afterwards changes nothing. @param {any} object */
export const own = (object) => { config = attempt(() => JSON.parse(JSON.stringify(object || {})), {}); };

/**
 * Takes over what the core made of it: see `settled` in src/door.rs.
 * @param {string} listing
 */
export function settle(listing) {
  const fields = listing.split(BREAK);
  manner = fields[SETTLED_MANNER];
  items = fields.slice(SETTLED_ITEMS).map((entry, at) => {
    const [id, purpose, mark] = entry.split(' ');
    if (+purpose == at) purposes = at + 1;
    const list = +purpose == at ? config.purposes : config.services;
    return { id, purpose: +purpose, required: mark == MARK_REQUIRED, signalled: mark == MARK_SIGNALLED, said: list && list[+purpose == at ? at : at - purposes] };
  });
}

/**
 * Chooses the language: what the site, else the page, else the browser wants, of those that we or the site have.
 * @param {string} [tag] what the site wants from now on
 */
export function chooseLanguage(tag) {
  if (tag) config.language = tag;
  const wanted = [config.language, doc.documentElement.lang, ...(navigator.languages || [])];
  language = pick(wanted, ' ' + Object.keys(config.texts || {}).join(' ') + known);
  locale = pick([language], known);
  complete = locale == 'en';
  if (complete) texts = english;
  return language;
}

/** The language, and all its texts that are there. @returns {[string, Record<string, string>]} */
export const spoken = () => [language, texts];
/** Which texts are still to be fetched for it; none where they are there. */
export const missing = () => (complete ? '' : locale);
/** Whether it is written from right to left. */
export const rtl = () => /[\u0590-\u08ff]/.test(word('accept'));

/** Takes over the texts of the language; where there are none, it is English. @param {Record<string, string>} [more] */
export function learn(more) {
  texts = { ...english, ...more };
  if (!more) language = locale = 'en';
  complete = true;
}

/** Takes over the rest of the English ones. @param {Record<string, string>} more */
export const add = (more) => {
  english = { ...more, ...english };
  texts = { ...more, ...texts };
};

/** The variant that is shown, where some are tried out. @type {any} */
let variant;
/** @returns {string | undefined} */
export const shownVariant = () => variant?.id;

/** Chooses what is tried out on this page: by chance, so that nothing about the visitor is needed or kept. */
export function vary() {
  const { variants = [] } = config;
  variant ||= variants[Math.floor(Math.random() * variants.length)];
  if (variant?.position) config.position = variant.position;
}

/** What there is in the language, or in the one that it is a kind of. @param {any} byLanguage */
const inLanguage = (byLanguage) => byLanguage?.[language] || byLanguage?.[language.split('-')[0]];

/** Text of the configuration, in the language shown. @param {any} value @returns {string | undefined} */
export const local = (value) => (value && typeof value == 'object' ? inLanguage(value) || value.en || Object.values(value)[0] : value);

/**
 * A text of the interface, its {names} filled in.
 * @param {string} key
 * @param {Record<string, string | number>} [names]
 */
export function word(key, names = {}) {
  /** @type {string} */
  const text = inLanguage(variant?.texts)?.[key] || inLanguage(config.texts)?.[key] || texts[key] || '';
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in names ? String(names[name]) : whole));
}

/** Who reaches the device besides us, in the plural form of the language; its forms `many` and `other` are one. @param {number} n */
export const reach = (n) => word('reach.' + (n ? new Intl.PluralRules(locale).select(n).replace('other', 'many') : 'none'), { n });

/** What an item is called, or how it is described. @param {Item} item @param {'title' | 'description' | 'name'} key */
export const said = (item, key) => local(item.said && item.said[key]) || word(`purpose.${item.id}.${key}`) || item.id;

/** The services of a purpose. @param {Item} purpose */
export const services = (purpose) => items.slice(purposes).filter((item) => items[item.purpose] == purpose);

/** `YYYY-MM-DD`, UTC. @param {string} day days since 1970 */
export const date = (day) => new Date(+day * 864e5).toISOString().slice(0, 10);
