// Another language while the page lives: `assentry.language(tag)`, or a changed `lang` (docs/languages.md).
import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, handle, placeholder, preferences, purposeSwitch, reject, reopen, save } from './bench/notice.mjs';

const film = '<main><h1 id="top">A page</h1><iframe data-consent="social" data-src="/frame/gated.html" title="Our film" width="600" height="300"></iframe></main>';
const label = (tab, selector, text) => tab.waitFor((of, words) => document.querySelector(of)?.textContent === words, selector, text);
const setLang = (tab, lang) => tab.evaluate((to) => { document.documentElement.lang = to; }, lang);

test('what is shown follows the language of the page, and nothing is shown twice', async ({ pages, tab }) => {
  pages.addFile('/collect', 'text/plain', '');
  await tab.goto(pages.add({ lang: 'fr', config: { endpoint: '/collect' }, body: film }));
  await tab.waitForVisible(banner);
  await tab.waitForVisible(placeholder);
  await tab.waitFor((of) => document.querySelector(of), reopen);
  await tab.evaluate(() => {
    window.shown = 0;
    addEventListener('assentry:shown', () => { window.shown += 1; }, true);
    window.kept = ['banner', 'handle', 'placeholder'].map((name) => document.querySelector(`assentry-${name}`));
  });
  for (const [lang, refuse, once, dir] of [['de', 'Alle ablehnen', 'Einmal anzeigen', 'ltr'], ['ar', 'رفض الكل', 'عرض مرة واحدة', 'rtl'], ['en', 'Reject all', 'Show once', 'ltr'], ['fr', 'Tout refuser', 'Afficher une fois', 'ltr']]) {
    await setLang(tab, lang);
    await label(tab, reject, refuse);
    expect(await tab.text(`${placeholder} [data-assentry="once"]`)).toBe(once);
    expect(await tab.evaluate(() => window.kept.map((element) => `${element.isConnected} ${element.lang} ${element.dir}`))).toEqual(Array(3).fill(`true ${lang} ${dir}`));
  }
  expect(await tab.evaluate(() => document.querySelector('assentry-banner').getAttribute('aria-label'))).toBe('Vos choix en matière de cookies');
  await tab.settle();
  expect(await tab.evaluate(() => window.shown)).toBe(0);
  expect(pages.requests('/collect').filter(({ body }) => body.includes('event=shown')).length).toBeLessThanOrEqual(1);
  expect(await tab.count(banner)).toBe(1);
  expect(pages.requests('/assentry/assentry.de.json')).toHaveLength(1);
  await tab.click(accept);
  await tab.waitForGone(banner);
  await tab.waitFor(() => window.assentry.has('social'));
});

test('the preferences keep focus, switches and what is open', async ({ pages, tab }) => {
  const services = [{ id: 'counter', purpose: 'analytics', name: 'Counter', vendor: 'Count Ltd', trackers: [{ name: '_c', lifetime: '1 day' }] }];
  await tab.goto(pages.add({ config: { services } }));
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  await tab.click(purposeSwitch('marketing'));
  await tab.evaluate((of) => {
    document.querySelector('assentry-preferences').shadowRoot.querySelector('details').open = true;
    document.querySelector(of).focus();
  }, save);
  await tab.evaluate(() => window.assentry.language('de'));
  await label(tab, save, 'Speichern und schließen');
  expect(await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('assentry-preferences');
    return [document.activeElement.dataset.assentry, shadowRoot.querySelector('dialog').matches('dialog[open]'), shadowRoot.querySelector('details').open, shadowRoot.querySelector('h2').textContent];
  })).toEqual(['save', true, true, 'Cookie-Einstellungen']);
  expect(await tab.evaluate(() => [...document.querySelectorAll('assentry-preferences input')].filter((input) => input.checked).map((input) => input.dataset.assentryPurpose))).toEqual(['marketing']);
  await tab.click(save);
  await tab.waitForGone(preferences);
  expect(await tab.status()).toMatchObject({ granted: ['necessary', 'marketing'] });
  await label(tab, reopen, 'Cookie-Einstellungen');
});

test('the receipt, and the files that it gives, are in the language that is shown', async ({ pages, tab }) => {
  await tab.goto(pages.add());
  await tab.click(accept);
  await tab.waitForGone(banner);
  await tab.click(reopen);
  await tab.waitForVisible(preferences);
  await tab.evaluate(() => {
    const receipt = document.querySelector('assentry-preferences').shadowRoot.querySelector('.receipt');
    receipt.querySelector('details').open = true;
    receipt.querySelector('summary').focus();
  });
  await tab.evaluate(() => window.assentry.language('it'));
  await label(tab, save, 'Salva le mie scelte');
  expect(await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('assentry-preferences');
    return [shadowRoot.querySelector('.receipt h3').textContent, shadowRoot.querySelector('.receipt details').open, shadowRoot.activeElement?.localName];
  })).toEqual(['La Sua ricevuta', true, 'summary']);
});

test('the last language that was asked for is shown, whichever comes first', async ({ pages, tab }) => {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const at = pages.mount({ held: ['assentry.de.json'], released });
  await tab.goto(pages.add({ script: `<script src="${at}assentry.js"></script>` }));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => {
    window.assentry.language('de');
    window.assentry.language('nl');
  });
  await label(tab, reject, 'Alles weigeren');
  release();
  await tab.settle();
  expect(await tab.text(reject)).toBe('Alles weigeren');
  await tab.evaluate(() => window.assentry.language('de'));
  await label(tab, reject, 'Alle ablehnen');
});

test('what the site asks for stays when the page changes its own, until it asks for auto', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { language: 'fr' } }));
  await tab.waitForVisible(banner);
  await setLang(tab, 'de');
  await tab.settle();
  expect(await tab.text(reject)).toBe('Tout refuser');
  await tab.evaluate(() => window.assentry.language('auto'));
  await label(tab, reject, 'Alle ablehnen');
  await setLang(tab, 'nl');
  await label(tab, reject, 'Alles weigeren');
});

test('a call before the start, and one with no tag of ours, harm nothing', async ({ pages, tab }) => {
  pages.addFile('/config.json', 'application/json', '{}');
  const script = '<script src="/assentry/assentry.js" data-config="/config.json"></script><script>assentry.language("es"); assentry.language(")("); assentry.language("tlh")</script>';
  await tab.goto(pages.add({ script }));
  await tab.waitForVisible(banner);
  expect(await tab.text(reject)).toBe('Reject all');
  await tab.evaluate(() => window.assentry.language('es'));
  await label(tab, reject, 'Rechazar todo');
  expect(await tab.consoleErrors()).toEqual([]);
  await tab.waitFor((of) => document.querySelector(of)?.lang === 'es', handle);
});
