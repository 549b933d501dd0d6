// @ts-check
/**
 * Loads the other files of `assentry.js`, which are scripts beside it, when they are needed. Each passes its exports to
 * `assentry._`.
 */
import { fileOf, integrity, partOf, textsOf } from 'assentry:files';
import { doc } from '../page/document.js';
import { NAME } from '../page/names.js';
import { texts, trusted } from '../page/inbox.js';

/** @typedef {[(it: any) => void, (message: string) => void]} Wish */

/** Files that have loaded, by name. @type {Record<string, any>} */
const arrived = {};
/** Callbacks that wait for a file. @type {Record<string, Wish[]>} */
const waiting = {};
/** Our script tag; undefined in a module, which has no `currentScript`. */
export const script = /** @type {HTMLScriptElement | null} */ (doc.currentScript || doc.querySelector('script[src*="assentry."]'));
/** Beside a copy of it in memory there is nothing. */
let base = (script && !/^(blob|data):/.test(script.src) && script.src) || doc.baseURI;

/** Sets the folder of the other files, if the script is not beside them. @param {string} folder */
export const lie = (folder) => { base = new URL((folder + '/').replace(/\/+$/, '/'), doc.baseURI).href; };

/** The address of a file beside the script. @param {string} name */
export const beside = (name) => new URL(name, base);

/** Only the package has one: see esm.js. @type {((name: string) => Promise<any>) | undefined} */
export const catalogue = undefined;

/** Our texts in a language. @param {string} tag @returns {Promise<any>} */
export const textsIn = (tag, url = beside(textsOf(tag))) => texts(url).catch((error) => { throw 'expected ' + url + ' to load, found ' + error; });

/** Receives a file that has loaded. @param {string} name @param {any} it @param {() => any} shared what the main file shares */
export function take(name, it, shared) {
  try {
    arrived[name] = typeof it == 'function' ? it(shared()) : it;
  } catch (error) {
    return failed(name, 'expected ' + fileOf(name) + ' of the same build, found ' + error);
  }
  waiting[name]?.splice(0).forEach(([use]) => use(arrived[name]));
}

/** @param {string} name @param {string} message */
const failed = (name, message) => waiting[name]?.splice(0).forEach(([, tell]) => tell(message));

/**
 * @param {string} name `more` for `assentry.more.js`
 * @param {(it: any) => void} use called at once if it has loaded
 * @param {(message: string) => void} fail
 */
export function need(name, use, fail) {
  // A compiled script may contain the part.
  if (!arrived[name] && partOf(name)) /** @type {any} */ (window)[NAME]._(name, partOf(name));
  if (arrived[name]) return use(arrived[name]);
  if ((waiting[name] ||= []).push([use, fail]) > 1) return;
  const url = beside(fileOf(name));
  const element = doc.createElement('script');
  element.onerror = () => failed(name, 'expected ' + url + ' to load');
  if (script) {
    element.nonce = script.nonce;
    element.crossOrigin = script.crossOrigin;
  }
  // A hash cannot be checked on another origin without CORS.
  if (url.origin == origin || element.crossOrigin != null) element.integrity = integrity[name] || '';
  try {
    element.src = trusted('createScriptURL', url.href);
  } catch (error) {
    return failed(name, 'Trusted Types: expected the policy "' + NAME + '" to be allowed, found ' + error);
  }
  (doc.head || doc.documentElement).append(element);
}
