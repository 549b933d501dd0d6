// One interface for the three engines: `startEngine` returns an object that opens tabs with empty profiles.

import { stripVTControlCharacters } from 'node:util';
import { chromium, firefox } from '@playwright/test';
import { binaries } from '../../../scripts/browsers.mjs';
import { Driver } from './driver.mjs';
import { PlaywrightTab } from './playwright-tab.mjs';

const viewport = { width: 1024, height: 720 };

/**
 * @typedef {object} EngineOptions
 * @property {'chromium'|'firefox'|'webkit'|'chromedriver'} engine
 * @property {boolean} [shell]   Chromium's headless shell, which starts and opens tabs three times as fast
 * @property {string[]} [args]   further arguments for the browser
 * @property {string[]} [without] Playwright's default arguments to omit (Chromium)
 * @property {Record<string, unknown>} [prefs] about:config of Firefox
 * @property {Record<string, string>} [env] further environment (WebKit, chromedriver)
 * @property {number} [startsWithinMs] how long it may take to start, if not the default
 * @property {object} [context]  options of Playwright's contexts (Chromium)
 *
 * @typedef {object} Engine
 * @property {() => Promise<{ tab: import('./tab.mjs').Tab, close: () => Promise<void> }>} open
 * @property {() => Promise<void>} stop
 */

/** @param {EngineOptions} options @returns {Promise<Engine>} */
export async function startEngine(options) {
  if (options.engine === 'webkit' || options.engine === 'chromedriver') return Driver.start(options);
  const launch = options.engine === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch(options).catch((error) => {
    throw new Error(`${options.engine}: expected it to start, found: ${summary(error)}`);
  });
  return {
    open: () => openContext(browser, options),
    stop: () => browser.close(),
  };
}

/** How long a browser may take to start on a busy machine. */
export const startsWithinMs = 120_000;

/** The first line of Playwright's message, and the line of its log that has the reason, if any. */
function summary({ message }) {
  const lines = stripVTControlCharacters(message).split('\n').map((line) => line.trim()).filter(Boolean);
  const reasons = [/ENOENT|EACCES|ENOSPC|No space/, /exitCode=\w+/, /error/i];
  const why = reasons.map((reason) => lines.find((line) => reason.test(line))).find(Boolean);
  return [...new Set([lines[0], why])].filter(Boolean).join(' ');
}

function launchChromium(options) {
  const { args = [], without = [], shell = false } = options;
  return chromium.launch({
    executablePath: shell ? binaries().headlessShell : binaries().chromium,
    timeout: options.startsWithinMs ?? startsWithinMs,
    chromiumSandbox: false, // it needs user namespaces, which a container lacks
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

function launchFirefox(options) {
  const { prefs = {} } = options;
  return firefox.launch({
    timeout: options.startsWithinMs ?? startsWithinMs,
    channel: 'moz-firefox', // Debian's Firefox, over WebDriver BiDi
    executablePath: binaries().firefox,
    firefoxUserPrefs: { 'browser.safebrowsing.downloads.enabled': false, ...prefs },
  });
}

async function openContext(browser, { engine, context: settings = {} }) {
  // Firefox cannot emulate media: only `null` is accepted.
  const media = engine === 'firefox' ? { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null } : {};
  const context = await browser.newContext({ viewport, locale: 'en-GB', ...media, ...settings });
  return { tab: new PlaywrightTab(await context.newPage()), close: () => context.close() };
}
