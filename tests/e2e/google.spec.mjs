// Basic and advanced mode (docs/google.md): what reaches a loopback sink. Google's tag is a stand-in that reads the queue as its
// documentation says: it waits as the default asks, then sends a ping that says what was granted when it was sent.

import { expect, test } from './bench/test.mjs';
import { accept, banner, reject } from './bench/notice.mjs';

/** Reads all that is there before it sends anything, then what comes, and pings: `G1`, then storage for ads, then for figures. With a cookie only where that is granted. */
const gtag = `(() => {
  const state = {};
  let wait = 0, started = false, page = 0;
  const ping = (name) => {
    const on = (type) => (state[type] == 'granted' ? 1 : 0);
    if (on('analytics_storage')) document.cookie = '_ga=1; path=/';
    new Image().src = '/img/collect.png?en=' + name + '&gcs=G1' + on('ad_storage') + on('analytics_storage');
  };
  const read = ([command, action, said]) => {
    if (command == 'consent') {
      const before = JSON.stringify(state);
      for (const type in said) if (action == 'update' || !(type in state)) state[type] = said[type];
      if (action == 'default') wait = said.wait_for_update || 0;
      if (action == 'update' && wait) { clearTimeout(page); wait = 0; if (started == 'waits') start(); }
      else if (action == 'update' && started == true && before != JSON.stringify(state)) ping('consent_update');
    }
    if (command == 'config') { started = 'waits'; wait ? page = setTimeout(start, wait) : start(); }
  };
  const start = () => setTimeout(() => { started = true; ping('page_view'); });
  const queue = window.dataLayer, push = queue.push;
  queue.forEach((entry) => entry.length && read(entry));
  queue.push = (...entries) => { const length = push.apply(queue, entries); entries.forEach((entry) => entry.length && read(entry)); return length; };
})();`;

const inline = "<script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); } gtag('js', new Date()); gtag('config', 'G-1');</script>";
const basic = `<script type="text/plain" data-consent="analytics" async src="/gtag.js"></script>${inline}`;
const advanced = `<script async src="/gtag.js"></script>${inline}`;

const add = (pages, body, page = {}) => {
  pages.addFile('/gtag.js', 'text/javascript', gtag);
  return pages.add({ body, config: { services: ['google-analytics-4'] }, ...page });
};
/** What the sink saw. */
const pings = (pages) => pages.requests('/img/collect.png').map(({ query }) => query.replace(/^\?en=/, '').replace('&gcs=', ' '));
const loaded = (pages) => pages.requests('/gtag.js').length;

test('basic mode: nothing is loaded or sent before a yes or after a no, and then with what was granted', async ({ pages, tab }) => {
  const url = add(pages, basic);
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await tab.settle();
  expect([loaded(pages), pings(pages)]).toEqual([0, []]);
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.goto(url);
  await tab.settle();
  expect([loaded(pages), pings(pages)]).toEqual([0, []]);
  await tab.evaluate(() => window.assentry.reset());
  await tab.waitForVisible(banner);
  await tab.click(accept);
  await expect.poll(() => pings(pages)).toEqual(['page_view G111']);
  await tab.goto(url);
  await expect.poll(() => pings(pages)).toEqual(['page_view G111', 'page_view G111']);
});

test('advanced mode: pings without cookies come before an answer and after a no', async ({ pages, tab }) => {
  const url = add(pages, advanced);
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await expect.poll(() => pings(pages)).toEqual(['page_view G100']);
  expect(await tab.evaluate(() => document.cookie)).not.toContain('_ga');
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.goto(url);
  await expect.poll(() => pings(pages)).toEqual(['page_view G100', 'page_view G100']);
  expect(await tab.evaluate(() => document.cookie)).not.toContain('_ga');
});

test('advanced mode: consent reaches the tag at once, and a returning visitor’s answer before it sends anything', async ({ pages, tab }) => {
  const url = add(pages, advanced);
  await tab.goto(url);
  await expect.poll(() => pings(pages)).toEqual(['page_view G100']);
  await tab.waitForVisible(banner);
  await tab.click(accept);
  await expect.poll(() => pings(pages)).toEqual(['page_view G100', 'consent_update G111']);
  await tab.goto(url);
  await expect.poll(() => pings(pages)).toEqual(['page_view G100', 'consent_update G111', 'page_view G111']);
});

test('advanced mode in a compiled site: its async script passes on a returning visitor’s answer in time', async ({ pages, tab }) => {
  const built = pages.compile({ services: ['google-analytics-4'] });
  const url = add(pages, advanced, { config: undefined, script: built.tag() });
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await tab.click(accept);
  await expect.poll(() => pings(pages).at(-1)).toBe('consent_update G111');
  await tab.goto(url);
  await expect.poll(() => pings(pages).at(-1)).toBe('page_view G111');
});
