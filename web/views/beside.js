// @ts-check
/**
 * What is put beside the gated elements of the page, which stay where they are: elements of ours, right before
 * theirs, so that whoever looks for one finds ours first. The page's element is hidden meanwhile by a style sheet.
 */
import { followers } from '#lent/page/gates.js';
import { LIVE, doc } from '../page/names.js';
import { attempt } from '#lent/page/inbox.js';
import { ours } from '#lent/views/element.js';

/** How what belongs beside an element is made. @type {WeakMap<Element, () => HTMLElement>} */
const wanted = new WeakMap();
/** What is there. @type {Map<HTMLElement, HTMLElement>} */
const shown = new Map();

/** Hides the page's elements meanwhile. @type {CSSStyleSheet | undefined} */
let sheet;
function hide() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync('assentry-placeholder+[data-consent],[' + LIVE + ']+iframe[data-consent]{display:none!important}');
    followers.push(follow);
  }
  if (!doc.adoptedStyleSheets.includes(sheet)) doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
}

/**
 * Puts something beside an element instead of what was there, now and whenever the element comes back; nothing takes
 * it away.
 * @param {HTMLElement} element @param {() => HTMLElement} [make]
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
function show(element) {
  const make = element.isConnected && wanted.get(element);
  if (!make) return;
  const made = shown.get(element) || make();
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

/** Follows what the page did with its elements: what is beside them goes and comes with them. @param {HTMLElement[]} added */
function follow(added) {
  added.forEach(show);
  shown.forEach((_, element) => (element.isConnected ? show : drop)(element));
}
