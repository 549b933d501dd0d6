// Starts WebKitGTK's driver. It serves one session at a time, so each worker has one of its own.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { binaries } from '../../../scripts/browsers.mjs';
import { WebDriverSession } from './webdriver.mjs';
import { WebKitTab } from './webkit-tab.mjs';

const startsWithinMs = 20_000;

export class WebKitDriver {
  #process;
  #url;
  #args;

  /**
   * @param {object} options
   * @param {string[]} [options.args] further arguments for the MiniBrowser
   * @param {Record<string, string>} [options.env] further environment for it
   */
  static async start({ args = [], env = {} } = {}) {
    const driver = new WebKitDriver();
    const port = await freePort();
    driver.#args = args;
    driver.#url = `http://127.0.0.1:${port}`;
    driver.#process = spawn(binaries().webkitDriver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...process.env, NO_AT_BRIDGE: '1', ...env },
    });
    await driver.#ready();
    return driver;
  }

  /** Opens a browser with an empty profile. */
  async open() {
    const session = await WebDriverSession.open(this.#url, {
      browserName: 'MiniBrowser',
      // A page may wait for a script that never comes. With 'eager' the driver hangs as soon as a frame
      // loads after its page.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {
        binary: binaries().miniBrowser,
        args: ['--automation', '--private', ...this.#args],
      },
    });
    const tab = new WebKitTab(session, await session.get('window'));
    return { tab, close: () => session.close() };
  }

  async stop() {
    const exited = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await exited;
  }

  async #ready() {
    const deadline = performance.now() + startsWithinMs;
    for (;;) {
      const up = await fetch(`${this.#url}/status`).then((response) => response.ok, () => false);
      if (up) return;
      if (performance.now() > deadline) {
        throw new Error(`WebKitWebDriver: expected an answer at ${this.#url} within ${startsWithinMs} ms, found none`);
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
