// @ts-check
/** What all helpers share: the document, what the page brought, and the inbox that everything is reported to. */

/**
 * What `boot.js` brings.
 * @typedef {{ policy: { createScript(text: string): any, createScriptURL(url: string): any } | undefined, style: string, api: { status(): any } }} Host
 */

export const NAME = 'assentry';
export const doc = document;
/** What the inbox understands; the same numbers stand in app.rs. */
export const FOUND = 0, LOADED = 1, FAILED = 2, CHANGED = 3, CLOSED = 4, PARSED = 5, PAINTED = 6;

/** @type {Host} */
export let host;
/** @type {(kind: number, payload: any) => void} */
export let inbox;

/**
 * Hands over what the page brings, and the function that everything is reported to.
 * @param {Host} given
 * @param {(kind: number, payload: any) => void} callback
 */
export function init(given, callback) {
  host = given;
  inbox = callback;
}

/**
 * @template T
 * @param {() => T} f
 * @param {T} [otherwise] what stands in where the browser refuses
 * @returns {T}
 */
export const attempt = (f, otherwise) => { try { return f(); } catch { return /** @type {T} */ (otherwise); } };
