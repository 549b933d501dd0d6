// @ts-check
/** The first layer in a compiled script: the one that the page was painted with, if there is one and it is ours. */
import { site } from 'assentry:site';
import { ours } from './element.js';
import { dress } from './theme.js';

/** Whether one is there that was not looked at yet. */
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
  // It has this since it is in the page. Chromium writes the attribute when it is read.
  painted.style.removeProperty('--as-zoom');
  if (!painted.getAttribute('style')) painted.removeAttribute('style');
  // Its theme was in its style element, which no policy has to allow twice.
  dress(painted);
  /** @param {Node} one @param {Node} other */
  const isSame = (one, other) => one.childNodes.length == other.childNodes.length && [...one.childNodes].every((node, at) => node.isEqualNode(other.childNodes[at]));
  // What the page made of it meanwhile, or another build wrote, is none of ours.
  if (painted.isEqualNode(made) && isSame(root, fresh)) {
    ours.add(painted);
    return painted;
  }
  painted.remove();
  return made;
}
