// @ts-check
/**
 * When a page has built itself. A framework that hydrates compares the page with what it expects to find there, so
 * nothing of ours may be in the body before it has.
 */
import { doc } from './names.js';

/**
 * Does it when the browser has nothing better to do, or after a second. WebKit cannot tell: there it is after a moment
 * in which a framework that was called has hydrated.
 * @param {() => void} f
 */
export const idle = (f) => /** @type {any} */ ('requestIdleCallback' in window ? requestIdleCallback(f, { timeout: 1000 }) : setTimeout(f, 200));

let calm = false;
/** Who waits for it. @type {((late?: boolean) => void)[]} */
const waiting = [];

/** Whether scripts of the page may still be at it: other files than ours. */
const isBusy = () => Array.from(doc.scripts).some(({ src, type, dataset }) => (src || type == 'module') && !dataset.consent && !src.includes('/assentry.'));

/** @param {() => void} then */
const whenParsed = (then) => (doc.readyState == 'loading' ? doc.addEventListener('DOMContentLoaded', then) : then());

/**
 * Does it once the page is parsed and idle, and loaded where it has scripts that may hydrate it. Where that takes too long
 * it is done before, and then once more.
 * @param {(late?: boolean) => void} then told whether the page is taking too long
 * @param {number} bound how long it may take after the parse, in milliseconds
 */
export function whenCalm(then, bound) {
  if (calm) return then();
  waiting.push(then);
  whenParsed(() => setTimeout(() => calm || then(true), bound));
}

const settle = () => idle(() => {
  calm = true;
  waiting.forEach((then) => then());
});

whenParsed(() => (doc.readyState != 'complete' && isBusy() ? addEventListener('load', settle) : settle()));
