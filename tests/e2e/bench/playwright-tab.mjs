// Chromium over the DevTools protocol and Firefox over WebDriver BiDi, both by Playwright.

import { resting } from './resting.mjs';
import { BrowserGone, Tab, patienceMs } from './tab.mjs';

export class PlaywrightTab extends Tab {
  #page;
  #size;
  /** Whether the pointer has been moved. */
  #pointed = false;

  /** @param {import('@playwright/test').Page} page */
  constructor(page) {
    super();
    this.#page = page;
    this.#size = page.viewportSize();
    page.setDefaultTimeout(patienceMs);
  }

  /** Playwright's own page, for features of a single engine. */
  get page() {
    return this.#page;
  }

  /** Whether `heard` is a tree. */
  hearsAll = true;

  /** The accessibility tree of an element: roles, names and states. */
  heard(selector) {
    return this.#page.locator(selector).ariaSnapshot();
  }

  async evaluate(fn, ...args) {
    try {
      return await this.#page.evaluate(`(${fn})(...${JSON.stringify(args)})`);
    } catch (error) {
      if (this.#page.isClosed() || /has been closed|crashed/.test(error.message)) {
        throw new BrowserGone(`expected an answer of the browser, found that it is gone: ${error.message.split('\n')[0]}`);
      }
      throw error;
    }
  }

  async goto(url) {
    try {
      await this.#page.goto(url, { waitUntil: 'domcontentloaded' });
    } catch (error) {
      // Firefox may restart a navigation in another process: Playwright then reports that it was interrupted by itself.
      if (!error.message.includes(`interrupted by another navigation to "${url}"`)) throw error;
      await this.#page.waitForURL(url, { waitUntil: 'domcontentloaded' });
    }
  }

  async reload() {
    await this.#page.reload({ waitUntil: 'domcontentloaded' });
  }

  async clickElement(selector) {
    const { x, y } = await this.waitFor(resting, selector);
    this.#pointed = true;
    await this.#page.mouse.click(x, y);
  }

  async pressAndLeave(selector) {
    const { x, y } = await this.waitFor(resting, selector);
    this.#pointed = true;
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(2, 2);
    await this.#page.mouse.up();
  }

  async press(...keys) {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  cookies() {
    return this.#page.context().cookies();
  }

  async setCookie({ name, value, expires }) {
    const { hostname } = new URL(this.#page.url());
    await this.#page.context().addCookies([{ name, value, domain: hostname, path: '/', expires: expires ?? -1 }]);
  }

  async clearCookies() {
    await this.#page.context().clearCookies();
  }

  async handOn() {
    const context = this.#page.context();
    const others = context.pages().filter((page) => page !== this.#page);
    await Promise.all(others.map((page) => page.close()));
    if (others.length > 0) await this.#page.bringToFront();
    const { width, height } = this.#page.viewportSize();
    if (width !== this.#size.width || height !== this.#size.height) await this.#page.setViewportSize(this.#size);
    if (this.#pointed) await this.#page.mouse.move(0, 0);
    this.#pointed = false;
  }

  async newTab() {
    return new PlaywrightTab(await this.#page.context().newPage());
  }

  async viewport(width, height) {
    await this.#page.setViewportSize({ width, height });
  }

  async screenshot(file) {
    await this.#page.screenshot({ path: file });
  }
}
