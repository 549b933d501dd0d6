// @ts-check
/** What the views say: the site's words out of its configuration, ours out of the locales. */
import en from '../../locales/en.txt';
import fr from '../../locales/fr.txt';

/** @type {Record<string, Record<string, string>>} */
const locales = { en, fr };

/**
 * A purpose or service, at the position that it has in the core.
 * @typedef {{ id: string, purpose: number, required: boolean, said: any }} Item
 */

/** @type {any} */
export let config = {};
/** @type {Item[]} */
export let items = [];
export let language = 'en';
/** How many of the items are purposes. */
export let purposes = 0;

/**
 * Takes over a configuration that the core found valid.
 * @param {any} object
 * @param {string} spoken one of the locales
 * @param {string} listing of each item its id, the position of its purpose, and 1 where it is strictly necessary
 */
export function settle(object, spoken, listing) {
  // A copy: what the page does to its object afterwards changes nothing.
  config = JSON.parse(JSON.stringify(object || {}));
  language = spoken;
  items = listing.trim().split(';').map((entry, at) => {
    const [id, purpose, required] = entry.split(' ');
    if (+purpose == at) purposes = at + 1;
    const list = +purpose == at ? config.purposes : config.services;
    return { id, purpose: +purpose, required: !!required, said: list && list[+purpose == at ? at : at - purposes] };
  });
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
  const text = (own && own[key]) || locales[language][key] || '';
  return text.replace(/\{(\w+)\}/g, (/** @type {string} */ whole, /** @type {string} */ name) => (name in names ? String(names[name]) : whole));
}

/** What an item is called, or how it is described. @param {Item} item @param {'title' | 'description' | 'name'} key */
export const said = (item, key) => local(item.said && item.said[key]) || word(`purpose.${item.id}.${key}`) || item.id;

/** The services of a purpose. @param {Item} purpose */
export const services = (purpose) => items.slice(purposes).filter((item) => items[item.purpose] == purpose);

/** `YYYY-MM-DD`, UTC. @param {number} day days since 1970 */
export const date = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
