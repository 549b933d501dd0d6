// Starts a driver that speaks classic WebDriver. One that serves a session at a time: each worker has its own.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { binaries } from '../../../scripts/browsers.mjs';
import { WebDriverSession } from './webdriver-session.mjs';
import { WebDriverTab } from './webdriver-tab.mjs';

const startsWithinMs = 20_000;
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
    // A page may wait for a script that never comes, so the driver does not wait for pages. Nor would
    // 'eager' do: WebKit's driver then hangs as soon as a frame loads after its page.
    this.#capabilities = { ...capabilities(args), pageLoadStrategy: 'none' };
    this.#process = spawn(binary, flags, { stdio: 'ignore', env: { ...process.env, NO_AT_BRIDGE: '1', ...env } });
    await this.#ready(binary);
  }

  /** Opens a browser with an empty profile. On a busy machine MiniBrowser now and then never answers its driver: then both are started anew, before any test has begun. */
  async open() {
    let session;
    for (const last of [false, false, true]) {
      try {
        session = await WebDriverSession.open(this.#url, this.#capabilities, opensWithinMs);
        break;
      } catch (error) {
        if (last) throw error;
        await this.stop();
        await this.#spawn();
      }
    }
    const tab = new WebDriverTab(session, await session.get('window'));
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

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
