// Gated scripts run as the browser would have run them: in order, fetched side by side, once.

import { expect, test } from './bench/test.mjs';
import { accept, externalGate, inlineGate, preferences, reject, visitAndAccept, waitForRan } from './bench/notice.mjs';
import { ranScript } from './bench/resources.mjs';
import { restMark } from './pages.mjs';

const delays = [400, 0, 250, 50, 150, 0];

/**
 * Six external scripts of two purposes, with an inline one after each. None is answered before all are requested: fetched one
 * after the other they would never run.
 */
const sixScripts = delays
  .map((ms, index) => {
    const needs = index % 2 ? 'analytics' : 'marketing';
    return externalGate(needs, `external-${index}`, { query: `?together=6&ms=${ms}` }) + inlineGate(needs, `inline-${index}`);
  })
  .join('\n');
const documentOrder = delays.flatMap((_, index) => [`external-${index}`, `inline-${index}`]);

function expectFetchedSideBySide(pages) {
  const fetched = pages.requests('/ran/').filter(({ path }) => path.includes('external'));
  expect(fetched.map(({ path }) => path).sort(), 'each is requested exactly once').toEqual(
    delays.map((_, index) => `/ran/external-${index}.js`),
  );
}

test('scripts run in document order across purposes and are fetched side by side, each once', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ body: sixScripts }));
  await waitForRan(tab, ...documentOrder);
  await tab.settle();
  expect(await tab.ran()).toEqual(documentOrder);
  expectFetchedSideBySide(pages);
});

test('on a return visit scripts run in document order, too', async ({ pages, tab }) => {
  const url = pages.add({ body: sixScripts });
  await visitAndAccept(tab, pages.add({ path: '/first' }));
  pages.forget();
  await tab.goto(url);
  await waitForRan(tab, ...documentOrder);
  await tab.settle();
  expect(await tab.ran()).toEqual(documentOrder);
  expectFetchedSideBySide(pages);
});

const deferred = [
  '<script type="text/plain" data-type="module" data-consent="analytics" src="/ran/module.js"></script>',
  externalGate('analytics', 'deferred', { query: '?ms=120', attributes: 'defer' }),
  '<script type="text/plain" data-type="module" data-consent="analytics">(window.ran = window.ran || []).push("inline-module")</script>',
  externalGate('analytics', 'classic', { query: '?ms=60' }),
  inlineGate('analytics', 'inline'),
].join('\n');
const inTheirOrder = ['classic', 'inline', 'module', 'deferred', 'inline-module'];

test('on a return visit an element opens once all of it has arrived, however slowly the page comes', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({}));
  // Asks for the rest once the gated element is there and everybody else has heard of it, too.
  const head = `<script>
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-consent]')) return;
      observer.disconnect();
      setTimeout(() => fetch('/bench/rest'));
    }).observe(document, { childList: true, subtree: true });
  </script><!--${'-'.repeat(4096)}-->`;
  const script = '<script type="text/plain" data-consent="analytics">';
  for (const body of [`${script}${restMark}window.ran = ['whole']</script>`, `${script}window.ran = ${restMark}['whole']</script>`]) {
    await tab.goto(pages.add({ head, body }));
    await waitForRan(tab, 'whole');
  }
  await tab.goto(pages.add({ head, body: `<video data-consent="marketing">${restMark}<source data-src="/video/gated.mp4"></video>` }));
  await tab.waitFor(() => /gated\.mp4$/.test(document.querySelector('video').currentSrc));
});

test('deferred scripts and modules run after the classic ones, in order', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ body: deferred }));
  await waitForRan(tab, ...inTheirOrder);
  expect(await tab.ran()).toEqual(inTheirOrder);
});

test('on a return visit deferred scripts wait until the document is parsed', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ path: '/first' }));
  const lookForEnd = `<script type="text/plain" data-consent="analytics" data-type="module">
    window.sawTheEnd = document.querySelector('#end') !== null;
  </script>`;
  await tab.goto(pages.add({ body: `${lookForEnd}${deferred}<p id="end">The end</p>` }));
  await waitForRan(tab, ...inTheirOrder);
  expect(await tab.ran()).toEqual(inTheirOrder);
  expect(await tab.evaluate(() => window.sawTheEnd)).toBe(true);
});

test('an async script runs when it arrives and delays no other', async ({ pages, tab }) => {
  let release;
  pages.addFile('/async.js', 'text/javascript', ranScript('async'), new Promise((resolve) => { release = resolve; }));
  const body = `<script type="text/plain" data-consent="analytics" src="/async.js" async></script>${externalGate('analytics', 'classic')}`;
  await visitAndAccept(tab, pages.add({ body }));
  await waitForRan(tab, 'classic');
  await expect.poll(() => pages.requests('/async.js')).toHaveLength(1);
  release();
  await waitForRan(tab, 'async');
  expect(await tab.ran()).toEqual(['classic', 'async']);
});

test('each script runs once, however often the visitor accepts', async ({ pages, tab }) => {
  const body = externalGate('analytics', 'external') + inlineGate('analytics', 'inline') + inlineGate('marketing', 'last');
  await tab.goto(pages.add({ body }));
  await tab.evaluate(() => {
    window.assentry.accept(['analytics']);
    window.assentry.accept(['analytics']);
  });
  await waitForRan(tab, 'external', 'inline');
  await tab.evaluate(() => window.assentry.accept());
  await waitForRan(tab, 'last');
  await tab.settle();
  expect(await tab.ran()).toEqual(['external', 'inline', 'last']);
  expect(pages.requests('/ran/external.js')).toHaveLength(1);
});

test('a script that fails is reported, and the others run', async ({ pages, tab }) => {
  const body = externalGate('analytics', 'missing', { query: '?fail=1' }) + inlineGate('analytics', 'inline') + externalGate('analytics', 'external');
  await visitAndAccept(tab, pages.add({ body }));
  await waitForRan(tab, 'inline', 'external');
  expect(await tab.ran()).toEqual(['inline', 'external']);
  await tab.waitFor(() => [...bench.errors, ...bench.warnings].some((report) => report.includes('/ran/missing.js')));
});

test('a script that throws does not keep the others from running', async ({ pages, tab }) => {
  const body = `<script type="text/plain" data-consent="analytics">throw new Error('a mistake of the vendor')</script>${inlineGate('analytics', 'inline')}`;
  await visitAndAccept(tab, pages.add({ body }));
  await waitForRan(tab, 'inline');
});

test('a script that hangs for ten seconds is reported, and the others run', async ({ pages, tab }) => {
  const body = externalGate('analytics', 'hanging', { query: '?hang=1' }) + inlineGate('analytics', 'inline') + externalGate('analytics', 'external');
  // Ten seconds pass when the test says so.
  const head = `<script>
    const timer = window.setTimeout;
    const held = [];
    window.setTimeout = (callback, delay, ...more) => (delay === 10000 ? held.push(callback) : timer(callback, delay, ...more));
    window.passTenSeconds = () => held.splice(0).forEach((callback) => callback());
  </script>`;
  await visitAndAccept(tab, pages.add({ head, body }));
  await expect.poll(() => pages.requests('/ran/hanging.js')).toHaveLength(1);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  await tab.evaluate(() => window.passTenSeconds());
  await waitForRan(tab, 'inline', 'external');
  expect((await tab.reports()).join('\n')).toContain('/ran/hanging.js');
});

test('consent is checked again before each script: refusing while one is under way stops the rest', async ({ pages, tab }) => {
  let release;
  pages.addFile('/held.js', 'text/javascript', ranScript('held'), new Promise((resolve) => { release = resolve; }));
  const held = '<script type="text/plain" data-consent="analytics" src="/held.js"></script>';
  const body = inlineGate('analytics', 'before') + held + inlineGate('analytics', 'after') + externalGate('analytics', 'external');
  // Of a page that is left nothing would be to be seen any more: this one asks first.
  await visitAndAccept(tab, pages.add({ config: { reload: 'ask' }, body }));
  await waitForRan(tab, 'before');
  await expect.poll(() => pages.requests('/held.js')).toHaveLength(1);
  await tab.evaluate(() => window.assentry.reject());
  await tab.waitForVisible(`${preferences} [data-assentry="leave"]`);
  release();
  await waitForRan(tab, 'held');
  await tab.settle();
  expect(await tab.ran()).toEqual(['before', 'held']);
});

test('where a script that is now denied had run, the page is reloaded, and the gates stay shut', async ({ pages, tab }) => {
  const stop = '<script type="text/plain" data-consent="analytics">window.ran.push("stop"); assentry.reject();</script>';
  const body = inlineGate('analytics', 'before') + stop + inlineGate('analytics', 'after') + externalGate('analytics', 'external');
  await tab.goto(pages.add({ body }));
  await tab.acrossReload(() => tab.click(accept));
  await tab.waitFor(() => window.assentry?.status().method !== null);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  expect((await tab.status()).denied).toContain('analytics');
});

test('a gated script that refuses is the last one that runs', { tag: '@smoke' }, async ({ pages, tab }) => {
  const note = (what) => `<script type="text/plain" data-consent="analytics">sessionStorage.ran = (sessionStorage.ran || '') + ' ${what}';</script>`;
  const body = note('before') + note("stop'; assentry.reject(); '") + note('after') + note('later');
  await tab.goto(pages.add({ body }));
  await tab.acrossReload(() => tab.click(accept));
  await tab.waitFor(() => window.assentry?.status().method !== null);
  await tab.settle();
  expect(await tab.evaluate(() => sessionStorage.ran)).toBe(' before stop');
});

test('no gate opens between a refusal by the page and the file that handles it', { tag: '@once' }, async ({ pages, tab }) => {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const at = pages.mount({ held: ['assentry.more.js'], released });
  const script = `<script src="${at}assentry.js"></script>`;
  const body = inlineGate('analytics', 'gated');
  await visitAndAccept(tab, pages.add({ body }));
  await tab.goto(pages.add({ body, script: `${script}<script>assentry.reject()</script>` }));
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  release();
  await tab.waitFor(() => window.assentry.status().denied.includes('analytics'));
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
});

test('a script for those who refused runs after refusing, and not before', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: inlineGate('!analytics', 'refused') + inlineGate('analytics', 'granted') }));
  await tab.waitForVisible(reject);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  await tab.click(reject);
  await waitForRan(tab, 'refused');
  await tab.settle();
  expect(await tab.ran()).toEqual(['refused']);
});

test('a script for those who refused does not run after accepting', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ body: inlineGate('!analytics', 'refused') + inlineGate('analytics', 'granted') }));
  await waitForRan(tab, 'granted');
  await tab.settle();
  expect(await tab.ran()).toEqual(['granted']);
});

// How long the longest task is depends on what else the machine does: that is for a benchmark. Scripts that run in one
// task let nothing else in between, whatever the machine.
test('five thousand inline scripts run in order, and the page gets its turn in between', async ({ pages, tab }) => {
  const count = 5000;
  const body = Array.from(
    { length: count },
    (_, index) => `<script type="text/plain" data-consent="analytics">(window.order = window.order || []).push(${index})</script>`,
  ).join('');
  await tab.goto(pages.add({ body }));
  await tab.waitForVisible(accept);
  await tab.settle();
  await tab.evaluate((total) => {
    window.seen = new Set();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const ran = window.order?.length ?? 0;
      if (ran < total) port2.postMessage(0);
      if (ran > 0 && ran < total) window.seen.add(ran);
    };
    port2.postMessage(0);
  }, count);
  await tab.click(accept);
  await tab.waitFor((total) => window.order?.length === total, count);
  await tab.settle();
  expect(await tab.evaluate(() => window.order.every((number, index) => number === index))).toBe(true);
  expect(await tab.evaluate(() => window.seen.size), 'turns of the page between the first and the last script').toBeGreaterThan(0);
});
