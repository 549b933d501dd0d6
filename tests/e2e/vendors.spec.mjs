// What each vendor is told, in which order (V-01 to V-04): a recorder replaces its globals, and the log is
// held against vendors.json, which was compared with requirements 3.2 by hand. `UPDATE_EXPECT=1` rewrites it.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './bench/test.mjs';
import { accept, banner, inlineGate, preferences, reject, waitForKept, waitForRan, withdrawAll } from './bench/notice.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.join(here, '..', '..', 'catalogue', 'services');
const expectedFile = path.join(here, 'vendors.json');
const expected = JSON.parse(readFileSync(expectedFile, 'utf8'));
const services = readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))).filter((service) => service.steps);

/** Replaces a vendor: each call of anything in it, each push and each value set is one line of `calls`. */
function record(names) {
  window.calls = JSON.parse(sessionStorage.getItem('calls') || '[]');
  const line = (text) => {
    window.calls.push(text);
    // The page may be reloaded right after.
    sessionStorage.setItem('calls', JSON.stringify(window.calls));
  };
  const stand = (name) => new Proxy(function () {}, {
    apply: (_, __, args) => line(`${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`),
    get: (_, key) => (typeof key === 'symbol' ? undefined : stand(`${name}.${key}`)),
    set: (_, key, value) => (line(`${name}.${key} = ${JSON.stringify(value)}`), true),
  });
  for (const name of names) {
    const standIn = stand(name);
    Object.defineProperty(window, name, { get: () => standIn, set(value) { line(`${name} = ${JSON.stringify(value)}`); } });
  }
}

/** The globals that the steps of a service use. */
function globals(service) {
  const steps = Object.values(service.steps).flat();
  return [...new Set(steps.flatMap(({ stub, array, push, call, set }) => [stub, array, push, call, set].filter(Boolean)).map((name) => name.split('.')[0]))];
}

/** A value for each parameter, so that no step is left out. */
const given = { measurementId: 'G-TEST123', siteId: '7', appId: 'app', matomoHost: 'stats.example', country: 'DE' };

function page(service) {
  const parameters = Object.fromEntries(Object.keys(service.parameters ?? {}).map((name) => [name, given[name] ?? name]));
  const filled = globals(service).map((name) => name.replace(/\{(\w+)\}/g, (_, key) => parameters[key]));
  return {
    head: `<script>(${record})(${JSON.stringify(filled)})</script>`,
    config: { purposes: ['necessary', 'preferences', 'analytics', 'marketing', 'social'], services: [{ id: service.id, parameters }] },
  };
}

const taken = (tab) => tab.evaluate(() => {
  sessionStorage.removeItem('calls');
  return window.calls.splice(0);
});

for (const service of services) {
  test(`${service.id} is told in its own order: at first, when granted, on later pages, when withdrawn and when refused (V-01, V-03, V-04)`, async ({ pages, tab }) => {
    const url = pages.add(page(service));
    const log = {};
    await tab.goto(url);
    await tab.waitForVisible(banner);
    log.first = await taken(tab);
    await tab.click(accept);
    await tab.waitForGone(banner);
    await tab.settle();
    log.granted = await taken(tab);
    await tab.reload();
    await tab.waitFor(() => window.assentry.status().standing === 'decided');
    log.later = await taken(tab);
    await tab.evaluate(() => window.assentry.open());
    await tab.waitForVisible(withdrawAll);
    await tab.click(withdrawAll);
    await tab.waitForGone(preferences);
    await tab.settle();
    log.withdrawn = await taken(tab);
    await tab.evaluate(() => window.assentry.reset());
    await tab.waitForVisible(banner);
    await tab.settle();
    await taken(tab);
    await tab.click(reject);
    await tab.waitForGone(banner);
    await tab.settle();
    log.refused = await taken(tab);
    await tab.evaluate(() => window.assentry.accept());
    await tab.settle();
    log.changed = await taken(tab);
    if (process.env.UPDATE_EXPECT) writeFileSync(expectedFile, `${JSON.stringify({ ...JSON.parse(readFileSync(expectedFile, 'utf8')), [service.id]: log }, null, 1)}\n`);
    else expect(log).toEqual(expected[service.id]);
    expect(await tab.consoleErrors()).toEqual([]);
  });
}

const own = (steps, more = {}) => ({ services: [{ id: 'vendor', purpose: 'analytics', name: 'Vendor', steps, ...more }] });

test('a stub queues what is said before the vendor comes, as the vendor would have it', { tag: '@smoke' }, async ({ pages, tab }) => {
  const config = own({ before: [{ stub: 'vendor', queue: 'q' }, { array: '_list' }], grant: [{ call: 'vendor', args: ['grant', { all: true }] }, { push: '_list', args: [['given']] }] });
  await tab.goto(pages.add({ config }));
  await tab.waitForVisible(accept);
  expect(await tab.evaluate(() => [typeof window.vendor, window.vendor.q.length, Array.isArray(window._list)])).toEqual(['function', 0, true]);
  await tab.click(accept);
  await tab.waitFor(() => window.vendor.q.length > 0);
  expect(await tab.evaluate(() => [Object.prototype.toString.call(window.vendor.q[0]), [...window.vendor.q[0]], window._list])).toEqual(['[object Arguments]', ['grant', { all: true }], [['given']]]);
});

test('a vendor that is defined late is told once it exists', { tag: '@smoke' }, async ({ pages, tab }) => {
  const config = own({ grant: [{ call: 'late.start', args: [1] }] });
  const body = '<script type="text/plain" data-consent="vendor" src="/ran/late.js"></script><script>addEventListener("load", () => 0)</script>';
  await tab.goto(pages.add({ config, body }));
  await tab.waitForVisible(accept);
  await tab.evaluate(() => {
    window.told = [];
    // The vendor's script brings the global.
    Object.defineProperty(window, 'ran', { set() { window.late = { start: (value) => window.told.push(value) }; }, get: () => undefined, configurable: true });
  });
  await tab.click(accept);
  await tab.waitFor(() => window.told.length > 0);
  expect(await tab.evaluate(() => window.told)).toEqual([1]);
  expect(await tab.consoleErrors()).toEqual([]);
});

const gated = (code, attributes = '') => `<script type="text/plain" data-consent="vendor" ${attributes}>${code}</script>`;
/** A vendor whose file brings the function, and whose own start must come before it is called. */
const file = gated('window.vendor = { calls: [], init() { this.started = true; }, start(value) { this.calls.push([value, !!this.started]); } }');

for (const [how, init] of Object.entries({
  'a gated script that names the service': gated('vendor.init()'),
  'a gated script of its purpose that is marked': '<script type="text/plain" data-consent="analytics" data-init="vendor">vendor.init()</script>',
  'a gated file': '<script type="text/plain" data-consent="vendor" src="data:text/javascript,vendor.init()"></script>',
})) {
  test(`a call waits for the vendor's start in ${how}, on the page of the answer and on the next (V-03)`, async ({ pages, tab }) => {
    const url = pages.add({ config: own({ grant: [{ call: 'vendor.start', args: [1] }] }), body: file + init });
    await tab.goto(url);
    await tab.click(accept);
    await tab.waitFor(() => window.vendor?.calls.length);
    expect(await tab.evaluate(() => window.vendor.calls)).toEqual([[1, true]]);
    await tab.reload();
    await tab.waitFor(() => window.vendor?.calls.length);
    expect(await tab.evaluate(() => window.vendor.calls)).toEqual([[1, true]]);
    expect(await tab.consoleErrors()).toEqual([]);
  });
}

test('a call waits until what its step says is there, however late the site starts the vendor (V-03)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: own({ grant: [{ call: 'vendor.start', args: [1], ready: 'vendor.started' }] }), body: file }));
  await tab.click(accept);
  await tab.waitFor(() => window.vendor);
  await tab.settle();
  expect(await tab.evaluate(() => window.vendor.calls)).toEqual([]);
  await tab.evaluate(() => window.vendor.init());
  await tab.waitFor(() => window.vendor.calls.length);
  expect(await tab.evaluate(() => window.vendor.calls)).toEqual([[1, true]]);
});

test('a vendor that reports a call as too early is called again, once, and any other error is reported', async ({ pages, tab }) => {
  const config = own({ grant: [{ call: 'vendor', args: [1], early: 'must be configured first' }, { call: 'other', args: [], early: 'must be configured first' }] });
  const head = `<script>
    window.calls = [];
    window.vendor = (value) => { calls.push(value); return window.configured ? Promise.resolve() : Promise.reject(new Error('The library must be configured first. Please do so.')); };
    window.other = () => Promise.reject(new Error('no network'));
  </script>`;
  await tab.goto(pages.add({ config, head }));
  await tab.click(accept);
  await tab.waitFor(() => window.calls.length);
  await tab.evaluate(() => { window.configured = true; document.body.append(document.createElement('i')); });
  await tab.waitFor(() => window.calls.length > 1);
  const calls = await tab.evaluate(() => window.calls.length);
  await tab.evaluate(() => document.body.append(document.createElement('i')));
  await tab.settle();
  expect(await tab.evaluate(() => window.calls.length)).toBe(calls);
  expect(await tab.consoleErrors()).toEqual(['assentry: service vendor: expected to grant, found Error: no network']);
});

test('a waiting grant call is dropped after a refusal', async ({ pages, tab }) => {
  const config = own({ grant: [{ call: 'vendor.start', args: ['yes'], ready: 'vendor.started' }], refuse: [{ call: 'vendor.start', args: ['no'], ready: 'vendor.started' }] });
  const head = '<script>window.vendor = { calls: [], start(value) { this.calls.push(value); } }</script>';
  await tab.goto(pages.add({ config, head }));
  await tab.click(accept);
  await waitForKept(tab);
  await tab.evaluate(() => window.assentry.reject());
  await tab.evaluate(() => { window.vendor.started = true; document.body.append(document.createElement('i')); });
  await tab.settle();
  expect(await tab.evaluate(() => window.vendor.calls)).toEqual([]);
});

test('other scripts that load while a vendor is missing delay nothing', async ({ pages, tab }) => {
  const config = own({ grant: [{ call: 'late.start', args: [1] }] });
  await tab.goto(pages.add({ config }));
  await tab.waitForVisible(accept);
  await tab.click(accept);
  await waitForKept(tab);
  const load = (src) => new Promise((resolve) => document.body.append(Object.assign(new Image(), { src, onload: () => resolve(true) })));
  expect(await tab.evaluate(load, '/img/own.png')).toBe(true);
  await tab.evaluate(() => { window.late = { start: (value) => { window.told = value; } }; });
  await tab.evaluate(load, '/img/own.png?2');
  expect(await tab.evaluate(() => window.told)).toBe(1);
});

test('a vendor that throws is one console error, and the others are still told', async ({ pages, tab }) => {
  const head = '<script>window.bad = { get go() { throw new Error("no entry"); } }; window.good = { calls: 0, go() { this.calls += 1; } };</script>';
  const config = { services: [
    { id: 'bad', purpose: 'analytics', name: 'Bad', steps: { grant: [{ call: 'bad.go' }] } },
    { id: 'good', purpose: 'analytics', name: 'Good', steps: { grant: [{ call: 'good.go' }] } },
  ] };
  await tab.goto(pages.add({ head, config, body: inlineGate('analytics', 'after') }));
  await tab.waitForVisible(accept);
  await tab.click(accept);
  await waitForRan(tab, 'after');
  expect(await tab.evaluate(() => window.good.calls)).toBe(1);
  const errors = await tab.consoleErrors();
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('service bad: expected to grant, found Error: no entry');
});

test('a vendor that replaces its queue while it is pushed to hears the rest in the new one', async ({ pages, tab }) => {
  const head = '<script>window.kept = []; window.vq = { push(...args) { window.kept.push("old", ...args); window.vq = { push: (...more) => window.kept.push("new", ...more) }; } };</script>';
  const config = own({ grant: [{ push: 'vq', args: [1] }, { push: 'vq', args: [2] }] });
  await tab.goto(pages.add({ head, config }));
  await tab.waitForVisible(accept);
  await tab.click(accept);
  await tab.waitFor(() => window.kept.length > 3);
  expect(await tab.evaluate(() => window.kept)).toEqual(['old', 1, 'new', 2]);
});

test('a service of the catalogue is listed with its trackers when it is only named, and gates what names it', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { services: ['google-analytics-4', { id: 'matomo', name: 'Our Matomo' }] }, body: inlineGate('google-analytics-4', 'ga') }));
  await tab.waitForVisible(accept);
  expect(await tab.ran()).toEqual([]);
  await tab.evaluate(() => window.assentry.open());
  await tab.waitForVisible(withdrawAll);
  const text = await tab.evaluate(() => document.querySelector('assentry-preferences').shadowRoot.textContent);
  expect(text).toContain('_ga_…');
  expect(text).toContain('_pk_id.…');
  expect(text).toContain('Our Matomo');
  expect(text).toContain('Google');
  await tab.evaluate(() => window.assentry.accept(['google-analytics-4']));
  await waitForRan(tab, 'ga');
  expect((await tab.status()).denied).toContain('matomo');
});

test('a service that the catalogue does not know is one console error that names the nearest, and the others are asked about', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { services: ['matomo', 'gogle-analytics-4'] }, body: inlineGate('analytics', 'gated') }));
  await tab.waitFor(() => bench.errors.length > 0);
  await tab.settle();
  const errors = (await tab.consoleErrors()).filter((text) => text.startsWith('assentry'));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('services[1]: expected a service of the catalogue, found "gogle-analytics-4"; the nearest is google-analytics-4; it stays denied');
  expect(await tab.ran()).toEqual([]);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  expect(await tab.evaluate(() => [window.assentry.has('matomo'), window.assentry.has('gogle-analytics-4')])).toEqual([true, false]);
});

test('a step that would make code of its values is refused and reported (invariant 9)', async ({ pages, tab }) => {
  const config = own({ before: [{ call: 'eval', args: ['window.hacked = 1'] }, { call: 'setTimeout', args: ['window.hacked = 1'] }, { call: 'document.write', args: ['<b>'] }, { load: '/ran/early.js' }] });
  await tab.goto(pages.add({ config }));
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await tab.consoleErrors()).toHaveLength(4);
  expect(pages.requests('/ran/early.js')).toEqual([]);
});

test('what a granted step loads is loaded once, and a withdrawal reloads the page (V-04)', { tag: '@smoke' }, async ({ pages, tab }) => {
  const config = own({ grant: [{ load: '/ran/brought.js' }] });
  const url = pages.add({ config });
  await tab.goto(url);
  await tab.waitForVisible(accept);
  expect(pages.requests('/ran/brought.js')).toEqual([]);
  await tab.click(accept);
  await waitForRan(tab, 'brought');
  await tab.evaluate(() => window.assentry.accept());
  await tab.settle();
  expect(pages.requests('/ran/brought.js')).toHaveLength(1);
  await tab.acrossReload(() => tab.evaluate(() => window.assentry.reject()));
  await tab.waitFor(() => window.assentry.status().standing === 'decided');
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
});

test('an alternative that the catalogue does not have is an error with its place', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { services: [{ id: 'matomo', alternative: 'cookyless' }] } }));
  await tab.waitFor(() => bench.errors.length > 0);
  expect((await tab.consoleErrors())[0]).toContain('services[0].alternative: expected one that the catalogue has for matomo, found "cookyless"');
});

test('Google hears regions, redaction and passthrough with the denied defaults, where the site asks for it (3.2)', async ({ pages, tab }) => {
  const read = () => window.dataLayer.filter((entry) => Object.prototype.toString.call(entry) === '[object Arguments]').map((entry) => [...entry]);
  await tab.goto(pages.add({ config: { consentMode: { regions: ['FR', 'DE'], adsDataRedaction: true, urlPassthrough: true } } }));
  await tab.waitForVisible(banner);
  const said = await tab.evaluate(read);
  expect(said[0].slice(0, 2)).toEqual(['consent', 'default']);
  expect(said[0][2]).toMatchObject({ ad_storage: 'denied', security_storage: 'granted', region: ['FR', 'DE'] });
  expect(said.slice(1, 3)).toEqual([['set', 'ads_data_redaction', true], ['set', 'url_passthrough', true]]);
  await tab.goto(pages.add({ config: { consentMode: false } }));
  await tab.waitForVisible(banner);
  expect(await tab.evaluate(() => 'dataLayer' in window)).toBe(false);
});

test('a gap beside a service that is only named is one console error with its place, and what is sound is asked about', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { services: [null, 'matomo'] }, body: inlineGate('analytics', 'gated') }));
  await tab.waitFor(() => bench.errors.length > 0);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  const errors = await tab.consoleErrors();
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('services[0]: expected no gap in the list, found nothing');
  await tab.click(accept);
  await waitForRan(tab, 'gated');
});

/** What Google's tag finds said where it stands right behind ours: of each update whether analytics is granted. */
const atOnce = `<script>window.found = (window.dataLayer || []).filter((entry) => entry[0] === 'consent').map((entry) => entry[1] + ' ' + entry[2].analytics_storage);</script>`;
const withNamed = (more) => ({ config: { services: ['google-tag-manager', 'google-analytics-4'], ...more }, script: `<script src="/assentry/assentry.js"></script>${atOnce}` });
const said = () => window.dataLayer.filter((entry) => entry[0] === 'consent').map((entry) => `${entry[1]} ${entry[2].analytics_storage}`);

test('with services that are only named, Google hears on a return visit what was answered before a tag behind ours runs', { tag: '@smoke' }, async ({ pages, tab }) => {
  const url = pages.add(withNamed());
  await tab.goto(url);
  expect(await tab.evaluate(() => window.found)).toEqual(['default denied']);
  expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await tab.click(accept);
  await waitForKept(tab);
  await tab.goto(url);
  expect(await tab.evaluate(() => window.found)).toEqual(['default denied', 'update granted']);
  await tab.waitFor(() => window.assentry.status().standing === 'decided');
  await tab.settle();
  expect(await tab.evaluate(said), 'it is told once').toEqual(['default denied', 'update granted']);
});

test('Google gets no early update if any of its inputs has changed', async ({ pages, tab }) => {
  const url = pages.add(withNamed());
  const found = async (at) => {
    await tab.goto(at);
    await tab.waitFor(() => window.assentry.status().standing !== 'unasked');
    return tab.evaluate(() => window.found);
  };
  await tab.goto(url);
  await tab.click(accept);
  await waitForKept(tab);
  expect(await found(pages.add(withNamed({ purposes: ['necessary', 'analytics'] }))), 'another configuration').toEqual(['default denied']);
  expect(await found(`${url}?assentry-gpc`), 'a signal of the browser').toEqual(['default denied']);
  await found(url);
  await tab.evaluate(() => { document.cookie = 'assentry=; max-age=0; path=/'; localStorage.removeItem('assentry'); });
  await tab.goto(url);
  expect(await tab.evaluate(() => window.found), 'without the answer').toEqual(['default denied']);
});

test('if the services never load, the early update to Google is taken back', async ({ pages, tab }) => {
  const url = pages.add(withNamed());
  await tab.goto(url);
  await tab.click(accept);
  await waitForKept(tab);
  const at = pages.mount({ missing: ['assentry.vendors.js'] });
  await tab.goto(pages.add({ ...withNamed(), script: `<script src="${at}assentry.js"></script>${atOnce}` }));
  await tab.waitFor(() => window.bench.errors.length > 0);
  expect(await tab.evaluate(said)).toEqual(['default denied', 'update granted', 'update denied']);
});
