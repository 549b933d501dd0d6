// Which language a page gets, given its own language tags and the browser's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { KNOWN, LANGUAGES } from '../../build/languages.mjs';
import { pick } from '../../web/views/pick.js';
import { form } from '../../web/views/plural.js';

const ours = (...wanted) => pick(wanted, KNOWN);

test('a tag selects the nearest available language, part by part', () => {
  for (const [tag, language] of Object.entries({
    fr: 'fr', FR: 'fr', 'fr-BE': 'fr', 'fr-CA': 'fr-CA', 'FR_ca': 'fr-CA', 'de-AT-1996': 'de', 'de_DE': 'de', 'de_DE.UTF-8': 'de', 'en us': 'en',
    'zh': 'zh', 'zh-CN': 'zh', 'zh-Hans-HK': 'zh', 'zh-TW': 'zh-Hant', 'zh-HK': 'zh-Hant', 'zh-Hant-MO': 'zh-Hant', 'zh_tw': 'zh-Hant',
    'pt': 'pt', 'pt-PT': 'pt', 'pt-AO': 'pt', 'pt-BR': 'pt-BR', 'es': 'es', 'es-ES': 'es', 'es-MX': 'es-419', 'es-419': 'es-419',
    'sr': 'sr', 'sr-RS': 'sr', 'sr-Latn-RS': 'sr-Latn', 'bs-BA': 'hr',
    'no': 'nb', 'no-NO': 'nb', 'nn': 'nb', 'nb-NO': 'nb', 'iw': 'he', 'iw-IL': 'he', 'in': 'id', 'ar-EG': 'ar',
  })) assert.equal(ours(tag), language, tag);
});

test('invalid tags and languages without texts are skipped', () => {
  for (const tag of ['', 'C', 'C.UTF-8', 'x', 'frisian', 'auto', 'f', '-fr', '*', '(', ' ', '.*', 'e+', null, undefined, 7, 'eo', 'a'.repeat(300), `en${'-a'.repeat(149)}b`.replace('en', 'xx')]) {
    assert.equal(ours(tag), 'en', String(tag));
    assert.equal(ours(tag, 'da'), 'da', String(tag));
  }
  assert.equal(ours(), 'en');
});

test('languages of the site come before ours, in its own spelling of the tag', () => {
  const known = ` eo de-AT${KNOWN}`;
  assert.equal(pick(['eo'], known), 'eo');
  assert.equal(pick(['de-at'], known), 'de-AT');
  assert.equal(pick(['de-CH'], known), 'de');
});

test('the plural form for up to 120 partners is that of the browser, in every language', () => {
  let asked = 0;
  for (const language of LANGUAGES) {
    const lines = readFileSync(new URL(`../../locales/${language}.txt`, import.meta.url), 'utf8').split('\n');
    const texts = new Map(lines.filter((line) => line.startsWith('reach.')).map((line) => [line.slice('reach.'.length, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
    for (let n = 1; n <= 120; n += 1) {
      const known = new Intl.PluralRules(language).select(n).replace('other', 'many');
      assert.equal(texts.get(form(n, (other) => texts.get(other) ?? '', language)), texts.get(known), `${n} in ${language}`);
      asked += 1;
    }
  }
  assert.equal(asked, LANGUAGES.length * 120);
  assert.ok(LANGUAGES.length >= 48);
});
