// @ts-check
/** Undoes the page's CSS zoom, which would make our elements too small to read, or larger than the window. */
import { bare } from '../page/document.js';

/** @param {HTMLElement} element one of ours, in the page */
export function even(element) {
  let zoom = 1;
  for (let at = element.parentElement; at; at = bare(at).parentElement) zoom *= +getComputedStyle(at).zoom;
  // WebKit lacks `currentCSSZoom`, which also counts ancestors outside a shadow tree.
  element.style.setProperty('--as-zoom', /** @type {any} */ (1 / (/** @type {any} */ (element.parentElement)?.currentCSSZoom || zoom)), 'important');
}
