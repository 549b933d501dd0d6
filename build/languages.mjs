// The languages: one per file in locales/.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'locales');

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** Language tags, English last: it needs no file. */
export const LANGUAGES = readdirSync(folder).map((name) => path.parse(name).name).filter((tag) => tag !== 'en').sort().concat('en');

/** Other tags for some languages: former codes, and countries with another script or variety. */
export const ALSO = {
  nb: 'no nn',
  he: 'iw',
  id: 'in',
  hr: 'bs',
  'zh-Hant': 'zh-tw zh-hk',
  'es-419': 'es-mx es-ar es-us',
};

/** As `pick` in web/views/pick.js reads them: each tag after its other names, joined by `=`. */
export const KNOWN = ` ${LANGUAGES.map((tag) => [...(ALSO[tag]?.split(' ') ?? []), tag].join('=')).join(' ')} `;

/** Texts that no script shows: the compiler writes them into pages. */
const PASTED = ['noscript'];

/** The texts of a language that scripts show. @param {string} tag */
export const spokenIn = (tag) => Object.fromEntries(Object.entries(textsOf(tag)).filter(([key]) => !PASTED.includes(key)));

/** The texts of a language that the compiler writes into pages. @param {string} tag */
export const pastedIn = (tag) => Object.fromEntries(Object.entries(textsOf(tag)).filter(([key]) => PASTED.includes(key)));

/**
 * The texts of a language, by key.
 * @param {string} tag
 * @returns {Record<string, string>}
 */
export function textsOf(tag) {
  const lines = readFileSync(path.join(folder, `${tag}.txt`), 'utf8').trim().split('\n');
  const texts = lines.map((line) => line.split(/: (.*)/s).slice(0, 2));
  // In right-to-left texts, names that are filled in keep their own direction.
  const isolated = texts.some(([, text]) => RIGHT_TO_LEFT.test(text)) ? texts.map(([key, text]) => [key, text.replace(/\{\w+\}/g, '\u2068$&\u2069')]) : texts;
  return Object.fromEntries(isolated);
}
