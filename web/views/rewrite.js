// @ts-check
/**
 * Changes the language of what is shown: replaces the texts in place, so that focus, switches, scroll position and the open
 * dialog stay as they are, and no display is counted twice.
 */
import { attached } from '#lent/views/notice.js';
import { placeholders } from './placeholder.js';

/** Attributes that contain texts or depend on the language. */
const SPOKEN = ['lang', 'dir', 'aria-label', 'href'];

/** Other views that render again in another language. @type {Set<() => void>} */
export const spokenToo = new Set();

/** Called once the texts have loaded. */
export function rewrite() {
  spokenToo.forEach((make) => make());
  for (const views of [attached, placeholders]) views.forEach((make, view) => follow(view, make()));
}

/** Copies the texts of an element that was built the same way. @param {Element} old @param {Element} made */
function follow(old, made) {
  for (const name of SPOKEN) if (made.hasAttribute(name)) old.setAttribute(name, made.getAttribute(name) || '');
  if (old.className == 'receipt') return replace(old, made);
  if (old.className == 'logo') return;
  followNodes(old, made);
  if (old.shadowRoot && made.shadowRoot) followNodes(old.shadowRoot, made.shadowRoot);
}

/** @param {Element | ShadowRoot} old @param {Element | ShadowRoot} made */
function followNodes(old, made) {
  const nodes = [...made.childNodes];
  if (nodes.length != old.childNodes.length) return old.replaceChildren(...nodes);
  old.childNodes.forEach((node, at) => {
    if (node instanceof Text) node.data = nodes[at].textContent || '';
    else follow(/** @type {Element} */ (node), /** @type {Element} */ (nodes[at]));
  });
}

/** Replaces the receipt, since its files contain the texts too. @param {Element} old @param {Element} made */
function replace(old, made) {
  /** @param {Element} receipt */
  const controls = (receipt) => /** @type {HTMLElement[]} */ ([...receipt.querySelectorAll('summary, button')]);
  const focused = controls(old).indexOf(/** @type {any} */ (old.getRootNode()).activeElement);
  const [was, is] = [old, made].map((receipt) => /** @type {HTMLDetailsElement} */ (receipt.querySelector('details')));
  is.open = was.open;
  old.replaceWith(made);
  controls(made)[focused]?.focus();
}
