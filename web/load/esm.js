// @ts-check
/** The other files of the package: parts that bundlers split off, what the application imports, else files in a folder, if `base` names one. */
import { knowAll } from 'assentry:languages';
import { given } from 'assentry:given';
import icon from '../views/optout.svg';
import { doc } from '../page/document.js';
import { NAME } from '../page/names.js';
import { json, texts, trusted } from '../page/inbox.js';

/** @typedef {[(it: any) => void, (message: string) => void]} Wish */

/** Parts that have loaded, by name. @type {Record<string, any>} */
const there = {};
/** Callbacks that wait for a part. @type {Record<string, Wish[]>} */
const waiting = {};

/** There is no tag. */
export const script = null;
/** The folder of files, if there is one. @type {string | undefined} */
let base;

/** Sets the folder of the other files. @param {string} folder */
export const lie = (folder) => {
  base = new URL((folder + '/').replace(/\/+$/, '/'), doc.baseURI).href;
  knowAll();
};
if (given.base) lie(given.base);

/** The address of a file in the folder; without a folder only the icon has one. @param {string} name */
export const beside = (name) => (base ? new URL(name, base) : new URL('data:image/svg+xml,' + encodeURIComponent(icon)));

/** Our texts in a language. @param {string} tag @returns {Promise<any>} */
export async function textsIn(tag) {
  const known = given.locales.get(tag);
  try {
    return known ? await known.texts() : await texts(beside(NAME + '.' + tag + '.json'));
  } catch (error) {
    throw 'expected the texts of ' + tag + ' to load, found ' + error;
  }
}

/** The catalogue's entry for a service. @param {string} name @returns {Promise<any>} */
const catalogue = (name) => (given.services.has(name) ? Promise.resolve(given.services.get(name))
  : base ? json(beside('services/' + name + '.json')) : Promise.reject('the import of assentry/services/' + name + ', found none'));

/** Receives a part that has loaded. @param {string} name @param {any} it @param {() => any} shared what the main file shares */
export function take(name, it, shared) {
  try {
    there[name] = typeof it == 'function' ? it({ ...shared(), catalogue }) : it;
  } catch (error) {
    return failed(name, 'expected ' + name + ' of the same build, found ' + error);
  }
  waiting[name]?.splice(0).forEach(([use]) => use(there[name]));
}

/** @param {string} name @param {string} message */
const failed = (name, message) => waiting[name]?.splice(0).forEach(([, tell]) => tell(message));

/**
 * @param {string} name
 * @param {(it: any) => void} use called at once if it has loaded
 * @param {(message: string) => void} fail
 */
export function need(name, use, fail) {
  if (there[name]) return use(there[name]);
  if ((waiting[name] ||= []).push([use, fail]) > 1) return;
  if (given.parts[name]) given.parts[name]().catch((/** @type {unknown} */ error) => failed(name, 'expected the part "' + name + '" of the package to load, found ' + error));
  else if (base) fetchScript(name, beside(NAME + '.' + name + '.js').href);
  else failed(name, 'expected the import of assentry/' + name + ', found none');
}

/** @param {string} name @param {string} url */
function fetchScript(name, url) {
  const element = doc.createElement('script');
  element.onerror = () => failed(name, 'expected ' + url + ' to load');
  try {
    element.src = trusted('createScriptURL', url);
  } catch (error) {
    return failed(name, 'Trusted Types: expected the policy "assentry" to be allowed, found ' + error);
  }
  (doc.head || doc.documentElement).append(element);
}
