// The demo site at the real collector: what reaches the vendors' stand-ins, and what is counted.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { axeFindings } from './bench/axe.mjs';
import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, handle, preferences, purposeSwitch, reject, reopen, save, withdrawAll } from './bench/notice.mjs';

/** The names that the site's own policy calls strictly necessary. */
const policy = JSON.parse(await readFile(new URL('../../www/consent.json', import.meta.url), 'utf8'));
const required = policy.purposes.filter((purpose) => purpose.required).map(({ id }) => id);
const necessary = policy.services
  .filter(({ purpose }) => required.includes(purpose))
  .flatMap(({ trackers = [] }) => trackers.map(({ name }) => name));

const paths = ['/', '/product', '/support', '/news', '/shop', '/privacy', '/then-and-now', '/fr/', '/fr/privacy'];

test('before an answer and after refusing no page of the site sends a vendor anything (L-31, L-37)', async ({ collector, tab }) => {
  await tab.goto(`${collector.url}/`);
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.cookies()).toEqual([]);
  await tab.click(reject);
  await tab.waitFor(() => window.assentry.status().standing === 'decided');
  for (const path of paths) {
    await tab.goto(`${collector.url}${path}`);
    await tab.waitForVisible(handle);
    await tab.settle();
    expect(await tab.visible(banner), path).toBe(false);
  }
  const names = (await tab.cookies()).map(({ name }) => name);
  expect(names).toContain('assentry');
  expect(names.filter((name) => !necessary.includes(name))).toEqual([]);
  expect(await collector.vendors()).toEqual([]);
});

test('every page has the tag, and is served with a policy that lets its small script run', { tag: '@once' }, async ({ collector }) => {
  for (const path of paths) {
    const page = await fetch(`${collector.url}${path}`);
    const [, small] = /<script data-signals[^>]*>(.*?)<\/script>\n<script async src="\/consent\//s.exec(await page.text());
    expect(page.headers.get('content-security-policy'), path).toContain(`'sha256-${createHash('sha256').update(small).digest('base64')}'`);
  }
});

test('after accepting, both real vendors and the invented ones report', async ({ collector, tab }) => {
  await tab.goto(`${collector.url}/`);
  await tab.click(accept);
  const heardOf = async () => {
    const heard = (await collector.vendors()).map(({ path }) => path.split('/')[2]);
    return [...new Set(heard)].toSorted();
  };
  await expect.poll(heardOf).toEqual(['jalon', 'mixpanel', 'posthog']);
});

test('after withdrawing the vendors hear nothing more (L-37)', async ({ collector, tab }) => {
  await tab.goto(`${collector.url}/`);
  await tab.click(accept);
  await expect.poll(async () => (await tab.cookies()).length).toBeGreaterThan(2);
  await tab.acrossReload(async () => {
    await tab.click(reopen);
    await tab.click(withdrawAll);
  });
  await tab.waitForVisible(handle);
  await tab.settle();
  await collector.forgetVendors();
  await tab.goto(`${collector.url}/product`);
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await collector.vendors()).toEqual([]);
});

/** The counted rows without what every row of a test has in common. */
const counted = async (collector) =>
  (await collector.counts()).map(({ event, method, again, count, granted, denied }) => ({ event, method, again, count, granted: Object.keys(granted), denied: Object.keys(denied) }));

test('a display and the answer to it are one count each, without a word about the person', { tag: '@once' }, async ({ collector, tab }) => {
  await tab.goto(`${collector.url}/`);
  await tab.waitForVisible(banner);
  await expect.poll(() => counted(collector)).toMatchObject([{ event: 'shown', method: null, count: 1 }]);
  await tab.click(customize);
  await tab.click(purposeSwitch('analytics'));
  await tab.click(save);
  await tab.waitForGone(preferences);
  await expect.poll(async () => (await collector.counts()).map(({ event }) => event).toSorted()).toEqual(['choice', 'opened', 'shown']);
  const choice = (await counted(collector)).find(({ event }) => event === 'choice');
  expect(choice).toMatchObject({ method: 'chosen', count: 1, again: false });
  expect(choice.granted).toContain('analytics');
  expect(choice.denied).toContain('marketing');
  const [row] = await collector.counts();
  expect(Object.keys(row).toSorted()).toEqual(
    ['automated', 'again', 'count', 'day', 'denied', 'device', 'event', 'granted', 'language', 'method', 'regime', 'revision', 'site'].toSorted(),
  );
  expect(row).toMatchObject({ automated: true, device: 'large', language: 'en' });
});

test('a change of mind is counted as a change, and a return visit not at all', { tag: '@once' }, async ({ collector, tab }) => {
  const events = async () => (await counted(collector)).map(({ event, method, count }) => `${count} ${event} ${method}`).toSorted();
  await tab.goto(`${collector.url}/`);
  await tab.click(reject);
  await expect.poll(events).toEqual(['1 choice refuse-all', '1 shown null']);
  await tab.goto(`${collector.url}/product`);
  await tab.waitForVisible(handle);
  await tab.click(reopen);
  await tab.click(purposeSwitch('film'));
  await tab.click(save);
  await tab.waitForGone(preferences);
  await expect.poll(events).toEqual(['1 changed chosen', '1 choice refuse-all', '1 shown null']);
});

for (const path of ['/', '/fr/']) {
  test(`axe finds nothing wrong with the page ${path} and the notice in it`, { tag: path === '/' ? [] : '@once' }, async ({ collector, tab }) => {
    await tab.goto(`${collector.url}${path}`);
    await tab.waitForVisible(banner);
    expect(await axeFindings(tab, 'html', { only: 'wcag' })).toEqual([]);
  });
}
