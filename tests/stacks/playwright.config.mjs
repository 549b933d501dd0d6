// Tests on sites built with real tools. `npm run stacks` builds the sites and runs this.

import { defineConfig } from '@playwright/test';
import whole from '../../playwright.config.mjs';

export default defineConfig({
  ...whole,
  testDir: '.',
  outputDir: `../../test-results/${process.env.ASSENTRY_RUN}`,
  globalSetup: '../e2e/bench/display.mjs',
  reporter: 'list',
  projects: ['chromium', 'firefox'].map((engine) => ({ name: engine, use: { engineOptions: { engine, shell: engine === 'chromium' } } })),
});
