// @ts-check
/** What the views say: the site's words out of its configuration, ours out of the locales. */
import { MARK_REQUIRED, MARK_SIGNALLED, SETTLED_ITEMS, SETTLED_LANGUAGE, SETTLED_MANNER } from '../door.js';
import { BREAK } from '../page/names.js';
import { attempt } from '../page/inbox.js';
import en from '../../locales/en.txt?first';

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
  language = fields[SETTLED_LANGUAGE];
  manner = fields[SETTLED_MANNER];
  complete = language == 'en';
  items = fields.slice(SETTLED_ITEMS).map((entry, at) => {
    const [id, purpose, mark] = entry.split(' ');
    if (+purpose == at) purposes = at + 1;
    const list = +purpose == at ? config.purposes : config.services;
    return { id, purpose: +purpose, required: mark == MARK_REQUIRED, signalled: mark == MARK_SIGNALLED, said: list && list[+purpose == at ? at : at - purposes] };
  });
}

/** Whether the texts of the language are there. */
export const spoken = () => complete;

/** Takes over the texts of the language; where there are none, it is English. @param {Record<string, string>} [more] */
export function learn(more) {
  texts = { ...texts, ...more };
  if (!more) language = 'en';
  complete = true;
}

/** Takes over the rest of the English ones. @param {Record<string, string>} more */
export const add = (more) => { texts = { ...more, ...texts }; };

/** The variant that is shown, where some are tried out. @type {string | undefined} */
let variant;
export const shownVariant = () => variant;

/** Chooses what is tried out on this page: by chance, so that nothing about the visitor is needed or kept. */
export function vary() {
  const { variants = [] } = config;
  const chosen = variants[Math.floor(Math.random() * variants.length)];
  if (!chosen || variant) return;
  variant = chosen.id;
  config.position = chosen.position || config.position;
  config.texts = { ...config.texts, [language]: { ...config.texts?.[language], ...chosen.texts?.[language] } };
}

/** Text of the configuration, in the language shown. @param {any} value @returns {string | undefined} */
export const local = (value) => (value && typeof value == 'object' ? value[language] || value.en || Object.values(value)[0] : value);

/**
 * A text of the interface, its {names} filled in.
 * @param {string} key
 * @param {Record<string, string | number>} [names]
 */
export function word(key, names = {}) {
  const own = config.texts && config.texts[language];
  const text = (own && own[key]) || texts[key] || '';
  return text.replace(/\{(\w+)\}/g, (/** @type {string} */ whole, /** @type {string} */ name) => (name in names ? String(names[name]) : whole));
}

/** What an item is called, or how it is described. @param {Item} item @param {'title' | 'description' | 'name'} key */
export const said = (item, key) => local(item.said && item.said[key]) || word(`purpose.${item.id}.${key}`) || item.id;

/** The services of a purpose. @param {Item} purpose */
export const services = (purpose) => items.slice(purposes).filter((item) => items[item.purpose] == purpose);

/** `YYYY-MM-DD`, UTC. @param {string} day days since 1970 */
export const date = (day) => new Date(+day * 864e5).toISOString().slice(0, 10);
