// Which language the notice is in, and what becomes of texts that do not come: docs/languages.md.
import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, handle, preferences, reject } from './bench/notice.mjs';

const file = (tag) => `/assentry/assentry.${tag}.json`;
/** Languages and direction of what is shown. */
const spoken = (tab, selector = banner) => tab.evaluate((of) => {
  const { lang, dir } = document.querySelector(of);
  return `${lang} ${dir} ${getComputedStyle(document.querySelector(of)).direction}`;
}, selector);

test('a page is asked in its own language, and fetches its texts alone', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ lang: 'de-AT' }));
  await tab.waitForVisible(banner);
  expect(await tab.text(accept)).toBe('Alle akzeptieren');
  expect(await tab.text(reject)).toBe('Alle ablehnen');
  expect(await spoken(tab)).toBe('de ltr ltr');
  expect(pages.requests(file('de'))).toHaveLength(1);
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  expect(await tab.evaluate(() => document.querySelector('assentry-preferences').shadowRoot.textContent)).toContain('Immer aktiv');
  expect(pages.requests(file('de'))).toHaveLength(1);
});

test('tags of real pages select the nearest language', async ({ pages, tab }) => {
  for (const [lang, label] of [['zh-TW', '全部拒絕'], ['zh_CN', '全部拒绝'], ['no', 'Avvis alle'], ['pt-BR', 'Rejeitar tudo'], ['sr-Latn-RS', 'Odbij sve'], ['C', 'Reject all'], ['x'.repeat(300), 'Reject all']]) {
    await tab.goto(pages.add({ lang }));
    await tab.waitForVisible(banner);
    expect(await tab.text(reject), lang).toBe(label);
  }
});

test('right-to-left languages are laid out so in every layer, except names in them', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ lang: 'ar', config: { site: 'Shop (beta)', handle: 'right' } }));
  await tab.waitForVisible(banner);
  expect(await spoken(tab)).toBe('ar rtl rtl');
  // As it stands: not every driver tells marks that are not seen.
  expect(await tab.evaluate((of) => document.querySelector(of).textContent, banner)).toContain('\u2068Shop (beta)\u2069');
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  expect(await spoken(tab, preferences)).toBe('ar rtl rtl');
  await tab.waitFor((of) => document.querySelector(of), handle);
  expect(await spoken(tab, handle)).toBe('ar rtl rtl');
});

for (const [what, host] of Object.entries({
  'are cut off': { changed: { 'assentry.de.json': '{"title":"Ihre Wa' } },
  'are a page that says not found': { changed: { 'assentry.de.json': '<!doctype html><p>Not found</p>' } },
  'are missing': { missing: ['assentry.de.json'] },
  ...Object.fromEntries(['null', '[]', '7', '"Alle ablehnen"', '{}', '{"error":"not found"}', '{"accept":5,"reject":null}'].map((text) => [`are ${text}`, { changed: { 'assentry.de.json': text } }])),
})) {
  test(`texts that ${what} leave the notice in English, with one error`, async ({ pages, tab }) => {
    const at = pages.mount(host);
    await tab.goto(pages.add({ lang: 'de', script: `<script src="${at}assentry.js"></script>` }));
    await tab.waitForVisible(banner);
    expect(await tab.text(reject)).toBe('Reject all');
    expect(await spoken(tab)).toBe('en ltr ltr');
    const errors = (await tab.consoleErrors()).filter((text) => text.includes('texts:'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('assentry.de.json');
    expect(errors[0]).toContain('the language stays as it is');
  });
}

test('with an incomplete file of texts, the missing ones are in English', async ({ pages, tab }) => {
  const at = pages.mount({ changed: { 'assentry.de.json': '{"accept":"Alle akzeptieren","reject":"Alle ablehnen"}' } });
  await tab.goto(pages.add({ lang: 'de', script: `<script src="${at}assentry.js"></script>` }));
  await tab.waitForVisible(banner);
  expect([await tab.text(reject), await tab.text(customize), await tab.text(`${banner} h2`)]).toEqual(['Alle ablehnen', 'Choose', 'Your choice about cookies']);
  expect(await tab.reports()).toEqual([]);
});

test('unusual tags from real pages select an existing language, and break nothing', async ({ pages, tab }) => {
  for (const [lang, label] of [['', 'Reject all'], ['zh-HK', '全部拒絕'], ['pt', 'Rejeitar tudo'], ['iw', 'דחיית הכול'], ['-', 'Reject all'], ['.*', 'Reject all'], ['de_DE.UTF-8', 'Alle ablehnen']]) {
    await tab.goto(pages.add({ lang }));
    await tab.waitForVisible(banner);
    expect(await tab.text(reject), lang).toBe(label);
    expect(await tab.reports()).toEqual([]);
  }
});

test('the notice and placeholders have the direction of their language, whatever that of the page', { tag: '@smoke' }, async ({ pages, tab }) => {
  const embed = (dir) => `<section dir="${dir}" style="width: 500px"><p>A film</p><iframe data-consent="social" data-src="/frame/film.html" title="Our film" width="400" height="300"></iframe></section>`;
  for (const [lang, expected, other] of [['en', 'ltr', 'rtl'], ['ar', 'rtl', 'ltr']]) {
    for (const body of [embed(other), `<div dir="${other}">${embed('auto')}</div>`]) {
      await tab.goto(pages.add({ lang, body }));
      await tab.waitForVisible(banner);
      await tab.waitForVisible('assentry-placeholder');
      for (const of of [banner, 'assentry-placeholder']) expect(await spoken(tab, of), `${of} among ${other}`).toBe(`${lang} ${expected} ${expected}`);
      const { x, width } = await tab.box('assentry-placeholder'), place = await tab.box('section');
      expect([x >= place.x - 1, x + width <= place.x + place.width + 1]).toEqual([true, true]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await tab.click(customize);
      await tab.waitForVisible(preferences);
      expect(await spoken(tab, preferences)).toBe(`${lang} ${expected} ${expected}`);
    }
  }
});

test('a policy that allows no connection leaves the notice in English, and says why', async ({ pages, tab }) => {
  await tab.goto(pages.add({ lang: 'de', csp: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" }));
  await tab.waitForVisible(banner);
  expect(await tab.text(reject)).toBe('Reject all');
  expect((await tab.consoleErrors()).join('\n')).toMatch(/texts: expected \S+assentry\.de\.json to load/);
});

test('a language of the site is used, text by text', async ({ pages, tab }) => {
  const texts = { eo: { accept: 'Akcepti ĉion' }, 'de-AT': { reject: 'Na' }, de: { accept: 'Ja' } };
  await tab.goto(pages.add({ lang: 'eo', config: { texts } }));
  await tab.waitForVisible(banner);
  expect([await tab.text(accept), await tab.text(reject)]).toEqual(['Akcepti ĉion', 'Reject all']);
  expect(await spoken(tab)).toBe('eo ltr ltr');
  await tab.goto(pages.add({ lang: 'de-AT', config: { texts } }));
  await tab.waitForVisible(banner);
  expect([await tab.text(accept), await tab.text(reject)]).toEqual(['Alle akzeptieren', 'Na']);
  await tab.goto(pages.add({ lang: 'de-CH', config: { texts } }));
  await tab.waitForVisible(banner);
  expect([await tab.text(accept), await tab.text(reject)]).toEqual(['Ja', 'Alle ablehnen']);
});

test('the number of partners takes the plural form of the language', async ({ pages, tab }) => {
  const services = Array.from({ length: 5 }, (_, at) => ({ id: `s${at}`, purpose: 'analytics', name: `Service ${at}`, vendor: `Vendor ${at}` }));
  for (const [lang, count, words] of [['pl', 1, '1 partner '], ['pl', 3, '3 partnerzy '], ['pl', 5, '5 partnerów '], ['sl', 2, '2 partnerja '], ['ja', 3, '3 社'], ['en', 1, '1 partner '], ['en', 2, '2 partners ']]) {
    await tab.goto(pages.add({ lang, config: { services: services.slice(0, count) } }));
    await tab.waitForVisible(banner);
    expect(await tab.text(banner), `${lang} ${count}`).toContain(words);
  }
});
