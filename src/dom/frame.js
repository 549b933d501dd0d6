// @ts-check
/**
 * The frame of ours in which an embed opens. A fresh one: browsers ask by themselves for what a frame of the parsed
 * page showed last, before any script of ours runs.
 */
import { LIVE } from './beside.js';
import { doc } from './names.js';

/** What rules about neighbours (`:last-child`, `* + *`) and places say differently about an element beside another. */
const PLACE = ['margin', 'padding', 'border-width', 'grid-area'];
/** How that was for the page's own element, by our frame. @type {WeakMap<Element, string[]>} */
const places = new WeakMap();

/** @param {HTMLElement} element */
const place = (element) => PLACE.map((name) => getComputedStyle(element).getPropertyValue(name));

/**
 * @param {HTMLElement} element the gated one
 * @param {string} url
 */
export function frame(element, url) {
  const live = doc.createElement('iframe');
  for (const { name } of element.attributes) mirror(element, live, name);
  const loading = element.getAttribute('loading');
  if (loading) live.setAttribute('loading', loading);
  live.setAttribute(LIVE, '');
  live.setAttribute('data-turbo-permanent', '');
  // Idiomorph takes elements for the same whose ids are: ours has the id of its element for all others.
  live.getAttribute = (name) => (name == 'id' ? LIVE : Element.prototype.getAttribute.call(live, name));
  live.src = url;
  places.set(live, place(element));
  Promise.resolve().then(() => {
    fit(live);
    // It loads by now. A copy of it, which a snapshot may be, asks for nothing before we take it away.
    live.loading = 'lazy';
  });
  return live;
}

/** Gives our frame an attribute as its element has it. @param {HTMLElement} element @param {HTMLElement} live @param {string} name */
export function mirror(element, live, name) {
  if (/^(src|srcdoc|loading)$/.test(name)) return;
  const value = element.getAttribute(name);
  if (value == null) live.removeAttribute(name);
  else live.setAttribute(name, value);
  if (name == 'style' && live.isConnected) fit(live);
}

/** @param {HTMLElement} live */
function fit(live) {
  const now = place(live);
  places.get(live)?.forEach((value, at) => {
    if (value != now[at]) live.style.setProperty(PLACE[at], value, 'important');
  });
}
