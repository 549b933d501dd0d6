// End-to-end tests: the same specs in three engines, and small projects for what needs a browser of its own.
//
//   npx playwright test                            all
//   npx playwright test --project=firefox gates    one engine, one file
//
// A test without a tag runs in chromium, firefox and webkit. A test with a tag runs only in the projects of
// that tag, see `special`.

import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

// The end-to-end tests count everything; what is refused where is for the collector's own tests.
process.env.ASSENTRY_STATISTICS ??= 'all';

// Workers inherit it.
process.env.ASSENTRY_RUN ??= String(process.pid);

/**
 * Specifications in which no engine has a part: they run in one, and in the others only what is tagged `@smoke`.
 * What only a browser can show is not among them.
 */
const neutral = ['api', 'configuration', 'develop', 'examples', 'google', 'gpp', 'inspector', 'languages', 'package', 'peers-calls', 'peers-files', 'peers-import', 'peers-markup', 'policy', 'receipt', 'record', 'regimes', 'report', 'stacks', 'statistics', 'vendors', 'wrappers'];
/** Matches the full name (project, file, titles, tags) of these, and of single tests of other files that are tagged `@once`. */
const once = new RegExp(`^\\S+ (${neutral.join('|')})\\.spec\\.mjs (?!.*@smoke(?![\\w-]))|@once(?![\\w-])`);

/** Browsers with something switched off, on or different. Each runs the tests of its tag and no others. */
const special = [
  { tag: 'no-wasm', engine: 'firefox', prefs: { 'javascript.options.wasm': false } },
  { tag: 'no-wasm', engine: 'webkit', env: { JSC_useWasm: '0' } },
  { tag: 'no-cookies', engine: 'firefox', prefs: { 'network.cookie.cookieBehavior': 2 } },
  { tag: 'no-cookies', engine: 'webkit', args: ['--cookies-policy=never'] },
  { tag: 'dark', engine: 'chromium', context: { colorScheme: 'dark' } },
  { tag: 'dark', engine: 'firefox', prefs: { 'layout.css.prefers-color-scheme.content-override': 0 } },
  { tag: 'dark', engine: 'webkit', env: { GTK_THEME: 'Adwaita:dark' } },
  { tag: 'forced-colors', engine: 'chromium', context: { forcedColors: 'active' } },
  { tag: 'forced-colors', engine: 'firefox', prefs: { 'browser.display.document_color_use': 2 } },
  { tag: 'reduced-motion', engine: 'chromium', context: { reducedMotion: 'reduce' } },
  { tag: 'reduced-motion', engine: 'firefox', prefs: { 'ui.prefersReducedMotion': 1 } },
  { tag: 'reduced-motion', engine: 'webkit', env: { XDG_CONFIG_HOME: fileURLToPath(new URL('tests/e2e/fixtures/calm', import.meta.url)) } },
  // A browser in which scripts are turned off.
  { tag: 'no-javascript', engine: 'chromium', context: { javaScriptEnabled: false } },
  { tag: 'more-contrast', engine: 'chromium', context: { contrast: 'more' } },
  // A theme of the system with high contrast, and the page's own colours all the same.
  { tag: 'more-contrast', engine: 'firefox', prefs: { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 1 } },
  { tag: 'more-contrast', engine: 'webkit', env: { GTK_THEME: 'HighContrast' } },
  // Playwright switches Chromium's back-forward cache off unless asked.
  { tag: 'bfcache', engine: 'chromium', without: ['--disable-back-forward-cache'] },
  { tag: 'bfcache', engine: 'firefox' },
  { tag: 'bfcache', engine: 'webkit' },
  // WebKit keeps a page whatever its channels hear.
  { tag: 'bfcache-drops', engine: 'chromium', without: ['--disable-back-forward-cache'] },
  { tag: 'bfcache-drops', engine: 'firefox' },
  // WebKit's driver waits for the load of a page, and here something that it needs is held back.
  { tag: 'held', engine: 'chromium', shell: true },
  { tag: 'held', engine: 'firefox' },
  { tag: 'prerender', engine: 'chromedriver' },
  // What only Chromium has: long tasks, names that resolve as we please.
  { tag: 'chromium-only', engine: 'chromium', shell: true, args: ['--host-resolver-rules=MAP *.example 127.0.0.1'] },
];

const tags = [...new Set(special.map(({ tag }) => tag))];
const tagged = (names) => new RegExp(`@(${names.join('|')})(?![\\w-])`);

export default defineConfig({
  testDir: './tests/e2e',
  // A folder for each run, since a run empties its own and two may go on at once.
  outputDir: `./test-results/${process.env.ASSENTRY_RUN}`,
  testMatch: '*.spec.mjs',
  globalSetup: './tests/e2e/bench/display.mjs',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // The end of a wait for something that should happen, on a machine that may be busy: nothing here measures speed.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['./tests/e2e/bench/times.mjs']],
  use: { video: 'off', trace: 'off', screenshot: 'off' },
  projects: [
    ...['chromium', 'firefox', 'webkit'].map((engine) => ({
      name: engine,
      use: { engineOptions: { engine, shell: engine === 'chromium' } },
      grepInvert: engine === 'chromium' ? tagged(tags) : [tagged(tags), once],
    })),
    ...special.map(({ tag, ...engineOptions }) => ({
      name: tag.startsWith(engineOptions.engine) ? tag : `${engineOptions.engine}-${tag}`,
      use: { engineOptions },
      grep: tagged([tag]),
    })),
  ],
});
