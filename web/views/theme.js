// @ts-check
/** Sets the site's theme as custom properties of our elements (docs/looks.md). */
import { config } from './words.js';

/** @param {HTMLElement} element @param {any} [theme] @param {string} [suffix] */
export function dress(element, theme = config.theme, suffix = '') {
  const { dataset, style } = element;
  // A word is the scheme alone.
  if (!suffix) dataset.theme = theme?.scheme || (theme?.big ? theme : 'auto');
  if (!theme?.big) for (const key in theme) {
    const value = theme[key];
    if (key == 'dark') dress(element, value, '-dark');
    else if (key == 'buttons') dataset[key] = value;
    // An invalid colour could make text unreadable; other invalid values have no effect. diagnose.js reports them.
    else if (!/acc|k/i.test(key) || CSS.supports('color', value)) style.setProperty('--assentry-' + key.replace('ink', 'color').replace(/[A-Z]/, '-$&').toLowerCase() + suffix, key == 'radius' && value >= 0 ? value + 'px' : value);
  }
}
