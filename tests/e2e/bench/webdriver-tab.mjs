// A tab over classic WebDriver, mostly for WebKitGTK; works around what its driver lacks.

import { writeFile } from 'node:fs/promises';
import { look } from './look.mjs';
import { resting } from './resting.mjs';
import { Tab } from './tab.mjs';

/** WebKitGTK's windows cannot be narrower than this many CSS pixels. */
const narrowestWindow = 447;

const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export class WebDriverTab extends Tab {
  #session;
  #handle;
  #focus;
  #frame;
  /** The window's original size, if a test changed it. */
  #resized;

  /**
   * @param {import('./webdriver-session.mjs').WebDriverSession} session
   * @param {string} handle the window's handle
   * @param {{ handle: string }} focus the session's current window; shared by all its tabs
   */
  constructor(session, handle, focus = { handle }) {
    super();
    this.#session = session;
    this.#handle = handle;
    this.#focus = focus;
  }

  /** Whether `heard` is a tree. */
  hearsAll = false;

  /** What a screen reader gets of an element: a line with role and name for each part, as the engine computes them. */
  async heard(selector) {
    const session = await this.#here();
    const parts = await session.evaluate((of) => {
      const found = [];
      const walk = (element) => {
        if (element.localName !== 'slot' && !element.checkVisibility({ visibilityProperty: true })) return;
        if (element.matches('[role=region], dialog, h2, h3, h4, button, [role=switch], a')) found.push(element);
        const within = element.localName === 'slot' ? element.assignedElements() : (element.shadowRoot ?? element).children;
        [...within].forEach(walk);
      };
      walk(document.querySelector(of));
      return found;
    }, selector);
    const lines = [];
    for (const part of parts) lines.push(`${await session.told(part, 'role')} ${await session.told(part, 'label')}`);
    return lines.join('\n');
  }

  async evaluate(fn, ...args) {
    const session = await this.#here();
    return session.evaluate(fn, ...args);
  }

  async goto(url) {
    const session = await this.#here();
    if (!this.#frame) {
      await this.#load('url', { url });
      return;
    }
    await session.post('frame', { id: null });
    const query = new URLSearchParams({ url, ...this.#frame });
    await this.#load('url', { url: `${new URL(url).origin}/bench/narrow?${query}` });
    await this.waitFor(
      (expected) => frames[0]?.location.href === expected && frames[0].document.readyState !== 'loading',
      url,
    );
    await session.post('frame', { id: 0 });
  }

  async reload() {
    if (this.#frame) await this.goto(await this.evaluate(() => location.href));
    else await this.#load('refresh');
  }

  async clickElement(selector) {
    // The driver checks only once, and scrolls only to the window's edge, where a fixed element may cover the target.
    await this.waitFor(resting, selector);
    const session = await this.#here();
    const element = await session.evaluate(look, 'visible element', selector);
    await session.clickElement(element);
  }

  async press(...keys) {
    const session = await this.#here();
    for (const key of keys) {
      const codes = key.split('+').map((part) => keyCodes[part] ?? part);
      await session.perform('key', [
        ...codes.map((value) => ({ type: 'keyDown', value })),
        ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]);
    }
  }

  async cookies() {
    const session = await this.#here();
    const cookies = await session.get('cookie');
    return cookies.map(({ expiry, ...cookie }) => ({ ...cookie, expires: expiry ?? -1 }));
  }

  async pressAndLeave(selector) {
    const { x, y } = await this.waitFor(resting, selector);
    const session = await this.#here();
    const move = (to) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', ...to });
    await session.perform('pointer', [move({ x: Math.round(x), y: Math.round(y) }), { type: 'pointerDown', button: 0 }, move({ x: 2, y: 2 }), { type: 'pointerUp', button: 0 }]);
  }

  async setCookie({ name, value, expires }) {
    const session = await this.#here();
    await session.post('cookie', { cookie: { name, value, path: '/', ...(expires && { expiry: expires }) } });
  }

  async clearCookies() {
    const session = await this.#here();
    await session.remove('cookie');
  }

  async handOn() {
    const session = await this.#here();
    for (const handle of (await session.get('window/handles')).filter((other) => other !== this.#handle)) {
      await session.post('window', { handle });
      await session.remove('window');
      this.#focus.handle = handle;
    }
    await this.#here();
    if (this.#frame || this.#resized) await this.#unsize(session);
    await session.perform('pointer', [{ type: 'pointerMove', duration: 0, x: 0, y: 0, origin: 'viewport' }]);
  }

  async newTab() {
    const session = await this.#here();
    const { handle } = await session.post('window/new', { type: 'tab' });
    return new WebDriverTab(session, handle, this.#focus);
  }

  async viewport(width, height) {
    const session = await this.#here();
    this.#resized ??= await session.get('window/rect');
    this.#frame = width < narrowestWindow ? { width, height } : undefined;
    if (this.#frame) return;
    await session.post('frame', { id: null });
    const [innerWidth, innerHeight] = await session.evaluate(() => [innerWidth, innerHeight]);
    const outer = await session.get('window/rect');
    await session.post('window/rect', {
      width: outer.width + width - innerWidth,
      height: outer.height + height - innerHeight,
    });
    await this.waitFor((w, h) => innerWidth === w && innerHeight === h, width, height);
  }

  async screenshot(file) {
    const session = await this.#here();
    // A screenshot taken during a frame can show half of that frame.
    await session.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
    await writeFile(file, Buffer.from(await session.get('screenshot'), 'base64'));
  }

  async #unsize(session) {
    this.#frame = undefined;
    await session.post('frame', { id: null });
    await session.post('window/rect', { width: this.#resized.width, height: this.#resized.height });
    this.#resized = undefined;
  }

  /** Waits until the page is parsed: the driver sometimes answers earlier. */
  #load(command, body) {
    return this.acrossReload(async () => {
      const session = await this.#here();
      await session.post(command, body);
    });
  }

  async #here() {
    if (this.#focus.handle !== this.#handle) {
      await this.#session.post('window', { handle: this.#handle });
      this.#focus.handle = this.#handle;
    }
    return this.#session;
  }
}
