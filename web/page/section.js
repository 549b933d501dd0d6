// @ts-check
/** The section of the site that this page belongs to: counted by itself, never combined with anything else (M-04). */
import { config } from '#lent/views/words.js';
import { doc } from './document.js';

/** Named by the configuration, else by the page; ignored if the site does not list it. @returns {string | undefined} */
export function section() {
  const named = config.section || /** @type {HTMLMetaElement | null} */ (doc.querySelector('meta[name=assentry-section]'))?.content;
  return !config.sections || config.sections.includes(named) ? named : '';
}
