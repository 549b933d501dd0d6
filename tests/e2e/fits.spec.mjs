// Both layers in every language, on narrow and wide windows, with large text and with wide spacing: nothing is cut off, covered or
// scrolled sideways (A-10, 1.4.4, 1.4.10, 1.4.12). One page switches through the languages.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LANGUAGES } from '../../build/languages.mjs';
import { banner, customize, preferences } from './bench/notice.mjs';
import { expect, test } from './bench/test.mjs';

const purposes = ['preferences', 'analytics', 'marketing', 'social'];
const services = [1, 2, 3, 4, 5].map((n) => ({ id: `s${n}`, purpose: 'analytics', name: `Service ${n}`, vendor: `Vendor ${n}`, trackers: [{ name: `_service_${n}`, lifetime: '13 months', purpose: 'Tells visitors apart · Recognizes you by your account or contact details · Remembers the state of a chat or contact window' }] }));
const config = { site: 'Sondeval', language: 'en', purposes, services, privacyUrl: '/privacy' };

const TWICE = '.card, dialog { font-size: 1.75em !important }';
const SPACED = '.card *, dialog *, ::slotted(*) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }';
const conditions = { '320 px': [320, 640, ''], '360 px': [360, 740, ''], '1280 px': [1280, 800, ''], 'text of twice the size': [360, 740, TWICE], 'wide spacing': [360, 740, SPACED] };

/** Goes through the languages and tells what does not fit. @param {string[]} tags @param {string} more a style for our shadow roots */
async function misfits(tags, more) {
  const hosts = ['assentry-banner', 'assentry-preferences'].map((name) => document.querySelector(name)).filter(Boolean);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(more);
  for (const { shadowRoot } of hosts) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  const found = [];
  // The entrance moves it by 8 pixels.
  await Promise.all(hosts.flatMap(({ shadowRoot }) => shadowRoot.getAnimations()).map(({ finished }) => finished));
  const covers = (one, other) => one.left < other.right - .5 && other.left < one.right - .5 && one.top < other.bottom - .5 && other.top < one.bottom - .5;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const tag of tags) {
    window.assentry.language(tag);
    while (hosts.some((host) => host.lang !== tag)) await frame();
    await frame();
    for (const host of hosts) {
      const { shadowRoot, localName } = host, tell = (what, element) => found.push(`${tag} ${localName}: ${what}: ${(element.textContent || element.localName).trim().slice(0, 30)}`);
      const box = shadowRoot.querySelector('.card, dialog'), words = shadowRoot.querySelector('.words'), outer = box.getBoundingClientRect();
      for (const part of [box, words]) if (part.scrollWidth > part.clientWidth) tell('scrolls sideways', part);
      if (outer.left < 0 || outer.right > innerWidth + .5 || outer.top < 0 || outer.bottom > innerHeight + .5) tell('leaves the window', box);
      const buttons = [...host.querySelectorAll('button[slot="button"]')], boxes = buttons.map((button) => button.getBoundingClientRect());
      buttons.forEach((button, at) => {
        const it = boxes[at];
        if (button.scrollWidth > button.clientWidth + 1 || button.scrollHeight > button.clientHeight + 1) tell('is cut off', button);
        if (it.left < outer.left || it.right > outer.right || it.bottom > outer.bottom + .5 || covers(words.getBoundingClientRect(), it)) tell('is out of place', button);
        for (const other of boxes.slice(at + 1)) if (covers(it, other)) tell('overlaps', button);
      });
      const texts = [...host.querySelectorAll(':scope > :not(button[slot="button"], [slot="status"])'), ...shadowRoot.querySelectorAll('.words *:not(slot, .buttons), h2')];
      for (const text of texts) {
        const { left, right, width } = text.getBoundingClientRect();
        if (width && (left < outer.left - .5 || right > outer.right + .5)) tell('leaves its box', text);
      }
    }
  }
  return found;
}

for (const [name, [width, height, more]] of Object.entries(conditions)) {
  const few = ['en', 'de', 'ar', 'ja', 'th'];
  const fit = async ({ pages, tab }, tags) => {
    await tab.viewport(width, height);
    await tab.goto(pages.add({ config }));
    await tab.waitForVisible(banner);
    expect(await tab.evaluate(misfits, tags, more), 'the first layer').toEqual([]);
    await tab.click(customize);
    await tab.waitForVisible(preferences);
    await tab.evaluate(() => { for (const details of document.querySelector('assentry-preferences').shadowRoot.querySelectorAll('details')) details.open = true; });
    expect(await tab.evaluate(misfits, tags, more), 'both layers').toEqual([]);
  };
  test(`every language fits: ${name}`, { tag: '@once' }, ({ pages, tab }) => fit({ pages, tab }, LANGUAGES));
  test(`five languages fit: ${name}`, ({ pages, tab }) => fit({ pages, tab }, few));
}

test('on a phone, in every language, the question and all three buttons are in view, and the notice is low', { tag: '@once' }, async ({ pages, tab }) => {
  await tab.viewport(360, 740);
  await tab.goto(pages.add({ config }));
  await tab.waitForVisible(banner);
  const heights = await tab.evaluate(async (tags) => {
    const host = document.querySelector('assentry-banner'), { shadowRoot } = host, result = {};
    for (const tag of tags) {
      window.assentry.language(tag);
      while (host.lang !== tag) await new Promise((resolve) => requestAnimationFrame(resolve));
      const words = shadowRoot.querySelector('.words').getBoundingClientRect();
      const inView = (element, { top, bottom }) => { const it = element.getBoundingClientRect(); return it.height > 0 && it.top >= top && it.bottom <= bottom + .5; };
      const seen = [...host.querySelectorAll('h2, [slot="intro"], [slot^="name-"]')].every((element) => inView(element, words)) && [...host.querySelectorAll('button[slot="button"]')].every((element) => inView(element, { top: 0, bottom: innerHeight }));
      result[tag] = seen ? (host.getBoundingClientRect().height / innerHeight) * 100 : Infinity;
    }
    return result;
  }, LANGUAGES);
  expect(heights.en).toBeLessThanOrEqual(50);
  expect(Object.entries(heights).filter(([, height]) => height > 55.05)).toEqual([]);
});

test('what scrolls is reached by keyboard', async ({ pages, tab }) => {
  await tab.viewport(360, 400);
  await tab.goto(pages.add({ config: { ...config, density: 'full', texts: { en: { change: 'A long text. '.repeat(70) } } } }));
  await tab.waitForVisible(banner);
  const at = () => tab.evaluate((of) => document.querySelector(of).shadowRoot.querySelector('.words').scrollTop, banner);
  expect(await at()).toBe(0);
  for (let press = 0; press < 4; press += 1) await tab.press('Tab');
  await tab.waitFor((of) => document.querySelector(of).shadowRoot.querySelector('.words').scrollTop > 0, banner);
});

test('words of eighty letters, texts ten times too long, emoji and combining marks stay inside', { tag: '@once' }, async ({ pages, tab }) => {
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const titles = [long, '👩‍👩‍👧‍👦'.repeat(20), `Z${'̈̀́'.repeat(15)}algo`, 'x'.repeat(60)];
  const own = titles.map((title, at) => ({ id: `p${at}`, title: title.slice(0, 60), description: title.repeat(3).slice(0, 290) }));
  for (const [width, height] of [[320, 640], [1280, 800]]) {
    for (const layout of ['corner', 'bar', 'box', 'sheet']) {
      await tab.viewport(width, height);
      await tab.goto(pages.add({ config: { ...config, layout, purposes: own, services: [], site: long.slice(0, 60), texts: { en: { reject: long, accept: long, customize: long, title: long.repeat(4), change: `${long} `.repeat(10), who: long } } } }));
      await tab.waitForVisible(banner);
      expect(await tab.evaluate(misfits, ['en'], ''), layout).toEqual([]);
    }
  }
});

test('fonts of the brand that are missing or no fonts leave the notice as it is without them; a variable one fits, and both answers stay alike', { tag: '@once' }, async ({ pages, tab }) => {
  pages.addFile('/brand/variable.woff2', 'font/woff2', readFileSync(createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')));
  pages.addFile('/brand/none.woff2', 'font/woff2', 'no font');
  const look = () => tab.evaluate((of) => {
    const [refuse, agree] = ['reject', 'accept'].map((action) => document.querySelector(`${of} [data-assentry="${action}"]`));
    const measure = (element) => { const { width, height } = element.getBoundingClientRect(), { fontFamily, fontWeight, fontSize } = getComputedStyle(element); return [width, height, fontFamily, fontWeight, fontSize].join(' '); };
    return { alike: measure(refuse) === measure(agree), title: document.querySelector(`${of} h2`).getBoundingClientRect().width, height: document.querySelector(of).getBoundingClientRect().height };
  }, banner);
  for (const [width, height] of [[360, 740], [1280, 800]]) {
    await tab.viewport(width, height);
    const show = async (file, theme) => {
      const face = file && `<style>@font-face { font-family: Brand; src: url(/brand/${file}.woff2); font-weight: 100 900; font-display: swap }</style>`;
      await tab.goto(pages.add({ head: face, config: { ...config, theme } }));
      await tab.waitForVisible(banner);
      if (file) await tab.waitFor(() => [...document.fonts].every(({ status }) => status === 'loaded' || status === 'error'));
      expect(await tab.evaluate(misfits, ['en', 'de', 'fi'], ''), file).toEqual([]);
      await tab.evaluate(() => window.assentry.language('en'));
      await tab.waitFor((of) => document.querySelector(of).lang === 'en', banner);
      return look();
    };
    const usual = await show('', {});
    const theme = { font: 'Brand', titleFont: 'Brand' };
    for (const file of ['missing', 'none']) expect(await show(file, theme), file).toEqual(usual);
    const variable = await show('variable', theme);
    expect(variable.alike).toBe(true);
    expect(await tab.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded']);
    expect(variable.title, 'it is the font that is seen').not.toBe(usual.title);
  }
});

test('so does the second layer, with all its lists open, and a placeholder', { tag: '@once' }, async ({ pages, tab }) => {
  const words = { de: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', fi: 'lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaskoulutustoimikuntien', emoji: '👩‍👩‍👧‍👦'.repeat(20), marks: `Z${'̈̀́'.repeat(25)}algo` };
  for (const [width, height] of [[320, 640], [1280, 800]]) {
    await tab.viewport(width, height);
    for (const [name, word] of Object.entries(words)) {
      const cut = (length) => word.slice(0, length);
      const long = `${word} `.repeat(10);
      const own = {
        ...config, site: cut(60), purposes: [{ id: 'p', title: cut(60), description: long.slice(0, 290), details: long }],
        services: [{ id: 's', purpose: 'p', name: cut(60), vendor: cut(60), privacyUrl: '/privacy', trackers: [{ name: cut(100), lifetime: cut(60), purpose: long.slice(0, 200) }] }],
        texts: { en: Object.fromEntries(['accept', 'reject', 'save', 'close', 'preferences', 'preferences.intro', 'required', 'services', 'vendor', 'privacy', 'placeholder.once', 'placeholder.always', 'placeholder.text'].map((key) => [key, /intro|text/.test(key) ? long : word])) },
      };
      await tab.goto(pages.add({ config: own, body: '<main style="max-width: 300px"><iframe data-consent="p" data-src="/frame/film.html" title="A film" width="280" height="200"></iframe></main>' }));
      await tab.waitForVisible('assentry-placeholder');
      const inside = await tab.evaluate(() => { const { scrollWidth, clientWidth } = document.querySelector('assentry-placeholder'); return scrollWidth <= clientWidth && document.documentElement.scrollWidth <= innerWidth; });
      expect(inside, `${name} in a placeholder`).toBe(true);
      await tab.evaluate(() => window.assentry.open());
      await tab.waitForVisible(preferences);
      await tab.evaluate(() => { for (const details of document.querySelector('assentry-preferences').shadowRoot.querySelectorAll('details')) details.open = true; });
      expect(await tab.evaluate(misfits, ['en'], ''), `${name}, ${width} px`).toEqual([]);
    }
  }
});

test('no letter of any language is missing in the fonts of this machine', { tag: '@chromium-only' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  const letters = [...new Set(LANGUAGES.flatMap((tag) => [...readFileSync(new URL(`../../locales/${tag}.txt`, import.meta.url), 'utf8')]))].filter((letter) => /[^\s\p{Cf}\p{M}]/u.test(letter));
  expect(letters.length).toBeGreaterThan(800);
  const missing = await tab.evaluate((all) => {
    const context = Object.assign(document.createElement('canvas'), { width: 32, height: 32 }).getContext('2d', { willReadFrequently: true });
    const draw = (letter) => {
      context.clearRect(0, 0, 32, 32);
      context.font = '20px sans-serif';
      context.fillText(letter, 4, 24);
      return context.getImageData(0, 0, 32, 32).data.join();
    };
    const none = draw('\u{10fffd}');
    return all.filter((letter) => draw(letter) === none);
  }, letters);
  expect(missing).toEqual([]);
});
