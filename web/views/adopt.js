// @ts-check
/** The first layer in a compiled script: the one that the page was painted with, if there is one and it is ours. */
import { site } from 'assentry:site';
import { ours } from './element.js';
import { dress } from './theme.js';

/** Whether there is a painted notice that has not been adopted yet. */
export const isPainted = () => !!site.painted?.isConnected;

/** @param {() => HTMLElement} make @returns {HTMLElement} */
export function adopt(make) {
  const made = make();
  const painted = isPainted() && site.painted;
  site.painted = undefined;
  if (!painted) return made;
  const root = painted.shadowRoot, fresh = /** @type {ShadowRoot} */ (made.shadowRoot);
  root.querySelector('style')?.remove();
  root.adoptedStyleSheets = fresh.adoptedStyleSheets;
  painted.removeAttribute('data-painted');
  // Set when it was inserted into the page. Chromium writes the style attribute when it is read.
  painted.style.removeProperty('--as-zoom');
  if (!painted.getAttribute('style')) painted.removeAttribute('style');
  // Its theme was in its style element, which has just been removed.
  dress(painted);
  /** @param {Node} one @param {Node} other */
  const isSame = (one, other) => one.childNodes.length == other.childNodes.length && [...one.childNodes].every((node, at) => node.isEqualNode(other.childNodes[at]));
  // A notice that the page changed, or that another build wrote, is not used.
  if (painted.isEqualNode(made) && isSame(root, fresh)) {
    ours.add(painted);
    return painted;
  }
  painted.remove();
  return made;
}
