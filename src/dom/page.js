// @ts-check
/** What all helpers share: the document, what the page brought, the brain, and how it is told what happened. */

/**
 * The module: see `lib.rs`.
 * @typedef {(kind: number, number: number, text: string) => number} Brain
 */

export const NAME = 'assentry';
/** Between the fields of what is handed over as one text. */
export const BREAK = '\x1f';
export const doc = document;
/** What can happen; the same numbers stand in app.rs. */
export const FOUND = 0, SETTLED = 1, HUNG = 2, READ = 3, CLOSED = 4, PRESSED = 5, CLICKED = 6, CALLED = 7, PAINTED = 8, GO_ON = 9, START = 10, STATUS = 11, HAS = 12;

/** Nothing until it has started. @type {Brain | undefined} */
export let brain;
/** @param {Brain} started */
export const settleIn = (started) => { brain = started; };

/** Our Trusted Types policy, where the page has such a thing and allows ours. @type {any} */
let policy;

/**
 * Text that the page lets us run or load.
 * @param {'createScript' | 'createScriptURL'} make @param {string} text
 */
export function trusted(make, text) {
  const types = /** @type {any} */ (window).trustedTypes;
  // Two scripts of ours may not both make the policy; where a page allows none of ours, the browser refuses the text.
  if (types && policy === undefined) policy = attempt(() => types.createPolicy(NAME, { createScript: String, createScriptURL: String }), null);
  return policy ? policy[make](text) : text;
}

/** What happened, one thing after the other. @type {[number, number, string][]} */
const inbox = [];
let busy = false;

/**
 * Tells the brain, or queues behind what is under way.
 * @param {number} kind @param {number} [number] @param {string} [text]
 */
export function tell(kind, number = 0, text = '') {
  inbox.push([kind, number, text]);
  if (busy) return;
  busy = true;
  try {
    for (let next; (next = inbox.shift());) brain?.(...next);
  } finally {
    busy = false;
  }
}

/** Asks the brain, at any time. @param {number} kind @param {string} [text] */
export const ask = (kind, text = '') => !!brain && brain(kind, 0, text) > 0;

/**
 * @template T
 * @param {() => T} f
 * @param {T} [otherwise] what stands in where the browser refuses
 * @returns {T}
 */
export const attempt = (f, otherwise) => { try { return f(); } catch { return /** @type {T} */ (otherwise); } };

/** Tells whoever listens. @param {string} type @param {any} detail */
export const emit = (type, detail) => { doc.dispatchEvent(new CustomEvent(NAME + ':' + type, { detail })); };

/** The vendors' calls that were made, in order, for the inspector. @type {any[]} */
export const log = [];
/** What the developer was told. @type {string[]} */
export const complaints = [];

/** Tells the developer. @param {string} message */
export function complain(message) {
  complaints.push(message);
  console.error(NAME + ': ' + message);
  emit('error', message);
}

/** A random id of 128 bits: for proof, and only where something was granted. */
export const freshId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte + 256).toString(16).slice(1)).join('');
