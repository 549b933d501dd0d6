// @ts-check
/** Builds elements from data. Text stays text: nothing in a configuration becomes markup. */

/** @typedef {Record<string, string | number | boolean | null | undefined>} Attributes */

import { doc } from '../page/document.js';
import { inherited } from './inherit.js';
import style from './style.css';
import { dress } from './theme.js';
import { language, rtl } from './words.js';

/** Elements that we created in the page. Others that look like them are copies. @type {WeakSet<Element>} */
export const ours = new WeakSet();

/** Style sheets, by their text. @type {Record<string, CSSStyleSheet>} */
const sheets = {};
/** @param {string} text */
const sheet = (text) => {
  if (!sheets[text]) (sheets[text] = new CSSStyleSheet()).replaceSync(text);
  return sheets[text];
};

/** Looked up once: a notice has some fifty elements. */
const create = doc.createElement;

/**
 * @param {string} name
 * @param {Attributes} attributes those without a value are left out
 * @param {...(Node | string | false | null | undefined)} children
 */
export function element(name, attributes, ...children) {
  const made = create(name);
  // Not what the page adds to every object.
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value != null && value !== false) made.setAttribute(key, String(value));
  }
  made.append(...children.filter(Boolean).map((child) => /** @type {Node | string} */ (child)));
  return made;
}

/** A slot in a shadow root, for light DOM content with that slot name. @param {string} name */
export const slot = (name) => element('slot', { name });

/** @param {string} name @param {string} at the slot @param {string} text */
export const slotted = (name, at, text) => element(name, { slot: at }, text);

/**
 * A button of ours, in the light DOM, where auto-reject tools and people find it (B-22).
 * @param {string} action @param {string} at @param {string} text @param {Attributes} [more]
 */
export const button = (action, at, text, more) => element('button', { type: 'button', 'data-assentry': action, slot: at, ...more }, text);

/**
 * Creates one of our elements: texts in a shadow root with our style, controls in the light DOM.
 * @param {string} name @param {Attributes} attributes
 * @param {Node[]} shadow @param {(Node | false | undefined)[]} light
 * @param {string} more style besides the common one
 */
export function host(name, attributes, shadow, light, more = '') {
  name = 'assentry-' + name;
  // Pages hide undefined elements. In the top layer, nothing of the page covers, moves or clips it.
  if (!customElements.get(name)) customElements.define(name, class extends HTMLElement { connectedCallback() { if (this.popover) this.showPopover(); } });
  const made = element(name, { lang: language, dir: rtl() ? 'rtl' : 'ltr', ...attributes }, ...light);
  dress(made);
  ours.add(made);
  const root = made.attachShadow({ mode: 'open' });
  // Separate sheets: what all elements share is parsed once.
  root.adoptedStyleSheets = [inherited, ...[style, more].filter(Boolean).map(sheet)];
  root.append(...shadow);
  return made;
}
