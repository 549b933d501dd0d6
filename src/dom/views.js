// @ts-check
/** Our elements in the page: made by `ui/*.js`, put in, kept through body swaps, taken away. */
import { banner as bannerView } from '../ui/banner.js';
import { handle as handleView } from '../ui/handle.js';
import { placeholder as placeholderView } from '../ui/placeholder.js';
import { preferences as preferencesView } from '../ui/preferences.js';
import * as words from '../ui/words.js';
import { CLOSED, NAME, doc, host, inbox } from './page.js';

/** Our elements that belong into the body. @type {HTMLElement[]} */
let attached = [];
/** Keeps room for the banner at the end of the page, so that it never covers what has the focus (A-04). @type {CSSStyleSheet | undefined} */
let room;
/** What had the focus before the notice. @type {HTMLElement | undefined} */
let before;
/** What `display` the page had given to an element that a placeholder stands in for. @type {WeakMap<Element, string>} */
const displays = new WeakMap();

/** @param {string} text positions, space-separated */
const positions = (text) => text.split(' ').filter(Boolean).map(Number);

/** @param {string} asked @param {boolean} again */
export const banner = (asked, again) => bannerView(host.style, positions(asked), again);
/** @param {string} remembered @param {number} days @param {number} [decided] @param {number} [until] */
export const preferences = (remembered, days, decided, until) => preferencesView(host.style, remembered, days, decided, until);
export const handle = () => handleView(host.style);
/** @param {HTMLElement} embed @param {number} gate @param {string} needed */
export const placeholder = (embed, gate, needed) => placeholderView(host.style, embed, gate, positions(needed));
/** Says that the answer is kept, without moving the focus. @param {HTMLElement} element the handle */
export const announce = (element) => { /** @type {Element} */ (element.lastElementChild).textContent = words.word('saved'); };

/** @param {HTMLElement} element */
const place = (element) => {
  const body = doc.body || doc.documentElement;
  body.insertBefore(element, body.firstChild);
};

/** Whether a node is an element of ours. @param {Node} node */
export const isOurs = (node) => attached.includes(/** @type {any} */ (node));

/**
 * Puts our elements into the body again, where a framework replaced the page. An extension that takes us alone
 * means it (B-20).
 * @param {HTMLElement | null} body what the body was before
 * @param {number} others how many nodes besides ours went away
 */
export function comeAlong(body, others) {
  if (doc.body && (doc.body != body || others)) {
    attached.slice().reverse().forEach((element) => { if (!element.isConnected) place(element); });
  }
}

/** While the notice is there, the way back to it is out of the way. @param {boolean} now */
const asking = (now) => attached.forEach((element) => element.toggleAttribute('data-asking', now));

/**
 * Puts one of our elements first in the body, as soon as there is one, and keeps it through body swaps.
 * @param {HTMLElement} element
 * @param {boolean} makesRoom whether the page keeps room for it at its end
 */
export function attach(element, makesRoom) {
  attached.push(element);
  if (doc.body) place(element);
  else {
    const waiting = new MutationObserver(() => {
      if (doc.body) {
        waiting.disconnect();
        if (attached.includes(element)) place(element);
      }
    });
    waiting.observe(doc.documentElement, { childList: true });
  }
  if (!makesRoom) return;
  asking(true);
  // Who came in by keyboard goes back to where they were (A-03).
  element.addEventListener('focusin', (event) => {
    const from = /** @type {HTMLElement | null} */ (event.relatedTarget);
    if (from && !attached.some((other) => other.contains(from))) before = from;
  });
  const shade = new CSSStyleSheet();
  room = shade;
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, shade];
  new ResizeObserver(() => {
    const height = room == shade ? element.offsetHeight : 0;
    shade.replaceSync(height ? `html{scroll-padding-bottom:${height + 24}px}html::after{content:"";display:block;height:${height + 24}px}` : '');
  }).observe(element);
}

/** @param {HTMLElement} element */
export function detach(element) {
  const focused = element.contains(doc.activeElement);
  attached = attached.filter((other) => other != element);
  element.remove();
  if (focused) before?.focus();
  if (element.localName == NAME + '-banner' && room) {
    asking(false);
    const shade = room;
    room = undefined;
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other != shade);
  }
}

/**
 * Opens the dialog inside one of our elements. A modal that something hides would leave the page without focus
 * (B-21): then it is closed again.
 * @param {HTMLElement} element
 * @returns {boolean} whether it is to be seen
 */
export function showModal(element) {
  const dialog = /** @type {HTMLDialogElement} */ (/** @type {ShadowRoot} */ (element.shadowRoot).querySelector('dialog'));
  element.addEventListener('change', (event) => {
    const { assentryPurpose, checked } = /** @type {any} */ ({ .../** @type {HTMLElement} */ (event.target).dataset, checked: /** @type {any} */ (event.target).checked });
    if (assentryPurpose) for (const input of element.querySelectorAll('input')) if (input.dataset.of == assentryPurpose) input.checked = checked;
  });
  dialog.addEventListener('close', () => inbox(CLOSED, 0));
  dialog.showModal();
  return dialog.offsetHeight > 0;
}

/** @param {HTMLElement} element */
export function closeModal(element) {
  // Closing returns the focus to where it was.
  element.shadowRoot?.querySelector('dialog')?.close();
}

/**
 * The ids whose switches are on, space-separated.
 * @param {HTMLElement} element
 */
export function switchedOn(element) {
  return Array.from(element.querySelectorAll('input')).filter((input) => input.checked)
    .map((input) => input.dataset.assentryPurpose || input.dataset.assentryService).join(' ');
}

/** @param {HTMLElement} element */
const show = (element) => { if (displays.has(element)) element.style.display = displays.get(element) || ''; };

/**
 * Lets `placeholder` stand in for `element`, at its size and place.
 * @param {HTMLElement} element
 * @param {HTMLElement} placeholder
 */
export function standIn(element, placeholder) {
  const measure = () => {
    if (!element.isConnected || element.hasAttribute('src')) return placeholder.remove();
    if (placeholder.contains(doc.activeElement)) return;
    placeholder.remove();
    show(element);
    const style = getComputedStyle(element), box = element.getBoundingClientRect();
    const parent = element.parentElement, around = parent ? parent.clientWidth - (parseFloat(getComputedStyle(parent).paddingLeft) + parseFloat(getComputedStyle(parent).paddingRight) || 0) : 0;
    /** @type {Record<string, string>} */
    const wanted = { width: Math.abs(box.width - around) < 1 ? '100%' : box.width + 'px', margin: style.margin };
    if (style.aspectRatio != 'auto' && !style.aspectRatio.startsWith('auto')) wanted['aspect-ratio'] = style.aspectRatio;
    else wanted.height = box.height + 'px';
    if (style.position == 'absolute') {
      wanted.position = 'absolute';
      wanted.inset = style.inset;
      wanted.height = box.height == parent?.clientHeight ? '100%' : box.height + 'px';
    }
    for (const name in wanted) placeholder.style.setProperty(name, wanted[name]);
    displays.set(element, element.style.display);
    element.style.setProperty('display', 'none', 'important');
    element.before(placeholder);
  };
  const loading = doc.readyState == 'loading';
  if (loading) doc.addEventListener('DOMContentLoaded', measure, { once: true });
  else measure();
  // Style sheets may still have been under way.
  if (doc.readyState != 'complete') addEventListener('load', measure, { once: true });
}

/**
 * Ends that.
 * @param {HTMLElement} element
 * @param {HTMLElement} placeholder
 */
export function standDown(element, placeholder) {
  const focused = placeholder.contains(doc.activeElement);
  placeholder.remove();
  show(element);
  if (focused) element.focus();
}
