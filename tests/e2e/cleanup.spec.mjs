// What is left behind goes when it is refused or withdrawn, and nothing of a neighbour's (V-04, V-21, L-37).

import { expect, test } from './bench/test.mjs';
import { accept, banner, inlineGate, preferences, reject, reopen, waitForRan, waitForSecondFile, withdrawAll } from './bench/notice.mjs';

const config = {
  services: [
    {
      id: 'counter', purpose: 'analytics', name: 'Counter', vendor: 'Counter Ltd',
      trackers: [
        { name: '_ga', lifetime: '2 years' },
        { pattern: '_ga_[A-Z0-9]+', lifetime: '2 years' },
        { name: 'a.b+c', lifetime: '1 year' },
        { name: 'shared', lifetime: '1 year' },
        { name: 'seen', storage: 'localStorage', lifetime: '1 year' },
        { name: 'visit', storage: 'sessionStorage', lifetime: 'session' },
        { name: 'counts', storage: 'indexedDB', lifetime: '1 year' },
      ],
    },
    { id: 'ads', purpose: 'marketing', name: 'Ads', trackers: [{ name: 'shared', lifetime: '1 year' }] },
  ],
};
/** Ours that go, then neighbours' that stay. */
const goes = ['_ga', '_ga_ABC123', 'a.b+c'];
const stays = ['_gat', 'my_ga', '_ga_abc', 'x_ga_ABC123', 'aXb+c', 'session'];

const leave = (tab, cookies) => tab.evaluate((names) => {
  for (const name of names) document.cookie = `${name}=1; path=/; max-age=999`;
  localStorage.setItem('seen', '1');
  localStorage.setItem('seen-too', '1');
  sessionStorage.setItem('visit', '1');
  sessionStorage.setItem('visitor', '1');
}, cookies);

const cookies = (tab) => tab.evaluate(() => document.cookie.split('; ').map((pair) => pair.split('=')[0]).filter((name) => name !== 'assentry').sort());

test('a refusal removes what services left, and nothing of a neighbour whose name contains theirs (V-21)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config }));
  await tab.waitForVisible(reject);
  await leave(tab, [...goes, ...stays, 'shared']);
  await tab.click(reject);
  await tab.waitFor(() => !/(^|; )_ga=/.test(document.cookie));
  await tab.settle();
  expect(await cookies(tab)).toEqual([...stays].sort());
  expect(await tab.evaluate(() => [Object.keys(localStorage).sort(), Object.keys(sessionStorage).sort()])).toEqual([['assentry', 'seen-too'], ['visitor']]);
});

test('what a service that is granted lists as well stays', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config }));
  await tab.waitForVisible(reject);
  await leave(tab, ['_ga', 'shared']);
  await tab.evaluate(() => window.assentry.accept(['ads']));
  await tab.waitFor(() => !/(^|; )_ga=/.test(document.cookie));
  expect(await cookies(tab)).toEqual(['shared']);
});

test('cookies of a path above the page go too', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config, path: '/shop/shoes/red' }));
  await tab.waitForVisible(reject);
  await tab.evaluate(() => {
    for (const path of ['/', '/shop', '/shop/', '/shop/shoes', '/shop/shoes/red']) document.cookie = `_ga=1; path=${path}; max-age=999`;
  });
  await tab.click(reject);
  await tab.waitFor(() => !/(^|; )_ga=/.test(document.cookie));
});

test('a database of a service goes', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config }));
  await tab.waitForVisible(reject);
  const lists = await tab.evaluate(async () => {
    const make = (name) => new Promise((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result.close());
    });
    await make('counts');
    await make('accounts');
    return 'databases' in indexedDB;
  });
  expect(lists).toBe(true);
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.waitFor(async () => (await indexedDB.databases()).every(({ name }) => name !== 'counts'));
  expect(await tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['accounts']);
});

test('caches and service workers of a service go, and those of a neighbour stay', { tag: '@own-tab' }, async ({ pages, tab }) => {
  for (const name of ['/vendor/counter-worker.js', '/own-worker.js']) pages.addFile(name, 'text/javascript', '');
  const trackers = [{ name: 'counter-tiles', storage: 'cacheStorage', lifetime: '1 year' }, { pattern: 'counter-.+', storage: 'serviceWorker', lifetime: '1 year' }];
  await tab.goto(pages.add({ config: { services: [{ id: 'counter', purpose: 'analytics', name: 'Counter', trackers }] } }));
  await tab.waitForVisible(reject);
  await tab.evaluate(async () => {
    for (const name of ['counter-tiles', 'counter-tiles-too']) await (await caches.open(name)).put('/tile', new Response('x'));
    await navigator.serviceWorker.register('/vendor/counter-worker.js');
    await navigator.serviceWorker.register('/own-worker.js');
  });
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.waitFor(async () => !(await caches.keys()).includes('counter-tiles') && (await navigator.serviceWorker.getRegistrations()).length < 2);
  expect(await tab.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname)])).toEqual([['counter-tiles-too'], ['/']]);
});

test('among as many cookies as a browser holds for a host, the right ones go', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config }));
  await tab.waitForVisible(reject);
  const kept = await tab.evaluate(() => {
    // Chromium holds 180, and makes room for 30 at once when there are more: ours is to find a place.
    for (let at = 0; at < 172; at += 1) document.cookie = `_gb_${at}=1; path=/; max-age=999`;
    for (const name of ['_ga', '_ga_X1', 'a.b+c']) document.cookie = `${name}=1; path=/; max-age=999`;
    return document.cookie.split('; ').filter((pair) => pair.startsWith('_gb_')).length;
  });
  await tab.click(reject);
  await tab.waitFor(() => !/(^|; )(_ga|_ga_X1|a\.b\+c)=/.test(document.cookie));
  expect(await tab.evaluate(() => document.cookie.split('; ').filter((pair) => pair.startsWith('_gb_')).length)).toBe(kept);
});

test('after a withdrawal the page is reloaded once, and what a script wrote while it went away is gone as well (V-04, L-37)', async ({ pages, tab }) => {
  const gated = `<script type="text/plain" data-consent="counter">(window.ran = window.ran || []).push('counter'); document.cookie = '_ga=1; path=/; max-age=999';
    addEventListener('pagehide', () => { document.cookie = '_ga=2; path=/; max-age=999'; });</script>`;
  const url = pages.add({ config, body: gated });
  await tab.goto(url);
  await tab.waitForVisible(accept);
  await tab.click(accept);
  await waitForRan(tab, 'counter');
  await tab.click(reopen);
  await tab.waitForVisible(withdrawAll);
  pages.forget();
  await tab.acrossReload(() => tab.click(withdrawAll));
  await tab.waitFor(() => window.assentry.status().method === 'withdrawn');
  await tab.waitFor(() => !/(^|; )_ga=/.test(document.cookie));
  await tab.settle();
  expect(pages.requests(new URL(url).pathname)).toHaveLength(1);
  for (let visit = 0; visit < 5; visit += 1) {
    await tab.goto(url);
    // Firefox takes the rest of one load for an interruption of the next.
    await tab.waitFor(() => document.readyState === 'complete');
    await tab.settle();
  }
  expect(await cookies(tab)).toEqual([]);
  expect(await tab.ran()).toEqual([]);
});

test('a cookie that cannot be removed is reported', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { services: [{ ...config.services[0], trackers: [{ name: 'FPID', lifetime: '2 years', httpOnly: true }, { name: '_ga', lifetime: '2 years' }] }] } }));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => window.assentry.open());
  await tab.waitForVisible(withdrawAll);
  const items = await tab.evaluate(() => [...document.querySelector('assentry-preferences').shadowRoot.querySelectorAll('details li')].map((item) => item.textContent));
  expect(items[0]).toContain('Only your browser can remove it.');
  expect(items[1]).not.toContain('Only your browser');
  await tab.click(`${preferences} [data-assentry="close"]`);
});

test('nothing is removed before an answer', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config, body: inlineGate('counter', 'never') }));
  await tab.waitForVisible(banner);
  await leave(tab, ['_ga']);
  await tab.reload();
  await tab.waitForVisible(banner);
  await waitForSecondFile(tab);
  expect(await cookies(tab)).toEqual(['_ga']);
  expect(await tab.evaluate(() => [Object.keys(localStorage).sort(), Object.keys(sessionStorage).sort()])).toEqual([['seen', 'seen-too'], ['visit', 'visitor']]);
  expect(await tab.ran()).toEqual([]);
});

test('a host of the site where nobody came since a refusal on another one is cleaned up when somebody does, once', { tag: '@chromium-only' }, async ({ pages, tab }) => {
  const url = new URL(pages.add({ config, path: '/now' }));
  const later = new URL(pages.add({ config, path: '/later', clockDays: 3 }));
  const on = (host, { port, pathname }) => `http://${host}.shop.example:${port}${pathname}`;
  await tab.goto(on('www', url));
  await tab.click(accept);
  await tab.waitForGone(banner);
  await leave(tab, ['_ga']);
  await tab.goto(on('blog', url));
  await tab.click(reopen);
  await tab.waitForVisible(withdrawAll);
  await tab.click(withdrawAll);
  await tab.waitFor(() => window.assentry.status().method === 'withdrawn');
  await tab.goto(on('www', later));
  await tab.waitFor(() => !localStorage.getItem('seen') && !sessionStorage.getItem('visit'));
  await tab.waitFor(() => localStorage.getItem('assentry') === document.cookie.match(/assentry=([^;]*)/)[1]);
  expect(await tab.evaluate(() => [localStorage.getItem('seen-too'), sessionStorage.getItem('visitor')])).toEqual(['1', '1']);
  // What is written from then on is somebody else's.
  await leave(tab, []);
  await tab.reload();
  await tab.waitFor(() => window.assentry?.status().standing === 'decided');
  await tab.settle();
  expect(await tab.evaluate(() => localStorage.getItem('seen'))).toBe('1');
});
