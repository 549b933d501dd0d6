// Starts a driver for classic WebDriver. A driver serves one session at a time, so each worker has its own.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { binaries } from '../../../scripts/browsers.mjs';
import { WebDriverSession } from './webdriver-session.mjs';
import { WebDriverTab } from './webdriver-tab.mjs';

/** How long a driver or browser may take to start on a busy machine. */
const startsWithinMs = 120_000;

/** How to start each driver, and the capabilities that start its browser. */
const drivers = {
  webkit: {
    command: (port) => [binaries().webkitDriver, `--port=${port}`, '--host=127.0.0.1'],
    capabilities: (args) => ({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: binaries().miniBrowser, args: ['--automation', '--private', ...args] },
    }),
  },
  // For prerendering: Playwright stops a prerendered page before its first script, chromedriver does not.
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

  /** A free port may be taken by the time the driver listens, for example by another suite: then tries another one. */
  async #spawn() {
    const { engine, args = [], env = {} } = this.#options;
    const { command, capabilities } = drivers[engine];
    this.#capabilities = capabilities(args);
    const ended = [];
    while (ended.length < 3) {
      const port = await freePort();
      const [binary, ...flags] = command(port);
      this.#url = `http://127.0.0.1:${port}`;
      this.#process = spawn(binary, flags, { stdio: 'ignore', env: { ...process.env, NO_AT_BRIDGE: '1', ...env } });
      const end = await this.#untilReady(binary);
      if (!end) return;
      ended.push(end);
    }
    throw new Error(`${engine}: expected its driver to listen, found that it ended three times: ${ended.join(', ')}`);
  }

  /** Opens a browser with an empty profile. */
  async open() {
    const limitMs = this.#options.startsWithinMs ?? startsWithinMs;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await within(limitMs / 3, this.#openOnce());
      } catch (error) {
        // On a busy machine MiniBrowser sometimes never answers its driver, or hangs while switching from the first empty
        // page to a process for the site: then both are restarted, before any test has begun.
        if (attempt === 3) throw error;
        await this.stop();
        await this.#spawn();
      }
    }
  }

  async #openOnce() {
    const session = await WebDriverSession.open(this.#url, this.#capabilities);
    const tab = new WebDriverTab(session, await session.get('window'));
    // The driver's own status page is on 127.0.0.1, like the pages of the tests.
    await tab.goto(`${this.#url}/status`);
    return { tab, close: () => session.close() };
  }

  async stop() {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await exited;
  }

  /** Waits until the driver answers; returns how it ended if it does not. */
  async #untilReady(binary) {
    let end;
    this.#process.once('exit', (code, signal) => { end = `exit code ${code ?? signal}`; });
    this.#process.once('error', (error) => { end = error.message; });
    const deadline = performance.now() + (this.#options.startsWithinMs ?? startsWithinMs);
    while (!end) {
      const up = await fetch(`${this.#url}/status`, { signal: AbortSignal.timeout(5_000) }).then((response) => response.ok, () => false);
      // If the port was taken, something else may answer; the driver is then about to exit.
      if (up && !end) {
        await new Promise((resolve) => setTimeout(resolve, 25));
        if (!end) return undefined;
      }
      if (performance.now() > deadline) {
        this.#process.kill('SIGKILL');
        throw new Error(`${binary}: expected an answer at ${this.#url}, found none within ${Math.round((this.#options.startsWithinMs ?? startsWithinMs) / 1000)} s`);
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return end;
  }
}

/** The promise, or a rejection if it takes longer. */
function within(limitMs, promise) {
  promise.catch(() => {}); // it may still fail after the time-out
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
