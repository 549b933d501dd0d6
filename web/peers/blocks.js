// @ts-check
/** Cookiebot's blocks: shown where categories are granted (`optin`), or while they are not (`optout`). */
import { doc } from '../page/document.js';
import { NAME } from '../page/names.js';

export const BLOCKS = '[class*=cookieconsent-opt]';

/** Those that were found. @type {Set<HTMLElement>} */
const found = new Set();
/** Whether another tool's id is granted. @type {(id: string) => boolean} */
let granted;

/** @param {HTMLElement} element */
function show(element) {
  /** @param {string} start */
  const ids = (start) => [...element.classList].flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []));
  const without = ids('cookieconsent-optout-');
  element.hidden = !ids('cookieconsent-optin-').every(granted) || (without.length > 0 && without.every(granted));
}

/** @param {HTMLElement} element @param {(id: string) => boolean} has */
export function follow(element, has) {
  granted = has;
  if (!found.size) for (const type of ['ready', 'change']) doc.addEventListener(NAME + ':' + type, () => found.forEach(show));
  found.add(element);
  show(element);
}
