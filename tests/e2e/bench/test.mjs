// What specs import: Playwright's `test` with the fixtures of this bench.
//
// - `pages`     the page server, a fresh one for each test
// - `tab`       a tab with an empty profile, in the engine of the project
// - `collector` the real collector with nothing counted, a fresh one for each test that asks for it
// - `demo`      the same, one for many tests: it takes a second to start, so use it where nothing is counted

import { test as base, expect } from '@playwright/test';
import { Pages } from '../pages.mjs';
import { startCollector } from './collector.mjs';
import { startEngine } from './engines.mjs';

export const test = base.extend({
  /** Set by each project of playwright.config.mjs. @type {import('./engines.mjs').EngineOptions} */
  engineOptions: [{ engine: 'chromium' }, { option: true, scope: 'worker' }],

  engine: [
    async ({ engineOptions }, use) => {
      const engine = await startEngine(engineOptions);
      await use(engine);
      await engine.stop();
    },
    { scope: 'worker' },
  ],

  pages: async ({}, use) => {
    const pages = await Pages.start();
    await use(pages);
    await pages.stop();
  },

  tab: async ({ engine }, use) => {
    const { tab, close } = await engine.open();
    await use(tab);
    await close();
  },

  demo: [
    async ({}, use) => {
      const collector = await startCollector();
      await use(collector);
      await collector.stop();
    },
    { scope: 'worker' },
  ],

  collector: async ({}, use) => {
    const collector = await startCollector();
    await use(collector);
    await collector.stop();
  },
});

export { expect };
