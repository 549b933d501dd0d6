// One browser tab, with the same few operations in every engine. Two subclasses implement them for their engines;
// whatever can be built on `evaluate` is here.

import { look } from './look.mjs';

/** How long to wait for something that should happen soon. Generous, since the machine is shared. */
export const patienceMs = 60_000;
const pollMs = 15;

/**
 * What a subclass implements:
 *
 * - `evaluate(fn, ...args)` runs a function in the page, awaits it, and returns its JSON-like result;
 * - `goto(url)`, `reload()` return when the new document is parsed;
 * - `clickElement(selector)` clicks as a person would: once the element exists and rests, presses the mouse at its centre;
 * - `pressAndLeave(selector)` presses the mouse on it and releases it in the corner of the window;
 * - `press(...keys)` presses keys one after the other: `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`, `a`;
 * - `cookies()`, `setCookie({ name, value, expires? })`, `clearCookies()`;
 * - `newTab()` opens another tab with the same storage;
 * - `viewport(width, height)` sets the size of the page in CSS pixels, from the next `goto` on;
 * - `handOn()` closes the other tabs, and restores the initial size and pointer position;
 * - `screenshot(file)` writes a PNG.
 */
/** The browser has died, hangs or was closed: waiting is pointless. */
export class BrowserGone extends Error {}

export class Tab {
  /** Clicks the first visible match, as soon as there is one. */
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

  /** Whether any match, or anything in it, takes up space and is not transparent. */
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
   * Waits until a function returns something truthy in the page, and returns that; survives navigations. On a time-out,
   * the error has the function, its arguments and what the page reported.
   */
  waitFor(fn, ...args) {
    return this.waitWithin(patienceMs, fn, ...args);
  }

  /** As `waitFor`, with another limit. */
  async waitWithin(limitMs, fn, ...args) {
    const deadline = performance.now() + limitMs;
    for (;;) {
      let problem = '';
      try {
        const value = await this.evaluate(fn, ...args);
        if (value) return value;
      } catch (error) {
        if (error instanceof BrowserGone) throw error;
        // The page may be navigating, or what the function needs may not exist yet.
        problem = String(error.message).split('\n')[0];
      }
      if (performance.now() > deadline) throw await this.#waitedInVain(limitMs, fn, args, problem);
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  }

  /**
   * Scrolls with the keyboard, as a person does. The key is pressed again if nothing happened, because Firefox drops
   * scroll keys until its compositor knows the page. A locked page never scrolls.
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

  /** Goes back to the previous page, which must have another address and may come from the back-forward cache. */
  async back() {
    // In a separate task: the result of a page that is already gone would be lost.
    const left = await this.evaluate(() => {
      setTimeout(() => history.back());
      return location.href;
    });
    await this.waitFor((url) => location.href !== url && document.readyState !== 'loading', left);
  }

  /** Does something that reloads the page, and returns when the new document is there. */
  async acrossReload(action) {
    await this.evaluate(() => {
      window.beforeReload = true;
    });
    await action();
    await this.waitFor(() => !window.beforeReload && document.readyState !== 'loading');
  }

  /**
   * Waits for everything already pending: the page's tasks, two frames, and a request that the server answers after
   * earlier ones. To prove an absence, wait for the last event that would precede it, then `settle`.
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

  /** Removes everything a test stored that the next one could notice, from a blank page on the next origin. */
  async empty() {
    await this.clearCookies();
    await this.evaluate(async () => {
      window.name = '';
      // A port, and so an origin, can be reused. Blocked storage is empty anyway.
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

  /** The same, after what it wrote to `console.warn`: everything that a developer sees. */
  reports() {
    return this.evaluate(() => [...window.bench.warnings, ...window.bench.errors]);
  }

  /** Names of the scripts that ran, in order of execution. See bench/resources.mjs. */
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
