// Starts a driver that speaks classic WebDriver. One that serves a session at a time: each worker has its own.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { binaries } from '../../../scripts/browsers.mjs';
import { WebDriverSession } from './webdriver-session.mjs';
import { WebDriverTab } from './webdriver-tab.mjs';

const startsWithinMs = 120_000;
const opensWithinMs = 12_000;

/** How to start each driver, and what it must be told to start its browser. */
const drivers = {
  webkit: {
    command: (port) => [binaries().webkitDriver, `--port=${port}`, '--host=127.0.0.1'],
    capabilities: (args) => ({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: binaries().miniBrowser, args: ['--automation', '--private', ...args] },
    }),
  },
  // Playwright stops a prerendered page before its first script: chromedriver leaves it alone.
  chromedriver: {
    command: (port) => [binaries().chromeDriver, `--port=${port}`],
    capabilities: (args) => ({
      browserName: 'chrome',
      'goog:chromeOptions': { binary: binaries().chromium, args: ['--headless', '--no-sandbox', '--disable-gpu', ...args] },
    }),
  },
};

export class Driver {
  #process;
  #url;
  #capabilities;
  #options;

  /** @param {import('./engines.mjs').EngineOptions} options */
  static async start(options) {
    const driver = new Driver();
    driver.#options = options;
    await driver.#spawn();
    return driver;
  }

  async #spawn() {
    const { engine, args = [], env = {} } = this.#options;
    const { command, capabilities } = drivers[engine];
    const port = await freePort();
    const [binary, ...flags] = command(port);
    this.#url = `http://127.0.0.1:${port}`;
    this.#capabilities = { ...capabilities(args), pageLoadStrategy: process.env.PLS ?? 'normal' };
    this.#process = spawn(binary, flags, { stdio: 'ignore', env: { ...process.env, NO_AT_BRIDGE: '1', ...env } });
    await this.#ready(binary);
  }

  /**
   * Opens a browser with an empty profile. On a busy machine MiniBrowser now and then never answers its driver,
   * or gets lost on its way from the first empty page to a process for the site: then driver and browser are
   * started anew, before any test has begun.
   */
  async open() {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await within(opensWithinMs, this.#openOnce());
      } catch (error) {
        if (attempt === 3) throw error;
        await this.stop();
        await this.#spawn();
      }
    }
  }

  async #openOnce() {
    const session = await WebDriverSession.open(this.#url, this.#capabilities);
    const tab = new WebDriverTab(session, await session.get('window'));
    // The driver's own answer is a page of 127.0.0.1, as are the pages of the tests.
    await tab.goto(`${this.#url}/status`);
    return { tab, close: () => session.close() };
  }

  async stop() {
    const exited = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await exited;
  }

  async #ready(binary) {
    const deadline = performance.now() + startsWithinMs;
    for (;;) {
      const up = await fetch(`${this.#url}/status`).then((response) => response.ok, () => false);
      if (up) return;
      if (performance.now() > deadline) {
        throw new Error(`${binary}: expected an answer at ${this.#url} within ${startsWithinMs} ms, found none`);
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/** The promise, or a rejection when it takes longer. */
function within(limitMs, promise) {
  promise.catch(() => {}); // it may still fail after nobody waits for it any more
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`browser: expected it to open within ${limitMs} ms, found no answer`)),
      limitMs,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
