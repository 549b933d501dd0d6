// @ts-check
/**
 * Our elements are beside the body, so they do not inherit from it. Custom properties that a page sets on its body, for
 * example in a class that its theme switch toggles, are copied.
 */
import { doc } from '../page/document.js';
import style from './style.css';

/** Adopted by all our elements. Rules of the page for our elements win over it. */
export const inherited = new CSSStyleSheet();

/** Copies what the body sets and `html` does not, now and when an attribute of either changes. */
export function inherit() {
  const [html, body] = [doc.documentElement, doc.body].map((element) => {
    watch.observe(element, { attributes: true });
    return getComputedStyle(element);
  });
  inherited.replaceSync(`:host{${NAMES.map((name) => {
    const value = body.getPropertyValue(name);
    // A property that the body lacks is reset: an empty value would count as one.
    return value == html.getPropertyValue(name) ? '' : name + ':' + (value || 'initial');
  }).join(';')}}`);
}

const watch = new MutationObserver(inherit);
/** The properties that a page may set: those that the style reads. */
const NAMES = /** @type {string[]} */ (style.match(/--assentry-[\w-]+/g));
