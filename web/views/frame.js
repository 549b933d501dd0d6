// @ts-check
/**
 * The frame of ours in which an embed opens. A fresh one: browsers ask by themselves for what a frame of the parsed
 * page showed last, before any script of ours runs.
 */
import { address } from '#lent/page/gates.js';
import { LIVE } from '../page/names.js';
import { putBeside } from './beside.js';

/** What rules about places and neighbours (`:last-child`, `* + *`) say differently about an element beside another. */
const PLACE = ['margin', 'padding', 'border-width', 'grid-area'];
/** @param {Element} element */
const placeOf = (element) => PLACE.map((name) => getComputedStyle(element).getPropertyValue(name));

/** Opens an embed, and follows what the page makes of its element. @param {HTMLElement} element */
export const openFrame = (element) => putBeside(element, () => {
  const frame = document.createElement('iframe');
  const place = placeOf(element);
  const fit = () => placeOf(frame).forEach((value, at) => {
    if (value != place[at]) frame.style.setProperty(PLACE[at], place[at], 'important');
  });
  /** @param {string} name */
  const mirror = (name) => {
    const value = element.getAttribute(name);
    if (/^(src|srcdoc|loading)$/.test(name)) return;
    if (value == null) frame.removeAttribute(name);
    else frame.setAttribute(name, value);
  };
  for (const { name } of element.attributes) mirror(name);
  frame.setAttribute(LIVE, '');
  frame.setAttribute('data-turbo-permanent', '');
  // Idiomorph takes elements for the same whose ids are: ours has the id of its element for all others.
  frame.getAttribute = (name) => (name == 'id' ? LIVE : Element.prototype.getAttribute.call(frame, name));
  const loading = element.getAttribute('loading');
  if (loading) frame.setAttribute('loading', loading);
  frame.src = address(element, 'src') || '';
  // Once it is in the page.
  queueMicrotask(() => {
    fit();
    // It loads by now. A copy of it, which a snapshot may be, asks for nothing before it is taken away. Firefox would load
    // it again; there, copies are taken away in time without this.
    if (!CSS.supports('-moz-appearance', 'none')) frame.loading = 'lazy';
  });
  const altered = new MutationObserver((records) => {
    if (!frame.isConnected) return altered.disconnect();
    for (const { attributeName } of records) {
      if (/^data-(consent-)?src$/.test(attributeName || '')) {
        altered.disconnect();
        return openFrame(element);
      }
      mirror(attributeName || '');
    }
    fit();
  });
  altered.observe(element, { attributes: true });
  return frame;
});
