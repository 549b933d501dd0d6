// @ts-check
/** The placeholder of a gated embed, in its size: names the provider; "show once" and "always". */
import style from './more.css';
import { putBeside } from './beside-gate.js';
import { button, element, host, slot, slotted } from '#lent/views/element.js';
import { standIn } from './placeholder-size.js';
import { items, itemText, local, purposes, services, word } from '#lent/views/words.js';

/**
 * Shows a placeholder for an embed.
 * @param {HTMLElement} embed @param {number} gate
 * @param {number[]} needed the items that it needs, by position
 */
export const placehold = (embed, gate, needed) => putBeside(embed, () => {
  const make = () => placeholder(embed, gate, needed), made = make();
  placeholders.forEach((_, other) => { if (!other.isConnected) placeholders.delete(other); });
  placeholders.set(made, make);
  return standIn(embed, made);
});

/** Placeholders in the page, and how to build each again. @type {Map<HTMLElement, () => HTMLElement>} */
export const placeholders = new Map();

/** @param {HTMLElement} embed @param {number} gate @param {number[]} needed */
function placeholder(embed, gate, needed) {
  // Instead of a purpose, name the service that serves it, if known.
  const names = needed.flatMap((at) => {
    const item = items[at], list = at < purposes ? services(item) : [];
    return list[0] ? list.map((service) => itemText(service, 'name')) : [local(itemText(item, at < purposes ? 'title' : 'name'))];
  });
  const provider = names.join(', ');
  const title = embed.title || provider;
  const made = host('placeholder', { role: 'group', 'aria-label': title }, [
    element('div', { class: 'pad' }, element('b', {}, slot('title')), element('div', { class: 'small' }, slot('text')), element('div', { class: 'buttons' }, slot('button'))),
  ], [
    slotted('b', 'title', title),
    slotted('p', 'text', word('placeholder.text', { provider })),
    ...['once', 'always'].map((action) => button(action, 'button', word('placeholder.' + action), { 'data-gate': gate })),
  ], style);
  // Nor does what is done in a frame reach the page around it: cards that lead elsewhere, sliders.
  for (const type of WITHIN) made.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return made;
}

const WITHIN = ['click', 'dblclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend', 'wheel', 'keydown', 'keyup', 'dragstart'];
