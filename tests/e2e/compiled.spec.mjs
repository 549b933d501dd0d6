// A site's own script, as `assentry build` makes it (docs/compiler.md): one request, in the language of the page.

import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, externalGate, handle, preferences, purposeSwitch, reject, reopen, save, waitForRan, withdrawAll } from './bench/notice.mjs';

const site = {
  site: { en: 'Example', fr: 'Exemple' }, privacyUrl: '/privacy', languages: ['en', 'fr', 'de', 'ar'],
  purposes: ['necessary', 'analytics', 'marketing', 'social'],
  services: ['google-analytics-4', 'meta-pixel', 'matomo', 'youtube', 'hotjar'],
};
const body = externalGate('analytics', 'gated');

/** A page of a compiled site, under the policy that the build prints. */
function add(pages, { config = site, language, options, ...page } = {}) {
  const built = pages.compile(config, options);
  return { ...built, url: pages.add({ body, lang: language ?? 'en', script: built.tag(language), csp: built.csp, ...page }) };
}

/** A page whose script comes when it is let go. */
function addHeld(pages, page = {}) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  return { ...add(pages, { ...page, options: { held: ['consent.js'], released } }), release };
}

/** Whether an answer counts: a notice may go before the script has come. */
const isDecided = () => window.assentry.status().standing === 'decided';

/** What Google's queue was told. */
const told = () => (window.dataLayer ?? []).filter((entry) => entry[0] === 'consent').map(([, command, types]) => [command, types.analytics_storage, types.wait_for_update ?? 0]);

test('one request is all that a notice needs, in each language @smoke', async ({ pages, tab }) => {
  for (const [language, words] of [[undefined, 'Accept all'], ['fr', 'Tout accepter'], ['de', 'Alle akzeptieren'], ['ar', '\u0642\u0628\u0648\u0644 \u0627\u0644\u0643\u0644']]) {
    const { base, url } = add(pages, { language });
    await tab.goto(url);
    await tab.waitForVisible(banner);
    expect(await tab.text(accept)).toBe(words);
    const before = pages.requests(base).map((seen) => seen.path).slice(0, 1);
    expect(before).toEqual([`${base}consent.first${language ? `.${language}` : ''}.js`]);
  }
  expect(await tab.consoleErrors()).toEqual([]);
});

test('slow images do not delay the notice where ours is the only script on the page', { tag: '@held' }, async ({ pages, tab }) => {
  pages.addFile('/slow.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', new Promise(() => {}));
  for (const tag of ['tag.html', 'tag.external.html']) {
    // Without the scripts that tests put into their pages.
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${pages.compile(site).text(tag)}</head><body><img src="/slow.svg" alt="">${body}</body></html>`;
    await tab.goto(pages.addFile(`/${tag}`, 'text/html; charset=utf-8', html));
    await tab.waitForVisible(banner);
    // Where a page takes too long, the notice is at the end of the body.
    expect(await tab.evaluate((notice) => [document.readyState, document.querySelector(notice).parentElement.localName], banner)).toEqual(['interactive', 'html']);
  }
});

test('under the policy that the build prints, an answer is kept and taken back @smoke', async ({ pages, tab }) => {
  const { url } = add(pages);
  await tab.goto(url);
  await tab.waitForVisible(banner);
  expect(await tab.ran()).toEqual([]);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  expect(await tab.status()).toMatchObject({ standing: 'decided', method: 'accept-all', denied: [] });
  await tab.goto(url);
  await waitForRan(tab, 'gated');
  await tab.click(reopen);
  await tab.waitForVisible(save);
  await tab.acrossReload(() => tab.click(withdrawAll));
  await tab.waitFor(() => window.assentry.status().method === 'withdrawn');
  expect(await tab.status()).toMatchObject({ granted: ['necessary'] });
  expect(await tab.consoleErrors()).toEqual([]);
});

test('a purpose of the second layer is chosen, with its services and what they store', async ({ pages, tab }) => {
  const { url } = add(pages, { language: 'fr' });
  await tab.goto(url);
  await tab.click(customize);
  await tab.waitForVisible(save);
  expect(await tab.count(`${preferences} input[data-assentry-service]`)).toBe(5);
  expect(await tab.waitFor(() => document.querySelector('assentry-preferences').shadowRoot.textContent.includes('_ga'))).toBeTruthy();
  await tab.click(purposeSwitch('analytics'));
  await tab.click(save);
  await waitForRan(tab, 'gated');
  expect((await tab.status()).granted).toEqual(['necessary', 'analytics', 'google-analytics-4', 'matomo', 'hotjar']);
});

test('it writes and reads the record of the script that reads its configuration in the page', async ({ pages, tab }) => {
  const { url } = add(pages);
  await tab.goto(url);
  await tab.click(accept);
  await tab.waitFor(isDecided);
  const compiled = await tab.status();
  await tab.goto(pages.add({ body, config: site }));
  await waitForRan(tab, 'gated');
  expect(await tab.status()).toEqual(compiled);
  expect(await tab.visible(banner)).toBe(false);
});

test('calls and presses from before the script loads are handled once it has', { tag: '@held' }, async ({ pages, tab }) => {
  const { url, release } = addHeld(pages, { body: `${body}<button id="choose" data-assentry="open">Choose</button>` });
  await tab.goto(url, { waitUntil: 'commit' });
  await tab.waitFor(() => document.querySelector('#choose') && window.assentry);
  expect(await tab.waitFor(() => {
    window.heard = [];
    window.assentry.on('ready', (status) => window.heard.push(status.standing));
    window.assentry.on('ready', () => window.heard.push('never'))();
    window.assentry.whenGranted('analytics').then(() => window.heard.push('granted'));
    return JSON.stringify([window.assentry.has('necessary'), window.assentry.status().standing]);
  })).toBe('[false,"unasked"]');
  await tab.click('#choose');
  release();
  await tab.waitForVisible(save);
  await tab.click(`${preferences} [data-assentry="accept"]`);
  await waitForRan(tab, 'gated');
  await tab.waitFor(() => window.heard.includes('granted'));
  expect(await tab.waitFor(() => window.heard.join())).toBe('unasked,granted');
});

test('a script that never loads leaves everything denied, and the page usable', async ({ pages, tab }) => {
  const built = pages.compile(site);
  const script = built.tag().replace('consent.first.js', 'gone.js');
  await tab.goto(pages.add({ script, csp: built.csp, body: `${body}<button id="choose" data-assentry="open">Choose</button>` }));
  await tab.click('#choose');
  expect(await tab.ran()).toEqual([]);
  expect(await tab.waitFor(() => JSON.stringify(window.assentry.status().granted))).toBe('[]');
});

test('Google is told once that nothing is granted, before the script, and what an earlier answer grants after it', { tag: '@held' }, async ({ pages, tab }) => {
  const { url, release } = addHeld(pages);
  await tab.goto(url, { waitUntil: 'commit' });
  await tab.waitFor(() => window.assentry);
  expect(await tab.waitFor(told)).toEqual([['default', 'denied', 500]]);
  release();
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  await tab.goto(url);
  await waitForRan(tab, 'gated');
  expect(await tab.waitFor(told)).toEqual([['default', 'denied', 500], ['update', 'granted', 0]]);
});

test('a queue that the page creates again keeps what the tag has pushed', async ({ pages, tab }) => {
  const { tag, csp } = pages.compile(site);
  await tab.goto(pages.add({ body, csp: csp.replace("'self'", "'self' 'unsafe-inline'").replace(/'sha256-\S+' /, ''), script: `${tag()}<script>addEventListener('DOMContentLoaded', () => { window.dataLayer = []; })</script>` }));
  await tab.waitForVisible(banner);
  expect((await tab.waitFor(told))[0]).toEqual(['default', 'denied', 500]);
});

test('vendors are told before their scripts that nothing is granted, and not twice', { tag: '@held' }, async ({ pages, tab }) => {
  const { url, release } = addHeld(pages);
  await tab.goto(url, { waitUntil: 'commit' });
  await tab.waitFor(() => window.assentry);
  expect(await tab.waitFor(() => JSON.stringify(window._paq))).toBe('[["requireConsent"]]');
  release();
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  expect(await tab.waitFor(() => JSON.stringify(window._paq))).toBe('[["requireConsent"],["setConsentGiven"]]');
});

test('with consentMode off Google has no queue', async ({ pages, tab }) => {
  const { url } = add(pages, { config: { ...site, consentMode: false } });
  await tab.goto(url);
  await tab.waitForVisible(banner);
  expect(await tab.waitFor(() => typeof window.dataLayer)).toBe('undefined');
});

test('another language is loaded as texts, never as another script', async ({ pages, tab }) => {
  const { base, url } = add(pages);
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await tab.waitFor(() => { document.documentElement.lang = 'fr'; return true; });
  await tab.waitFor((at) => document.querySelector(at)?.textContent === 'Tout accepter', accept);
  expect(await tab.waitFor((at) => document.querySelector(at).textContent.includes('Exemple'), banner)).toBe(true);
  await tab.waitFor(() => { window.assentry.language('de'); return true; });
  await tab.waitFor((at) => document.querySelector(at)?.textContent === 'Alle akzeptieren', accept);
  await tab.waitFor(() => { window.assentry.language('en'); return true; });
  await tab.waitFor((at) => document.querySelector(at)?.textContent === 'Accept all', accept);
  expect(await tab.waitFor((at) => document.querySelector(at).textContent.includes('Example'), banner)).toBe(true);
  expect(pages.requests(base).map((seen) => seen.path.slice(base.length)).toSorted()).toEqual(['consent.first.js', 'consent.js', 'consent.more.js', 'consent.words.de.json', 'consent.words.en.json', 'consent.words.fr.json']);
});

test('the script of a language uses it whatever the page declares, until the page changes it', async ({ pages, tab }) => {
  const built = pages.compile(site);
  await tab.goto(pages.add({ body, script: built.tag('de'), lang: 'en' }));
  await tab.waitForVisible(banner);
  expect(await tab.text(accept)).toBe('Alle akzeptieren');
  await tab.waitFor(() => { document.documentElement.lang = 'fr'; return true; });
  await tab.waitFor((at) => document.querySelector(at)?.textContent === 'Tout accepter', accept);
});

test('where WebAssembly is forbidden the JavaScript module does the same', async ({ pages, tab }) => {
  const built = pages.compile(site);
  await tab.goto(pages.add({ body, script: built.tag('fr'), csp: built.csp.replace(" 'wasm-unsafe-eval'", '') }));
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  expect(pages.requests(built.base).map((seen) => seen.path)).toContain(`${built.base}consent.compat.js`);
});

test('a press while the JavaScript module is loading is handled after that, and the notice does not come back', { tag: '@held' }, async ({ pages, tab }) => {
  const files = ['consent.compat.js', 'consent.more.js'], releases = {}, released = {};
  for (const file of files) released[file] = new Promise((resolve) => { releases[file] = resolve; });
  const built = pages.compile(site, { held: files, released });
  const isAsked = (file) => expect.poll(() => pages.requests(built.base).map((seen) => seen.path)).toContain(built.base + file);
  await tab.goto(pages.add({ script: built.tag(), csp: built.csp.replace(" 'wasm-unsafe-eval'", ''), body }), { waitUntil: 'commit' });
  await tab.waitForVisible(banner);
  await isAsked('consent.compat.js');
  await tab.click(accept);
  await tab.waitForGone(banner);
  expect(await tab.ran()).toEqual([]);
  releases['consent.compat.js']();
  await isAsked('consent.more.js');
  await tab.settle();
  expect(await tab.visible(banner)).toBe(false);
  releases['consent.more.js']();
  await waitForRan(tab, 'gated');
  expect(await tab.status()).toMatchObject({ method: 'accept-all', denied: [] });
  expect(await tab.visible(banner)).toBe(false);
  expect((await tab.consoleErrors()).filter((line) => line.startsWith('assentry'))).toEqual([]);
});

test('an answer from before the script loads does not bring the notice back while the file for answers is loading', { tag: '@held' }, async ({ pages, tab }) => {
  const files = ['consent.js', 'consent.more.js'], releases = {}, released = {};
  for (const file of files) released[file] = new Promise((resolve) => { releases[file] = resolve; });
  const built = pages.compile(site, { held: files, released });
  await tab.goto(pages.add({ script: built.tag(), csp: built.csp, body }), { waitUntil: 'commit' });
  await tab.click(reject);
  await tab.waitForGone(banner);
  releases['consent.js']();
  await expect.poll(() => pages.requests(built.base).map((seen) => seen.path)).toContain(`${built.base}consent.more.js`);
  await tab.settle();
  expect(await tab.visible(banner)).toBe(false);
  releases['consent.more.js']();
  await tab.waitFor(() => window.assentry.status().method === 'refuse-all');
  expect(await tab.visible(banner)).toBe(false);
});

test('while the module is loading a link to the preferences waits for it, and without the module it is a link', { tag: '@held' }, async ({ pages, tab }) => {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  for (const missing of [false, true]) {
    const built = pages.compile(site, missing ? { missing: ['consent.compat.js'] } : { held: ['consent.compat.js'], released });
    await tab.goto(pages.add({ script: built.tag(), csp: built.csp.replace(" 'wasm-unsafe-eval'", ''), body: '<a id="choose" href="#choose" data-assentry="open">Choose</a>' }), { waitUntil: 'commit' });
    await tab.waitFor(() => window.assentry?.version);
    if (missing) await tab.waitFor(() => bench.errors.length > 0);
    await tab.click('#choose');
    if (missing) await tab.waitFor(() => location.hash === '#choose');
    else {
      release();
      await tab.waitForVisible(save);
      expect(await tab.evaluate(() => location.hash)).toBe('');
    }
  }
});

test('a damaged script ends in denied, with one message', async ({ pages, tab }) => {
  const changed = { 'consent.js': (text) => text.replace(/necessary 0 64 r.*?",layout/, '",layout') };
  const { url } = add(pages, { options: { changed } });
  await tab.goto(url);
  await expect.poll(() => tab.consoleErrors()).not.toEqual([]);
  expect(await tab.ran()).toEqual([]);
  expect(await tab.consoleErrors()).toEqual(['assentry: expected an intact script, found a damaged one, everything optional stays denied']);
});

test('a second file of another build stores no answer, and reports that', async ({ pages, tab }) => {
  const changed = { 'consent.more.js': (text) => text.replaceAll('accept', 'accept ') };
  const { url } = add(pages, { options: { changed } });
  await tab.goto(url);
  await tab.click(accept);
  await tab.waitForGone(banner);
  await tab.waitFor(() => bench.errors.length > 0);
  expect(await tab.ran()).toEqual([]);
  expect((await tab.status()).granted).toEqual(['necessary']);
  expect((await tab.consoleErrors()).join('\n')).toMatch(/assentry: answer: expected http\S+consent\.more\.js to load/);
});

test('files with a hash in their name are checked against it', async ({ pages, tab }) => {
  const { url, base, report } = add(pages, { options: { hashed: true } });
  await tab.goto(url);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  const asked = pages.requests(base).map((seen) => seen.path.slice(base.length));
  expect(asked).toEqual([expect.stringMatching(/^consent\.first\.[0-9a-f]{10}\.js$/), expect.stringMatching(/^consent\.[0-9a-f]{10}\.js$/), expect.stringMatching(/^consent\.more\.[0-9a-f]{10}\.js$/)]);
  expect(report.languages[0].script).toBe(asked[1]);
});

test('two tags in a page start once', async ({ pages, tab }) => {
  const built = pages.compile(site);
  await tab.goto(pages.add({ body, script: built.tag() + built.tag(), csp: built.csp }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.waitFor(() => window.assentry.status().method === 'refuse-all');
  await tab.waitForVisible(handle);
  expect(await tab.count(handle)).toBe(1);
});

test('other tools\' markup and answers are read if the configuration says so', async ({ pages, tab }) => {
  const config = { ...site, import: true, markup: ['cookiebot'] };
  const { url } = add(pages, { config, body: '<script type="text/plain" data-cookieconsent="statistics" src="/ran/theirs.js"></script>' });
  await tab.goto(url);
  await tab.click(accept);
  await waitForRan(tab, 'theirs');
});

test('the sync tag works like the async one', async ({ pages, tab }) => {
  const built = pages.compile(site);
  await tab.goto(pages.add({ body, script: `<script src="${built.base}consent.js"></script>` }));
  expect(await tab.waitFor(told)).toEqual([['default', 'denied', 500], ['update', 'denied', 0]]);
  await tab.click(reject);
  await tab.waitForGone(banner);
});

test('two hundred services are asked about, stored and withdrawn one by one', async ({ pages, tab }) => {
  const services = Array.from({ length: 200 }, (_, at) => ({ id: `service-${at}`, name: `Service ${at}`, purpose: ['analytics', 'marketing'][at % 2] }));
  const { url } = add(pages, { config: { ...site, services }, body: externalGate('service-199', 'last') + externalGate('service-2', 'first') });
  await tab.goto(url);
  await tab.click(customize);
  await tab.waitForVisible(save);
  await tab.evaluate(() => document.querySelector('assentry-preferences input[data-assentry-service="service-199"]').click());
  await tab.click(save);
  await waitForRan(tab, 'last');
  expect(await tab.ran()).toEqual(['last']);
  expect((await tab.status()).granted).toEqual(['necessary', 'service-199']);
  await tab.goto(url);
  await waitForRan(tab, 'last');
  expect(await tab.visible(banner)).toBe(false);
  expect((await tab.status()).denied).toContain('service-198');
  expect(await tab.consoleErrors()).toEqual([]);
});

test('if inline scripts are forbidden, the small script is a file', async ({ pages, tab }) => {
  const built = pages.compile(site);
  await tab.goto(pages.add({ body, script: built.text('tag.external.fr.html'), csp: built.external }));
  await tab.waitForVisible(banner);
  expect(await tab.text(accept)).toBe('Tout accepter');
  expect((await tab.evaluate(told))[0]).toEqual(['default', 'denied', 500]);
  expect(pages.requests(`${built.base}consent.stub.js`)).toHaveLength(1);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  expect(await tab.consoleErrors()).toEqual([]);
});

test('without JavaScript the page says that everything optional is off, and shows nothing to press', { tag: '@no-javascript' }, async ({ pages, tab }) => {
  const built = pages.compile({ ...site, regime: 'eu' }, { html: true });
  await tab.goto(pages.add({ script: built.tag(), csp: built.csp, body: built.text('notice.de.html') + body }));
  expect(await tab.text('noscript p')).toBe('JavaScript ist in Ihrem Browser ausgeschaltet. Darum ist auch alles Optionale auf dieser Website ausgeschaltet.');
  expect(await tab.visible('noscript p')).toBe(true);
  expect(await tab.visible(banner)).toBe(false);
  expect(await tab.visible(accept)).toBe(false);
});

/** A page that is painted with its notice; its script comes when it is let go. */
function addPainted(pages, { options, ...page } = {}) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const built = pages.compile({ ...site, regime: 'eu' }, { html: true, held: ['consent.js'], released, ...options });
  return { ...built, release, url: pages.add({ script: built.tag(), csp: built.csp, body: built.notice + body, ...page }) };
}

test('a painted notice is visible before the script loads, and is adopted', { tag: '@held' }, async ({ pages, tab }) => {
  const { url, release } = addPainted(pages);
  await tab.goto(url, { waitUntil: 'commit' });
  await tab.waitForVisible(banner);
  expect(await tab.text(accept)).toBe('Accept all');
  await tab.evaluate(() => { window.painted = document.querySelector('assentry-banner'); });
  release();
  await tab.waitFor(() => window.assentry.version && !document.querySelector('assentry-banner').hasAttribute('data-painted'));
  expect(await tab.evaluate(() => window.painted === document.querySelector('assentry-banner'))).toBe(true);
  expect(await tab.count(banner)).toBe(1);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  await tab.waitForGone(banner);
  expect(await tab.consoleErrors()).toEqual([]);
});

test('a press on a painted notice before the script loads counts once it has', { tag: '@held' }, async ({ pages, tab }) => {
  const { url, release } = addPainted(pages);
  await tab.goto(url, { waitUntil: 'commit' });
  await tab.click(accept);
  await tab.waitForGone(banner);
  expect(await tab.ran()).toEqual([]);
  release();
  await waitForRan(tab, 'gated');
  expect(await tab.status()).toMatchObject({ method: 'accept-all', denied: [] });
  expect(await tab.count(banner)).toBe(0);
});

test('if the script never loads, a press on a painted notice closes it and grants nothing', async ({ pages, tab }) => {
  const { notice, tag, csp } = pages.compile({ ...site, regime: 'eu' }, { html: true });
  await tab.goto(pages.add({ script: tag().replace('consent.first.js', 'gone.js'), csp, body: notice + body }));
  await tab.click(accept);
  await tab.waitForGone(banner);
  expect(await tab.ran()).toEqual([]);
  expect(await tab.evaluate(() => window.assentry.has('analytics'))).toBe(false);
});

test('where the script was faster than the painted notice, there is one notice, and the page keeps its elements', async ({ pages, tab }) => {
  const built = pages.compile({ ...site, regime: 'eu' }, { html: true });
  await tab.goto(pages.add({ script: `<script src="${built.base}consent.js"></script>`, csp: built.csp, body: `<p id="mine">Mine</p>${built.notice}${body}` }));
  await tab.waitForVisible(accept);
  await tab.settle();
  expect(await tab.count(banner)).toBe(1);
  expect(await tab.exists('#mine')).toBe(true);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  expect(await tab.consoleErrors()).toEqual([]);
});

test('visitors who have answered never see a painted notice', { tag: '@held' }, async ({ pages, tab }) => {
  const { url, release } = addPainted(pages);
  release();
  await tab.goto(url);
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.waitFor(isDecided);
  const again = addPainted(pages);
  await tab.goto(again.url, { waitUntil: 'commit' });
  await tab.waitFor(() => window.assentry && document.querySelector('[data-consent]'));
  expect(await tab.count(banner)).toBe(0);
});

/** The same with the script in a template; the page notes at its end whether it has been let out. */
function addLater(pages, before = '') {
  const built = pages.compile({ ...site, regime: 'eu' }, { html: true });
  const tag = built.tag().replace(/<script async[^]*?<\/script>/, (script) => `<template data-assentry-later>${script}</template>`);
  pages.addFile('/note.js', 'text/javascript', "window.waits = !!document.querySelector('template[data-assentry-later]')");
  pages.addFile('/before.js', 'text/javascript', before);
  return pages.add({ script: `${before && '<script src="/before.js"></script>'}${tag}`, csp: built.csp, body: `${built.notice}<p id="elsewhere">Elsewhere</p>${body}<script src="/note.js"></script>` });
}

test('after a painted notice the script may wait in a template until the page has loaded, also under a strict CSP', async ({ pages, tab }) => {
  await tab.goto(addLater(pages));
  await tab.waitFor(() => window.assentry.version && !document.querySelector('assentry-banner').hasAttribute('data-painted'));
  expect(await tab.evaluate(() => [window.waits, document.querySelectorAll('template[data-assentry-later]').length, document.querySelectorAll('script[src*="consent.js"]').length])).toEqual([true, 0, 1]);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  await tab.reload();
  await waitForRan(tab, 'gated');
  expect(await tab.evaluate(() => window.waits)).toBe(false);
  expect([await tab.count(banner), await tab.consoleErrors()]).toEqual([0, []]);
});

test('a press on a painted notice, or anywhere, inserts the script from its template', async ({ pages, tab }) => {
  const never = 'window.requestIdleCallback = () => 1; const { setTimeout: later } = window; window.setTimeout = (act, of, ...more) => (typeof of == "object" ? 1 : later(act, of, ...more));';
  for (const press of ['#elsewhere', accept]) {
    await tab.goto(addLater(pages, never));
    await tab.waitForVisible(accept);
    expect(await tab.evaluate(() => !!document.querySelector('template[data-assentry-later]'))).toBe(true);
    await tab.click(press);
    await tab.waitFor(() => window.assentry.version);
    if (press == accept) await waitForRan(tab, 'gated');
  }
  expect(await tab.consoleErrors()).toEqual([]);
});

test('if a notice cannot be painted, its script is inserted at once', async ({ pages, tab }) => {
  const built = pages.compile({ ...site, regime: 'eu' }, { html: true });
  const tag = built.tag().replace(/<script async[^]*?<\/script>/, (script) => `<template data-assentry-later>${script}</template>`);
  await tab.goto(pages.add({ script: tag, csp: built.csp, body: `${built.notice.replace('shadowrootmode', 'data-none')}${body}` }));
  await tab.waitForVisible(accept);
  expect(await tab.count(banner)).toBe(1);
  expect(await tab.consoleErrors()).toEqual([]);
});

test('a painted notice that the page has changed is replaced', { tag: '@held' }, async ({ pages, tab }) => {
  const { url, release } = addPainted(pages);
  await tab.goto(url, { waitUntil: 'commit' });
  await tab.waitForVisible(banner);
  await tab.evaluate((at) => { document.querySelector(at).dataset.assentry = 'accept'; }, reject);
  release();
  await tab.waitFor((at) => document.querySelector(at)?.dataset.assentry === 'reject' || document.querySelectorAll(at).length, reject);
  await tab.waitFor(() => [...document.querySelectorAll('assentry-banner [data-assentry]')].map((on) => on.dataset.assentry).join() === 'open,reject,accept,customize');
});

test('if the regime asks nobody, or variants are tested, nothing is painted', async ({ pages }) => {
  for (const [config, why] of [[{ site: undefined }, /site: expected/], [{ regime: 'us-ca' }, /one that asks/], [{ regime: 'eu', variants: [{ id: 'a' }, { id: 'b' }] }, /variants/]]) {
    expect(() => pages.compile({ ...site, ...config }, { html: true })).toThrow(why);
  }
});

test('the opt-out icon is also written for a compiled script (L-64)', async ({ pages, tab }) => {
  for (const options of [{}, { hashed: true }]) {
    const { url } = add(pages, { config: { ...site, regime: 'us-ca' }, options });
    await tab.goto(url);
    await tab.waitForVisible(handle);
    await tab.waitFor((at) => document.querySelector(at).shadowRoot.querySelector('img')?.naturalWidth > 0, handle);
  }
});

test('the explanation of an X is a separate paragraph (L-50)', async ({ pages, tab }) => {
  const { url } = add(pages, { config: { ...site, regime: 'it' } });
  await tab.goto(url);
  await tab.waitForVisible(banner);
  expect(await tab.evaluate((at) => {
    const [note, intro] = ['note', 'intro'].map((name) => document.querySelector(`${at} [slot="${name}"]`).getBoundingClientRect());
    return note.bottom <= intro.top;
  }, banner)).toBe(true);
});
