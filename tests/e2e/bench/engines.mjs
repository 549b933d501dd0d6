// The three engines behind one door: `startEngine` gives something that opens tabs with empty profiles.

import { chromium, firefox } from '@playwright/test';
import { binaries } from '../../../scripts/browsers.mjs';
import { Driver } from './driver.mjs';
import { PlaywrightTab } from './playwright-tab.mjs';

const viewport = { width: 1024, height: 720 };

/**
 * @typedef {object} EngineOptions
 * @property {'chromium'|'firefox'|'webkit'|'chromedriver'} engine
 * @property {boolean} [shell]   Chromium without anything to look at, which starts and opens tabs three times as fast
 * @property {string[]} [args]   further arguments for the browser
 * @property {string[]} [without] Playwright's own arguments that must not be there (Chromium)
 * @property {Record<string, unknown>} [prefs] about:config of Firefox
 * @property {Record<string, string>} [env] further environment (WebKit, chromedriver)
 * @property {object} [context]  options of Playwright's contexts (Chromium)
 *
 * @typedef {object} Engine
 * @property {() => Promise<{ tab: import('./tab.mjs').Tab, close: () => Promise<void> }>} open
 * @property {() => Promise<void>} stop
 */

/** @param {EngineOptions} options @returns {Promise<Engine>} */
export async function startEngine(options) {
  if (options.engine === 'webkit' || options.engine === 'chromedriver') return Driver.start(options);
  const browser = await (options.engine === 'firefox' ? launchFirefox(options) : launchChromium(options));
  return {
    open: () => openContext(browser, options),
    stop: () => browser.close(),
  };
}

function launchChromium({ args = [], without = [], shell = false }) {
  return chromium.launch({
    executablePath: shell ? binaries().headlessShell : binaries().chromium,
    chromiumSandbox: false, // a container has no user namespaces to build one from
    ignoreDefaultArgs: without,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
}

function launchFirefox({ prefs = {} }) {
  return firefox.launch({
    channel: 'moz-firefox', // Debian's own, over WebDriver BiDi
    executablePath: binaries().firefox,
    firefoxUserPrefs: { 'browser.safebrowsing.downloads.enabled': false, ...prefs },
  });
}

async function openContext(browser, { engine, context: settings = {} }) {
  // Firefox knows no emulation of media: only `null` leaves it alone.
  const media = engine === 'firefox' ? { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null } : {};
  const context = await browser.newContext({ viewport, locale: 'en-GB', ...media, ...settings });
  return { tab: new PlaywrightTab(await context.newPage()), close: () => context.close() };
}
