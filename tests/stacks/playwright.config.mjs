// Real builds of the tools that sites are made with. `npm run stacks` makes them and runs this.

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
