// @ts-check
/** The other files of `assentry.mjs`: most are included, since bundlers split it as needed. */
import { addresses } from 'assentry:languages';
import { NAME, doc } from '../page/names.js';
import { trusted } from '../page/inbox.js';

/** @typedef {[(it: any) => void, (message: string) => void]} Wish */

/** What is inside, by name: made when it is first needed. @type {Record<string, () => any>} */
let inside = {};
/** Says what is inside. @param {Record<string, () => any>} parts */
export const provide = (parts) => { inside = parts; };
/** What is there, by name. @type {Record<string, any>} */
const there = {};
/** Who waits for the rest. @type {Record<string, Wish[]>} */
const waiting = {};

/** There is no tag. */
export const script = null;
/** Nothing where they are beside the module. @type {string | undefined} */
let base;

/** Says where the other files lie, where the module is not beside them. @param {string} folder */
export const lie = (folder) => { base = new URL((folder + '/').replace(/\/+$/, '/'), doc.baseURI).href; };

/** The address of a file beside the module. @param {string} name */
export const beside = (name) => new URL(name, base || import.meta.url);

/** The address of our texts in a language: bundlers see the files, so that they copy them. @param {string} tag */
export const localeAt = (tag) => (base ? beside(NAME + '.' + tag + '.json') : addresses[tag]());

/** @param {string} name @param {any} it @param {() => any} kit what it borrows */
export function take(name, it, kit) {
  there[name] = it(kit());
  waiting[name]?.splice(0).forEach(([use]) => use(there[name]));
}

/**
 * @param {string} name
 * @param {(it: any) => void} use at once where it is there
 * @param {(message: string) => void} fail
 */
export function need(name, use, fail) {
  there[name] ||= inside[name]?.();
  if (there[name]) return use(there[name]);
  if ((waiting[name] ||= []).push([use, fail]) > 1) return;
  const url = beside(NAME + '.' + name + '.js');
  const element = doc.createElement('script');
  /** @param {string} message */
  const failed = (message) => waiting[name].splice(0).forEach(([, tell]) => tell(message));
  element.onerror = () => failed('expected ' + url + ' to load');
  try {
    element.src = trusted('createScriptURL', url.href);
  } catch (error) {
    return failed('Trusted Types: expected the policy "assentry" to be allowed, found ' + error);
  }
  (doc.head || doc.documentElement).append(element);
}
