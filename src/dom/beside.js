// @ts-check
/**
 * What is put beside the gated elements of the page, which stay where they are: elements of ours, right before
 * theirs, so that whoever looks for one finds ours first. The page's element is hidden meanwhile by a style sheet.
 */
import { ours } from '../ui/element.js';
import { LIVE, doc } from './names.js';
import { attempt } from './page.js';

/** How what belongs beside an element is made. @type {WeakMap<Element, () => HTMLElement | void>} */
const wanted = new WeakMap();
/** What is there. @type {Map<HTMLElement, HTMLElement>} */
export const shown = new Map();

/** @type {CSSStyleSheet | undefined} */
let sheet;
function hide() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    for (const at of ['assentry-placeholder + [data-consent]', '[' + LIVE + '] + iframe[data-consent]']) sheet.insertRule(at + '{display:none!important}');
  }
  if (!doc.adoptedStyleSheets.includes(sheet)) doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
}

/**
 * Puts something beside an element instead of what was there, now and whenever the element comes back; nothing takes
 * it away.
 * @param {HTMLElement} element @param {() => HTMLElement | void} [make]
 */
export function putBeside(element, make) {
  const focused = shown.get(element)?.contains(doc.activeElement);
  drop(element);
  if (make) wanted.set(element, make);
  else wanted.delete(element);
  show(element);
  if (focused) (shown.get(element) || element).focus();
}

/** @param {HTMLElement} element */
export function show(element) {
  const make = element.isConnected && wanted.get(element);
  if (!make) return;
  const made = shown.get(element) || make();
  if (!made) return;
  shown.set(element, made);
  ours.add(made);
  if (made.nextElementSibling == element) return;
  hide();
  const parent = /** @type {any} */ (element.parentNode);
  // Where the browser can move a frame it goes on playing.
  if (made.isConnected && parent.moveBefore) parent.moveBefore(made, element);
  else parent.insertBefore(made, element);
}

/** @param {HTMLElement} element */
function drop(element) {
  const made = shown.get(element);
  shown.delete(element);
  // Anything else that ends a frame leaves an entry in the history.
  attempt(() => /** @type {any} */ (made).contentWindow.location.replace('about:blank'));
  made?.remove();
}

/** Follows what the page did with its elements: what is beside them goes and comes with them. */
export const follow = () => shown.forEach((_, element) => (element.isConnected ? show : drop)(element));
