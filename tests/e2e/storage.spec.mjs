// Storage may be missing, full, blocked or garbage: the notice works for this page (invariant 4).

import { expect, test } from './bench/test.mjs';
import { accept, banner, externalGate, gatedEverything, handle, optional, reject, thirdParties, visitAndAccept, waitForEverything, waitForRan } from './bench/notice.mjs';

const body = externalGate('analytics', 'gated');

/** Scripts for the head that break a store, by what they do. */
const broken = {
  'localStorage throws': `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
  'localStorage is null': `Object.defineProperty(window, 'localStorage', { get: () => null });`,
  'localStorage is full': `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
  'writing a cookie throws': `Object.defineProperty(document, 'cookie', { get: () => '', set() { throw new DOMException('no', 'SecurityError'); } });`,
  'cookies are not kept': `Object.defineProperty(document, 'cookie', { get: () => '', set() {} });`,
  'there is no BroadcastChannel': 'delete window.BroadcastChannel;',
};

for (const [name, script] of Object.entries(broken)) {
  test(`when ${name}, the answer holds for the page and is remembered where it can be`, async ({ pages, tab }) => {
    const url = pages.add({ head: `<script>${script}</script>`, body });
    await visitAndAccept(tab, url);
    await waitForRan(tab, 'gated');
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.reload();
    await waitForRan(tab, 'gated');
    expect(await tab.visible(banner)).toBe(false);
    expect(await tab.consoleErrors()).toEqual([]);
  });
}

const nothingKept = `${broken['localStorage throws']} ${broken['writing a cookie throws']}`;

test('when nothing can be kept, the answer holds for this page, and it is said once in the console', async ({ pages, tab }) => {
  const url = pages.add({ head: `<script>${nothingKept}</script>`, body });
  await visitAndAccept(tab, url);
  await waitForRan(tab, 'gated');
  expect(await tab.status()).toMatchObject({ standing: 'decided', denied: [] });
  expect(await tab.reports()).toHaveLength(1);
  await tab.reload();
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
});

test('with cookies switched off in the browser the page works, and asks on each page that cannot know', { tag: '@no-cookies' }, async ({ pages, tab }) => {
  const url = pages.add({ body: gatedEverything });
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  await tab.click(accept);
  await waitForEverything(tab);
  expect(await tab.cookies(), 'cookies are off').toEqual([]);
  // Firefox switches localStorage off as well, WebKitGTK does not: there the mirror remembers.
  const remembered = await tab.evaluate(() => {
    try {
      return localStorage.getItem('assentry') !== null;
    } catch {
      return false;
    }
  });
  pages.forget();
  await tab.goto(pages.add({ path: '/second', body: gatedEverything }));
  if (remembered) await waitForRan(tab, 'external', 'inline');
  else await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.exists(banner)).toBe(!remembered);
  // A film of the first page may still be asked for while that page goes away.
  expect(thirdParties(pages).some((path) => !path.startsWith('/video/'))).toBe(remembered);
});

/** A browser that does not paint before the test says so: `window.paint()`. */
const paintsWhenTold = `<script>
  {
    const { requestAnimationFrame: frame, setTimeout: timer } = window;
    const held = [];
    window.requestAnimationFrame = (callback) => held.push(callback);
    window.setTimeout = (callback, delay, ...more) => (delay === 200 ? 0 : timer(callback, delay, ...more));
    window.paint = () => {
      window.requestAnimationFrame = frame;
      held.forEach((callback) => frame(callback));
    };
  }
</script>`;

/** What a page has of an answer. */
const answerOf = (tab) => tab.evaluate(() => ({
  cookie: document.cookie.includes('assentry='),
  mirror: localStorage.getItem('assentry') !== null,
  standing: window.assentry.status().standing,
  ran: window.ran ?? [],
}));

test('the notice is gone from the screen before the stores are written and anything opens', async ({ pages, tab }) => {
  // In the head: those in the body wait for a page that is idle, which needs a clock in WebKit.
  await tab.goto(pages.add({ head: paintsWhenTold + body }));
  await tab.click(accept);
  await tab.waitForGone(banner);
  expect(await answerOf(tab)).toEqual({ cookie: false, mirror: false, standing: 'decided', ran: [] });
  await tab.evaluate(() => window.paint());
  await waitForRan(tab, 'gated');
  expect(await answerOf(tab)).toEqual({ cookie: true, mirror: true, standing: 'decided', ran: ['gated'] });
});

test('the answer is stored even if the page is left before it has painted', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: paintsWhenTold }));
  await tab.click(accept);
  await tab.waitForGone(banner);
  await tab.goto(pages.add({ body }));
  await waitForRan(tab, 'gated');
  expect(await tab.exists(banner)).toBe(false);
});

test('what another tab wrote earlier does not overtake an answer that waits to be written', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ body }));
  const accepted = await tab.evaluate(() => localStorage.getItem('assentry'));
  await tab.acrossReload(() => tab.evaluate(() => window.assentry.reset()));
  await tab.goto(pages.add({ head: paintsWhenTold, body }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.evaluate((line) => new Promise((resolve) => {
    // Messages come in order: ours comes after the one that is told.
    const [mine, other] = [new BroadcastChannel('assentry'), new BroadcastChannel('assentry')];
    mine.onmessage = () => resolve();
    other.postMessage(line);
  }), accepted);
  await tab.evaluate(() => window.paint());
  await tab.waitFor(() => localStorage.getItem('assentry') !== null);
  await tab.settle();
  expect(await answerOf(tab)).toEqual({ cookie: true, mirror: true, standing: 'decided', ran: [] });
  expect(await tab.evaluate((line) => [window.assentry.has('analytics'), localStorage.getItem('assentry') === line], accepted)).toEqual([false, false]);
});

test('the cookie alone is enough, and so is the mirror alone', async ({ pages, tab }) => {
  const url = pages.add({ body });
  await visitAndAccept(tab, url);
  await tab.evaluate(() => localStorage.clear());
  await tab.reload();
  await waitForRan(tab, 'gated');
  await tab.evaluate(() => localStorage.length); // the page is there before its cookies go
  await tab.evaluate(() => window.assentry.accept()); // writes both again
  await tab.waitFor(() => localStorage.getItem('assentry'));
  await tab.clearCookies();
  await tab.reload();
  await waitForRan(tab, 'gated');
  // By the second file, for which nothing that is granted waits.
  await expect.poll(async () => (await tab.cookies()).map(({ name }) => name), { message: 'the cookie is written again for the server' }).toEqual(['assentry']);
});

const garbage = {
  empty: '',
  'a word': 'yes',
  'a number': '1',
  'another tool\'s': 'v2~analytics~marketing~1',
  JSON: encodeURIComponent(JSON.stringify({ v: 1, p: 'a1m1s1' })),
  'four kilobytes of one letter': 'a'.repeat(4000),
  'four kilobytes of separators': '.'.repeat(2000) + '~'.repeat(1900),
  'broken percent signs': '%%%E0%A4%A',
  'a prototype\'s name': '__proto__',
  'letters of other alphabets': encodeURIComponent('согласие 同意'),
};

test('a cookie or mirror of garbage is no answer, grants nothing and breaks nothing', async ({ pages, tab }) => {
  const url = pages.add({ body: gatedEverything });
  await tab.goto(url);
  for (const [name, value] of Object.entries(garbage)) {
    await tab.evaluate(
      (line) => {
        document.cookie = `assentry=${line}; path=/; max-age=1000`;
        localStorage.setItem('assentry', line);
      },
      value,
    );
    await tab.reload();
    await tab.waitForVisible(banner);
    await tab.settle();
    expect(await tab.status(), name).toMatchObject({ standing: 'unasked', denied: optional });
    expect((await tab.consoleErrors()).filter((error) => /uncaught|unhandled/.test(error)), name).toEqual([]);
  }
  expect(thirdParties(pages)).toEqual([]);
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.reload();
  await tab.waitForVisible(handle);
  expect(await tab.exists(banner), 'the answer has taken the place of the garbage').toBe(false);
});

test('a cut or changed copy of a real record grants nothing', async ({ pages, tab }) => {
  const url = pages.add({ body: gatedEverything });
  // Of a yes: nothing could be cut out of a no that grants.
  await visitAndAccept(tab, pages.add({ path: '/accepted' }));
  const real = await tab.evaluate(() => localStorage.getItem('assentry'));
  // The core is tested with every one; here it is about reading them back from a browser.
  const copies = Array.from({ length: 6 }, (_, index) => Math.floor((real.length * index) / 6)).flatMap((at) => [
    real.slice(0, at),
    real.slice(0, at) + real.slice(at + 1),
  ]);
  await tab.goto(pages.add({ path: '/quiet', script: '' }));
  await tab.clearCookies();
  await expect.poll(() => tab.cookies()).toEqual([]);
  // One frame for each copy is much faster than one visit.
  const grantedBy = (copy) =>
    tab.evaluate(
      async (line, page) => {
        localStorage.setItem('assentry', line);
        const frame = document.createElement('iframe');
        frame.src = page;
        document.body.append(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve));
        const { granted } = frame.contentWindow.assentry.status();
        frame.remove();
        return granted;
      },
      copy,
      url,
    );
  for (const copy of copies) expect(await grantedBy(copy), copy).toEqual(['necessary']);
  expect(thirdParties(pages)).toEqual([]);
  expect(await grantedBy(real), 'the record itself').toEqual(['necessary', ...optional]);
});

test('an answer from the future grants nothing, since its clock or this one is wrong', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ clockDays: 30 }));
  await tab.goto(pages.add({ body: gatedEverything }));
  await tab.waitForVisible(banner);
  await tab.settle();
  expect((await tab.status()).denied).toEqual(optional);
  expect(thirdParties(pages)).toEqual([]);
});

test('a cookie of a server and one of a page do not contradict each other: one answer is left', { tag: '@chromium-only' }, async ({ pages, tab }) => {
  const { port, pathname } = new URL(pages.add({ body }));
  await visitAndAccept(tab, `http://www.shop.example:${port}${pathname}`);
  await waitForRan(tab, 'gated');
  // As a server sets it that names no domain: beside that of the page.
  await tab.evaluate(() => { document.cookie = `${document.cookie}; path=/; max-age=999`; });
  const domains = async () => (await tab.cookies()).filter(({ name }) => name === 'assentry').map(({ domain }) => domain).toSorted();
  expect(await domains()).toEqual(['.shop.example', 'www.shop.example']);
  await tab.acrossReload(() => tab.evaluate(() => window.assentry.reject()));
  await tab.waitFor(() => window.assentry?.status().denied.includes('analytics'));
  await tab.settle();
  expect(await domains()).toEqual(['.shop.example']);
});

test('an earlier answer that the browser briefly returns again is not a change (WebKit)', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.click(reject);
  await tab.waitFor(() => document.cookie.includes('assentry='));
  const earlier = await tab.evaluate(() => document.cookie);
  await tab.evaluate(() => window.assentry.accept());
  await tab.waitFor(() => window.assentry.has('analytics') && document.cookie.includes('+analytics'));
  // As WebKit does it under load: what another process still has to confirm is shown as it was.
  await tab.evaluate((line) => {
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    let shown = line;
    window.readAgain = false;
    Object.defineProperty(document, 'cookie', {
      get() {
        window.readAgain = !shown;
        return shown || get.call(document);
      },
      set(text) {
        set.call(document, text);
      },
    });
    document.dispatchEvent(new Event('visibilitychange'));
    shown = '';
  }, earlier);
  expect(await tab.status()).toMatchObject({ method: 'api', denied: [] });
  await tab.waitFor(() => window.readAgain);
  await tab.settle();
  expect(await tab.status()).toMatchObject({ method: 'api', denied: [] });
  expect(await tab.exists(banner)).toBe(false);
});

test('on an address instead of a name, the cookie is for that host alone', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({}));
  // WebKit would take `domain=0.1` from 127.0.0.1, and hand the answer to every address that ends so.
  expect((await tab.cookies()).map(({ domain }) => domain)).toEqual(['127.0.0.1']);
});

test('the answer is stored for the widest domain, so that all sub-domains ask once', { tag: '@chromium-only' }, async ({ pages, tab }) => {
  const url = new URL(pages.add({ body }));
  const on = (host) => `http://${host}.example:${url.port}${url.pathname}`;
  await visitAndAccept(tab, on('www.shop'));
  expect((await tab.cookies()).map(({ name, domain }) => [name, domain])).toEqual([['assentry', '.shop.example']]);
  await tab.goto(on('blog.shop'));
  await waitForRan(tab, 'gated');
  expect(await tab.visible(banner)).toBe(false);
  await tab.goto(on('www.another'));
  await tab.waitForVisible(banner);
});

test('a site can keep the answer to its own host', { tag: '@chromium-only' }, async ({ pages, tab }) => {
  const url = new URL(pages.add({ body, config: { cookieDomain: 'host' } }));
  const on = (host) => `http://${host}.example:${url.port}${url.pathname}`;
  await visitAndAccept(tab, on('www.shop'));
  expect((await tab.cookies()).map(({ domain }) => domain)).toEqual(['www.shop.example']);
  await tab.goto(on('blog.shop'));
  await tab.waitForVisible(banner);
});

test('on a deep host the cookie stops below the public suffix', { tag: '@chromium-only' }, async ({ pages, tab }) => {
  const url = new URL(pages.add({ body }));
  await visitAndAccept(tab, `http://a.b.shop.co.example:${url.port}${url.pathname}`);
  expect((await tab.cookies()).map(({ name, domain }) => [name, domain])).toEqual([['assentry', '.co.example']]);
});
