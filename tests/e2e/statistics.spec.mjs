// What is counted, and what is not: docs/events.md. The collector's side is tested over HTTP.

import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, handle, preferences, reject, save, waitForKept } from './bench/notice.mjs';

/** The events that came in, as pairs. */
const events = (pages) => pages.requests('/e').map(({ body }) => Object.fromEntries(body.split('&').map((pair) => pair.split('='))));
const kinds = (pages) => events(pages).map(({ event }) => event);
const counted = { endpoint: '/e', statistics: 'all' };

test('where the regime asks for consent to count, only answers are counted unless the site says otherwise (M1)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { endpoint: '/e' } }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await expect.poll(() => kinds(pages)).toEqual(['choice']);
});

test('where the regime allows counters, displays are counted too (M2)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { endpoint: '/e', region: 'FR' } }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'choice']);
});

test('nothing is counted where the site wants nothing counted (M0)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { endpoint: '/e', region: 'FR', statistics: 'none' } }));
  await tab.click(accept);
  await waitForKept(tab);
  await tab.settle();
  expect(pages.requests('/e')).toEqual([]);
});

test('the way to the preferences is counted once, and leaving without an answer', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: counted }));
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  await tab.press('Escape');
  await tab.waitForGone(preferences);
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  await tab.goto(pages.add({ config: { statistics: 'none' } }));
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'opened', 'left']);
});

test('an answer is counted, also where the page is left before it has painted', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: counted, body: '<a href="/next">Next</a>' }));
  pages.add({ path: '/next', script: '' });
  await tab.waitForVisible(banner);
  await tab.evaluate(() => {
    // A browser that is too busy to paint.
    window.requestAnimationFrame = window.setTimeout = () => 0;
    window.assentry.reject();
  });
  await tab.waitForGone(banner);
  await tab.evaluate(() => { document.querySelector('a').click(); });
  // A tab that is closed while it changes pages can hang (Chromium).
  await tab.waitFor(() => location.pathname === '/next' && document.readyState === 'complete');
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'choice']);
});

test('who answered does not leave without an answer', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: counted }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.goto(pages.add({ config: { statistics: 'none' } }));
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(kinds(pages)).toEqual(['shown', 'choice']);
});

test('one of the variants is shown by chance, and its events say which', async ({ pages, tab }) => {
  const variants = [{ id: 'plain' }, { id: 'calm', position: 'right', texts: { en: { title: 'A calm word' } } }];
  const seen = new Set();
  for (let page = 0; seen.size < 2; page += 1) {
    expect(page, 'both come up within 40 pages').toBeLessThan(40);
    pages.forget();
    await tab.goto(pages.add({ config: { ...counted, variants } }));
    await tab.waitForVisible(banner);
    await expect.poll(() => kinds(pages).includes('shown')).toBe(true);
    const { variant } = events(pages).find(({ event }) => event === 'shown');
    expect(await tab.attribute(banner, 'data-position')).toBe(variant === 'calm' ? 'right' : 'left');
    expect((await tab.text(`${banner} h2`)) === 'A calm word').toBe(variant === 'calm');
    seen.add(variant);
  }
  // Refusing stays as easy, whichever it is.
  const [refuse, agree] = [await tab.box(reject), await tab.box(accept)];
  expect([refuse.width, refuse.height]).toEqual([agree.width, agree.height]);
  expect(await tab.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
});

test('an event says that the browser asks not to be tracked', async ({ pages, tab }) => {
  const page = new URL(pages.add({ config: counted }));
  page.search = 'assentry-gpc';
  await tab.goto(page.href);
  await tab.click(reject);
  await tab.waitForGone(banner);
  await expect.poll(() => events(pages).map(({ event, signal }) => [event, signal])).toEqual([['shown', '1'], ['choice', '1']]);
});

test('where nobody is asked, a page on which the signal was honoured is counted, until there is an answer', async ({ pages, tab }) => {
  const page = new URL(pages.add({ config: { ...counted, regime: 'us-ca' } }));
  await tab.goto(page.href);
  await tab.waitForVisible(handle);
  page.search = 'assentry-gpc';
  await tab.goto(page.href);
  await expect.poll(() => events(pages).map(({ event, regime, signal }) => [event, regime, signal])).toEqual([['gpc', 'us-ca', '1']]);
  await tab.evaluate(() => window.assentry.reject());
  await expect.poll(() => events(pages).map(({ event }) => event)).toEqual(['gpc', 'choice']);
  await tab.goto(page.href);
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(events(pages)).toHaveLength(2);
});

test('the record is posted to be renewed, as it is written and with the cookies of the site', async ({ pages, tab }) => {
  pages.addFile('/renew', 'text/plain', '');
  await tab.goto(pages.add({ config: { renew: '/renew' } }));
  await tab.click(accept);
  await tab.waitForGone(banner);
  await expect.poll(() => pages.requests('/renew').length).toBe(1);
  const [{ method, body, cookies }] = pages.requests('/renew');
  const kept = await tab.evaluate(() => document.cookie);
  expect({ method, body }).toEqual({ method: 'POST', body: `record=${kept.slice('assentry='.length)}` });
  expect(cookies).toBe(kept);
});

test('the preferences of a returning visitor are not counted as a way on from the notice', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: counted }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'choice']);
  pages.forget();
  await tab.goto(pages.add({ config: counted }));
  await tab.click(`${handle} button`);
  await tab.click(save);
  await tab.waitForGone(preferences);
  await tab.settle();
  expect(kinds(pages).filter((kind) => kind !== 'changed')).toEqual([]);
});
