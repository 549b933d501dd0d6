// @ts-check
/** Passes events and questions to the module; messages for developers; our Trusted Types policy. */
import { ON_DISPLAYED, ON_GO_ON } from '../door.js';
import { BREAK, NAME, doc } from './names.js';

/**
 * The module: see `src/lib.rs`.
 * @typedef {(kind: number, number: number, text: string) => any} Part
 * @typedef {(bytes: () => Uint8Array) => Part} Link makes another part, once its bytes are there
 * @typedef {[Part, Link, Link?, Link?]} Module its first part, and what makes the second one; where it is whole, also the third and the fourth
 */

/** Nothing until it has started. @type {Module | undefined} */
let module;
/** @param {Module} started */
export const settleIn = (started) => { module = started; };
/** Nothing until something is answered. @type {Part | undefined} */
let later;
/** The second part of it, still to be linked. @type {() => Uint8Array} */
let rest;
/** @param {() => Uint8Array} bytes the second part, once its file is there */
export const complete = (bytes) => { rest = bytes; };

/** The fields that the visitor changed on this page. @type {Set<any>} */
export const touched = new Set();

/** Our Trusted Types policy, where the page has such a thing and allows ours. @type {any} */
export let policy;
/** A page allows one of our name, which another script of ours has made. @param {any} made */
export const trustBy = (made) => { policy = made; };

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

/** What happened, one thing after the other. @type {[number, number, string][]} */
const inbox = [];
let busy = false;
/** How many refusals wait for the second file. */
let refusals = 0;
/** Gates wait while the inbox is not empty, or a refusal is pending. */
let held = false;
/** Whether gates have to wait; they continue by themselves. */
export const isWaiting = () => (held = !!(inbox[0] || refusals));
/** @param {number} more one that comes, or minus one that was handed over */
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

/** Who deals with it: what comes with the second file is linked when it is first used. @param {number} kind */
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
 * @param {T} [otherwise] what stands in where the browser refuses
 * @returns {T}
 */
export const attempt = (f, otherwise) => { try { return f(); } catch { return /** @type {T} */ (otherwise); } };

/** What is at an address, as data. @param {URL} url @returns {Promise<any>} */
export const json = (url) => fetch(url).then((answer) => {
  if (!answer.ok) throw answer.status;
  return answer.json();
});

/** Our texts at an address. A page that says "not found" is none, and fails. @param {URL} url @returns {Promise<any>} */
export const texts = (url) => json(url).then((it) => it.accept.big() && it);

/** Fires an event on the page. @param {string} type @param {any} detail */
export const emit = (type, detail) => { doc.dispatchEvent(new CustomEvent(NAME + ':' + type, { detail })); };

/** The vendors' calls that were made, in order, for the inspector. @type {any[]} */
export const log = [];
/** What the developer was told. @type {string[]} */
export const complaints = [];

/** Tells the developer. @param {string} message */
export function complain(message) {
  complaints.push(message);
  // Some pages replace the console.
  console.error?.(NAME + ': ' + message);
  emit('error', message);
}
