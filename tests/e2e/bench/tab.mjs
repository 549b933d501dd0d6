// One browser tab, with the same few operations in every engine. The two subclasses implement them for their engines; what
// can be built on `evaluate` is here, once.

import { look } from './look.mjs';

/** How long to wait for something that should happen soon. Generous, because the machine is shared. */
export const patienceMs = 60_000;
const pollMs = 15;

/**
 * What a subclass implements:
 *
 * - `evaluate(fn, ...args)` runs a function in the page, awaits it, and gives its JSON-like result;
 * - `goto(url)`, `reload()` return when the new document is parsed;
 * - `clickElement(selector)` clicks as a person would: once it is there and rests, presses the mouse at its middle;
 * - `pressAndLeave(selector)` presses the mouse on it, and lets it go in the corner of the window;
 * - `press(...keys)` presses keys one after the other: `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`, `a`;
 * - `cookies()`, `setCookie({ name, value, expires? })`, `clearCookies()`;
 * - `newTab()` opens another tab with the same storage;
 * - `viewport(width, height)` sets the size of the page in CSS pixels, from the next `goto` on;
 * - `handOn()` closes the other tabs, and puts size and pointer where they were at first;
 * - `screenshot(file)` writes a PNG.
 */
/** The browser has died, hangs or was closed: nothing that is waited for will come. */
export class BrowserGone extends Error {}

export class Tab {
  /** Clicks the first visible match, once there is one. */
  click(selector) {
    return this.clickElement(selector);
  }

  /** The rendered text of the first match, once there is one. */
  text(selector) {
    return this.#first('text', selector);
  }

  /** An attribute of the first match, once there is one; `null` when it has none. */
  attribute(selector, name) {
    return this.#first('attribute', selector, name);
  }

  /** A computed style property of the first match, once there is one. */
  style(selector, property) {
    return this.#first('style', selector, property);
  }

  count(selector) {
    return this.evaluate(look, 'count', selector);
  }

  async exists(selector) {
    return (await this.count(selector)) > 0;
  }

  /** Whether any match, or anything in it, takes up room and is not transparent. */
  visible(selector) {
    return this.evaluate(look, 'visible', selector);
  }

  /** `{ x, y, width, height }` of the first match, once there is one, in CSS pixels from the top left of the viewport. */
  box(selector) {
    return this.#first('box', selector);
  }

  /** The boxes of all visible matches. */
  boxes(selector) {
    return this.evaluate(look, 'boxes', selector);
  }

  async waitForVisible(selector) {
    await this.waitFor(look, 'visible', selector);
  }

  async waitForGone(selector) {
    await this.waitFor(look, 'hidden', selector);
  }

  /**
   * Waits until a function gives something truthy in the page, and gives that. Navigations in between are
   * survived. When it takes too long, the error says the function, its arguments and what the page reported.
   */
  waitFor(fn, ...args) {
    return this.waitWithin(patienceMs, fn, ...args);
  }

  /** As `waitFor`, with a limit of its own. */
  async waitWithin(limitMs, fn, ...args) {
    const deadline = performance.now() + limitMs;
    for (;;) {
      let problem = '';
      try {
        const value = await this.evaluate(fn, ...args);
        if (value) return value;
      } catch (error) {
        if (error instanceof BrowserGone) throw error;
        // A page that is being replaced cannot be asked, and what the function fails on may not
        // exist yet.
        problem = String(error.message).split('\n')[0];
      }
      if (performance.now() > deadline) throw await this.#waitedInVain(limitMs, fn, args, problem);
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  }

  /**
   * Scrolls with the keyboard, as a person does: the key is pressed again where nothing happened, because Firefox
   * drops a scroll key that comes before its compositor knows the page. A page that is locked never scrolls.
   */
  async scrollByKey() {
    await this.settle();
    const deadline = performance.now() + patienceMs;
    for (;;) {
      await this.press('PageDown');
      await this.settle();
      if (await this.evaluate(() => window.scrollY > 0)) return;
      if (performance.now() > deadline) throw new Error(`expected the page to scroll by PageDown within ${patienceMs} ms, found it where it was`);
    }
  }

  /** Goes back to the previous page, which has another address; also if it comes from the back-forward cache. */
  async back() {
    // In a task of its own: the answer of a page that is gone already is lost.
    const left = await this.evaluate(() => {
      setTimeout(() => history.back());
      return location.href;
    });
    await this.waitFor((url) => location.href !== url && document.readyState !== 'loading', left);
  }

  /** Does something that makes the page load anew, and returns when the new document is there. */
  async acrossReload(action) {
    await this.evaluate(() => {
      window.beforeReload = true;
    });
    await action();
    await this.waitFor(() => !window.beforeReload && document.readyState !== 'loading');
  }

  /**
   * Waits for everything already pending: the page's tasks, two frames, and a request that the
   * server answers after earlier ones. To prove an absence, wait for the last event that would
   * come before it, then `settle`.
   */
  async settle() {
    await this.evaluate(async () => {
      const task = () =>
        new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(0);
        });
      const frame = () => (document.hidden ? task() : new Promise((resolve) => requestAnimationFrame(resolve)));
      for (let round = 0; round < 2; round += 1) {
        await frame();
        await task();
      }
      await fetch('/bench/fence').catch(() => undefined);
      await task();
    });
  }

  /** Removes everything a test stored that the next one could notice, from a blank page of the next origin. */
  async empty() {
    await this.clearCookies();
    await this.evaluate(async () => {
      window.name = '';
      // A port, and so an origin, can be reused. Blocked storage is empty.
      await Promise.allSettled([
        async () => localStorage.clear(),
        async () => sessionStorage.clear(),
        async () => Promise.all((await indexedDB.databases()).map(({ name }) => indexedDB.deleteDatabase(name))),
        async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))),
      ].map((clear) => clear()));
    });
  }

  /** What `empty` did not remove, one line each. */
  async leftovers() {
    const cookies = (await this.cookies()).map(({ name }) => `cookie ${name}`);
    const here = await this.evaluate(async () => {
      const found = async (kind, list) => {
        try {
          return (await list()).map((name) => `${kind} ${name}`);
        } catch {
          return []; // blocked
        }
      };
      const lists = await Promise.all([
        found('name of the window', async () => [window.name].filter(Boolean)),
        found('cookie', async () => document.cookie.split('; ').filter(Boolean)),
        found('localStorage', async () => Object.keys(localStorage)),
        found('sessionStorage', async () => Object.keys(sessionStorage)),
        found('database', async () => (await indexedDB.databases()).map(({ name }) => name)),
        found('cache', async () => caches.keys()),
        found('service worker', async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)),
      ]);
      return lists.flat();
    });
    return [...cookies, ...here];
  }

  /** What the page wrote to `console.error`, and uncaught errors. */
  consoleErrors() {
    return this.evaluate(() => window.bench.errors);
  }

  /** The same, after `console.warn`: everything a developer sees. */
  reports() {
    return this.evaluate(() => [...window.bench.warnings, ...window.bench.errors]);
  }

  /** Names of the scripts that ran, in the order they ran in. See bench/resources.mjs. */
  ran() {
    return this.evaluate(() => window.ran ?? []);
  }

  /** The status from the banner's API. */
  status() {
    return this.evaluate(() => window.assentry.status());
  }

  async #first(question, selector, name) {
    await this.waitFor(look, 'count', selector);
    return this.evaluate(look, question, selector, name);
  }

  async #waitedInVain(limitMs, fn, args, problem) {
    const page = await this.evaluate(() => ({
      url: location.href,
      reports: window.bench ? [...window.bench.warnings, ...window.bench.errors] : [],
      elements: [...document.querySelectorAll('html > *, body > *')].map((element) => element.localName).join(' '),
      status: JSON.stringify(window.assentry?.status?.()),
    })).catch((error) => ({ url: String(error.message), reports: [], elements: '', status: '' }));
    const asked = fn === look ? `the page to be true for: ${args.join(' ')}` : `${fn} with ${JSON.stringify(args)}`;
    return new Error(
      [
        `waited ${limitMs} ms for ${asked}`,
        `  at ${page.url} with ${page.elements}, status: ${page.status}`,
        ...(problem ? [`  last problem: ${problem}`] : []),
        ...page.reports.map((report) => `  page reported: ${report}`),
      ].join('\n'),
    );
  }
}
