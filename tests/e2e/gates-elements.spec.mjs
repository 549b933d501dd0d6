// Which elements are gated, what is kept of them, and what is reported when a page got it wrong.

import { createHash } from 'node:crypto';
import { expect, test } from './bench/test.mjs';
import { ranScript } from './bench/resources.mjs';
import { accept, banner, externalGate, gatedEverything, handle, inlineGate, reject, serviceSwitch, customize, save, thirdParties, visitAndAccept, waitForKept, waitForRan } from './bench/notice.mjs';

const hashOf = (name) => `sha384-${createHash('sha384').update(ranScript(name)).digest('base64')}`;

test('all attributes are kept', async ({ pages, tab }) => {
  const attributes = {
    id: 'kept',
    integrity: hashOf('kept'),
    crossorigin: 'anonymous',
    referrerpolicy: 'no-referrer',
    fetchpriority: 'low',
    'data-site': 'a1',
    'data-cfasync': 'false',
    title: 'a "quoted" title',
  };
  const html = Object.entries(attributes).map(([name, value]) => `${name}='${value}'`).join(' ');
  await visitAndAccept(tab, pages.add({ body: externalGate('analytics', 'kept', { attributes: html }) }));
  await waitForRan(tab, 'kept');
  const kept = await tab.evaluate(
    (names) => Object.fromEntries(names.map((name) => [name, document.querySelector('#kept').getAttribute(name)])),
    Object.keys(attributes),
  );
  expect(kept).toEqual(attributes);
  expect(pages.requests('/ran/kept.js').map(({ referrer }) => referrer)).toEqual(['']);
});

for (const granted of ['analytics', 'marketing']) {
  test(`a container of several purposes runs once ${granted} alone is granted, and never after a refusal (L-71)`, async ({ pages, tab }) => {
    const config = { purposes: ['necessary', 'analytics', 'marketing', 'social'] };
    const body = externalGate('analytics|marketing', 'container') + externalGate('analytics|nobody', 'unknown') + inlineGate('!social|necessary', 'last');
    const url = pages.add({ config, body });
    await tab.goto(url);
    await tab.waitForVisible(banner);
    await tab.click(reject);
    await waitForRan(tab, 'last');
    expect(await tab.ran()).toEqual(['last']);
    await waitForKept(tab);
    await tab.evaluate((id) => window.assentry.accept([id]), granted);
    await waitForRan(tab, 'container');
    expect(await tab.ran()).toEqual(['last', 'container']);
    expect(pages.requests('/ran/unknown.js')).toEqual([]);
  });
}

test('a script with a wrong integrity does not run, and is reported', async ({ pages, tab }) => {
  const attributes = `integrity="${hashOf('another')}" crossorigin="anonymous"`;
  await visitAndAccept(tab, pages.add({ body: externalGate('analytics', 'tampered', { attributes }) + inlineGate('analytics', 'next') }));
  await waitForRan(tab, 'next');
  await tab.waitFor(() => [...bench.errors, ...bench.warnings].some((report) => report.includes('/ran/tampered.js')));
  expect(await tab.ran()).toEqual(['next']);
});

test('under a strict policy an inline script with the nonce runs, and no other', async ({ pages, tab }) => {
  const csp = "script-src 'self' 'nonce-abc' 'wasm-unsafe-eval'; style-src 'self'";
  const body = inlineGate('analytics', 'with', 'nonce="abc"') + inlineGate('analytics', 'without') + externalGate('analytics', 'last');
  await visitAndAccept(tab, pages.add({ body, csp }));
  await waitForRan(tab, 'with', 'last');
  expect(await tab.ran()).toEqual(['with', 'last']);
});

test('a classic script finds itself as the current script, with its data', async ({ pages, tab }) => {
  const body = `<script type="text/plain" data-consent="analytics" data-site="a1">
    window.found = document.currentScript && document.currentScript.dataset.site;
  </script>${inlineGate('analytics', 'after')}`;
  await visitAndAccept(tab, pages.add({ body }));
  await waitForRan(tab, 'after');
  expect(await tab.evaluate(() => window.found)).toBe('a1');
});

test('data-src works for scripts, too', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ body: '<script type="text/plain" data-consent="analytics" data-src="/ran/lazy.js"></script>' }));
  await waitForRan(tab, 'lazy');
});

test('an image gets its sources, also from picture and srcset', async ({ pages, tab }) => {
  const body = `
    <img id="one" alt="" data-consent="marketing" data-srcset="/img/wide.png 2000w, /img/small.png 100w" sizes="50px" data-src="/img/old.png">
    <picture><source data-consent="marketing" data-srcset="/img/source.png"><img id="two" alt="" data-consent="marketing" data-src="/img/fallback.png"></picture>`;
  await visitAndAccept(tab, pages.add({ body }));
  await tab.waitFor(() => document.querySelector('#one').currentSrc.endsWith('/img/small.png'));
  await tab.waitFor(() => document.querySelector('#two').currentSrc.endsWith('/img/source.png'));
});

test('all ids of an element are needed', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: inlineGate('analytics marketing', 'both') + inlineGate('analytics', 'one') }));
  await tab.evaluate(() => window.assentry.accept(['analytics']));
  await waitForRan(tab, 'one');
  await tab.settle();
  expect(await tab.ran()).toEqual(['one']);
  await tab.evaluate(() => window.assentry.accept(['marketing']));
  await waitForRan(tab, 'both');
});

test('ids are compared whole', async ({ pages, tab }) => {
  const ids = ['gtag', 'multi-gtag', 'gtag-multi', 'gta'];
  const purposes = ids.map((id) => ({ id, title: id, description: `What ${id} does.` }));
  const body = ids.map((id) => inlineGate(id, id)).join('') + inlineGate('necessary', 'end');
  await tab.goto(pages.add({ config: { purposes: ['necessary', ...purposes] }, body }));
  await tab.evaluate(() => window.assentry.accept(['gtag']));
  await waitForRan(tab, 'gtag');
  await tab.settle();
  expect((await tab.ran()).toSorted()).toEqual(['end', 'gtag']);
});

test('a service can be chosen alone, and opens only what names it', async ({ pages, tab }) => {
  const config = {
    purposes: ['necessary', 'analytics'],
    services: [
      { id: 'counter', purpose: 'analytics', name: 'The counter' },
      { id: 'recorder', purpose: 'analytics', name: 'The recorder' },
    ],
  };
  const body = inlineGate('counter', 'counter') + inlineGate('recorder', 'recorder') + inlineGate('analytics', 'analytics');
  await tab.goto(pages.add({ config, body }));
  await tab.click(customize);
  await tab.waitForVisible(save);
  await tab.click('summary');
  await tab.click(serviceSwitch('counter'));
  await tab.click(save);
  await waitForRan(tab, 'counter');
  await tab.settle();
  expect(await tab.ran()).toEqual(['counter']);
});

test('a script with an unknown id stays shut and is reported', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ body: inlineGate('analitycs', 'typo') + inlineGate('analytics', 'known') }));
  await waitForRan(tab, 'known');
  await tab.settle();
  expect(await tab.ran()).toEqual(['known']);
  expect((await tab.reports()).join('\n')).toContain('analitycs');
});

test('a script stays shut even if it names a known id too, or the refusal of an unknown one', async ({ pages, tab }) => {
  const body = inlineGate('analytics nonsense', 'no') + inlineGate('!nonsense', 'no') + inlineGate('', 'no') + inlineGate('analytics', 'known');
  await visitAndAccept(tab, pages.add({ body }));
  await waitForRan(tab, 'known');
  await tab.settle();
  expect(await tab.ran()).toEqual(['known']);
});

test('a script that was meant to be gated and ran already is reported', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: '<script data-consent="analytics" src="/ran/mistake.js"></script>' }));
  await tab.waitFor(() => [...bench.errors, ...bench.warnings].some((report) => /data-consent="analytics".*already ran/.test(report)));
});

test('elements that are inserted later are held and opened like the others', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  const insert = (round) =>
    tab.evaluate((name) => {
      const box = document.createElement('div');
      box.innerHTML = `
        <script type="text/plain" data-consent="analytics" src="/ran/script-${name}.js"></script>
        <p><img alt="" data-consent="marketing" data-src="/img/image-${name}.png"></p>`;
      document.body.append(box);
      const frame = document.createElement('iframe');
      frame.dataset.src = `/frame/frame-${name}.html`;
      document.body.append(frame);
      frame.dataset.consent = 'social';
    }, round);
  await insert('before');
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  await tab.click(accept);
  await waitForRan(tab, 'script-before');
  await insert('after');
  await waitForRan(tab, 'script-after');
  const all = ['before', 'after'].flatMap((name) => [`/frame/frame-${name}.html`, `/img/image-${name}.png`, `/ran/script-${name}.js`]);
  await expect.poll(() => thirdParties(pages).toSorted()).toEqual(all.toSorted());
});

test('a body that is replaced keeps the notice, the handle and the gates', async ({ pages, tab }) => {
  const body = externalGate('analytics', 'first');
  await tab.goto(pages.add({ body }));
  await tab.waitForVisible(banner);
  const swap = (name) =>
    tab.evaluate((script) => {
      const next = document.createElement('body');
      next.innerHTML = `<main><h1>${script}</h1><script type="text/plain" data-consent="analytics" src="/ran/${script}.js"></script></main>`;
      document.body.replaceWith(next);
    }, name);
  await swap('second');
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.count(banner)).toBe(1);
  expect(thirdParties(pages)).toEqual([]);
  await tab.click(accept);
  await waitForRan(tab, 'second');
  await swap('third');
  await waitForRan(tab, 'third');
  await tab.waitForVisible(handle);
  expect(await tab.count(handle)).toBe(1);
  expect(await tab.ran()).toEqual(['second', 'third']);
});

test('an element that is moved, or taken out and put back, does not run twice', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: `<div id="a">${inlineGate('analytics', 'moved', 'id="script"')}</div><div id="b"></div>${inlineGate('analytics', 'last')}` }));
  await tab.evaluate(() => document.querySelector('#b').append(document.querySelector('#script')));
  await tab.click(accept);
  await waitForRan(tab, 'moved', 'last');
  await tab.evaluate(() => document.querySelector('#a').append(document.querySelector('#script')));
  await tab.settle();
  expect((await tab.ran()).filter((name) => name === 'moved')).toHaveLength(1);
});

test('refusing keeps every kind of element shut', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: gatedEverything + inlineGate('necessary', 'necessary') }));
  await tab.click(reject);
  await waitForKept(tab);
  await waitForRan(tab, 'necessary');
  await tab.settle();
  expect(await tab.ran()).toEqual(['necessary']);
  expect(thirdParties(pages)).toEqual([]);
});
