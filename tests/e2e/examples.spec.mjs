// Each page of www/examples/ shows one situation; here each is opened, so that none can rot.

import { expect, test } from './bench/test.mjs';
import { accept, banner, handle, placeholder, reject, waitForKept, waitForRan } from './bench/notice.mjs';

/** What `window.ran` holds before anything was answered, and after everything was accepted. */
const pages = {
  minimal: { before: ['necessary'], after: ['necessary', 'analytics', 'marketing', 'social'] },
  'inline-config': { before: [], after: ['analytics', 'maps', 'both'], says: 'Inline works' },
  'config-url': { before: [], after: ['analytics', 'chat'] },
  'config-object': { before: [], after: ['analytics'] },
  order: { before: [], after: ['a', 'b', 'c', 'd', 'e', 'f'] },
  'unknown-purpose': { before: [], after: ['analytics'] },
  'ungated-mistake': { before: ['mistake'], after: ['mistake', 'gated'] },
  services: { before: [], after: ['alpha', 'beta', 'gamma', 'analytics', 'alpha-and-gamma'] },
  french: { before: [], after: ['analytics'], says: 'Tout refuser' },
  dark: { before: [], after: ['analytics'], says: 'After dark', theme: 'dark' },
  looks: { before: [], after: ['analytics'], says: 'The gallery', theme: 'page' },
  'inline-nonce': { before: [], after: ['inline-1', 'external', 'inline-2'] },
  'iframe-inside': { before: [], after: ['outside'] },
  'iframe-child': { before: [], after: ['inside'] },
  'with-bundler': { before: [], after: ['bundler'], says: 'A bundle says so' },
  'with-page-cache': { before: [], after: ['page-cache'] },
};

for (const [name, { before, after, says, theme }] of Object.entries(pages)) {
  test(`the example ${name} does what it says`, async ({ demo, tab }) => {
    await tab.goto(`${demo.url}/examples/${name}`);
    await tab.waitForVisible(banner);
    if (before.length > 0) await waitForRan(tab, ...before);
    await tab.settle();
    expect(await tab.ran()).toEqual(before);
    if (says) expect(await tab.text(banner)).toContain(says);
    if (theme) expect(await tab.attribute(banner, 'data-theme')).toBe(theme);
    await tab.click(accept);
    await waitForRan(tab, ...after);
    await tab.settle();
    expect(await tab.ran()).toEqual(after);
  });
}

test('the example module-async-defer runs its scripts in three orders', { tag: '@smoke' }, async ({ demo, tab }) => {
  await tab.goto(`${demo.url}/examples/module-async-defer`);
  await tab.click(accept);
  await waitForRan(tab, 'classic-1', 'classic-2', 'deferred', 'module', 'async');
  const ran = await tab.ran();
  expect(ran.filter((name) => name !== 'async')).toEqual(['classic-1', 'classic-2', 'deferred', 'module']);
});

test('the example embeds has a placeholder, and loads all once accepted', { tag: '@smoke' }, async ({ demo, tab }) => {
  await tab.goto(`${demo.url}/examples/embeds`);
  await tab.waitForVisible(placeholder);
  await tab.click(accept);
  await tab.waitFor(() => document.querySelector('iframe').contentDocument?.title);
  await tab.waitFor(() => document.querySelector('img').complete && document.querySelector('img').naturalWidth > 0);
  expect(await tab.exists(placeholder)).toBe(false);
});

test('the example not-granted runs one script after refusing', async ({ demo, tab }) => {
  await tab.goto(`${demo.url}/examples/not-granted`);
  await tab.click(reject);
  await waitForRan(tab, 'refused');
  await tab.settle();
  expect(await tab.ran()).toEqual(['refused']);
});

test('the example late-elements gates what is added', async ({ demo, tab }) => {
  await tab.goto(`${demo.url}/examples/late-elements`);
  await tab.waitForVisible(banner);
  await tab.click('#add');
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  await tab.click(accept);
  await tab.waitFor(() => window.ran?.length >= 2);
  const before = (await tab.ran()).length;
  await tab.click('#swap');
  await tab.waitFor((count) => window.ran.length > count, before);
});

test('the example single-page-app gates each view', { tag: '@smoke' }, async ({ demo, tab }) => {
  await tab.goto(`${demo.url}/examples/single-page-app`);
  await tab.waitForVisible(banner);
  await tab.click('[data-view="film"]');
  await tab.waitForVisible(placeholder);
  await tab.click(accept);
  await tab.waitFor(() => document.querySelector('#view iframe')?.src);
  await tab.click('[data-view="count"]');
  await tab.waitFor(() => window.ran?.length === 1);
});

test('the example broken-config asks nothing and stays shut', async ({ demo, tab }) => {
  await tab.goto(`${demo.url}/examples/broken-config`);
  // What comes last of ours; a notice would come before.
  await tab.waitForVisible(handle);
  await tab.evaluate(() => window.assentry.accept());
  await tab.settle();
  expect([await tab.ran(), await tab.exists(banner)]).toEqual([[], false]);
});

test('the example many runs five thousand scripts', { tag: '@smoke' }, async ({ demo, tab }) => {
  await tab.goto(`${demo.url}/examples/many`);
  await tab.click(accept);
  await tab.waitFor(() => window.ran.length === 5000);
  expect(await tab.evaluate(() => window.ran.every((number, index) => number === index + 1))).toBe(true);
});

/** Whether the film of the examples is shown. */
const film = () => [...document.querySelectorAll('iframe')].some((frame) => /Cinoche/.test(frame.contentDocument?.title) && frame.getBoundingClientRect().width > 0);
const says = (text) => document.querySelector('#state').textContent === text;

/** The name that the gated script of each writes down. */
const frameworks = {
  'with-react': 'react',
  'with-vue': 'vue',
  'with-svelte': 'svelte',
};
for (const [page, name] of Object.entries(frameworks)) {
  test(`the example ${page} leaves a view and comes back, before the yes and after it`, async ({ demo, tab }) => {
    await tab.goto(`${demo.url}/examples/${page}`);
    await tab.waitForVisible(placeholder);
    await tab.click('#toggle');
    await tab.waitForGone(placeholder);
    await tab.click('#toggle');
    await tab.waitForVisible(placeholder);
    expect([await tab.ran(), await tab.count(placeholder)]).toEqual([[], 1]);
    await tab.click(accept);
    await tab.waitFor(film);
    await waitForRan(tab, name);
    await tab.click('#toggle');
    await tab.waitFor(says, 'Out of it.');
    await tab.settle();
    expect([await tab.ran(), await tab.count('iframe')]).toEqual([[name], 0]);
    await tab.click('#toggle');
    await tab.waitFor(film);
    await tab.waitFor(says, 'In the view.');
  });
}

test('the example with-next is hydrated without a complaint, on the first visit and the next', async ({ demo, tab }) => {
  for (const visit of ['the first', 'the next']) {
    await tab.goto(`${demo.url}/examples/with-next`);
    await tab.waitFor(says, 'Hydrated.');
    if (visit === 'the first') await tab.click(accept);
    await tab.waitFor(film);
    await waitForRan(tab, 'next');
    await tab.settle();
    expect([await tab.ran(), await tab.evaluate(() => window.recovered)], visit).toEqual([['next'], []]);
    if (visit === 'the first') await waitForKept(tab);
  }
});

test('the examples with-turbo and with-turbo-film share one answer, without a page load', async ({ demo, tab }) => {
  await tab.goto(`${demo.url}/examples/with-turbo`);
  await tab.waitForVisible(banner);
  await tab.evaluate(() => { window.stayed = true; });
  await tab.click('#on');
  await tab.waitForVisible(placeholder);
  await tab.click(accept);
  await tab.waitFor(film);
  await tab.evaluate(() => history.back());
  await waitForRan(tab, 'turbo');
  expect([await tab.evaluate(() => window.stayed), await tab.ran()]).toEqual([true, ['turbo']]);
});

test('the example with-turbo-film waits where it is the first page', async ({ demo, tab }) => {
  await tab.goto(`${demo.url}/examples/with-turbo-film`);
  await tab.waitForVisible(placeholder);
});

test('the example with-htmx gates what is swapped in', async ({ demo, tab }) => {
  await tab.goto(`${demo.url}/examples/with-htmx`);
  await tab.waitForVisible(banner);
  await tab.click('#in');
  await tab.waitForVisible(placeholder);
  expect(await tab.ran()).toEqual([]);
  await tab.click(accept);
  await tab.waitFor(film);
  await waitForRan(tab, 'htmx');
  await tab.settle();
  expect(await tab.ran()).toEqual(['htmx']);
});
