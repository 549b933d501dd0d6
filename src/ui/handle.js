// @ts-check
/** The way back, on every page (L-27, L-35), and the polite live region. */
import { button, element, host, slot } from './element.js';
import { config, language, word } from './words.js';

/** @param {string} style */
export const handle = (style) => host('handle', {
  lang: language, 'data-theme': config.theme || 'auto', 'data-position': config.handle || 'left',
}, style, [slot('button'), slot('status')], [
  button('open', 'button', word('handle')),
  element('p', { slot: 'status', role: 'status' }),
]);
