// @ts-check
/**
 * The fingerprint of what visitors are shown, which a grant carries (L-68): docs/record.md says over what. Rewording
 * changes it, and asks nobody again.
 */
import { config, shownVariant, spoken } from '#lent/views/words.js';

/** FNV-1a, 32 bits, of UTF-8, as eight hexadecimal digits. @param {string} text */
export const fnv1a = (text) => new TextEncoder().encode(text)
  .reduce((print, byte) => Math.imul(print ^ byte, 0x01000193) >>> 0, 0x811c9dc5).toString(16).padStart(8, '0');

/** By language: nothing else changes on a page. @type {Record<string, string>} */
const prints = {};

/** The fingerprint of texts, layout and regime of this page, in its present language. */
export function textsPrint() {
  const [language, texts] = spoken();
  const { position = 'left', site, privacyUrl, purposes, services, texts: own } = config;
  return prints[language] ||= fnv1a(JSON.stringify([
    language, window.assentry.status().regime, position, shownVariant(), Object.entries(texts).sort(), site, privacyUrl, purposes, services, own,
  ]));
}
