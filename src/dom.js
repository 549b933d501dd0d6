// @ts-check
/**
 * The few coarse helpers through which the Rust shell touches the page. Each does in one crossing what would
 * take dozens of single calls (docs/adr/0003-coarse-helpers.md). No rule lives here.
 */
import { NAME, PAINTED, attempt, doc, inbox, host } from './dom/page.js';
import * as words from './ui/words.js';

export { init } from './dom/page.js';
export { keep, stored } from './dom/storage.js';
export { conceal, describe, preload, reveal, run, source, watch } from './dom/gates.js';
export {
  announce, attach, banner, closeModal, detach, handle, placeholder, preferences, showModal, standDown, standIn, switchedOn,
} from './dom/views.js';

/** Between the fields of what is handed over as one string. */
const BREAK = '\x1f';
/** The configuration as the page gave it. @type {any} */
let raw;

/** Text without the one character that means something to us. @param {string} text */
const plain = (text) => text.replaceAll(BREAK, ' ');

/**
 * A configuration as one string, see `Value::from_flat`. Nothing when it is larger than anybody needs.
 * @param {unknown} value
 * @returns {string | undefined}
 */
export function flatten(value) {
  raw = value;
  /** @type {string[]} */
  const tokens = [];
  let size = 0;
  /** @param {string} token */
  const push = (token) => {
    size += token.length + 1;
    if (size > 262144) throw 0;
    tokens.push(token);
  };
  /** @param {any} v @param {number} depth */
  const walk = (v, depth) => {
    if (v == null) push('n');
    else if (v === true || v === false) push(v ? 't' : 'f');
    else if (typeof v == 'number') push('#' + v);
    else if (typeof v == 'string') push('"' + plain(v));
    else if (typeof v != 'object' || depth > 8) push('?' + (typeof v == 'object' ? 'value too deep' : typeof v));
    else if (Array.isArray(v)) {
      push('[' + v.length);
      v.forEach((item) => walk(item, depth + 1));
    } else {
      const keys = Object.keys(v);
      push('{' + keys.length);
      for (const key of keys) {
        push(plain(key));
        walk(v[key], depth + 1);
      }
    }
  };
  return attempt(() => (walk(value, 0), tokens.join(BREAK)));
}

/**
 * What the page and the browser say about themselves: wide or narrow, automated or not, may ask or not, then
 * the wanted languages.
 */
export function surroundings() {
  // A page inside a page that asks itself does not ask again.
  const inner = attempt(() => window != window.parent && NAME in window.parent, false);
  return [
    innerWidth < 768 ? 1 : '', navigator.webdriver ? 1 : '', inner ? '' : 1,
    doc.documentElement.lang, ...(navigator.languages || []),
  ].join(BREAK);
}

/** A random id of 128 bits: for proof, and only where something was granted. */
export function freshId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte + 256).toString(16).slice(1)).join('');
}

/**
 * Tells whoever listens: on the document, and in the console where it is a mistake.
 * @param {string} type
 * @param {any} detail nothing stands for the status
 */
export function emit(type, detail) {
  if (type == 'error') console.error(NAME + ': ' + detail);
  doc.dispatchEvent(new CustomEvent(NAME + ':' + type, { detail: detail ?? host.api.status() }));
}

/**
 * Google Consent Mode: an update, then an event for tags that wait for one (V-09: only the real `arguments` counts).
 * @param {string} types `ad_storage denied` and so on
 * @param {string} granted ids, space-separated
 */
export function signal(types, granted) {
  /** @type {any[]} */
  const layer = /** @type {any} */ (window).dataLayer = /** @type {any} */ (window).dataLayer || [];
  function gtag() { layer.push(arguments); }
  // @ts-ignore Google's queue wants the arguments object itself.
  gtag('consent', 'update', Object.fromEntries(Array.from(types.matchAll(/(\S+) (\S+)/g), (pair) => [pair[1], pair[2]])));
  layer.push({ event: NAME + '_update', [NAME]: { granted: granted.trim().split(' ') } });
}

/** Posts an event without credentials, referrer or waiting. @param {string} body */
export function post(body) {
  attempt(() => fetch(words.config.endpoint, { method: 'POST', body, keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(() => {}));
}

/**
 * The element that a click was about, and what it is to do: `accept`, or `once` and the like.
 * @param {Event} event
 * @returns {string} the action, or nothing
 */
export function action(event) {
  const target = /** @type {Element} */ (event.composedPath()[0]);
  const element = target.closest?.('[data-assentry]');
  return element ? /** @type {HTMLElement} */ (element).dataset.assentry + BREAK + (/** @type {HTMLElement} */ (element).dataset.gate || '') : '';
}

/** Takes over a configuration that the core found valid. @param {string} language @param {string} listing */
export const settle = (language, listing) => words.settle(raw, language, listing);

/** Reports once the browser has painted; soon enough where it does not paint, as in a hidden tab. */
export function painted() {
  let done = false;
  const once = () => { if (!done) { done = true; inbox(PAINTED, 0); } };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 200);
}

/** @returns {boolean} whether the parser is done */
export function parsed() {
  return doc.readyState != 'loading';
}

export const reload = () => location.reload();
export const page = () => doc;
export const view = () => window;
