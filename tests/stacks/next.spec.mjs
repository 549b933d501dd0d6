// A real build of Next (app router, React 19): the banner and React leave each other's elements alone, however the banner
// is included.

import { fileURLToPath } from 'node:url';
import { expect, test as base } from '../e2e/bench/test.mjs';
import { accept, banner, handle, placeholder, waitForKept, waitForRan } from '../e2e/bench/notice.mjs';
import { serve } from './serve.mjs';

const test = base.extend({
  /** The address that `next start` serves. */
  site: [
    async ({}, use) => {
      const { home, stop } = await serve(['../node_modules/next/dist/bin/next', 'start'], fileURLToPath(new URL('next', import.meta.url)));
      await use(home.slice(0, -1));
      await stop();
    },
    { scope: 'worker' },
  ],
});

/** Opens a page, and waits until React has taken it over. */
async function open(tab, url) {
  await tab.goto(url);
  await tab.waitFor(() => window.hydrated);
}

/** Follows a link without leaving the document. */
async function follow(tab, link, heading) {
  await tab.evaluate(() => { window.stayed = true; });
  await tab.click(link);
  await tab.waitFor((text) => document.querySelector('h1').textContent === text, heading);
  expect(await tab.evaluate(() => window.stayed)).toBe(true);
}

const toHome = (tab) => follow(tab, '#to-home', 'Nothing is gated here');
const toFilm = (tab) => follow(tab, '#to-film', 'The film');

const showing = () => [...document.querySelectorAll('iframe')].some((frame) => frame.contentDocument?.title === 'film' && frame.getBoundingClientRect().width > 0);

/** Which gated addresses the document requested. */
const asked = (tab) => tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => /^\/(counted|film)\./.test(path)));

const ways = { plain: 'a plain tag', early: 'next/script before the page is interactive', late: 'next/script after it is', module: 'the ES module and init()' };

for (const [way, name] of Object.entries(ways)) {
  // These tests share one origin.
  test.describe(`Next with ${name}`, { tag: '@own-tab' }, () => {
    test('hydrates without an error, and nothing optional runs or is requested before consent', async ({ site, tab }) => {
      await open(tab, `${site}/${way}/film`);
      await tab.waitForVisible(banner);
      await tab.waitForVisible(placeholder);
      await toHome(tab);
      await tab.waitForGone(placeholder);
      await toFilm(tab);
      await tab.waitForVisible(placeholder);
      await tab.settle();
      expect([await tab.ran(), await asked(tab), await tab.count(placeholder), await tab.count(banner)]).toEqual([[], [], 1, 1]);
      expect(await tab.reports()).toEqual([]);
    });

    test('runs a gated script once after consent and opens an embed, also for returning visitors and after navigating away and back', async ({ site, tab }) => {
      for (const visit of ['the first', 'the next']) {
        await open(tab, `${site}/${way}/film`);
        if (visit === 'the first') {
          await tab.click(accept);
          await waitForKept(tab);
        }
        await waitForRan(tab, 'counted');
        await tab.waitFor(showing);
        await tab.settle();
        expect([await tab.ran(), await tab.exists(placeholder)], visit).toEqual([['counted'], false]);
        await toHome(tab);
        expect(await tab.count('iframe')).toBe(0);
        await toFilm(tab);
        await tab.waitFor(showing);
        await tab.waitForVisible(handle);
        await tab.settle();
        expect(await tab.reports(), visit).toEqual([]);
      }
    });

    test('shuts the embed and stops the script when consent is withdrawn', async ({ site, tab }) => {
      await open(tab, `${site}/${way}/film`);
      await tab.click(accept);
      await tab.waitFor(showing);
      await waitForRan(tab, 'counted');
      await tab.acrossReload(() => tab.evaluate(() => window.assentry.reject()));
      await tab.waitFor(() => window.hydrated && window.assentry.status().denied.includes('social'));
      await tab.waitForVisible(placeholder);
      await toHome(tab);
      await toFilm(tab);
      await tab.waitForVisible(placeholder);
      await tab.settle();
      expect([await tab.ran(), await asked(tab), await tab.reports()]).toEqual([[], [], []]);
    });
  });
}
