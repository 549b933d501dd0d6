// What specs import: Playwright's `test` with the fixtures of this bench.
//
// - `pages`     the page server, a fresh one for each test, on its own port
// - `tab`       a tab with empty storage, in the project's engine
// - `collector` the real collector with nothing counted, a fresh one for each test that uses it
// - `demo`      the same, shared by many tests: it takes a second to start, so use it if nothing is counted
//
// Opening a tab takes longer than most tests, so the tests of a worker share one. Each test has its own origin, so only
// cookies (which ignore ports), the window's name and the pointer are shared: `emptied` clears them, and asserts that
// nothing is left. A test that changes a tab for good needs its own: see `OWN`.

import { test as base, expect } from '@playwright/test';
import { Pages } from '../pages.mjs';
import { startCollector } from './collector.mjs';
import { startEngine } from './engines.mjs';

/**
 * The tags of tests that get their own tab.
 *
 * - `@own-tab`   init scripts, bindings, routes, throttles, emulation, service workers: these stay on a tab
 * - `@bfcache`   pages of earlier tests would be in the history and use up the cache
 * - `@prerender` prerendered pages would too
 */
const OWN = ['@own-tab', '@bfcache', '@bfcache-drops', '@prerender'];

/** Goes to this address and clears everything that earlier tests left in the tab. */
async function emptied(tab, url) {
  await tab.goto(url);
  await tab.handOn();
  // WebKit removes a cookie some time after reporting that it did.
  await expect.poll(async () => {
    const left = await tab.leftovers();
    if (left.length > 0) await tab.empty();
    return left;
  }, 'what an earlier test left in the tab').toEqual([]);
}

export const test = base.extend({
  /** Set by each project of playwright.config.mjs. @type {import('./engines.mjs').EngineOptions} */
  engineOptions: [{ engine: 'chromium' }, { option: true, scope: 'worker' }],

  engine: [
    async ({ engineOptions }, use) => {
      const engine = await startEngine(engineOptions);
      await use(engine);
      await engine.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],

  /** The tab that the tests of a worker share. A failing test ends its worker, so its tab is not shared further. */
  shared: [
    async ({ engine }, use) => {
      let opened;
      const close = async () => {
        await opened?.close();
        opened = undefined;
      };
      await use({ open: async () => (opened ??= await engine.open()), close });
      await close();
    },
    { scope: 'worker' },
  ],

  pages: async ({}, use) => {
    const pages = await Pages.start();
    await use(pages);
    await pages.stop();
  },

  tab: async ({ engine, shared, pages }, use, { tags }) => {
    if (tags.some((tag) => OWN.includes(tag))) {
      await shared.close(); // a driver serves one session at a time
      const { tab, close } = await engine.open();
      await use(tab);
      await close();
      return;
    }
    const { tab } = await shared.open();
    await emptied(tab, `${pages.origin}/bench/blank`);
    pages.forget();
    await use(tab);
  },

  demoServer: [
    async ({}, use) => {
      const collector = await startCollector();
      await use(collector);
      await collector.stop();
    },
    { scope: 'worker' },
  ],

  // Earlier tests used the same origin and may have stored something there.
  demo: async ({ demoServer, tab }, use) => {
    await emptied(tab, `${demoServer.url}/css/site.css`);
    await use(demoServer);
  },

  // Its port may be one that an earlier test used and stored something under.
  collector: async ({ tab }, use) => {
    const collector = await startCollector();
    await emptied(tab, `${collector.url}/css/site.css`);
    await use(collector);
    await collector.stop();
  },
});

export { expect };
