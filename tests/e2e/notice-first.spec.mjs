// The script that shows a first visit its notice, before the one that decides comes (docs/adr/0033-notice-first.md).

import { expect, test } from './bench/test.mjs';
import { accept, banner, externalGate, handle, reject, waitForRan } from './bench/notice.mjs';

const site = { site: 'Example', privacyUrl: '/privacy', purposes: ['necessary', 'analytics', 'marketing'], services: ['google-analytics-4', 'matomo'] };
const body = externalGate('analytics', 'gated');

/** A page of a compiled site, whose second script comes when it is let go. */
function add(pages, { config, options, ...page } = {}) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const built = pages.compile({ ...site, ...config }, { held: ['consent.js'], released, ...options });
  return { ...built, release, url: pages.add({ body, lang: 'en', script: built.tag(), csp: built.csp, ...page }) };
}
const hasScript = () => !!window.assentry.version;
const asked = (pages, base) => pages.requests(base).map(({ path }) => path.slice(base.length));
/** The notice of the first script, which the second one has to take over. */
const remember = () => { window.first = document.querySelector('assentry-banner'); };
const isSame = () => window.first === document.querySelector('assentry-banner');

test('a first visit sees the notice before the engine has loaded, and answers it @smoke', { tag: '@held' }, async ({ pages, tab }) => {
  const { url, release, base } = add(pages);
  await tab.goto(url);
  await tab.waitForVisible(banner);
  expect(asked(pages, base)[0]).toBe('consent.first.js');
  expect(await tab.evaluate(hasScript)).toBe(false);
  await tab.evaluate(remember);
  release();
  await tab.waitFor(hasScript);
  await tab.waitForVisible(handle);
  expect(await tab.evaluate(isSame)).toBe(true);
  expect(await tab.count(banner)).toBe(1);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  await tab.waitForGone(banner);
  expect(await tab.status()).toMatchObject({ method: 'accept-all', denied: [] });
  expect(await tab.consoleErrors()).toEqual([]);
});

test('a press before the engine loads closes the notice at once, and counts when it has loaded', { tag: '@held' }, async ({ pages, tab }) => {
  for (const [press, method, ran] of [[reject, 'refuse-all', []], [accept, 'accept-all', ['gated']]]) {
    const { url, release } = add(pages);
    await tab.goto(url);
    await tab.click(press);
    await tab.waitForGone(banner);
    expect(await tab.ran()).toEqual([]);
    release();
    await tab.waitFor((how) => window.assentry.status().method === how, method);
    if (ran[0]) await waitForRan(tab, ...ran);
    expect(await tab.ran()).toEqual(ran);
    expect(await tab.count(banner)).toBe(0);
    await tab.evaluate(() => window.assentry.reset());
    await tab.waitFor(() => window.assentry.status().standing === 'unasked');
  }
});

test('if the engine never loads, the notice is removed, with one message, and nothing is granted', async ({ pages, tab }) => {
  const built = pages.compile(site);
  pages.addFile(`${built.base}consent.js`, 'text/plain', '');
  const gone = built.base.replace('site', 'gone');
  for (const name of ['consent.first.js']) pages.addFile(gone + name, 'text/javascript; charset=utf-8', built.text(name));
  await tab.goto(pages.add({ body, lang: 'en', script: built.tag().replaceAll(built.base, gone), csp: built.csp }));
  await expect.poll(async () => (await tab.consoleErrors()).length).toBeGreaterThan(0);
  expect(await tab.count(banner)).toBe(0);
  expect(await tab.ran()).toEqual([]);
  expect(await tab.evaluate(() => window.assentry.has('analytics'))).toBe(false);
  expect((await tab.consoleErrors()).filter((message) => message.includes('assentry: '))).toEqual([expect.stringContaining('consent.js to load; everything optional is denied on this page')]);
});

test('for a visitor who has answered the engine is fetched beside the first file, and no notice appears', { tag: '@held' }, async ({ pages, tab }) => {
  const { url, release, base } = add(pages);
  release();
  await tab.goto(url);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  pages.forget();
  await tab.goto(url);
  await waitForRan(tab, 'gated');
  expect(await tab.count(banner)).toBe(0);
  const names = asked(pages, base).filter((name) => !name.includes('more'));
  expect(names.toSorted()).toEqual(['consent.first.js', 'consent.js']);
  expect(await tab.consoleErrors()).toEqual([]);
});

for (const [what, nonce, csp] of [
  ['', '', undefined],
  [' under a policy with nonces and Trusted Types', ' nonce="once"', "script-src 'nonce-once' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types assentry"],
]) {
  test(`for a visitor who has answered the script decides without the first one${what}, and its element stays as the page wrote it`, { tag: '@held' }, async ({ pages, tab }) => {
    await tab.goto(pages.add({ body, lang: 'en', script: pages.compile(site).tag() }));
    await tab.click(accept);
    await waitForRan(tab, 'gated');
    const { release, ...built } = add(pages, { options: { held: ['consent.first.js'] } });
    const withNonce = (text) => text.replaceAll('<script', `<script${nonce}`);
    await tab.goto(pages.add({ body: withNonce(body), lang: 'en', script: withNonce(built.tag()), csp }));
    await waitForRan(tab, 'gated');
    expect(await tab.count('script[type=assentry]')).toBe(1);
    release();
    await tab.waitFor(() => document.readyState === 'complete');
    expect(await tab.ran()).toEqual(['gated']);
    expect(await tab.count(banner)).toBe(0);
    // The policy forbids what would tell them.
    if (!csp) expect(await tab.consoleErrors()).toEqual([]);
  });
}

test('where the script is lost on the way to a visitor who has answered, everything is denied, with one message', async ({ pages, tab }) => {
  const { tag } = pages.compile(site);
  await tab.goto(pages.add({ body, lang: 'en', script: tag() }));
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  await tab.goto(pages.add({ body, lang: 'en', script: tag().replace('consent.js', 'lost.js') }));
  await expect.poll(async () => (await tab.consoleErrors()).filter((message) => message.includes('assentry: '))).toEqual([expect.stringContaining('lost.js to load; everything optional is denied on this page')]);
  expect(await tab.ran()).toEqual([]);
  expect(await tab.evaluate(() => window.assentry.has('analytics'))).toBe(false);
});

for (const [what, page, before] of [
  ['a signal of the browser', {}, '?assentry-gpc'],
  ['a place that the page tells', { head: '<meta name="assentry-region" content="US-CA">' }, ''],
  ['another language', { lang: 'fr', config: { languages: ['en', 'fr'] } }, ''],
]) {
  test(`with ${what} the engine decides, and the first file shows nothing`, { tag: '@held' }, async ({ pages, tab }) => {
    const { url, release, base } = add(pages, page);
    await tab.goto(url + before);
    await expect.poll(() => asked(pages, base)).toContain('consent.js');
    expect(await tab.count(banner)).toBe(0);
    release();
    await tab.waitFor(hasScript);
  });
}

test('with variants, a regime that asks nobody or imports, pages request the engine itself', async ({ pages }) => {
  for (const config of [{ regime: 'us-ca' }, { variants: [{ id: 'a' }, { id: 'b' }] }, { import: true }]) {
    const { tag, text } = pages.compile({ ...site, ...config });
    expect(tag()).toContain('consent.js');
    expect(tag()).not.toContain('consent.first.js');
    expect(text('consent.first.js')).toBe(undefined);
  }
});

test('without the small script there is a message, and still a notice', async ({ pages, tab }) => {
  const { base } = pages.compile(site);
  await tab.goto(pages.add({ body, lang: 'en', script: `<script async src="${base}consent.first.js"></script>` }));
  await tab.waitForVisible(banner);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  expect(await tab.consoleErrors()).toEqual(['assentry: consent.first.js: expected the small script of tag.html before it, found none']);
});

test('two tags in a page show one notice, and a tag next to the engine itself none', async ({ pages, tab }) => {
  const { base, tag } = pages.compile(site);
  for (const script of [tag() + tag(), `${tag()}<script src="${base}consent.js"></script>`]) {
    await tab.goto(pages.add({ body, lang: 'en', script }));
    await tab.waitForVisible(accept);
    await tab.waitForVisible(handle);
    expect(await tab.count(banner)).toBe(1);
    expect(await tab.consoleErrors()).toEqual([]);
  }
});

for (const [what, page] of [
  ['a zoomed page', { head: '<style>html{zoom:1.5}</style>' }],
  ['a theme', { config: { theme: { accent: '#0a5a2a', radius: 3, dark: { accent: '#9fe0b4' } }, layout: 'bar', position: 'bottom' } }],
  ['an X', { config: { regime: 'it' } }],
  ['a hash in each name', { options: { hashed: true, held: [] } }],
]) {
  test(`with ${what} the notice is the same one before and after, and stays where it is`, { tag: '@held' }, async ({ pages, tab }) => {
    const { url, release } = add(pages, page);
    await tab.goto(url);
    await tab.waitForVisible(banner);
    await tab.evaluate(remember);
    const box = () => tab.evaluate((at) => { const { x, y, width, height } = document.querySelector(at).getBoundingClientRect(); return [x, y, width, height].map(Math.round); }, banner);
    const first = await box();
    release();
    await tab.waitForVisible(handle);
    expect(await tab.evaluate(isSame)).toBe(true);
    expect(await box()).toEqual(first);
    expect(await tab.consoleErrors()).toEqual([]);
  });
}

test('an engine that cannot start removes the notice, since no answer could be handled', { tag: '@held' }, async ({ pages, tab }) => {
  const changed = { 'consent.js': (text) => text.replace(/necessary 0 64 r.*?",layout/, '",layout') };
  const { url, release } = add(pages, { options: { changed } });
  await tab.goto(url);
  await tab.waitForVisible(banner);
  release();
  await tab.waitForGone(banner);
  expect(await tab.count(banner)).toBe(0);
  expect(await tab.consoleErrors()).toEqual(['assentry: expected an intact script, found a damaged one, everything optional stays denied']);
});

test('a language that the page sets before the engine loads is used', { tag: '@held' }, async ({ pages, tab }) => {
  const { url, release } = add(pages, { config: { languages: ['en', 'fr'] } });
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await tab.evaluate(() => { document.documentElement.lang = 'fr'; });
  release();
  await tab.waitFor((at) => document.querySelector(at)?.textContent === 'Tout accepter', accept);
  expect(await tab.count(banner)).toBe(1);
});

test('the queue of Google keeps its defaults if the page creates it again before the engine loads', { tag: '@held' }, async ({ pages, tab }) => {
  await tab.goto(add(pages).url);
  await tab.waitForVisible(banner);
  await tab.evaluate(() => { window.dataLayer = [{ event: 'mine' }]; });
  expect(await tab.evaluate(() => window.dataLayer.filter((entry) => entry[0] === 'consent').map(([, command, types]) => [command, types.ad_storage]))).toEqual([['default', 'denied']]);
});

test('the focus stays on a button when the engine loads', { tag: '@held' }, async ({ pages, tab }) => {
  const { url, release } = add(pages);
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await tab.evaluate((at) => document.querySelector(at).focus(), reject);
  release();
  await tab.waitForVisible(handle);
  expect(await tab.evaluate((at) => document.activeElement === document.querySelector(at), reject)).toBe(true);
});

test('a display is counted once', async ({ pages, tab }) => {
  const { tag, csp } = pages.compile({ ...site, endpoint: '/e', statistics: 'all' });
  await tab.goto(pages.add({ body, lang: 'en', script: tag(), csp }));
  await tab.waitForVisible(banner);
  await tab.click(reject);
  await tab.waitForGone(banner);
  const kinds = () => pages.requests('/e').map(({ body: sent }) => new URLSearchParams(sent).get('event'));
  await expect.poll(kinds).toEqual(['shown', 'choice']);
});
