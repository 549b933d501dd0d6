// The package `assentry` in applications: the tarball of `npm pack` as Vite, webpack and esbuild bundle it.

import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, externalGate, handle, inlineGate, reject, visitAndAccept, waitForKept, waitForRan } from './bench/notice.mjs';
import { bundlers, develop, site } from '../bundlers/bundle.mjs';
import { discard, made, project, write } from '../bundlers/project.mjs';

const types = { js: 'text/javascript; charset=utf-8', json: 'application/json', svg: 'image/svg+xml', css: 'text/css' };

/** Bundles `main.js` and serves what comes of it. Gives the address of a page with it. */
async function served(pages, bundler, main, { page = {}, files = {}, ...options } = {}) {
  const root = project({ 'main.js': main, ...files }, options);
  try {
    const attributes = await bundlers[bundler](root);
    for (const [name, body] of made(root)) pages.addFile(`/app/${name}`, types[name.split('.').at(-1)] ?? 'application/octet-stream', body);
    return pages.add({ ...page, script: `${page.script ?? ''}<script ${attributes} src="/app/main.js"></script>` });
  } finally {
    discard(root);
  }
}

/** What could not be had. */
const missed = (pages) => pages.requests().filter(({ status }) => status >= 400).map(({ path }) => path);

const shop = `
  import assentry, { init } from 'assentry';
  import matomo from 'assentry/services/matomo';
  import 'assentry/services/youtube';
  import 'assentry/locales/fr';
  init({ site: 'The Shop', services: [{ ...matomo, name: 'Our Matomo' }, 'youtube'] });
  assentry.on('change', ({ granted }) => { window.heard = granted; });
  window.module = assentry;`;

for (const bundler of Object.keys(bundlers)) {
  test(`${bundler}: services and languages are imported, vendors get the answer, and no file is missing`, async ({ pages, tab }) => {
    const url = await served(pages, bundler, shop, { page: { lang: 'fr', body: externalGate('matomo', 'gated') } });
    await tab.goto(url);
    await tab.waitForVisible(accept);
    expect(await tab.text(accept)).toBe('Tout accepter');
    expect(await tab.evaluate(() => [window.module.has('matomo'), window._paq.map(([call]) => call)])).toEqual([false, ['requireConsent']]);
    await tab.click(customize);
    await tab.waitFor(() => document.querySelector('assentry-preferences')?.shadowRoot.textContent.includes('Our Matomo'));
    await tab.evaluate(() => window.module.accept());
    await waitForRan(tab, 'gated');
    expect(await tab.evaluate(() => [window.module.has('matomo'), window.heard.includes('youtube'), window._paq.map(([call]) => call)])).toEqual([true, true, ['requireConsent', 'setConsentGiven']]);
    await tab.reload();
    await waitForRan(tab, 'gated');
    await tab.waitForVisible(handle);
    await tab.settle();
    expect(await tab.reports()).toEqual([]);
    expect(missed(pages)).toEqual([]);
  });

  test(`${bundler}: the table of a privacy page is an import`, async ({ pages, tab }) => {
    const url = await served(pages, bundler, "import 'assentry/policy'; import { init } from 'assentry'; init({ site: 'The Shop' });", { page: { body: '<assentry-policy></assentry-policy>' } });
    await tab.goto(url);
    await tab.waitForVisible('assentry-policy > [slot=policy] h3');
    expect(await tab.reports()).toEqual([]);
    expect(missed(pages)).toEqual([]);
  });

  test(`${bundler}: a missing import is named, and its service stays denied`, async ({ pages, tab }) => {
    const url = await served(pages, bundler, "import { init } from 'assentry'; init({ site: 'The Shop', services: ['matomo'] });", { page: { lang: 'de', body: externalGate('matomo', 'gated') } });
    await visitAndAccept(tab, url);
    await tab.settle();
    expect(await tab.ran()).toEqual([]);
    const said = await tab.reports();
    expect(said).toContainEqual(expect.stringContaining('assentry: texts: expected the import of assentry/locales/de on a page in that language, found none'));
    expect(said).toContainEqual(expect.stringContaining('assentry: services[0]: expected the import of assentry/services/matomo, found none; it stays denied'));
    expect(missed(pages)).toEqual([]);
  });
}

test('the development server of Vite: the same, and a mistake is explained', async ({ tab }) => {
  const html = (body) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>A page</title></head><body><script type="module" src="/main.js"></script>${body}</body></html>`;
  const root = project({ 'index.html': html(inlineGate('matomo', 'gated')), 'main.js': shop.replace("'The Shop',", "'The Shop', postion: 'left',") });
  const { url, stop } = await develop(root);
  try {
    await tab.goto(url);
    await tab.waitForVisible(accept);
    expect(await tab.text(accept)).toBe('Tout accepter');
    await tab.click(accept);
    await tab.waitFor(() => window.ran?.includes('gated'));
    expect(await tab.evaluate(() => window.module.debug().then(({ configuration }) => configuration))).toEqual({ valid: false, mistakes: [expect.stringContaining('postion')] });
  } finally {
    await stop();
    discard(root);
  }
});

test('every language is available, each loaded when it is shown', async ({ pages, tab }) => {
  const url = await served(pages, 'Vite', "import { init } from 'assentry'; import 'assentry/locales/all'; init({ site: 'The Shop' });", { page: { lang: 'no' } });
  await tab.goto(url);
  await tab.waitForVisible(accept);
  expect(await tab.text(accept)).toBe('Godta alle');
  await tab.evaluate(() => window.assentry.language('ar'));
  await tab.waitFor((selector) => document.querySelector(selector).textContent == 'قبول الكل', accept);
  expect(pages.requests('/app/').length).toBeLessThan(8);
  expect(await tab.reports()).toEqual([]);
});

test('a page that forbids WebAssembly works with the import of assentry/compat, and otherwise everything is denied with one message', async ({ pages, tab }) => {
  const page = { csp: "script-src 'self'; style-src 'self'", body: externalGate('analytics', 'gated') };
  await visitAndAccept(tab, await served(pages, 'Vite', "import { init } from 'assentry'; import 'assentry/compat'; init({ site: 'The Shop' });", { page }));
  await waitForRan(tab, 'gated');
  await tab.goto(await served(pages, 'Vite', "import { init } from 'assentry'; init({ site: 'The Shop' });", { page }));
  await tab.waitFor(() => bench.errors.some((text) => text.includes('expected the import of assentry/compat, found none, everything optional stays denied')));
  expect(await tab.exists(banner)).toBe(false);
});

test('in production a mistake in a configuration says how to get its explanation', async ({ pages, tab }) => {
  const bare = "import { init } from 'assentry'; init({ postion: 'left' });";
  await tab.goto(await served(pages, 'esbuild', bare));
  await tab.waitFor(() => bench.errors.some((text) => /the configuration is not valid, everything optional stays denied\s+expected the import of assentry\/inspect, found none/.test(text)));
  await tab.goto(await served(pages, 'esbuild', `import 'assentry/inspect'; ${bare}`));
  await tab.waitForVisible(banner);
  expect(await tab.consoleErrors()).toContainEqual(expect.stringMatching(/postion: .*position/));
});

test("California's icon goes with the words, from inside", async ({ pages, tab }) => {
  await tab.goto(await served(pages, 'esbuild', "import { init } from 'assentry'; init({ regime: 'us-ca' });"));
  await tab.waitForVisible(handle);
  await tab.waitFor((selector) => document.querySelector(selector).shadowRoot.querySelector('img')?.naturalWidth > 0, handle);
  expect(missed(pages)).toEqual([]);
});

const other = { versions: { other: (text) => text.replaceAll('0.1.0', '0.0.9').replace('"name": "assentry"', '"name": "other"') } };
const twice = {
  'two versions in one bundle': {
    main: "import a, { init } from 'assentry'; import b, { init as second } from 'other'; init({ site: 'First' }); second({ site: 'Second' }); window.both = () => [a.has('analytics'), b.has('analytics')];",
    ...other, said: 'the only one on the page, found 0.1.0 before it',
  },
  'the script tag and the package': {
    main: "import a, { init } from 'assentry'; init({ site: 'Second' }); window.both = () => [a.has('analytics'), window.assentry.has('analytics')];",
    page: { config: { site: 'First' }, script: '<script src="/assentry/assentry.js"></script>' }, said: 'the only one on the page, found 0.1.0 before it',
  },
  'init twice with another configuration': {
    main: "import a, { init } from 'assentry'; init({ site: 'First' }); init({ site: 'Second' }); window.both = () => [a.has('analytics'), window.assentry.has('analytics')];",
    said: 'the first call, found a later one',
  },
  'the configuration of the page and init': {
    main: "import a, { init } from 'assentry'; setTimeout(() => init({ site: 'Second' }), 100); window.both = () => [a.has('analytics'), window.assentry.has('analytics')];",
    page: { config: { site: 'First' } }, said: 'a call before the page configured it, found a later one',
  },
};
for (const [what, { main, said, ...options }] of Object.entries(twice)) {
  test(`${what}: the first one asks, the other passes its calls on and says so`, async ({ pages, tab }) => {
    await tab.goto(await served(pages, 'esbuild', main, options));
    await tab.waitForVisible(banner);
    await tab.waitFor((text) => bench.errors.some((error) => error.includes(text)), `init: expected ${said}; it is ignored`);
    expect(await tab.text(banner)).toContain('First');
    await tab.click(accept);
    await waitForKept(tab);
    expect(await tab.evaluate(() => window.both())).toEqual([true, true]);
    expect(await tab.count(banner) + await tab.count(handle)).toBe(1);
    expect((await tab.consoleErrors()).length).toBe(1);
  });
}

test('the script tag after the package, and calls before either', async ({ pages, tab }) => {
  const main = "import assentry from 'assentry'; window.heard = []; assentry.on('change', () => window.heard.push('change')); const off = assentry.on('ready', () => window.heard.push('never')); off(); assentry.whenGranted('analytics').then(() => window.heard.push('granted'));";
  await tab.goto(await served(pages, 'esbuild', main, { page: { body: '<script>addEventListener("DOMContentLoaded", () => { const tag = document.createElement("script"); tag.src = "/assentry/assentry.js"; document.head.append(tag); })</script><p>A page</p>' } }));
  await tab.click(accept);
  await waitForKept(tab);
  await tab.waitFor(() => window.heard.length == 2);
  expect((await tab.evaluate(() => window.heard)).sort()).toEqual(['change', 'granted']);
  expect(await tab.reports()).toEqual([]);
});

test('a compiled tag and the package: the tag asks, whichever comes first, and the module answers for it', async ({ pages, tab }) => {
  const site = pages.compile({ site: 'Compiled' });
  await tab.goto(await served(pages, 'esbuild', "import assentry from 'assentry'; assentry.on('change', ({ granted }) => { window.heard = granted; }); window.module = assentry;", { page: { script: site.tag() } }));
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('Compiled');
  await tab.click(accept);
  await waitForKept(tab);
  expect(await tab.evaluate(() => [window.module.has('analytics'), window.heard.includes('analytics')])).toEqual([true, true]);
  expect(await tab.reports()).toEqual([]);
});

test('a compiled tag and init: the tag asks, and the package says that it is not the only one', async ({ pages, tab }) => {
  const site = pages.compile({ site: 'Compiled' });
  await tab.goto(await served(pages, 'esbuild', "import a, { init } from 'assentry'; init({ site: 'Second' }); window.module = a;", { page: { script: site.tag() } }));
  await tab.waitForVisible(banner);
  await tab.waitFor(() => bench.errors.some((text) => text.includes('init: expected the only one on the page, found')));
  expect(await tab.text(banner)).toContain('Compiled');
  await tab.click(accept);
  await waitForKept(tab);
  expect([await tab.evaluate(() => window.module.has('analytics')), await tab.count(banner) + await tab.count(handle)]).toEqual([true, 1]);
  expect((await tab.consoleErrors()).length).toBe(1);
});

test('init in effects that run twice, long after the import, with the same configuration, is one start without a word', async ({ tab }) => {
  const main = `
    import { StrictMode, createElement as h, useEffect, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    import assentry, { init } from 'assentry';
    function App() {
      const [granted, set] = useState([]);
      useEffect(() => { window.effects = (window.effects ?? 0) + 1; init({ site: 'By an effect', purposes: ['necessary', 'analytics'] }); }, []);
      useEffect(() => assentry.on('change', (status) => set(status.granted)), []);
      return h('p', { id: 'state' }, granted.join(' '));
    }
    setTimeout(() => createRoot(document.querySelector('#app')).render(h(StrictMode, null, h(App))));`;
  const page = { body: '<div id="app"></div>' };
  const root = project({ 'main.js': main, 'index.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${page.body}<script type="module" src="/main.js"></script></body></html>` });
  // Strict Mode is strict in a development build.
  const { url, stop } = await develop(root);
  try {
    await tab.goto(url);
    await tab.waitForVisible(banner);
    expect(await tab.text(banner)).toContain('By an effect');
    expect(await tab.evaluate(() => window.effects)).toBe(2);
    await tab.click(reject);
    await tab.waitForGone(banner);
    await tab.waitFor(() => document.querySelector('#state').textContent == 'necessary');
  } finally {
    await stop();
    discard(root);
  }
});

test('before there is a body, init waits for it', async ({ pages, tab }) => {
  await served(pages, 'esbuild without splitting', "import { init } from 'assentry'; window.body = document.body; init({ site: 'Early' });");
  await tab.goto(pages.add({ script: '<script src="/app/main.js"></script>' }));
  await tab.waitForVisible(banner);
  expect([await tab.evaluate(() => window.body), await tab.text(banner)]).toEqual([null, expect.stringContaining('Early')]);
});

test('if init is never called there is a message, and init still works later', async ({ pages, tab }) => {
  await tab.goto(await served(pages, 'Vite', "import { init } from 'assentry'; window.start = () => init({ site: 'Late' });"));
  await tab.waitFor(() => bench.warnings.some((text) => text.includes('assentry: expected a call of init(), found none yet; nobody is asked')));
  expect(await tab.exists(banner)).toBe(false);
  await tab.evaluate(() => { window.start(); });
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('Late');
});

test('a chunk that does not load ends in denied, with one message', async ({ pages, tab }) => {
  const root = project({ 'main.js': "import { init } from 'assentry'; init({ site: 'The Shop' });" });
  const attributes = await bundlers.Vite(root);
  for (const [name, body] of made(root)) if (!/more/.test(name)) pages.addFile(`/app/${name}`, types.js, body);
  discard(root);
  await tab.goto(pages.add({ script: `<script ${attributes} src="/app/main.js"></script>`, body: externalGate('analytics', 'gated') }));
  await tab.click(accept);
  await tab.waitForGone(banner);
  await tab.waitFor(() => bench.errors.some((text) => text.includes('expected the part "more" of the package to load') && text.includes('everything optional is denied on this page')));
  expect(await tab.ran()).toEqual([]);
});

const html = (attributes = 'lang="en"') => `<!doctype html><html ${attributes}><head><meta charset="utf-8"><script src="/bench/capture.js"></script><title>A page</title></head><body><p>A page</p>${externalGate('analytics', 'gated')}<script type="module" src="/main.js"></script></body></html>`;
const withPlugin = { 'vite.config.js': "import assentry from 'assentry/vite'; export default { logLevel: 'error', plugins: [assentry()] };", 'main.js': "import { assentry } from 'assentry/page'; window.module = assentry;" };

for (const base of ['/', '/below/']) {
  test(`Vite's plugin compiles the bundle with the site at ${base}, paints the notice, and one request brings it`, async ({ pages, tab }) => {
    const root = project({ ...withPlugin, 'index.html': html(), 'fr.html': html('lang="fr-FR"'), 'consent.json': '{ "site": "By Vite", "languages": ["en", "fr"], "privacyUrl": "/privacy" }' });
    try {
      await site(root, { base, pages: ['index.html', 'fr.html'] });
      for (const [name, body] of made(root)) {
        if (name.endsWith('.html')) expect(String(body)).toMatch(/<meta charset="utf-8">\n<script type="assentry" [^]*<script data-signals[^]*<body>\n<assentry-banner [^]*shadowrootmode/);
        pages.addFile(base + name, types[name.split('.').at(-1)] ?? 'text/html; charset=utf-8', body);
      }
    } finally { discard(root); }
    for (const [name, words] of [['index.html', 'Accept all'], ['fr.html', 'Tout accepter']]) {
      await tab.goto(pages.origin + base + name);
      await tab.waitForVisible(accept);
      expect(await tab.text(accept)).toBe(words);
    }
    await tab.click(accept);
    await waitForRan(tab, 'gated');
    await tab.waitFor(() => window.module.has('analytics'));
    expect(pages.requests(`${base}consent/`).map(({ path }) => path).every((path) => /consent(\.first|\.more)?(\.fr)?\.[0-9a-f]+\.js$/.test(path))).toBe(true);
    expect(missed(pages)).toEqual([]);
    expect(await tab.consoleErrors()).toEqual([]);
  });
}

test("a mistake in the configuration stops Vite's build, and says where it is", async () => {
  const root = project({ ...withPlugin, 'index.html': html(), 'consent.json': '{\n  "postion": "left"\n}' });
  try {
    await expect(site(root, { base: '/', pages: ['index.html'] })).rejects.toThrow(/postion[\s\S]*consent\.json:2:3/);
  } finally { discard(root); }
});

test('in development with the plugin, the page follows the configuration', async ({ tab }) => {
  const root = project({ ...withPlugin, 'index.html': html().replace('<script src="/bench/capture.js"></script>', ''), 'consent.json': '{ "site": "Before" }' });
  const { url, stop } = await develop(root, true);
  try {
    await tab.goto(url);
    await tab.waitForVisible(banner);
    expect(await tab.text(banner)).toContain('Before');
    write(root, 'consent.json', '{ "site": "After" }');
    await tab.waitFor((selector) => document.querySelector(selector)?.textContent.includes('After') || document.querySelector(selector)?.shadowRoot?.textContent.includes('After'), banner);
  } finally {
    await stop();
    discard(root);
  }
});
