// @ts-check
/**
 * Inserts our elements beside gated elements of the page, which stay where they are. Ours come right before the page's, so
 * that code which looks for an element finds ours first. A style sheet hides the page's element meanwhile.
 */
import { followers } from '#lent/page/gates.js';
import { doc } from '../page/document.js';
import { LIVE } from '../page/names.js';
import { attempt } from '#lent/page/inbox.js';
import { ours } from '#lent/views/element.js';

/** How to create our element beside one of the page. @type {WeakMap<Element, () => HTMLElement>} */
const wanted = new WeakMap();
/** Our elements in the page, by the gated element. @type {Map<HTMLElement, HTMLElement>} */
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
 * Replaces our element beside an element of the page, now and whenever that comes back. Without `make` it only removes ours.
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
  // A moved frame keeps playing, where the browser supports it.
  if (made.isConnected && parent.moveBefore) parent.moveBefore(made, element);
  else element.before(made);
}

/** @param {HTMLElement} element */
function drop(element) {
  const made = shown.get(element);
  shown.delete(element);
  // Any other way to stop a frame adds an entry to the history.
  attempt(() => /** @type {any} */ (made)?.contentWindow?.location.replace('about:blank'));
  made?.remove();
}

/** Follows changes of the page: our elements are removed and inserted together with theirs. @param {HTMLElement[]} added */
function follow(added) {
  // Pages replace the list of adopted sheets.
  if (shown.size) hide();
  added.forEach(show);
  shown.forEach((_, element) => (element.isConnected ? show : drop)(element));
}
