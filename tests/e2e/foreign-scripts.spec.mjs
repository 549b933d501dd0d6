// Beside other people's scripts a press does what it says, gates follow the answer, and nothing that was refused goes on:
// focus traps, hotkeys, scrolling libraries, old libraries that change prototypes, routers, page caches, lazy loaders.

import { readFileSync } from 'node:fs';
import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, externalGate, handle, inlineGate, placeholder, preferences, purposeSwitch, reject, reopen, thirdParties, visitAndAccept, waitForKept, waitForRan, withdrawAll } from './bench/notice.mjs';

const pkg = process.env.ASSENTRY_PKG ?? new URL('../../pkg', import.meta.url).pathname;
const gates = externalGate('analytics', 'external') + inlineGate('marketing', 'inline');
const film = '<iframe id="film" data-consent="social" data-src="/frame/film.html" title="Our film" width="300" height="200"></iframe>';
const body = `<main><h1>A page</h1><p>With a <button id="own">Button</button></p>${gates}</main>`;
const site = { site: 'Example', purposes: ['necessary', 'analytics', 'marketing', 'social'], languages: ['en'], regime: 'eu' };
/** A page with the script as it is, and with the tag of a compiled site. */
const ways = { 'the script': () => ({}), 'a compiled site': (pages) => ({ script: pages.compile(site).tag() }) };
const showing = (name) => [...document.querySelectorAll('iframe')].some((frame) => frame.contentDocument?.title === name && frame.getBoundingClientRect().width > 0);
const method = (tab, wanted) => tab.waitFor((name) => window.assentry?.status().method === name, wanted);

/** Refuses, accepts, comes back and withdraws, all by the pointer. */
async function answerAll(tab, url, again = url) {
  await tab.goto(url);
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  await tab.click(purposeSwitch('analytics'));
  expect(await tab.evaluate((at) => document.querySelector(at).checked, purposeSwitch('analytics'))).toBe(true);
  await tab.click(withdrawAll);
  await method(tab, 'refuse-all');
  expect(await tab.ran()).toEqual([]);
  await tab.evaluate(() => window.assentry.reset());
  await tab.click(accept);
  await waitForRan(tab, 'external', 'inline');
  await tab.goto(again);
  await waitForRan(tab, 'external', 'inline');
  await tab.click(reopen);
  await tab.click(withdrawAll);
  await tab.waitFor(() => window.assentry?.status().method === 'withdrawn' && !window.ran);
  expect(await tab.consoleErrors()).toEqual([]);
}

const stop = '(event) => { if (event.target.id !== "own") { event.preventDefault(); event.stopImmediatePropagation(); } }';
const scripts = {
  'a focus trap that was there first stops presses': `document.addEventListener('click', ${stop}, true);`,
  'a focus trap that comes later stops presses': `addEventListener('load', () => { for (const type of ['pointerdown', 'mousedown', 'mouseup', 'touchstart', 'click']) document.addEventListener(type, ${stop}, true); });`,
  'every click is prevented': 'document.addEventListener("click", (event) => event.preventDefault()); document.onclick = () => false;',
};
for (const [what, script] of Object.entries(scripts)) {
  for (const [way, more] of Object.entries(ways)) {
    test(`where ${what}, those on ${way} count`, async ({ pages, tab }) => {
      await answerAll(tab, pages.add({ head: `<script>${script}</script>`, body, ...more(pages) }));
    });
  }
}

/** What Prototype, MooTools and their like made of what we use. */
const old = `(() => {
  const list = (it) => { const made = []; for (let at = 0; at < (it?.length ?? 0); at += 1) made.push(it[at]); return made; };
  Array.from = list;
  Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.prototype.find = function (is) { for (let at = 0; at < this.length; at += 1) if (is(this[at], at)) return this[at]; };
  Array.prototype.toJSON = function () { return '[]'; };
  Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  for (const name of ['toggle', 'hide', 'show', 'update', 'insert', 'select', 'wrap', 'set', 'get', 'empty', 'clone', 'observe']) Element.prototype[name] = function () { return this; };
  window.Event = window.DOMEvent = function (event) { return event; };
  Object.prototype.$family = function () { return 'object'; };
  Object.prototype['a name'] = function () {};
})();`;
for (const [way, more] of Object.entries(ways)) {
  // The drivers of the other engines stumble over this themselves.
  test(`beside a library that replaces what arrays and elements do, ${way} is answered`, { tag: '@once' }, async ({ pages, tab }) => {
    const add = (path) => pages.add({ path, head: `<script>${old}</script>`, body, ...more(pages) });
    await answerAll(tab, add('/one'), add('/two'));
  });
}

test('hotkeys of the page leave the keyboard to what has the focus', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: `${body}<script>document.addEventListener('keydown', (event) => event.preventDefault())</script>` }));
  await tab.waitForVisible(reject);
  await tab.settle();
  const pressOn = async (at, key) => {
    await tab.evaluate((selector) => document.querySelector(selector).focus(), at);
    await tab.press(key);
  };
  await pressOn(customize, 'Space');
  await tab.waitForVisible(preferences);
  await pressOn(purposeSwitch('analytics'), 'Space');
  expect(await tab.evaluate((at) => document.querySelector(at).checked, purposeSwitch('analytics'))).toBe(true);
  await tab.press('Escape');
  await tab.waitForGone(preferences);
  await pressOn(reject, 'Enter');
  await method(tab, 'refuse-all');
  await pressOn(reopen, 'Space');
  await tab.waitForVisible(preferences);
});

test('a library that scrolls the page by itself hears no wheel over our elements', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: `${body}<script>window.turned = []; addEventListener('wheel', (event) => { turned.push(event.target.localName); event.preventDefault(); }, { passive: false })</script>` }));
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  await tab.evaluate(() => {
    for (const at of ['assentry-banner button', 'assentry-preferences button', 'main']) document.querySelector(at).dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true }));
  });
  expect(await tab.evaluate(() => window.turned)).toEqual(['main']);
});

test('what is done on a placeholder stays there, as in the frame that it stands for', async ({ pages, tab }) => {
  const card = `<div id="card" style="margin-left: 500px"><a href="/elsewhere">${film}</a></div><script>
    window.heard = [];
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown']) card.addEventListener(type, (event) => {
      heard.push(type);
      event.preventDefault();
      if (type === 'pointerdown') card.setPointerCapture(event.pointerId);
    });
  </script>`;
  await tab.goto(pages.add({ body: card }));
  await tab.waitForVisible(placeholder);
  await tab.click(`${placeholder} [data-assentry="once"]`);
  await tab.waitFor(showing, 'film');
  expect(await tab.evaluate(() => [window.heard, location.pathname])).toEqual([[], '/page-1']);
});

for (const [way, more] of Object.entries(ways)) {
  test(`a router that makes changes of view of all navigation does not keep ${way} on a page with what was refused`, async ({ pages, tab }) => {
    const router = '<script>window.navigation?.addEventListener("navigate", (event) => { if (event.canIntercept) event.intercept({ async handler() {} }); })</script>';
    await visitAndAccept(tab, pages.add({ head: router, body, ...more(pages) }));
    await waitForRan(tab, 'external', 'inline');
    await tab.click(reopen);
    await tab.click(withdrawAll);
    await tab.waitFor(() => window.assentry?.status().method === 'withdrawn' && !window.ran);
    await tab.settle();
    expect(await tab.ran()).toEqual([]);
  });
}

test('a frame whose page is in an attribute is left as well', async ({ pages, tab }) => {
  await tab.goto(pages.add({ script: '', body: '<iframe id="inner" width="600" height="500"></iframe>' }));
  await tab.evaluate((html) => { document.querySelector('#inner').srcdoc = html; }, `<script src="/assentry/assentry.js"></script>${body}`);
  await tab.waitFor(() => Boolean(frames[0]?.document.querySelector('assentry-banner')));
  await tab.evaluate(() => { frames[0].assentry.accept(); });
  await tab.waitFor(() => frames[0].ran?.length === 2);
  await tab.evaluate(() => { frames[0].assentry.reject(); });
  await tab.waitFor(() => Boolean(frames[0].document.querySelector('main')) && frames[0].assentry?.status().denied.includes('analytics') && !frames[0].ran);
});

test('a page cache that delays scripts, and says meanwhile that the page is loading, delays nothing for good', async ({ pages, tab }) => {
  // As WP Rocket does it.
  const delay = `<script>addEventListener('load', () => {
    let state = 'loading';
    for (const [on, types] of [[document, /^(DOMContentLoaded|readystatechange)$/], [window, /^(DOMContentLoaded|load|pageshow)$/]]) {
      const add = on.addEventListener;
      on.addEventListener = (type, ...rest) => add.call(on, types.test(type) ? 'delayed-' + type : type, ...rest);
    }
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
    const script = document.createElement('script');
    script.onload = () => {
      state = 'complete';
      for (const on of [document, window]) on.dispatchEvent(new Event('delayed-DOMContentLoaded'));
      for (const type of ['load', 'pageshow']) dispatchEvent(new Event('delayed-' + type));
    };
    script.src = '/assentry/assentry.js';
    document.head.append(script);
  })</script>`;
  const url = pages.add({ script: delay, body: body + film });
  await tab.goto(url);
  await tab.waitForVisible(placeholder);
  await tab.click(accept);
  await waitForRan(tab, 'external', 'inline');
  await tab.waitFor(showing, 'film');
  await tab.reload();
  await waitForRan(tab, 'external', 'inline');
  await tab.waitForVisible(handle);
});

/** What caches do to a compiled site's small script, which then has no attributes. */
const runs = {
  'run as text': (tag) => tag.replace(/(<script data-signals[^>]*)>([^]+?<\/script>)/, '$1 type="x/later">$2<script>(0, eval)(document.currentScript.previousElementSibling.textContent)</script>'),
  'put into a file': (tag, pages) => tag.replace(/<script data-signals[^>]*>([^]+?)<\/script>/, (_, text) => {
    pages.addFile('/all.js', 'text/javascript; charset=utf-8', text);
    return '<script src="/all.js"></script>';
  }),
};
for (const [what, change] of Object.entries(runs)) {
  test(`where the small script of a compiled site is ${what}, Google is told anyway that everything is denied`, { tag: '@once' }, async ({ pages, tab }) => {
    const tag = pages.compile(site).tag(), script = change(tag, pages);
    expect(script).not.toBe(tag);
    await tab.goto(pages.add({ script, body }));
    await tab.click(accept);
    await waitForKept(tab);
    const commands = await tab.evaluate(() => window.dataLayer.filter((entry) => entry[0] === 'consent').map(([, command]) => command));
    expect([commands[0], commands.includes('update'), commands.filter((one) => one === 'default').length]).toEqual(['default', true, 1]);
    expect(await tab.reports()).toEqual([]);
  });
}

for (const [way, more] of Object.entries(ways)) {
  test(`where another tool has its data under the name of Google's queue, ${way} can be answered anyway, and one message reports it`, { tag: '@once' }, async ({ pages, tab }) => {
    for (const page of [{ head: '<script>var dataLayer = { page: "home" };</script>', body }, { body: `<script>dataLayer = { page: "home" };</script>${body}` }]) {
      await tab.goto(pages.add({ ...page, ...more(pages) }));
      await tab.click(accept);
      await waitForRan(tab, 'external', 'inline');
      await tab.waitFor(() => bench.errors.length > 0);
      expect(await tab.reports()).toEqual([expect.stringContaining('dataLayer: expected Google\'s denied defaults to stay in it')]);
      await tab.evaluate(() => window.assentry.reset());
      await tab.waitForVisible(accept);
    }
  });
}

for (const [what, page] of Object.entries({
  'is made anew where nobody can follow': { head: '<script>var dataLayer = [];</script>', body: '<script>dataLayer = [{ own: 1 }];</script>' },
  'is deleted': { body: '<script>delete window.dataLayer; window.dataLayer = [{ own: 1 }];</script>' },
  'is emptied': { body: '<script>dataLayer.length = 0;</script>' },
})) {
  test(`where Google's queue ${what}, one message says so`, { tag: '@once' }, async ({ pages, tab }) => {
    await tab.goto(pages.add(page));
    await tab.waitForVisible(banner);
    await tab.waitFor(() => bench.errors.length > 0);
    await tab.settle();
    expect(await tab.reports()).toEqual([expect.stringContaining('dataLayer: expected Google\'s denied defaults to stay in it')]);
  });
}

test('a script that runs from memory says at once where it looked for its files, and an answer ends in denied', { tag: '@once' }, async ({ pages, tab }) => {
  const whole = readFileSync(`${pkg}/assentry.js`, 'utf8');
  pages.addFile('/whole.js', 'text/javascript; charset=utf-8', whole);
  const script = '<script>fetch("/whole.js").then((answer) => answer.blob()).then((blob) => { const made = document.createElement("script"); made.src = URL.createObjectURL(blob); document.head.append(made); })</script>';
  await tab.goto(pages.add({ path: '/deep/page', script, body }));
  await tab.waitForVisible(reject);
  await tab.waitFor(() => bench.errors.some((text) => text.includes('/deep/assentry.more.js to load; none can be kept')));
  await tab.click(reject);
  await tab.waitForGone(banner);
  expect((await tab.reports()).filter((text) => text.startsWith('uncaught'))).toEqual([]);
  await tab.goto(pages.add({ path: '/deep/other', script, body, config: { base: '/assentry/' } }));
  await tab.click(accept);
  await waitForRan(tab, 'external', 'inline');
});

test('a page without console.error loses nothing but the messages', { tag: '@once' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: '<script>window.console = { log() {} }</script>', body: `${externalGate('analytics', 'gone', { query: '?fail=1' })}${inlineGate('analytics', 'next')}` }));
  await tab.click(accept);
  await waitForRan(tab, 'next');
});

test('a lazy loader that goes by the window of a frame opens none, and is reported', async ({ pages, tab }) => {
  const load = 'for (const frame of document.querySelectorAll("iframe")) frame.contentWindow.location.replace(frame.dataset.src);';
  await tab.goto(pages.add({ body: `${film}<script>${load}</script>` }));
  await tab.waitForVisible(placeholder);
  await tab.evaluate(new Function(load));
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.reports()).toContainEqual(expect.stringContaining('iframe with data-consent="social": expected no other script to set src'));
  await tab.click(accept);
  await tab.waitFor(showing, 'film');
});

test('an element that gets its attributes after it is in the page is gated like the others', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: '<iframe title="Our film" width="300" height="200"></iframe><script type="text/plain">(window.ran = window.ran || []).push("late")</script>' }));
  await tab.waitForVisible(reject);
  await tab.settle();
  await tab.evaluate(() => {
    const [frame, script] = document.body.children;
    frame.setAttribute('data-consent', 'social');
    frame.setAttribute('data-src', '/frame/film.html');
    script.setAttribute('data-consent', 'analytics');
  });
  await tab.waitForVisible(placeholder);
  expect(thirdParties(pages)).toEqual([]);
  await tab.click(accept);
  await waitForRan(tab, 'late');
  await tab.waitFor(showing, 'film');
  expect(await tab.ran()).toEqual(['late']);
});

test('where a page replaces the adopted sheets, the element behind a placeholder is hidden again with its next change', { tag: '@once' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: `<main>${film}</main>` }));
  await tab.waitForVisible(placeholder);
  await tab.evaluate(() => {
    document.adoptedStyleSheets = [new CSSStyleSheet()];
    document.querySelector('main').append('More');
  });
  await tab.waitFor(() => document.querySelector('#film').getClientRects().length === 0);
});

for (const [what, html, found] of [
  ['a frame with src', '<iframe title="x" data-consent="social" src="/frame/got.html"></iframe>', 'src'],
  ['a frame with srcdoc', '<iframe title="x" data-consent="social" srcdoc="<p>Hello"></iframe>', 'srcdoc'],
  ['an image with src', '<img alt="" data-consent="marketing" src="/img/got.png">', 'src'],
]) {
  test(`${what} that was meant to be gated is reported once`, { tag: '@once' }, async ({ pages, tab }) => {
    await tab.goto(pages.add({ body: html }));
    await tab.waitForVisible(accept);
    await tab.waitFor(() => bench.errors.length > 0);
    await tab.click(accept);
    await waitForKept(tab);
    expect(await tab.reports()).toEqual([expect.stringContaining(`expected its address in data-src or the like, found it in ${found}, which loads before any answer`)]);
  });
}

for (const [what, make] of Object.entries({ 'is inert': () => { document.documentElement.inert = true; }, 'is made inert by a style sheet': () => { document.documentElement.style.interactivity = 'inert'; } })) {
  test(`where the whole page ${what}, the second layer can be answered anyway, and one message says that the notice cannot`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ body }));
    await tab.waitForVisible(reject);
    await tab.waitFor(() => document.querySelector('assentry-handle'));
    await tab.settle();
    if (!await tab.evaluate(() => CSS.supports('interactivity', 'inert')) && what !== 'is inert') return;
    await tab.evaluate(make);
    await tab.settle();
    await tab.evaluate(() => window.assentry.open());
    await tab.click(withdrawAll);
    await method(tab, 'refuse-all');
    if (what === 'is inert') expect(await tab.reports()).toEqual([expect.stringContaining('notice: expected no inert on html')]);
  });
}

test('the room for the notice is there without a doctype, too', async ({ pages, tab }) => {
  await tab.goto(pages.add({ html: '<html><head><style>body { margin: 0 }</style><script src="/assentry/assentry.js"></script></head><body><main style="height: 3000px">A page</main></body></html>' }));
  await tab.waitForVisible(banner);
  await tab.waitFor(() => getComputedStyle(document.documentElement, '::after').display === 'block');
});
