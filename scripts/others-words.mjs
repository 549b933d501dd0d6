// How Klaro, c15t and tarteaucitron label the actions of our buttons: `node scripts/others-words.mjs` writes the table
// in docs/languages.md of all labels that differ from ours.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { baseTranslations } from '@c15t/translations/all';
import { LANGUAGES, textsOf } from '../build/languages.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const page = path.join(root, 'docs', 'languages.md');
const [head, tail] = ['<!-- others -->\n', '<!-- /others -->'];

/** Their tags for languages where ours differ. @type {Record<string, Record<string, string>>} */
const THEIRS = {
  klaro: { nb: 'no', sr: 'sr_cyrl', 'sr-Latn': 'sr' },
  tarteaucitron: { nb: 'no' },
};

const inside = (/** @type {string[]} */ ...names) => {
  const file = path.join(root, 'node_modules', ...names);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** A tool's labels in a language, by our keys; none where it lacks the language. @type {Record<string, (tag: string) => Record<string, string | undefined>>} */
const tools = {
  klaro(tag) {
    const file = inside('klaro', 'src', 'translations', `${tag}.yml`);
    const of = (/** @type {string} */ key) => new RegExp(`^${key}(?:\\|\\w+)?: (.+)$`, 'm').exec(file)?.[1].replace(/^(["'])(.*)\1$/, '$2').trim();
    return { accept: of('acceptAll'), reject: of('decline'), save: of('save'), close: of('close') };
  },
  c15t(tag) {
    const { acceptAll: accept, rejectAll: reject, save, close } = /** @type {any} */ (baseTranslations)[tag]?.common ?? {};
    return { accept, reject, save, close };
  },
  tarteaucitron(tag) {
    const file = inside('tarteaucitronjs', 'lang', `tarteaucitron.${tag}.js`);
    const { allowAll: accept, denyAll: reject, save, close } = file ? vm.runInNewContext(`var tarteaucitron = {}; ${file}; tarteaucitron.lang`) : {};
    return { accept, reject, save, close };
  },
};

/** Only the words: case and surrounding punctuation do not count. @param {string} label */
const bare = (label) => label.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();

/** The differences of each language, as table rows. */
export function rows() {
  return LANGUAGES.slice().sort().flatMap((tag) => {
    const ours = textsOf(tag);
    const differing = ['accept', 'reject', 'save', 'close'].map((key) => {
      const found = Object.entries(tools).flatMap(([tool, labels]) => {
        // A regional variant is compared with the main language if the tool lacks the variant.
        const names = [tag, tag.split('-')[0]].map((name) => THEIRS[tool]?.[name] ?? name);
        const label = names.map((name) => labels(name)[key]).find(Boolean);
        return label && bare(label) !== bare(ours[key]) ? [`${tool} “${label.replaceAll('&quot;', '"').replaceAll('|', '\\|').trim()}”`] : [];
      });
      return found.length ? `${key} “${ours[key]}”: ${found.join(', ')}` : '';
    }).filter(Boolean);
    return differing.length ? [`| \`${tag}\` | ${differing.join('; ')} |`] : [];
  });
}

/** The page with the current table. @param {string} text */
export const withRows = (text) => {
  const [from, to] = [text.indexOf(head) + head.length, text.indexOf(tail)];
  return `${text.slice(0, from)}| Tag | Ours, and theirs |\n| --- | --- |\n${rows().join('\n')}\n${text.slice(to)}`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, withRows(readFileSync(page, 'utf8')));
