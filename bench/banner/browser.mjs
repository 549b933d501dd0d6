// The browser, and one load in it: in a new context, so with a cold cache and no storage, and with the probe injected.
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { binaries } from '../../scripts/browsers.mjs';

const PROBE = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

/** Like slow 4G: 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up. */
export const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

export const sleep = (ms) => new Promise((done) => { setTimeout(done, ms); });

/** A new process with an empty profile. It resolves no other host and does not reveal that it is automated. */
export function launch() {
  return chromium.launch({
    executablePath: binaries().chromium,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // vanilla-cookieconsent hides from suspected bots.
      '--disable-blink-features=AutomationControlled',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      '--force-device-scale-factor=1',
    ],
  });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ selectors?: any, watch?: boolean, cpu?: number, network?: any, storageState?: any, viewport?: any }} conditions
 *   watch: look for the banner in every frame, which costs some CPU; cpu: slowdown factor
 */
export async function open(browser, { selectors = {}, watch = false, cpu = 1, network = null, storageState, viewport = DESKTOP }) {
  const context = await browser.newContext({ viewport, storageState, locale: 'en-US', timezoneId: 'Europe/Berlin' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const requests = [];
  const errors = [];
  cdp.on('Network.requestWillBeSent', ({ request, type }) => {
    if (!/^(data|blob|about):/.test(request.url)) requests.push({ url: request.url, type });
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await cdp.send('Network.enable');
  // Thread CPU time, not wall time, so that other work on the machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (network) await cdp.send('Network.emulateNetworkConditions', network);
  if (cpu !== 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript({ content: `{const watched=${JSON.stringify({ selectors, watch })};\n${PROBE}\n}` });

  /** CDP's counters by name; times in seconds. */
  const metrics = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  /** A trusted click at the centre of an element, if a pointer hits it there. */
  const click = async (selector) => {
    const at = await page.evaluate((sought) => __bench.reach(sought), selector);
    if (!at) throw new Error(`${selector}: expected to be what a pointer hits at its centre`);
    await page.mouse.move(at.x, at.y);
    await sleep(60);
    await page.mouse.down();
    await page.mouse.up();
  };
  return { context, page, cdp, requests, errors, metrics, click };
}
