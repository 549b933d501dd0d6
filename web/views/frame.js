// @ts-check
/**
 * Our frame in which an embed opens. A new one: on back navigation browsers themselves request what a parsed frame showed
 * last, before any script of ours runs.
 */
import { address } from '#lent/page/gates.js';
import { doc } from '../page/document.js';
import { LIVE } from '../page/names.js';
import { putBeside } from './beside-gate.js';

/** Properties that rules about order (`:last-child`, `* + *`) may set differently on our frame. */
const PLACE = ['margin', 'padding', 'border-width', 'grid-area'];
/** @param {Element} element */
const placeOf = (element) => PLACE.map((name) => getComputedStyle(element).getPropertyValue(name));

/** Opens an embed, and follows changes of the page's element. @param {HTMLElement} element */
export const openFrame = (element) => putBeside(element, () => {
  const frame = doc.createElement('iframe');
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
  // Idiomorph matches elements by id: for `getAttribute` ours has another id than its element.
  frame.getAttribute = (name) => (name == 'id' ? LIVE : Element.prototype.getAttribute.call(frame, name));
  const loading = element.getAttribute('loading');
  if (loading) frame.setAttribute('loading', loading);
  frame.src = address(element, 'src') || '';
  // After it was inserted.
  queueMicrotask(() => {
    fit();
    // It is loading now. Made lazy, so that a copy of it (in a snapshot) requests nothing before we remove the copy. Firefox
    // would load it again; there copies are removed in time anyway.
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
