// What follows from an answer comes with a second file (docs/adr/0014-two-modules.md): it may be late, or never come.

import { readFileSync } from 'node:fs';
import { MASK } from '../../build/embed.mjs';
import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, externalGate, handle, optional, preferences, reject, waitForRan } from './bench/notice.mjs';

const file = 'assentry.more.js';
const body = externalGate('analytics', 'gated');

/** A page whose second file is answered when it is let go. */
function heldPage(pages, page = {}) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const at = pages.mount({ held: [file], released });
  return { url: pages.add({ body, script: `<script src="${at}assentry.js"></script>`, ...page }), release };
}

/** The same where it never comes. */
const without = (pages, page = {}) => pages.add({ body, script: `<script src="${pages.mount({ missing: [file] })}assentry.js"></script>`, ...page });

test('a press before the second file has loaded counts once it has', async ({ pages, tab }) => {
  const { url, release } = heldPage(pages);
  await tab.goto(url);
  await tab.click(accept);
  await tab.waitFor(() => document.querySelector('assentry-banner'));
  expect(await tab.ran()).toEqual([]);
  release();
  await waitForRan(tab, 'gated');
  await tab.waitForGone(banner);
  expect(await tab.status()).toMatchObject({ method: 'accept-all', denied: [] });
});

test('of two presses before the second file has loaded the later one counts', async ({ pages, tab }) => {
  const { url, release } = heldPage(pages);
  await tab.goto(url);
  await tab.click(customize);
  await tab.click(accept);
  await tab.click(reject);
  release();
  await tab.waitForGone(banner);
  await tab.settle();
  expect(await tab.status()).toMatchObject({ method: 'refuse-all', denied: optional });
  expect(await tab.ran()).toEqual([]);
  expect(await tab.exists(preferences)).toBe(false);
});

test('a display is counted before the answer to it, however early that comes', async ({ pages, tab }) => {
  const { url, release } = heldPage(pages, { config: { endpoint: '/e', statistics: 'all' } });
  await tab.goto(url);
  await tab.click(accept);
  release();
  await tab.waitForGone(banner);
  await expect.poll(() => pages.requests('/e').length).toBe(2);
  expect(pages.requests('/e').map(({ body: line }) => /event=(\w+)/.exec(line)[1])).toEqual(['shown', 'choice']);
});

test('if the second file never loads an answer ends in denied, and the notice is removed', async ({ pages, tab }) => {
  await tab.goto(without(pages));
  await tab.click(accept);
  await tab.waitForGone(banner);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  expect(await tab.status()).toMatchObject({ standing: 'unasked', denied: optional });
  expect((await tab.consoleErrors()).join('\n')).toMatch(/answer: expected .*assentry\.more\.js to load; everything optional is denied/);
  await tab.goto(pages.add({ body }));
  await tab.waitForVisible(banner);
});

test('if the second file never loads the preferences are missing, and what was granted stays', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body }));
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  await tab.goto(without(pages));
  await waitForRan(tab, 'gated');
  await tab.click(`${handle} button`);
  await tab.waitFor(() => window.bench.errors.length);
  expect(await tab.consoleErrors()).toEqual([expect.stringMatching(/preferences: expected .*assentry\.more\.js to load/)]);
  expect(await tab.status()).toMatchObject({ denied: [] });
});

test('if the second file never loads a withdrawal in another tab still denies everything', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body }));
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  const second = await tab.newTab();
  await second.goto(pages.add({ path: '/second' }));
  await second.waitFor(() => window.assentry.has('analytics'));
  await tab.goto(without(pages, { body: '' }));
  await tab.waitFor(() => window.assentry.has('analytics'));
  await second.evaluate(() => window.assentry.reject());
  await tab.waitFor(() => !window.assentry.has('analytics'));
  await tab.evaluate((gate) => { document.body.insertAdjacentHTML('beforeend', gate); }, body);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
});

test('what another tab takes back is taken back here, also where it is as it was when this page came', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.click(accept);
  await tab.waitFor(() => window.assentry.has('analytics'));
  const second = await tab.newTab();
  await second.goto(pages.add({ path: '/second' }));
  await second.waitFor(() => window.assentry.has('analytics'));
  await second.evaluate(() => window.assentry.reset());
  await tab.waitFor(() => !window.assentry.has('analytics'));
  await tab.waitForVisible(banner);
});

test('a returning visitor does not fetch it until there is something to answer', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  pages.forget();
  await tab.goto(pages.add({ body }));
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(pages.requests('/assentry/assentry.more.js')).toEqual([]);
  await tab.evaluate(() => window.assentry.accept(['analytics']));
  await waitForRan(tab, 'gated');
  expect(pages.requests('/assentry/assentry.more.js').length).toBe(1);
});

test('an answer imported from another tool is kept even if the page is shown again before it could be written', async ({ pages, tab }) => {
  await tab.goto(pages.add({ script: '', path: '/before' }));
  await tab.evaluate(() => {
    const answer = encodeURIComponent(JSON.stringify({ categories: ['necessary', 'analytics'], revision: 0, data: null, consentTimestamp: new Date().toISOString(), consentId: '00000000-0000-4000-8000-000000000000', services: { necessary: [], analytics: [] }, languageCode: 'en', lastConsentTimestamp: new Date().toISOString(), expirationTime: Date.now() + 86_400_000 }));
    document.cookie = `cc_cookie=${answer}; path=/; max-age=86400`;
  });
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const at = pages.mount({ held: [file], released });
  // Put in afterwards: WebKit's driver waits for whatever a page loads by itself.
  await tab.goto(pages.add({ config: { import: true, purposes: ['necessary', 'analytics'] }, script: '' }));
  await tab.evaluate((src) => { document.head.append(Object.assign(document.createElement('script'), { src })); }, `${at}assentry.js`);
  await tab.waitFor(() => window.assentry?.has('analytics'));
  await tab.evaluate(() => { window.dispatchEvent(new Event('pageshow')); });
  release();
  await tab.waitFor(() => document.cookie.includes('assentry='));
  await tab.settle();
  expect(await tab.status()).toMatchObject({ standing: 'decided', method: 'import' });
  expect(await tab.exists(banner)).toBe(false);
});

/** Presses accept where the second file is another one, and nothing compares its hash. */
async function expectRefused({ pages, tab }, other) {
  const at = pages.mount({ changed: { [file]: other } });
  const elsewhere = pages.origin.replace('127.0.0.1', 'localhost');
  await tab.goto(pages.add({ body, script: `<script src="${elsewhere}${at}assentry.js"></script>` }));
  await tab.click(accept);
  await tab.waitForGone(banner);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  expect(await tab.status()).toMatchObject({ standing: 'unasked', denied: optional });
  expect((await tab.consoleErrors()).join('\n')).toMatch(/answer: expected assentry\.more\.js of the same build/);
}

const shipped = (name) => readFileSync(new URL(`../../pkg/${name}`, import.meta.url), 'utf8');

test('a second file of another build is rejected, even if its hash cannot be checked', async ({ pages, tab }) => {
  const [, link] = /\b(p[0-9a-f]{6}):/.exec(shipped('assentry.js'));
  // As it is in the module inside the script.
  const masked = (text) => text.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) ^ MASK));
  const other = shipped(file).replaceAll(masked(link), masked('pffffff'));
  expect(other).not.toBe(shipped(file));
  await expectRefused({ pages, tab }, other);
});

test('a second file that expects other shared code is rejected, too', async ({ pages, tab }) => {
  const [, mark] = /\("more",[^;]*?"([0-9a-f]{6})"/.exec(shipped(file));
  expect(shipped('assentry.js')).toContain(`:"${mark}"`);
  await expectRefused({ pages, tab }, shipped(file).replace(`"${mark}"`, '"ffffff"'));
});
