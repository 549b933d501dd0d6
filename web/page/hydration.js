// @ts-check
/**
 * Detects when the page has settled. A framework that hydrates compares the page with what it expects, so we insert
 * nothing into the body before that.
 */
import { doc } from './document.js';

/**
 * Calls `f` when the browser is idle, after 1 s at the latest. WebKit has no idle callback: there it waits long enough for
 * a framework to hydrate.
 * @param {() => void} f
 */
export const idle = (f) => /** @type {any} */ (typeof requestIdleCallback == 'function' ? requestIdleCallback(f, { timeout: 1000 }) : setTimeout(f, 200));

let calm = false;
/** Callbacks that wait for it. @type {((late?: boolean) => void)[]} */
const waiting = [];

/** Whether scripts of the page may still be loading: files whose names do not begin like ours, and modules, which inline scripts import. */
const isBusy = () => Array.from(doc.scripts).some(({ src, type, dataset, text }) => (src || type == 'module' || /\bimport\(/.test(text)) && !dataset.consent && !/\/(assentry|consent)\./.test(src));

/** Imported modules do not delay the `load` event, but frameworks preload those that hydrate the page. */
const isFetching = () => Array.from(doc.querySelectorAll('link[rel=modulepreload]')).some((link) => !performance.getEntriesByName(/** @type {HTMLLinkElement} */ (link).href)[0]);
/** How often that is checked, every 100 ms: entries may be missing. */
let checks = 20;

/** @param {() => void} then */
const whenParsed = (then) => (doc.readyState == 'loading' ? doc.addEventListener('DOMContentLoaded', then) : then());

/**
 * Calls `then` once the page is parsed and idle, and has loaded if it has scripts that may hydrate it. If that takes longer
 * than `bound`, calls it at that time, and again once the page is ready.
 * @param {(late?: boolean) => void} then called with true if the page is taking too long
 * @param {number} bound how long it may take after the parse, in milliseconds
 */
export function whenCalm(then, bound) {
  if (calm) return then();
  waiting.push(then);
  whenParsed(() => setTimeout(() => calm || then(true), bound));
}

const settle = () => idle(() => {
  if (checks-- && isFetching()) return setTimeout(settle, 100);
  calm = true;
  waiting.forEach((then) => then());
});

whenParsed(() => (doc.readyState != 'complete' && isBusy() ? addEventListener('load', settle) : settle()));
