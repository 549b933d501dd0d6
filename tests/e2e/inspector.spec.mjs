// What a developer is shown: docs/inspect.md. Asserted on the report that a script gets, and on what is to be seen.

import { expect, test } from './bench/test.mjs';
import { accept, banner, externalGate, inlineGate, reject, waitForKept, waitForRan } from './bench/notice.mjs';
import { axeFindings } from './bench/axe.mjs';

const inspector = 'assentry-inspector';

/** The report, with the overlay open. */
const debug = (tab) => tab.evaluate(() => window.assentry.debug());

/** What the overlay says, by the tab that is shown. */
const shown = (tab) => tab.evaluate(() => document.querySelector('assentry-inspector').shadowRoot.querySelector('.panel').innerText);

/** Presses something in the overlay. */
const press = (tab, selector) => tab.evaluate((inside) => document.querySelector('assentry-inspector').shadowRoot.querySelector(inside).click(), selector);

/** Shows a tab, by its place. */
const show = (tab, place) => press(tab, `[role=tab]:nth-child(${place})`);
const [gates, trackers, requests, calls, lint] = [1, 2, 3, 4, 5];

/** Rules and subjects of the findings. */
const rules = (report) => report.findings.map(({ rule, subject }) => `${rule} ${subject}`);

/** A configuration that tells everything. */
const complete = {
  privacyUrl: '/privacy',
  purposes: ['necessary', 'analytics', 'social'],
  services: [{ id: 'counter', purpose: 'analytics', vendor: 'Counter Ltd', privacyUrl: '/counter', trackers: [{ name: '_c', lifetime: '1 day' }] }],
};

/** The same server by another name: another party. */
const third = (pages, path) => `http://localhost:${pages.port}${path}`;

test('without the debug word no file of the inspector is requested and nothing is shown', async ({ pages, tab }) => {
  await tab.goto(`${pages.add({})}?not-assentry-debug=1`);
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(pages.requests('/assentry/assentry.inspect.js')).toEqual([]);
  expect(await tab.exists(inspector)).toBe(false);
});

test('a page that does everything right has no errors and no warnings', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: complete, body: `<main><h1>A page</h1>${inlineGate('analytics', 'gated')}</main>` }));
  await tab.waitForVisible(banner);
  const report = await debug(tab);
  expect(report.findings).toEqual([]);
  expect(report.configuration).toEqual({ valid: true, mistakes: [] });
  expect(report.version).toBe(await tab.evaluate(() => window.assentry.version));
  expect(report.status).toEqual(await tab.status());
  await show(tab, lint);
  expect(await shown(tab)).toContain('Nothing to fix was found.');
});

test('requests to a vendor by script and style are errors, as those of elements are (V-08)', async ({ pages, tab }) => {
  pages.addFile('/matomo.php', 'text/plain', '');
  const to = (how) => third(pages, `/matomo.php?${how}`);
  const body = `<style>#box { height: 9px; background: url("${to('css')}") }</style><div id="box"></div><script>
    fetch(${JSON.stringify(to('fetch'))}, { mode: 'no-cors' });
    const request = new XMLHttpRequest(); request.open('GET', ${JSON.stringify(to('xhr'))}); request.send();
    navigator.sendBeacon(${JSON.stringify(to('beacon'))});
    new Image().src = ${JSON.stringify(to('image'))};
  </script>`;
  await tab.goto(pages.add({ config: { services: [{ id: 'matomo', parameters: { matomoHost: 'localhost' } }] }, body }));
  await tab.waitForVisible(banner);
  const all = ['beacon', 'css', 'fetch', 'image', 'xhr'];
  await tab.waitFor((count) => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/matomo.php')).length >= count, all.length);
  const found = rules(await debug(tab)).filter((rule) => rule.includes('matomo.php')).sort();
  expect(found).toEqual(all.map((how) => `ungated-vendor ${to(how)}`));
});

test('caches and service workers are listed like all that is stored', { tag: '@own-tab' }, async ({ pages, tab }) => {
  pages.addFile('/vendor/worker.js', 'text/javascript', '');
  const trackers = [{ name: 'tiles', storage: 'cacheStorage', lifetime: '1 year' }, { name: 'worker.js', storage: 'serviceWorker', lifetime: '1 year' }];
  await tab.goto(pages.add({ config: { services: [{ id: 'counter', purpose: 'analytics', name: 'Counter', trackers }] } }));
  await tab.evaluate(async () => {
    await caches.open('tiles');
    await caches.open('mapbox-tiles');
    await navigator.serviceWorker.register('/vendor/worker.js');
  });
  const found = (await debug(tab)).trackers.map(({ name, storage, declared, known }) => `${storage} ${name}: ${declared}, ${known}`);
  expect(found).toEqual(expect.arrayContaining(['cacheStorage tiles: counter, null', 'cacheStorage mapbox-tiles: null, Mapbox', 'serviceWorker /vendor/worker.js: counter, null']));
});

test('the address of the page can ask for it, and then it opens by itself', async ({ pages, tab }) => {
  await tab.goto(`${pages.add({ config: complete })}?a=1&assentry-debug`);
  await tab.waitForVisible(inspector);
  expect(await shown(tab)).toContain('Assentry inspector');
  expect(pages.requests('/assentry/assentry.inspect.js')).toHaveLength(1);
});

test('each gate says whether it is open or shut, and why', async ({ pages, tab }) => {
  const body = externalGate('analytics', 'measured') + inlineGate('social', 'shared') + inlineGate('analytic', 'misspelt') + inlineGate('!social', 'instead')
    + '<iframe data-consent="social" data-src="/frame/film.html" title="Our film" width="300" height="200"></iframe>';
  await tab.goto(pages.add({ config: complete, body }));
  await tab.waitForVisible(banner);
  const before = (await debug(tab)).gates.map(({ element, state, why }) => `${element} ${state}: ${why}`);
  expect(before).toEqual([
    'script shut: nobody has answered about analytics yet',
    'script shut: nobody has answered about social yet',
    'script shut: the configuration has no purpose or service “analytic”',
    'script shut: nobody has refused social yet',
    'iframe shut: nobody has answered about social yet',
  ]);
  expect(rules(await debug(tab))).toContain('unknown-id analytic');
  await tab.evaluate(() => window.assentry.accept(['analytics']));
  await waitForRan(tab, 'measured', 'instead');
  const after = (await debug(tab)).gates.map(({ state, why }) => `${state}: ${why}`);
  expect(after).toEqual([
    'open: analytics is granted',
    'shut: social was not granted',
    'shut: the configuration has no purpose or service “analytic”',
    'open: social was refused, as it wants',
    'shut: social was not granted',
  ]);
  expect(await shown(tab)).toContain('social was refused, as it wants');
});

test('what is stored is declared, or not, or there without a grant', async ({ pages, tab }) => {
  const head = `<script>
    for (const name of ['_c', '_x', '_ga']) document.cookie = name + '=1; path=/';
    localStorage.setItem('cart', '1');
    sessionStorage.setItem('step', '1');
  </script>`;
  await tab.goto(pages.add({ config: complete, head }));
  await tab.waitForVisible(banner);
  const report = await debug(tab);
  const found = Object.fromEntries(report.trackers.map(({ name, storage, declared, allowed, known }) => [`${storage} ${name}`, { declared, allowed, known }]));
  expect(found).toEqual({
    'cookie _c': { declared: 'counter', allowed: false, known: null },
    'cookie _x': { declared: null, allowed: false, known: null },
    'cookie _ga': { declared: null, allowed: false, known: 'Google Analytics 4' },
    'localStorage cart': { declared: null, allowed: false, known: null },
    'sessionStorage step': { declared: null, allowed: false, known: null },
  });
  expect(rules(report)).toEqual(expect.arrayContaining(['tracker-without-consent _c', 'undeclared-tracker _x', 'undeclared-tracker cart']));
  await tab.click(accept);
  await waitForKept(tab);
  const later = (await debug(tab)).trackers.map(({ name, storage, declared, ours, allowed }) => ({ name, storage, declared, ours, allowed }));
  expect(later).toContainEqual({ name: '_c', storage: 'cookie', declared: 'counter', ours: false, allowed: true });
  expect(later).toContainEqual({ name: 'assentry', storage: 'cookie', declared: 'assentry', ours: true, allowed: true });
  await show(tab, trackers);
  expect(await shown(tab)).toContain('Google Analytics 4 uses this name');
});

test('a tracker is declared by a pattern for its whole name', async ({ pages, tab }) => {
  const service = { ...complete.services[0], trackers: [{ name: '_c', lifetime: '1 day' }] };
  await tab.goto(pages.add({ config: { ...complete, services: [service] } }));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => {
    document.cookie = '_c2=1; path=/';
  });
  expect((await debug(tab)).trackers).toMatchObject([{ name: '_c2', declared: null }]);
});

test('an ungated third party is found, in the document and among the requests (V-10)', async ({ pages, tab }) => {
  const body = `<main><h1>A page</h1>
    <img id="pixel" src="${third(pages, '/img/pixel.png')}" alt="" width="1" height="1">
    <img src="/img/own.png" alt="" width="1" height="1">
    <noscript><img src="https://www.facebook.com/tr?id=1&amp;noscript=1" height="1" width="1"></noscript>
    <script>'https://www.googletagmanager.com/gtm.js'</script></main>`;
  await tab.goto(pages.add({ config: complete, body }));
  await tab.waitForVisible(banner);
  await tab.waitFor(() => document.querySelector('#pixel').complete && performance.getEntriesByName(document.querySelector('#pixel').src).length === 1);
  const report = await debug(tab);
  expect(report.requests).toMatchObject([{ url: third(pages, '/img/pixel.png'), host: 'localhost', kind: 'img', before: 'yes', gate: null }]);
  expect(report.firstParty).toBeGreaterThan(0);
  expect(rules(report)).toEqual(expect.arrayContaining([
    `ungated-tag ${third(pages, '/img/pixel.png')}`,
    'noscript-pixel https://www.facebook.com/tr?id=1&noscript=1',
    'ungated-snippet //www.googletagmanager.com/gtm.js',
  ]));
  await show(tab, requests);
  expect(await shown(tab)).toContain('before a choice, and requested by no gate');
  await show(tab, lint);
  expect(await shown(tab)).toContain('Meta Pixel');
});

test('a request of a gate that opened says which, and was after the choice that the inspector saw', async ({ pages, tab }) => {
  const body = `<script type="text/plain" data-consent="analytics" src="${third(pages, '/ran/measured.js')}"></script>`;
  await tab.goto(pages.add({ config: complete, body }));
  await tab.waitForVisible(banner);
  await debug(tab);
  await tab.evaluate(() => window.assentry.accept());
  await waitForRan(tab, 'measured');
  const report = await debug(tab);
  expect(report.requests).toMatchObject([{ host: 'localhost', before: 'no', gate: 'analytics' }]);
});

test('a configuration with mistakes is shown with each of them', async ({ pages, tab }) => {
  const config = { days: 500, langauge: 'en', purposes: ['necessary', 'analytics'] };
  await tab.goto(pages.add({ config, body: inlineGate('analytics', 'gated') }));
  await tab.waitFor(() => bench.errors.length > 0);
  const report = await debug(tab);
  expect(report.configuration.valid).toBe(false);
  expect(report.configuration.mistakes).toEqual([expect.stringMatching(/^langauge: /), expect.stringMatching(/^days: /)]);
  expect(report.gates, 'the purposes are sound, so they are asked about').toMatchObject([{ state: 'shut', needs: [{ id: 'analytics', state: 'unanswered' }] }]);
  const text = await shown(tab);
  expect(text).toContain('what is wrong stays denied');
  expect(text).toContain('langauge');
  expect(pages.requests('/assentry/assentry.inspect.js')).toHaveLength(1);
});

test('a configuration that is no JSON at all is shown too', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: '<script type="application/json" data-assentry-config>{ "site": </script>' }));
  await tab.waitFor(() => bench.errors.length > 0);
  const { configuration } = await debug(tab);
  expect(configuration.valid).toBe(false);
  expect(configuration.mistakes.join()).toContain('expected JSON');
});

test('where WebAssembly is forbidden it works the same, under a strict policy', async ({ pages, tab }) => {
  const csp = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types assentry";
  pages.addFile('/config.json', 'application/json', JSON.stringify(complete));
  const script = '<script src="/assentry/assentry.js" data-config="/config.json"></script>';
  await tab.goto(pages.add({ csp, script, body: externalGate('analytics', 'gated') }));
  await tab.waitForVisible(banner);
  const report = await debug(tab);
  expect(report.gates).toMatchObject([{ state: 'shut' }]);
  expect((await tab.style(inspector, 'position'))).toBe('fixed');
  expect(await tab.evaluate(() => bench.violations.filter((violation) => !violation.includes('wasm-eval')))).toEqual([]);
});

test('misfiled services and missing information are found, and page styles that do not affect the notice are not', async ({ pages, tab }) => {
  const config = {
    scriptedAccept: true,
    purposes: ['necessary', { id: 'analytics', required: 'security' }, 'social'],
    services: [{ id: 'live-chat', purpose: 'necessary' }, { id: 'addthis', purpose: 'social' }],
  };
  const head = '<style>[data-assentry=reject] { width: 20px !important; font-size: 9px !important; color: #555 !important; background: #444 !important } assentry-banner [data-assentry=reject] { color: #555 !important }</style>';
  await tab.goto(pages.add({ config, head }));
  await tab.waitForVisible(banner);
  const found = rules(await debug(tab));
  expect(found).toEqual(expect.arrayContaining([
    'misfiled-necessary analytics',
    'misfiled-necessary live-chat',
    'incomplete-service live-chat',
    'retired addthis',
    'scripted-accept scriptedAccept',
    'no-privacy-link privacyUrl',
  ]));
  expect(found.filter((rule) => /^(pushing|no-refuse|refuse-apart|hidden-notice) /.test(rule))).toEqual([]);
});

test('a page style that affects our refuse button is found, and a missing refuse button (L-20, L-23)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: complete }));
  await tab.waitForVisible(reject);
  // What is important in a sheet of ours beats whatever stands outside, also in the element's own style: it takes one inside.
  await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::slotted(button[slot="button"][data-assentry="reject"]) { background-color: rgb(250, 250, 250) !important; color: rgb(200, 200, 200) !important }');
    const { shadowRoot } = document.querySelector('assentry-banner');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  });
  expect(rules(await debug(tab))).toEqual(expect.arrayContaining(['pushing background-color', 'pushing color', 'low-contrast assentry-banner: Reject all']));
  await tab.evaluate((selector) => {
    document.querySelector(selector).remove();
  }, reject);
  expect(rules(await debug(tab))).toContain('no-refuse reject');
});

test('calls of vendors are listed in order, and a command before the denied defaults is an error (V-01)', async ({ pages, tab }) => {
  // Somebody reads the queue already.
  const head = '<script>window.dataLayer = []; dataLayer.push = (...all) => Array.prototype.push.apply(dataLayer, all); function gtag() { dataLayer.push(arguments); } gtag("config", "G-1");</script>';
  await tab.goto(pages.add({ config: complete, head }));
  await tab.waitForVisible(banner);
  const report = await debug(tab);
  expect(report.calls.map(({ text }) => text).slice(0, 2)).toEqual(['gtag(config, G-1)', expect.stringContaining('"ad_storage":"denied"')]);
  expect(rules(report)).toContain('late-defaults gtag(config, G-1)');
  await show(tab, calls);
  expect(await shown(tab)).toContain('gtag(config, G-1)');
});

test('a queue of another name is read as well', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { ...complete, dataLayer: 'tags' } }));
  await tab.waitForVisible(banner);
  expect((await debug(tab)).calls.map(({ text }) => text)[0]).toContain('"ad_storage":"denied"');
});

test('the focus moves in, Escape closes it and gives the focus back', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: complete, body: '<main><h1>A page</h1><button id="mine">Mine</button></main>' }));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => document.querySelector('#mine').focus());
  await debug(tab);
  expect(await tab.evaluate(() => document.activeElement.localName)).toBe(inspector);
  const selected = () => tab.evaluate(() => document.querySelector('assentry-inspector').shadowRoot.querySelector('[aria-selected=true]').textContent);
  expect(await selected()).toContain('Gates');
  await tab.press('ArrowRight');
  expect(await selected()).toContain('Trackers');
  await tab.press('ArrowLeft', 'ArrowLeft');
  expect(await selected()).toContain('Lint');
  await tab.press('Escape');
  await tab.waitForGone(inspector);
  expect(await tab.evaluate(() => document.activeElement.id)).toBe('mine');
  await debug(tab);
  await press(tab, '.close');
  await tab.waitForGone(inspector);
});

test('the open inspector updates itself', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: complete }));
  await tab.waitForVisible(banner);
  await debug(tab);
  await show(tab, trackers);
  await tab.evaluate(() => localStorage.setItem('later', '1'));
  await tab.waitFor(() => document.querySelector('assentry-inspector').shadowRoot.querySelector('.list').innerText.includes('later'));
});

test('nothing is requested besides its one file, and nothing is written', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { ...complete, endpoint: '/e', statistics: 'none' } }));
  await tab.waitForVisible(banner);
  await tab.settle();
  pages.forget();
  await debug(tab);
  await debug(tab);
  await tab.settle();
  const asked = pages.requests().map(({ path }) => path).filter((path) => path !== '/bench/fence' && !path.startsWith('/assentry/assentry.more'));
  expect(asked).toEqual(['/assentry/assentry.inspect.js']);
  expect(await tab.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
});

test('where its file is missing, the promise is rejected with the reason', async ({ pages, tab }) => {
  const at = pages.mount({ missing: ['assentry.inspect.js'] });
  await tab.goto(pages.add({ config: complete, script: `<script src="${at}assentry.js"></script>` }));
  await tab.waitForVisible(banner);
  const reason = await tab.evaluate(() => window.assentry.debug().then(() => '', String));
  expect(reason).toContain('assentry.inspect.js to load');
});

test('text of the page is shown as text', async ({ pages, tab }) => {
  const evil = '<img src=/img/evil.png>';
  await tab.goto(pages.add({ config: complete, body: inlineGate('analytics', evil) }));
  await tab.waitForVisible(banner);
  await tab.evaluate((name) => localStorage.setItem(name, '1'), evil);
  await debug(tab);
  expect(await shown(tab)).toContain(evil);
  await show(tab, trackers);
  expect(await shown(tab)).toContain(evil);
  expect(await tab.evaluate(() => document.querySelector('assentry-inspector').shadowRoot.querySelectorAll('img').length)).toBe(0);
});

for (const place of [gates, trackers, requests, calls, lint]) {
  test(`axe finds nothing in tab ${place}`, async ({ pages, tab }) => {
    const body = `<main><h1>A page</h1>${inlineGate('analytics', 'a')}${inlineGate('nobody', 'b')}<img src="${third(pages, '/img/pixel.png')}" alt=""></main>`;
    await tab.goto(pages.add({ config: complete, body, head: "<script>document.cookie = '_x=1'</script>" }));
    await tab.waitForVisible(banner);
    await debug(tab);
    await show(tab, place);
    expect(await axeFindings(tab, inspector)).toEqual([]);
  });
}
