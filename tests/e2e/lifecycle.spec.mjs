// Other tabs, the back button, and pages that nobody looks at yet.

import { expect, test } from './bench/test.mjs';
import {
  accept,
  banner,
  customize,
  externalGate,
  handle,
  preferences,
  reject,
  reopen,
  thirdParties,
  visitAndAccept,
  waitForRan,
  withdrawAll,
} from './bench/notice.mjs';

const body = externalGate('analytics', 'gated');

test('an answer in one tab is followed in the other', async ({ pages, tab }) => {
  const url = pages.add({ body });
  await tab.goto(url);
  await tab.waitForVisible(banner);
  const second = await tab.newTab();
  await second.goto(url);
  await second.waitFor(() => document.querySelector('assentry-banner') !== null);
  await second.evaluate(() => window.assentry.accept());
  await waitForRan(second, 'gated');
  await tab.waitForGone(banner);
  await waitForRan(tab, 'gated');
  expect(await tab.status()).toMatchObject({ standing: 'decided', denied: [] });
});

test('a withdrawal in one tab shuts the other', async ({ pages, tab }) => {
  const url = pages.add({ body });
  await visitAndAccept(tab, url);
  await waitForRan(tab, 'gated');
  const second = await tab.newTab();
  await second.goto(url);
  await waitForRan(second, 'gated');
  await second.evaluate(() => {
    window.beforeReload = true;
  });
  await tab.acrossReload(async () => {
    await tab.click(reopen);
    await tab.click(withdrawAll);
  });
  await second.waitFor(() => !window.beforeReload && window.assentry?.status().denied.includes('analytics'));
  await second.settle();
  expect(await second.ran()).toEqual([]);
});

/** Notes that the page came from the back-forward cache. */
const notePersisted = `<script>
  addEventListener('pageshow', (event) => { window.persisted = event.persisted; });
</script>`;

/** Waits until the page fetches nothing any more: one that still does, Firefox does not keep. */
async function waitForAllFetched(tab) {
  await tab.waitFor(
    () =>
      document.readyState === 'complete' &&
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/assentry.more.js')),
  );
  await tab.settle();
}

test('a page that comes back from the back-forward cache follows what was answered meanwhile', { tag: '@bfcache' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: notePersisted, body }));
  await tab.waitForVisible(banner);
  await waitForAllFetched(tab);
  await visitAndAccept(tab, pages.add({ path: '/second' }));
  await tab.back();
  await tab.waitFor(() => window.persisted === true);
  await tab.waitForGone(banner);
  await waitForRan(tab, 'gated');
});

test('a page left before its second file had come opens the preferences when it comes back', { tag: '@bfcache' }, async ({ pages, tab, engineOptions }) => {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const at = pages.mount({ held: ['assentry.more.js'], released });
  await tab.goto(pages.add({ head: notePersisted, body, script: `<script src="${at}assentry.js"></script>` }));
  await tab.waitForVisible(banner);
  await expect.poll(() => pages.requests(`${at}assentry.more.js`), 'the file is under way').toHaveLength(1);
  await tab.goto(pages.add({ path: '/second', script: '' }));
  release();
  await tab.back();
  // Firefox keeps no page that was still loading a script: there it is a new one.
  await tab.waitFor((kept) => window.persisted === kept, engineOptions.engine !== 'firefox');
  await tab.click(customize);
  await tab.waitForVisible(preferences);
});

test('a page that comes back is shut when consent was withdrawn meanwhile', { tag: '@bfcache' }, async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ head: notePersisted, body }));
  await waitForRan(tab, 'gated');
  await tab.goto(pages.add({ path: '/second' }));
  await tab.click(reopen);
  await tab.click(withdrawAll);
  await tab.waitFor(() => !window.assentry.has('analytics'));
  pages.forget();
  await tab.back();
  await tab.waitFor(() => window.assentry?.status().denied.includes('analytics') && !window.ran);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
});

test('a page from which something was taken back is dropped from the back-forward cache, so that nothing on it goes on', { tag: '@bfcache-drops' }, async ({ pages, tab }) => {
  const head = '<script>addEventListener("pageshow", ({ persisted }) => { if (persisted) localStorage.setItem("came", "back"); });</script>';
  await visitAndAccept(tab, pages.add({ head, body }));
  await waitForRan(tab, 'gated');
  await waitForAllFetched(tab);
  await tab.goto(pages.add({ path: '/second' }));
  await tab.back();
  await tab.waitFor(() => localStorage.getItem('came') === 'back'); // while nothing is taken back, it is kept
  await tab.evaluate(() => localStorage.removeItem('came'));
  await tab.goto(`${pages.origin}/second`);
  await tab.click(reopen);
  await tab.click(withdrawAll);
  await tab.waitFor(() => !window.assentry.has('analytics'));
  await tab.back();
  await tab.waitFor(() => window.assentry?.status().denied.includes('analytics') && !window.ran);
  await tab.settle();
  expect(await tab.evaluate(() => localStorage.getItem('came'))).toBe(null);
});

/** A page that asks the browser to prepare another one, and a link there. */
const prerendering = (url) => `
  <script type="speculationrules">{ "prerender": [{ "source": "list", "urls": ["${url}"], "eagerness": "immediate" }] }</script>
  <a id="on" href="${url}">On</a>`;

/** Waits until the browser has prepared a page so far that its last script ran. */
async function waitForPrerender(pages, path) {
  await expect.poll(() => pages.requests(path).map(({ purpose }) => purpose)).toContain('prefetch;prerender');
  await expect.poll(() => pages.requests('/ran/end.js').length, 'the prerendered page ran to its end').toBeGreaterThan(0);
}

const end = '<script src="/ran/end.js"></script>';

test('nothing is opened while a page is prerendered, and all of it afterwards', { tag: '@prerender' }, async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ path: '/first' }));
  const next = pages.add({ path: '/next', body: body + end });
  await tab.goto(pages.add({ path: '/from', script: '', body: prerendering(next) }));
  await waitForPrerender(pages, '/next');
  await tab.settle();
  expect(pages.requests('/ran/gated.js'), 'before anybody looks').toEqual([]);
  await tab.click('#on');
  await tab.waitFor(() => location.pathname === '/next');
  await waitForRan(tab, 'gated');
  expect(pages.requests('/next'), 'it is the prerendered page').toHaveLength(1);
});

test('the notice of a prerendered page is shown and counted once somebody looks', { tag: '@prerender' }, async ({ pages, tab }) => {
  const head = '<script>window.heard = []; document.addEventListener("assentry:shown", () => window.heard.push(document.prerendering))</script>';
  const next = pages.add({ path: '/next', head, body: body + end, config: { endpoint: '/e', statistics: 'all' } });
  await tab.goto(pages.add({ path: '/from', script: '', body: prerendering(next) }));
  await waitForPrerender(pages, '/next');
  await tab.settle();
  expect(pages.requests('/e'), 'before anybody looks').toEqual([]);
  await tab.click('#on');
  await tab.waitFor(() => location.pathname === '/next');
  await tab.waitForVisible(banner);
  expect(await tab.evaluate(() => window.heard)).toEqual([false]);
  await expect.poll(() => pages.requests('/e').map(({ body: line }) => /event=(\w+)/.exec(line)?.[1])).toEqual(['shown']);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  expect(pages.requests('/next')).toHaveLength(1);
});

test('a page left and opened again asks again as long as nobody answered', async ({ pages, tab }) => {
  const url = pages.add({});
  for (let visit = 0; visit < 3; visit += 1) {
    await tab.goto(url);
    await tab.waitForVisible(banner);
  }
  await tab.click(reject);
  await tab.waitForVisible(handle);
});
