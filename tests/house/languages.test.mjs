// Every file of locales/ is a language and has the same texts as English.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, spokenIn, textsOf } from '../../build/languages.mjs';
import { PHRASES } from '../../build/uses.mjs';
import { rows, withRows } from '../../scripts/others-words.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const english = textsOf('en');
/** Plural forms that English does not use. */
const PLURAL = /^reach\.(zero|two|few)$/;
const names = (text) => [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name);
/** Every text of every language but English, with its key. */
const others = LANGUAGES.filter((tag) => tag !== 'en').flatMap((tag) => Object.entries(textsOf(tag)).map(([key, text]) => ({ tag, key, text, says: `${tag} ${key}` })));

test('there are at least 48 languages, all official ones of the EU among them', () => {
  assert.ok(LANGUAGES.length >= 48, String(LANGUAGES.length));
  const union = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
  const more = 'nb is uk tr ru sr sr-Latn ar he fa ur zh zh-Hant ja ko hi bn id vi th sw pt-BR es-419 fr-CA ca eu gl cy'.split(' ');
  for (const tag of [...union, ...more]) assert.ok(LANGUAGES.includes(tag), tag);
});

test('every file is named by a tag, and is lines of key and text, each key once', () => {
  for (const tag of LANGUAGES) {
    assert.equal(Intl.getCanonicalLocales(tag)[0], tag);
    const file = readFileSync(path.join(root, 'locales', `${tag}.txt`), 'utf8');
    const lines = file.split('\n');
    assert.equal(lines.pop(), '', `${tag}: a line break at the end`);
    for (const line of lines) assert.match(line, /^[a-z.]+: \S.*\S$/, `${tag}: ${line}`);
    assert.equal(Object.keys(textsOf(tag)).length, lines.length, `${tag}: a key comes twice`);
    assert.equal(file, file.normalize('NFC'), `${tag}: letters and their marks are one`);
  }
});

test('every language has the same keys in the same order, and plural forms besides', () => {
  for (const tag of LANGUAGES) assert.deepEqual(Object.keys(textsOf(tag)).filter((key) => !PLURAL.test(key)), Object.keys(english), tag);
});

test('every language has the plural forms that it needs, and no other', () => {
  for (const tag of LANGUAGES) {
    const rules = new Intl.PluralRules(tag);
    const categories = new Set(Array.from({ length: 256 }, (_, n) => rules.select(n + 1)));
    const forms = new Set([...categories].map((category) => `reach.${category.replace('other', 'many')}`));
    // `reach.one` and `reach.many` are in every language.
    assert.deepEqual(Object.keys(textsOf(tag)).filter((key) => PLURAL.test(key)).sort(), [...forms].filter((key) => PLURAL.test(key)).sort(), tag);
  }
});

test('every text has the same placeholders, and as many forms between bars', () => {
  for (const { key, text, says } of others) {
    const model = english[PLURAL.test(key) ? 'reach.many' : key];
    assert.deepEqual([...new Set(names(text))].sort(), [...new Set(names(model))].sort(), says);
    const forms = (of) => of.split(' | ').length;
    assert.equal(forms(text), forms(model), says);
    assert.ok(text.split('|').every((form) => form.trim()), says);
  }
});

test('the phrases for what trackers are for differ from each other in every language, and are short', () => {
  for (const tag of LANGUAGES) {
    const { 'purpose.tracker': own, 'required.why': why } = textsOf(tag);
    const phrases = [...why.split(' | '), ...own.split(' | ')];
    assert.equal(new Set(phrases).size, phrases.length, tag);
    for (const phrase of phrases) assert.ok([...phrase].length <= 72 && !/[.·]$/.test(phrase) && !phrase.includes(' · '), `${tag}: ${phrase}`);
  }
});

test('titles have at most 60 characters (L-33)', () => {
  for (const { key, text, says } of others) if (key.endsWith('title')) assert.ok([...text].length <= 60, `${says}: ${text}`);
});

test('labels are short enough for a button on a phone, and refusing takes no more words than accepting', () => {
  for (const tag of LANGUAGES) {
    const texts = textsOf(tag);
    for (const key of ['accept', 'reject', 'customize', 'save', 'placeholder.once', 'placeholder.always']) assert.ok(texts[key].length <= 32, `${tag} ${key}: ${texts[key]}`);
    const words = (text) => text.split(/\s+/).length;
    assert.ok(words(texts.reject) <= words(texts.accept), `${tag}: ${texts.accept} / ${texts.reject}`);
    assert.ok(texts.reject.length <= texts.accept.length + 8, `${tag}: ${texts.accept} / ${texts.reject}`);
    assert.equal(new Set(['accept', 'reject', 'customize', 'save', 'close'].map((key) => texts[key])).size, 5, tag);
  }
});

test('no text flatters or pushes (5.3)', () => {
  const pushes = /improve your experience|by continuing|value your privacy|améliorer votre expérience|en continuant|Ihr Erlebnis|mejorar su experiencia|migliorare la Sua esperienza/i;
  for (const tag of LANGUAGES) for (const [key, text] of Object.entries(textsOf(tag))) assert.doesNotMatch(text, pushes, `${tag} ${key}`);
});

test('a text is in the script of its language, except for names', () => {
  const scripts = { ar: 'Arab', fa: 'Arab', ur: 'Arab', he: 'Hebr', el: 'Grek', bg: 'Cyrl', ru: 'Cyrl', uk: 'Cyrl', sr: 'Cyrl', hi: 'Deva', bn: 'Beng', th: 'Thai', ko: 'Hang', zh: 'Hani', 'zh-Hant': 'Hani', ja: 'Hani' };
  for (const { tag, key, text, says } of others) {
    if (/^(list|tracker|receipt\.save)$/.test(key)) continue;
    const own = new RegExp(`\\p{Script=${scripts[tag] ?? 'Latn'}}${tag === 'ja' ? '|[ぁ-んァ-ヶ]' : ''}`, 'u');
    assert.match(text, own, `${says}: ${text}`);
    if (scripts[tag]) continue;
    assert.doesNotMatch(text, /[\p{Script=Cyrl}\p{Script=Grek}\p{Script=Arab}]/u, `${says}: ${text}`);
  }
  // Look-alike letters of another script are typing mistakes.
  for (const { tag, text, says } of others) {
    if (scripts[tag] === 'Cyrl' || scripts[tag] === 'Grek') assert.doesNotMatch(text, /[\p{Script=Cyrl}\p{Script=Grek}][a-z]|[a-z][\p{Script=Cyrl}\p{Script=Grek}]/u, `${says}: ${text}`);
  }
});

test('a child of twelve can read what visitors read, in English and French', () => {
  const KEYS = ['intro', 'reach.many', 'change', 'reject.close', 'preferences.intro', 'preferences.optout', 'placeholder.text', 'signal', 'lingers', 'since', 'counting', 'receipt.intro'];
  /** The usual measures of readability: words per sentence, syllables per word. */
  const measured = (tag, ending, vowels) => {
    const texts = textsOf(tag);
    const read = [...KEYS, ...Object.keys(texts).filter((key) => /^purpose\..*description$/.test(key))].map((key) => texts[key].replace(/\{\w+\}/g, 'Example').replace(/[^.!?:]$/, '$&.')).join(' ');
    const sentences = read.split(/[.!?:]+(?:\s|$)/).filter((sentence) => sentence.trim()).length;
    const words = read.match(/\p{L}+(?:[’']\p{L}+)?/gu);
    const syllables = words.reduce((sum, word) => sum + Math.max(1, (word.toLowerCase().replace(ending, '').match(vowels) ?? []).length), 0);
    return [words.length / sentences, syllables / words.length];
  };
  const [inSentence, inWord] = measured('en', /(?:[^laeiouy]es|ed|[^laeiouy]e)$|^y/, /[aeiouy]{1,2}/g);
  const grade = 0.39 * inSentence + 11.8 * inWord - 15.59; // Flesch-Kincaid: the US school grade
  assert.ok(grade <= 6, `English: ${grade}`);
  const [enPhrase, enMot] = measured('fr', /(?:es|e|ent)$/, /[aeiouyàâäéèêëîïôöùûüœ]+/g);
  const ease = 207 - 1.015 * enPhrase - 73.6 * enMot; // Kandel and Moles: 70 or more is easy at age twelve
  assert.ok(ease >= 70, `French: ${ease}`);
});

test('no text speaks of legitimate interests: a refusal is not asked about again under another name (L-25)', () => {
  const words = /legitimate interest|intérêts? légitimes?|berechtigte[sn]? interesse|interés legítimo|interesse legittimo|legítimo interesse|gerechtvaardigd belang|uzasadnion\w+ interes/i;
  for (const tag of LANGUAGES) for (const [key, text] of Object.entries(textsOf(tag))) assert.doesNotMatch(text, words, `${tag} ${key}`);
});

test('no text is still in English', () => {
  for (const { key, text, says } of others) if (text.length > 20) assert.notEqual(text, english[key], says);
});

test('the docs list every language, and who reviewed it', () => {
  const docs = readFileSync(path.join(root, 'docs', 'languages.md'), 'utf8');
  for (const tag of LANGUAGES) assert.match(docs, new RegExp(`^\\| \`${tag}\` \\|.*\\| (not reviewed|reviewed by .+) \\|$`, 'm'), tag);
});

test('the docs list the phrases for what trackers are for (UPDATE_EXPECT=1 writes them)', () => {
  const file = path.join(root, 'docs', 'languages.md');
  const docs = readFileSync(file, 'utf8');
  const rows = [...PHRASES].map(([name, phrase]) => `| \`${name}\` | ${phrase} |\n`).join('');
  const fresh = docs.replace(/(<!-- uses -->\n)[^]*(<!-- \/uses -->)/, (_, head, tail) => `${head}| Name | Phrase |\n| --- | --- |\n${rows}${tail}`);
  if (process.env.UPDATE_EXPECT) writeFileSync(file, fresh);
  else assert.equal(docs, fresh);
});

test('the docs list where Klaro, c15t and tarteaucitron label a button differently, in each of their languages (node scripts/others-words.mjs writes it)', () => {
  const docs = readFileSync(path.join(root, 'docs', 'languages.md'), 'utf8');
  assert.equal(docs, withRows(docs));
  for (const tool of ['klaro', 'c15t', 'tarteaucitron']) assert.ok(rows().filter((row) => row.includes(`${tool} “`)).length > 15, tool);
});

test('pkg/ has a file of each, as data', () => {
  const files = readdirSync(path.join(root, 'pkg')).filter((name) => /^assentry\.(?!schema).*\.json$/.test(name));
  assert.deepEqual(files.map((name) => name.slice(9, -5)).sort(), [...LANGUAGES].sort());
  for (const tag of LANGUAGES) assert.deepEqual(JSON.parse(readFileSync(path.join(root, 'pkg', `assentry.${tag}.json`), 'utf8')), spokenIn(tag), tag);
});
