// @ts-check
/** Passes events and questions to the module; messages for developers; our Trusted Types policy. */
import { ON_DISPLAYED, ON_GO_ON } from '../door.js';
import { doc } from './document.js';
import { BREAK, NAME } from './names.js';

/**
 * The module: see `src/lib.rs`.
 * @typedef {(kind: number, number: number, text: string) => any} Part
 * @typedef {(bytes: () => Uint8Array) => Part} Link makes another part, once its bytes are there
 * @typedef {[Part, Link, Link?, Link?]} Module its first part, and what links the second one; if it is not split, also the third and the fourth
 */

/** Undefined until it has started. @type {Module | undefined} */
let module;
/** @param {Module} started */
export const settleIn = (started) => { module = started; };
/** Its second part; undefined until something is answered. @type {Part | undefined} */
let later;
/** The bytes of the second part, still to be linked. @type {() => Uint8Array} */
let rest;
/** @param {() => Uint8Array} bytes the second part, once its file has loaded */
export const complete = (bytes) => { rest = bytes; };

/** The fields that the visitor changed on this page. @type {Set<any>} */
export const touched = new Set();

/** Our Trusted Types policy, if the browser supports them and the page allows ours. @type {any} */
let policy;

/**
 * Text made trusted by our policy, if the page allows it.
 * @param {'createScript' | 'createScriptURL'} make @param {string} text
 */
export function trusted(make, text) {
  const types = /** @type {any} */ (window).trustedTypes;
  // A second script of ours cannot create the policy again. If the page does not allow our policy, the browser rejects the text.
  if (types && policy === undefined) policy = attempt(() => types.createPolicy(NAME, { createScript: String, createScriptURL: String }), null);
  return policy ? policy[make](text) : text;
}

/** Events that wait to be handled, in order. @type {[number, number, string][]} */
const inbox = [];
let busy = false;
/** How many refusals wait for the second file. */
let refusals = 0;
/** Gates wait while the inbox is not empty, or a refusal is pending. */
let held = false;
/** Whether gates have to wait; they continue by themselves. */
export const isWaiting = () => (held = !!(inbox[0] || refusals));
/** @param {number} more 1 for a refusal that waits, -1 for one that was passed on */
export const expectRefusal = (more) => { refusals += more; };

/**
 * Passes an event to the module, or queues it while another one is handled.
 * @param {number} kind @param {number} [number] @param {string} [text]
 */
export function tell(kind, number = 0, text = '') {
  inbox.push([kind, number, text]);
  if (busy) return;
  busy = true;
  try {
    for (let next; (next = inbox.shift());) part(next[0])?.(...next);
  } finally {
    busy = false;
  }
  if (held && !refusals) {
    held = false;
    tell(ON_GO_ON);
  }
}

/** The part that handles an event: the second one is linked when it is first used. @param {number} kind */
const part = (kind) => (kind < ON_DISPLAYED ? module?.[0] : later ||= rest && module?.[1](rest));
/** Links the second part of the module, if it has loaded. */
export const link = () => part(ON_DISPLAYED);

/** Asks the module, at any time. @param {number} kind @param {string} [text] @param {number} [number] */
export const ask = (kind, text = '', number = 0) => !!part(kind)?.(kind, number, text);

/** The module's last reply to a question, field by field. @type {string[]} */
let fields = [];
/** Receives the module's reply. @param {string} text */
export const receiveReply = (text) => { fields = text.split(BREAK); };
export const reply = () => fields;

/**
 * @template T
 * @param {() => T} f
 * @param {T} [otherwise] the result if the browser throws
 * @returns {T}
 */
export const attempt = (f, otherwise) => { try { return f(); } catch { return /** @type {T} */ (otherwise); } };

/** Fetches JSON. @param {URL} url @returns {Promise<any>} */
export const json = (url) => fetch(url).then((answer) => {
  if (!answer.ok) throw answer.status;
  return answer.json();
});

/** Fetches our texts. Fails if the response is something else, such as a "not found" page. @param {URL} url @returns {Promise<any>} */
export const texts = (url) => json(url).then((it) => it.accept.big() && it);

/** Fires an event on the page. @param {string} type @param {any} detail */
export const emit = (type, detail) => { doc.dispatchEvent(new CustomEvent(NAME + ':' + type, { detail })); };

/** The vendors' calls that were made, in order, for the inspector. @type {any[]} */
export const log = [];
/** The messages for the developer so far. @type {string[]} */
export const complaints = [];

/** Reports to the developer. @param {string} message */
export function complain(message) {
  complaints.push(message);
  // Some pages replace the console.
  console.error?.(NAME + ': ' + message);
  emit('error', message);
}
