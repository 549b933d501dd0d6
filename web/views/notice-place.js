// @ts-check
/**
 * Finds a place for the notice on any page: keeps room at the end of the page, so that the notice never covers the focused
 * element, and moves the notice into the page's modal dialog, outside of which nothing can be pressed.
 */
import { doc } from '../page/document.js';
import { attempt, complain } from '#lent/page/inbox.js';
import { showLogo } from './logo.js';

/**
 * @param {HTMLElement} notice
 * @param {(element: HTMLElement, within?: Element | null) => void} place inserts it, into `within` if given
 * @returns {() => void} undoes all this
 */
export function settleIn(notice, place) {
  const endRoom = keepRoom(notice), stayAside = giveWay(notice);
  showLogo(notice);
  /** @type {Element | undefined} */
  let modal;
  /** @param {Node[]} nodes among them there may be a dialog that was opened */
  const seat = (nodes) => {
    const opened = nodes.filter((node) => isModal(node) && !isOurs(node)).pop();
    const now = /** @type {Element | undefined} */ (opened || (isModal(modal) ? modal : undefined));
    if (now == modal && (!now || notice.parentNode == now)) return;
    modal = now;
    place(notice, now);
    // Only an observer in its own shadow root sees that a component's dialog is removed.
    const root = now && now.getRootNode();
    if (root && root != document) watch.observe(root, { subtree: true, childList: true, attributeFilter: ['open'] });
  };
  let told = false;
  const tellInert = () => {
    const html = doc.documentElement;
    if (told || !(html.inert || /** @type {any} */ (getComputedStyle(html)).interactivity == 'inert')) return;
    told = true;
    complain('notice: expected no inert on html, under which it cannot be answered, found it');
  };
  const watch = new MutationObserver((records) => {
    seat(records.map(({ target }) => target));
    tellInert();
  });
  watch.observe(document, { subtree: true, attributeFilter: ['open', 'inert'] });
  tellInert();
  // A dialog takes the focus, also inside shadow roots of the page.
  /** @param {FocusEvent} event */
  const follow = (event) => seat(/** @type {Node[]} */ (event.composedPath()).reverse());
  doc.addEventListener('focusin', follow);
  seat([...doc.querySelectorAll('dialog'), ...focused()]);
  return () => {
    endRoom();
    stayAside();
    watch.disconnect();
    doc.removeEventListener('focusin', follow);
  };
}

/** The dialogs around the focused element. */
function focused() {
  const found = [];
  for (let at = doc.activeElement; at; at = at.shadowRoot && at.shadowRoot.activeElement) found.push(at.closest('dialog') || at);
  return found;
}

/** Some engines lack `:modal`. Only elements are asked: in V8 an exception, even a caught one, causes the whole script to be parsed again. @param {any} node */
const isModal = (node) => node?.matches && attempt(() => node.matches('dialog:modal'));

/** Whether it is the second layer. @param {any} dialog */
const isOurs = (dialog) => dialog.getRootNode().host?.localName == 'assentry-preferences';

/** Keeps room for the notice at the end of the page. @param {HTMLElement} notice */
function keepRoom(notice) {
  const sheet = new CSSStyleSheet();
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  let height = 0;
  // In an animation frame: the room may add a scroll bar, which changes the size of the body.
  const watch = new ResizeObserver(() => requestAnimationFrame(() => {
    const needed = atEnd(notice) && hasRoom(height) ? (notice.offsetHeight + 24) * +(notice.style.getPropertyValue('--as-zoom') || 1) : 0;
    if (needed == height) return;
    height = needed;
    // Hidden: content that grows above moves it, and hidden boxes cause no layout shift. Not in print.
    sheet.replaceSync(needed ? `@media screen{html{scroll-padding-bottom:${needed}px}html::after{content:"";display:block;visibility:hidden;height:${needed}px}}` : '');
  }));
  watch.observe(notice);
  watch.observe(doc.body);
  return () => {
    watch.disconnect();
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other != sheet);
  };
}

/** Whether it is at the bottom of the window: elsewhere, room at the end of the page is of no use. @param {HTMLElement} notice */
const atEnd = (notice) => notice.offsetHeight && innerHeight - notice.getBoundingClientRect().bottom < 48;

/** Whether the notice covers more than half of an element. @param {Element} element @param {HTMLElement} notice */
function isHidden(element, notice) {
  const it = element.getBoundingClientRect(), ours = notice.getBoundingClientRect();
  const wide = Math.min(it.right, ours.right) - Math.max(it.left, ours.left), high = Math.min(it.bottom, ours.bottom) - Math.max(it.top, ours.top);
  return wide > 0 && high > 0 && wide * high > it.width * it.height / 2;
}

/** Where the notice moves when it would cover the focused element. */
const ASIDE = ':host([data-aside=top][data-layout][data-position]){inset-block:16px auto!important}:host([data-aside=bottom][data-layout][data-position]){inset-block:auto 16px!important}';

/**
 * If there is no room to keep (for a bar at the top or a box in the middle, or if the page itself fixed something to an edge),
 * the notice moves to the other end of the window rather than cover the focused element.
 * @param {HTMLElement} notice
 */
function giveWay(notice) {
  const sheet = new CSSStyleSheet(), root = /** @type {ShadowRoot} */ (notice.shadowRoot);
  sheet.replaceSync(ASIDE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  // Once the browser has scrolled to it.
  const look = () => requestAnimationFrame(() => {
    let focused = doc.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused == doc.body || notice.contains(focused)) return;
    const { top, bottom } = focused.getBoundingClientRect();
    if (!isHidden(focused, notice)) return;
    const aside = notice.dataset.aside = top + bottom > innerHeight ? 'top' : 'bottom';
    // In a low window it may be covered at both ends: scroll it to the free one.
    if (isHidden(focused, notice)) focused.scrollIntoView({ block: aside == 'top' ? 'end' : 'start', behavior: 'instant' });
  });
  doc.addEventListener('focusin', look);
  return () => doc.removeEventListener('focusin', look);
}

/**
 * Whether room at the end moves nothing of the page: the page does not exactly fill the window, as applications do; it has
 * block layout, without scroll snapping, and has no `html::after` of its own.
 * @param {number} ours how much room there is already, in CSS pixels
 */
function hasRoom(ours) {
  const html = doc.documentElement, { display, scrollSnapType, overflowY } = getComputedStyle(html);
  // Of pages without a doctype it is the body that says what the window is like.
  const view = doc.scrollingElement || html, height = view.clientHeight, ends = view.scrollHeight - ours > height || Math.abs(doc.body.getBoundingClientRect().bottom - height) > 1;
  return ends && display == 'block' && scrollSnapType == 'none' && overflowY != 'hidden'
    && (ours || getComputedStyle(html, '::after').content == 'none');
}
