// @ts-check
/** The group of pages that this page belongs to, as the site names it: counted by itself, never with anything else (M-04). */
import { config } from '#lent/views/words.js';
import { doc } from './names.js';

/** Of the configuration, else of the page; one that the site does not list is none. @returns {string | undefined} */
export function section() {
  const named = config.section || /** @type {HTMLMetaElement | null} */ (doc.querySelector('meta[name=assentry-section]'))?.content;
  return !config.sections || config.sections.includes(named) ? named : '';
}
