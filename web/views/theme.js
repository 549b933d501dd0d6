// @ts-check
/** The site's own look: its theme as custom properties of our elements (docs/looks.md). */
import { config } from './words.js';

/** @param {HTMLElement} element */
export function dress({ dataset, style }) {
  const { theme } = config;
  // A word is the scheme alone.
  const own = Object(theme) == theme ? theme : { scheme: theme };
  dataset.theme = own.scheme || 'auto';
  dataset.buttons = own.buttons || 'filled';
  put(own, '');
  /** @param {any} tokens @param {string} suffix */
  function put(tokens, suffix) {
    for (const key in tokens) {
      const value = tokens[key];
      if (key == 'dark') put(value, '-dark');
      // Text on what is no colour could not be read; of the others, what does not hold has no effect. diagnose.js tells.
      else if (!/acc|k/i.test(key) || CSS.supports('color', value)) style.setProperty('--assentry-' + key.replace('ink', 'color').replace(/[A-Z]/, '-$&').toLowerCase() + suffix, key == 'radius' && value >= 0 ? value + 'px' : value);
    }
  }
}
