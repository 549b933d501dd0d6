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
/** A container: its tag fires on \`gtm.js\`, wherever that is in the queue, and as if granted where no default was read before. */
const gtm = `(() => {
  const state = {};
  const read = (entry) => {
    if (entry[0] == 'consent') Object.assign(state, entry[2]);
    const on = (type) => (state[type] == 'denied' ? 0 : 1);
    if (/^(gtm\\.js|later)$/.test(entry.event)) new Image().src = '/img/collect.png?en=' + entry.event + '&gcs=G1' + on('ad_storage') + on('analytics_storage');
  };
  const queue = window.dataLayer, push = queue.push;
  queue.forEach(read);
  queue.push = (...entries) => { const length = push.apply(queue, entries); entries.forEach(read); return length; };
})();`;
const started = "<script>window.dataLayer = window.dataLayer || []; dataLayer.push({ 'gtm.start': 1, event: 'gtm.js' });</script>";
/** What the inspector finds. */
const findings = (tab) => tab.evaluate(() => window.assentry.debug().then((report) => report.findings.map(({ rule }) => rule)));

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

for (const way of ['the script tag', 'a compiled tag']) {
  test(`a container above ${way}, which nobody has read yet, reads the denied defaults first`, async ({ pages, tab }) => {
    pages.addFile('/gtm.js', 'text/javascript', gtm);
    const compiled = way == 'a compiled tag' && { config: undefined, script: pages.compile({ consentMode: { adsDataRedaction: true, urlPassthrough: true } }).tag() };
    // Their snippet, and what it loads, which comes after the page.
    const head = `${started}<script defer src="/gtm.js"></script>`;
    await tab.goto(pages.add({ head, config: { consentMode: { adsDataRedaction: true, urlPassthrough: true } }, body: '<p>A page</p>', ...compiled }));
    await tab.waitForVisible(banner);
    await expect.poll(() => pings(pages)).toEqual(['gtm.js G100']);
    expect(await tab.evaluate(() => window.dataLayer.slice(0, 4).map((entry) => entry.event ?? entry[1]).sort())).toEqual(['ads_data_redaction', 'default', 'gtm.js', 'url_passthrough']);
    expect(await tab.evaluate(() => [window.dataLayer[0][1], window.dataLayer[3].event])).toEqual(['default', 'gtm.js']);
    await tab.settle();
    expect(await findings(tab)).not.toContain('late-defaults');
    expect(await tab.consoleErrors()).toEqual([]);
  });

  test(`a container that fires before ${way} is one message and one finding, and is denied from then on`, async ({ pages, tab }) => {
    pages.addFile('/gtm.js', 'text/javascript', gtm);
    const compiled = way == 'a compiled tag' && { config: undefined, script: pages.compile({}).tag() };
    await tab.goto(pages.add({ head: `${started}<script src="/gtm.js"></script>`, body: '<p>A page</p>', ...compiled }));
    await tab.waitForVisible(banner);
    await expect.poll(() => pings(pages)).toEqual(['gtm.js G111']);
    await tab.waitFor(() => bench.errors.some((text) => text.includes('dataLayer: expected our tag before those of Google, found "gtm.js" there before the denied defaults')));
    await tab.evaluate(() => window.dataLayer.push({ event: 'later' }));
    await expect.poll(() => pings(pages)).toEqual(['gtm.js G111', 'later G100']);
    expect((await findings(tab)).filter((rule) => rule == 'late-defaults')).toEqual(['late-defaults']);
    expect((await tab.consoleErrors()).length).toBe(1);
  });
}

test('what a page itself says of consent before our tag stays before what we say', async ({ pages, tab }) => {
  const head = "<script>window.dataLayer = []; function gtag() { dataLayer.push(arguments); } gtag('consent', 'default', { ad_storage: 'granted' }); gtag('js', new Date());</script>";
  await tab.goto(pages.add({ head, body: '<p>A page</p>' }));
  await tab.waitForVisible(banner);
  expect(await tab.evaluate(() => window.dataLayer.slice(0, 3).map((entry) => entry[2]?.ad_storage ?? entry[0]))).toEqual(['granted', 'denied', 'js']);
});
