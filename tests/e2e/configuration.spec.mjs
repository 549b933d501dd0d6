// Where the configuration comes from, and what happens when it is wrong: docs/configuration.md.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, gatedEverything, inlineGate, optional, preferences, purposeSwitch, thirdParties, waitForRan } from './bench/notice.mjs';
import { configTag } from './bench/page-html.mjs';

const named = (site) => ({ site, purposes: ['necessary', 'analytics'] });

test('the object wins over inline JSON, inline JSON over the file', async ({ pages, tab }) => {
  pages.addFile('/config.json', 'application/json', JSON.stringify(named('From the file')));
  const script = '<script src="/assentry/assentry.js" data-config="/config.json"></script>';
  const object = `<script>window.assentryConfig = ${JSON.stringify(named('From the object'))}</script>`;
  await tab.goto(pages.add({ head: object, config: named('From inline'), script }));
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('From the object');
  await tab.goto(pages.add({ config: named('From inline'), script }));
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('From inline');
  expect(pages.requests('/config.json')).toEqual([]);
});

test('the configuration can be a file of the same origin', { tag: '@smoke' }, async ({ pages, tab }) => {
  pages.addFile('/config.json', 'application/json', JSON.stringify(named('From the file')));
  await tab.goto(pages.add({ script: '<script src="/assentry/assentry.js" data-config="/config.json"></script>', body: inlineGate('analytics', 'gated') }));
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('From the file');
  await tab.click(accept);
  await waitForRan(tab, 'gated');
});

test('without a configuration the purposes are necessary, analytics, marketing and social, in the page\'s language', async ({ pages, tab }) => {
  await tab.goto(pages.add({ lang: 'fr-CA' }));
  await tab.waitForVisible(banner);
  expect(await tab.status()).toMatchObject({ granted: ['necessary'], denied: optional });
  const text = await tab.text(banner);
  expect(text).toMatch(/refuser/i);
  expect(text).toMatch(/mesure d.audience/i);
  expect(await tab.evaluate(() => window.dataLayer.map((entry) => entry[1])), 'Google is told that nothing is granted').toEqual(['default', 'update']);
});

test('the preferences say why a purpose has no switch, and one that gives no reason is denied (L-66)', async ({ pages, tab }) => {
  const shop = { id: 'shop', title: 'Shop', description: 'Buying.', required: ['basket', 'auth'] };
  await tab.goto(pages.add({ config: { purposes: ['necessary', shop, 'analytics'] } }));
  await tab.waitForVisible(banner);
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  const words = await tab.evaluate(() => document.querySelector('assentry-preferences').shadowRoot.textContent);
  expect(words).toContain('Keeps your basket · Keeps you signed in');
  expect(await tab.exists(purposeSwitch('shop'))).toBe(false);
  await tab.goto(pages.add({ config: { purposes: ['necessary', { ...shop, required: true }, 'analytics'] }, body: inlineGate('shop', 'shop') }));
  await tab.waitForVisible(banner);
  const errors = await tab.consoleErrors();
  expect(errors.join()).toContain('purposes[1].required: expected false, or why it is strictly necessary: one of choice-record|auth|');
  expect(await tab.status()).toMatchObject({ granted: ['necessary'], denied: ['analytics'] });
  expect(await tab.ran()).toEqual([]);
});

test('every mistake is in one console error with its place, and everything stays denied', async ({ pages, tab }) => {
  const config = {
    site: '',
    langauge: 'en',
    language: 'de_DE',
    days: 500,
    handle: 'none',
    purposes: ['necessary', 'analytics', { id: 7 }, { id: 'analytics', title: 'Twice', description: 'Twice.' }, 'unheard-of', { id: 'Big Id' }],
    services: [{ id: 'film', purpose: 'nowhere' }, { id: 'counter', purpose: 'analytics', trackers: [{ name: '_c' }] }],
    privacyUrl: 'javascript:alert(1)',
    proof: 'yes',
  };
  await tab.goto(pages.add({ config, body: gatedEverything + inlineGate('analytics', 'no') }));
  await tab.waitFor(() => bench.errors.length > 0);
  await tab.settle();
  const errors = await tab.consoleErrors();
  expect(errors).toHaveLength(1);
  const places = [
    'site',
    'langauge',
    'language',
    'days',
    'handle',
    'purposes[2].id',
    'purposes[3].id',
    'purposes[4]',
    'purposes[5].id',
    'services[0].purpose',
    'services[1].trackers[0].lifetime',
    'privacyUrl',
    'proof',
  ];
  expect(places.filter((place) => !errors[0].includes(`${place}:`)), errors[0]).toEqual([]);
  await tab.evaluate(() => window.assentry.accept());
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.ran()).toEqual([]);
  expect(await tab.evaluate(() => ['analytics', 'marketing', 'unheard-of'].some((id) => window.assentry.has(id)))).toBe(false);
  expect(await tab.visible('h1')).toBe(true);
});

test('a mistake in one service removes that service only; the notice and the handle stay', { tag: '@smoke' }, async ({ pages, tab }) => {
  const config = {
    site: 'The Shop', days: 7000, texts: { en: { accept: 7, reject: 'No' } },
    purposes: ['necessary', 'analytics', 'marketing'],
    services: [{ id: 'counter', purpose: 'analytics', name: 'Counter' }, { id: 'ads', purpose: 'marketing', nmae: 'Ads', consentTypes: ['ad_storage'] }],
  };
  const body = inlineGate('counter', 'counts') + inlineGate('ads', 'sells') + inlineGate('marketing', 'markets');
  await tab.goto(pages.add({ config, body }));
  await tab.waitForVisible(accept);
  expect(await tab.text(`${banner} [data-assentry="reject"]`)).toBe('No');
  await tab.click(accept);
  await waitForRan(tab, 'counts', 'markets');
  await tab.waitForVisible('assentry-handle');
  await tab.settle();
  expect(await tab.ran()).toEqual(['counts', 'markets']);
  expect(await tab.evaluate(() => window.assentry.has('ads'))).toBe(false);
  const update = await tab.evaluate(() => [...window.dataLayer].map((entry) => [...(entry.length ? entry : [])]).filter(([, command]) => command === 'update').pop()[2]);
  expect(update).toMatchObject({ ad_storage: 'denied', ad_user_data: 'granted', analytics_storage: 'granted' });
  const errors = await tab.consoleErrors();
  expect(errors, 'one message').toHaveLength(1);
  for (const place of ['days', 'texts.en.accept', 'services[1].nmae']) expect(errors[0]).toContain(`${place}: expected`);
  await tab.reload();
  await waitForRan(tab, 'counts');
  expect(await tab.exists(banner)).toBe(false);
});

test('if nothing optional is valid there is no notice, but the handle stays', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { services: 'matomo' }, body: inlineGate('analytics', 'never') }));
  await tab.waitForVisible('assentry-handle');
  await tab.evaluate(() => window.assentry.accept());
  await tab.settle();
  expect(await tab.exists(banner)).toBe(false);
  expect(await tab.ran()).toEqual([]);
  expect(await tab.consoleErrors()).toHaveLength(1);
});

const broken = {
  'JSON that ends early': '{ "site": "The Shop", ',
  'a list': '[]',
  'a string': '"analytics"',
  null: 'null',
  nothing: '',
  '200 purposes': JSON.stringify({ purposes: Array.from({ length: 200 }, (_, index) => ({ id: `p${index}`, title: 'A', description: 'B' })) }),
};
for (const [name, json] of Object.entries(broken)) {
  test(`a configuration that is ${name} is one console error, and nothing is granted`, async ({ pages, tab }) => {
    const head = `<script type="application/json" data-assentry-config>${json}</script>`;
    await tab.goto(pages.add({ head, body: gatedEverything }));
    await tab.waitFor(() => bench.errors.length > 0);
    await tab.evaluate(() => window.assentry.accept());
    await tab.settle();
    expect(await tab.consoleErrors()).toHaveLength(1);
    expect(thirdParties(pages)).toEqual([]);
    expect(await tab.evaluate(() => window.assentry.has('analytics'))).toBe(false);
  });
}

test('a configuration file that is missing is one console error, and nothing is granted', async ({ pages, tab }) => {
  const script = '<script src="/assentry/assentry.js" data-config="/nowhere.json"></script>';
  await tab.goto(pages.add({ script, body: gatedEverything }));
  await tab.waitFor(() => bench.errors.length > 0);
  await tab.evaluate(() => window.assentry.accept());
  await tab.settle();
  expect(await tab.consoleErrors()).toHaveLength(1);
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.evaluate(() => window.assentry.has('analytics'))).toBe(false);
});

test('HTML in texts is shown as text and makes no element (invariant 9)', async ({ pages, tab }) => {
  const evil = '<img src=/img/evil.png onerror="window.evil=1"><b>bold</b> &amp; \u2028 ${1} `';
  const config = {
    site: evil.slice(0, 60),
    purposes: ['necessary', { id: 'maps', title: evil.slice(-40), description: evil, details: `${evil}<script>window.evil=1</script>` }],
    services: [{ id: 'film', purpose: 'maps', name: evil, vendor: evil, trackers: [{ name: '<i>_x</i>', lifetime: '<u>1 day</u>', purpose: evil }] }],
  };
  const embed = '<iframe data-consent="film" data-src="/frame/film.html" title="<b>bold</b>" width="400" height="300"></iframe>';
  await tab.goto(pages.add({ config, body: embed }));
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('<b>bold</b>');
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  await tab.settle();
  expect(await tab.count('i, u, img, [onerror]')).toBe(0);
  expect(await tab.evaluate(() => [...document.querySelectorAll('b')].filter((element) => element.textContent === 'bold').length)).toBe(0);
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.evaluate(() => 'evil' in window)).toBe(false);
});

/** As many purposes and services as are allowed, with so many trackers each. */
function large(trackersEach, servicesEach = 40) {
  const purposes = Array.from({ length: 23 }, (_, index) => ({ id: `purpose-${index}`, title: `Purpose ${index}`, description: `What purpose ${index} does.` }));
  const trackers = Array.from({ length: trackersEach }, (_, index) => ({ name: `_tracker_${index}`, lifetime: '13 months', purpose: 'Remembers that this visitor came by before, and when.' }));
  const services = Array.from({ length: servicesEach }, (_, index) => ({ id: `service-${index}`, purpose: `purpose-${index % 23}`, trackers }));
  return { purposes: ['necessary', ...purposes], services };
}

test('a configuration of a megabyte is one console error, and the page stays usable', async ({ pages, tab }) => {
  const config = large(50, 200);
  expect(configTag(config).length).toBeGreaterThan(1_000_000);
  await tab.goto(pages.add({ config, body: gatedEverything }));
  await tab.waitFor(() => bench.errors.length > 0);
  await tab.settle();
  expect(await tab.consoleErrors()).toHaveLength(1);
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.visible('h1')).toBe(true);
});

test('a configuration of a hundred kilobytes works', { tag: '@smoke' }, async ({ pages, tab }) => {
  const config = large(25);
  expect(configTag(config).length).toBeGreaterThan(100_000);
  await tab.goto(pages.add({ config, body: inlineGate('service-39', 'last') }));
  await tab.waitForVisible(accept);
  await tab.click(accept);
  await waitForRan(tab, 'last');
  await tab.reload();
  await waitForRan(tab, 'last');
  expect((await tab.status()).granted).toEqual(expect.arrayContaining(['purpose-0', 'purpose-22', 'service-0', 'service-39']));
});

test('a text can be given in several languages', async ({ pages, tab }) => {
  const config = { language: 'en', purposes: ['necessary', { id: 'maps', title: { en: 'Maps', fr: 'Plans' }, description: { fr: 'Montre un plan.', en: 'Shows a map.' } }] };
  await tab.goto(pages.add({ config }));
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('Maps');
  await tab.goto(pages.add({ config: { ...config, language: 'fr' } }));
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('Plans');
});

test('no parameter of a catalogue service is reported as unknown', { tag: '@chromium-only' }, async ({ pages, tab }) => {
  const folder = new URL('../../catalogue/services/', import.meta.url);
  const asked = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    .filter(({ parameters }) => parameters)
    .flatMap(({ id, parameters, alternatives }) => [undefined, ...Object.keys(alternatives || {})]
      .map((alternative) => ({ id, alternative, parameters: Object.fromEntries(Object.keys(parameters).map((name) => [name, 'x1'])) })));
  expect(asked.length).toBeGreaterThan(20);
  // As many as a configuration may have, and none twice.
  while (asked.length > 0) {
    const services = asked.filter(({ id }, at) => asked.findIndex((other) => other.id === id) === at).slice(0, 30);
    for (const one of services) asked.splice(asked.indexOf(one), 1);
    await tab.goto(pages.add({ config: { purposes: ['necessary', 'preferences', 'analytics', 'marketing', 'social'], services } }));
    await tab.waitForVisible(banner);
    await tab.settle();
    expect(await tab.consoleErrors()).toEqual([]);
  }
});

/** Pages whose configuration is not found, or that expect something nobody asked for; and the one message about it. */
const unheard = {
  'window.assentryConfig set after the tag': [{ body: '<script>window.assentryConfig = { site: "Late" }</script>' }, /configuration: expected window\.assentryConfig to be set before the script runs, found it set too late/],
  'inline JSON after the tag': [{ body: configTag({ site: 'Late' }) }, /configuration: expected it before the script, found it after/],
  'inline JSON under a mistyped attribute': [{ head: '<script type="application/json" data-assentry-conf>{ "site": "Mistyped" }</script>' }, /expected the attribute data-assentry-config, found data-assentry-conf;/],
  'a file under a mistyped attribute': [{ script: '<script src="/assentry/assentry.js" data-configuration="/config.json"></script>' }, /expected the attribute data-config, found data-configuration;/],
  'elements of another tool': [{ body: '<script type="text/plain" data-category="analytics">1</script><script type="text/plain" data-category="ads">2</script>' }, /data-category: expected data-consent, or "markup": \["cookieconsent"\] in the configuration, found neither/],
  'a queue of Google\'s that is declared with const': [{ body: '<script>const dataLayer = [];</script>' }, /dataLayer: expected var or window\.dataLayer, found let or const/],
  'a parameter under a wrong name': [{ config: { services: [{ id: 'matomo', alternative: 'load', parameters: { siteID: '7', matomoHost: 'stats.example' } }] } }, /services\[0\]\.parameters: expected siteId, found siteID; steps that need it are left out/],
  'a parameter that is missing': [{ config: { services: [{ id: 'matomo', alternative: 'load', parameters: { siteId: '7' } }] } }, /services\[0\]\.parameters: expected matomoHost, found nothing; steps that need it are left out/],
};
for (const [what, [page, message]] of Object.entries(unheard)) {
  test(`${what}: one message says so`, async ({ pages, tab }) => {
    await tab.goto(pages.add(page));
    await tab.waitForVisible(banner);
    await tab.waitFor(() => bench.errors.length > 0 && document.readyState === 'complete');
    await tab.settle();
    expect(await tab.consoleErrors()).toEqual([expect.stringMatching(message)]);
  });
}
