// Nobody has answered yet: L-01, L-06, L-31. And the two answers that take one click: L-30, L-37.

import { expect, test } from './bench/test.mjs';
import {
  accept,
  banner,
  gatedEverything,
  handle,
  inlineGate,
  nothingStored,
  optional,
  reject,
  stored,
  thirdParties,
  visitAndRefuse,
  waitForEverything,
  waitForRan,
} from './bench/notice.mjs';

test('a first visit shows the notice, and nothing optional is requested, run or stored (L-06, L-31)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: gatedEverything }));
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.ran()).toEqual([]);
  expect(await stored(tab)).toEqual(nothingStored);
  expect(await tab.status()).toMatchObject({ standing: 'unasked', denied: optional, method: null });
  expect(await tab.reports()).toEqual([]);
});

test('one request is enough to show the notice', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: gatedEverything }));
  await tab.waitForVisible(banner);
  await tab.settle();
  const asked = pages.requests().map(({ path }) => path);
  // The second file is fetched while the page is idle, so that opening the preferences costs no wait.
  expect(asked.filter((path) => path !== '/assentry/assentry.more.js')).toEqual(['/page-1', '/bench/capture.js', '/assentry/assentry.js', '/bench/fence']);
});

test('pressing Escape, scrolling, clicking beside the notice and moving on grant nothing (L-01)', async ({ pages, tab }) => {
  const second = pages.add({ path: '/second', body: gatedEverything });
  const body = `${gatedEverything}<p style="height: 3000px"></p><a id="on" href="${second}">On</a>`;
  await tab.goto(pages.add({ body }));
  await tab.waitForVisible(banner);
  await tab.press('Escape');
  await tab.click('h1');
  await tab.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await tab.settle();
  expect(await tab.visible(banner)).toBe(true);
  await tab.evaluate(() => document.querySelector('#on').click());
  await tab.waitFor(() => location.pathname === '/second');
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  expect(await stored(tab)).toEqual(nothingStored);
  expect(await tab.status()).toMatchObject({ standing: 'unasked', denied: optional });
});

test('refusing is one click, stores the answer without an id, and holds five pages later (L-30, L-37, T-33)', async ({ pages, tab }) => {
  const urls = [1, 2, 3, 4, 5, 6].map(() => pages.add({ body: gatedEverything, config: { proof: true } }));
  await visitAndRefuse(tab, urls[0]);
  const onlyTheRecord = { ...nothingStored, cookies: ['assentry'], localStorage: ['assentry'] };
  for (const url of urls.slice(1)) {
    await tab.goto(url);
    await tab.waitForVisible(handle);
    await tab.settle();
    expect(await tab.visible(banner)).toBe(false);
    expect(await stored(tab)).toEqual(onlyTheRecord);
  }
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.ran()).toEqual([]);
  const status = await tab.status();
  expect(status).toMatchObject({ standing: 'decided', denied: optional, method: 'refuse-all' });
  expect(status).not.toHaveProperty('id');
  expect(await tab.reports()).toEqual([]);
});

test('the cookie is ASCII and under 200 bytes for either answer', async ({ pages, tab }) => {
  for (const answer of [reject, accept]) {
    await tab.goto(pages.add({}));
    await tab.click(answer);
    const granted = async () => (await tab.cookies()).map(({ value }) => value.includes('+analytics'));
    await expect.poll(granted, 'of this answer, not of an earlier one').toEqual([answer === accept]);
    const [{ value }] = await tab.cookies();
    expect(value).toMatch(/^[\x21-\x7e]+$/);
    expect(`assentry=${value}`.length).toBeLessThan(200);
    await tab.evaluate(() => window.assentry.reset());
    await tab.waitForVisible(banner);
  }
});

test('accepting opens every gate', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: gatedEverything }));
  await tab.click(accept);
  await tab.waitForGone(banner);
  await waitForEverything(tab);
  expect(await tab.status()).toMatchObject({ standing: 'decided', denied: [], method: 'accept-all' });
  expect(await tab.reports()).toEqual([]);
});

test('the answer is stored and signalled before any gate opens', async ({ pages, tab }) => {
  const spy = `<script type="text/plain" data-consent="analytics">
    window.atOpening = {
      cookie: document.cookie.startsWith('assentry='),
      mirror: localStorage.getItem('assentry') !== null,
      has: assentry.has('analytics'),
      signal: [...dataLayer].reverse().find((entry) => entry[0] === 'consent')[2].analytics_storage,
    };
  </script>`;
  await tab.goto(pages.add({ body: spy + inlineGate('analytics', 'after') }));
  await tab.click(accept);
  await waitForRan(tab, 'after');
  expect(await tab.evaluate(() => window.atOpening)).toEqual({
    cookie: true,
    mirror: true,
    has: true,
    signal: 'granted',
  });
});

test('google gets denied before anything else runs, and what was granted after the choice (V-01)', async ({ pages, tab }) => {
  const head = '<script>window.dataLayer = window.dataLayer || [];</script>';
  await tab.goto(pages.add({ head, config: { purposes: ['necessary', 'analytics', 'marketing'] } }));
  const signals = () =>
    tab.evaluate(() =>
      dataLayer
        .filter((entry) => entry[0] === 'consent')
        .map((entry) => ({ real: String(entry) === '[object Arguments]', command: entry[1], types: entry[2] })),
    );
  const [first] = await signals();
  expect(first, 'Google ignores anything but a real arguments object').toMatchObject({ real: true, command: 'default' });
  const denied = { analytics_storage: 'denied', ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' };
  expect(first.types).toMatchObject(denied);
  const before = (await signals()).length;
  await tab.evaluate(() => window.assentry.accept(['analytics']));
  await tab.waitFor((count) => dataLayer.filter((entry) => entry[0] === 'consent').length > count, before);
  const last = (await signals()).at(-1);
  expect(last).toMatchObject({ real: true, command: 'update' });
  expect(last.types).toMatchObject({ ...denied, analytics_storage: 'granted' });
});
