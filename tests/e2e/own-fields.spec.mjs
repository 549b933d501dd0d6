// What a record says beside the answers: the site's own revision, and what was shown. Every reader since the first one
// of commit 0372fc8, whose build is in fixtures/, must understand such a record.

import { readFileSync } from 'node:fs';
import { expect, test } from './bench/test.mjs';
import { accept, banner, handle, inlineGate, optional, reject, thirdParties, waitForKept, waitForRan } from './bench/notice.mjs';

const service = (id, name) => ({ id, purpose: 'analytics', name, vendor: `${name} Ltd` });
const shop = (more = {}) => ({ purposes: ['necessary', 'analytics', 'marketing', 'social'], ...more });
const line = (tab) => tab.evaluate(() => document.cookie.split('; ').find((pair) => pair.startsWith('assentry=')).slice('assentry='.length));
const own = async (tab) => (await line(tab)).split('~')[7].split('?-')[1];

async function answer(tab, url, button) {
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await tab.click(button);
  await waitForKept(tab);
}

test('a grant says what was shown, and rewording changes that and asks nobody (L-68)', async ({ pages, tab }) => {
  await answer(tab, pages.add({ config: shop() }), accept);
  const first = await own(tab);
  expect(first).toMatch(/^\.-0\.-[0-9a-f]{8}$/);
  expect((await line(tab)).length).toBeLessThan(200);
  const reworded = shop({ texts: { en: { intro: 'May we?' } } });
  await tab.goto(pages.add({ config: reworded, body: inlineGate('analytics', 'gated') }));
  await waitForRan(tab, 'gated');
  expect(await tab.exists(banner)).toBe(false);
  await tab.clearCookies();
  await tab.evaluate(() => localStorage.clear());
  await answer(tab, pages.add({ config: reworded }), accept);
  expect(await own(tab)).not.toBe(first);
  await tab.clearCookies();
  await tab.evaluate(() => localStorage.clear());
  await answer(tab, pages.add({ config: shop() }), accept);
  expect(await own(tab)).toBe(first);
});

test('a refusal says nothing of what was shown (T-33)', async ({ pages, tab }) => {
  await answer(tab, pages.add({ config: shop() }), reject);
  expect(await own(tab)).toBeUndefined();
});

for (const [name, button] of [['accepting', accept], ['refusing', reject]]) {
  test(`another revision of the site asks everybody again, once, also after ${name} (L-70)`, async ({ pages, tab }) => {
    const body = inlineGate('analytics', 'gated');
    await answer(tab, pages.add({ config: shop({ revision: 1 }) }), button);
    await tab.goto(pages.add({ config: shop({ revision: 'new-words' }), body }));
    await tab.waitForVisible(banner);
    expect(await tab.status()).toMatchObject({ standing: 'stale', granted: ['necessary'] });
    expect(await tab.ran()).toEqual([]);
    await tab.click(reject);
    await waitForKept(tab);
    expect(await own(tab)).toBe('.-new-words');
    await tab.goto(pages.add({ config: shop({ revision: 'new-words' }), body }));
    await tab.settle();
    expect(await tab.exists(banner)).toBe(false);
    expect(await tab.status()).toMatchObject({ standing: 'decided', denied: optional });
  });
}

test('the notice about something new names the service (L-69)', async ({ pages, tab }) => {
  const known = [service('matomo', 'Matomo')];
  await answer(tab, pages.add({ config: shop({ services: known }) }), accept);
  await tab.goto(pages.add({ config: shop({ services: [...known, service('hotjar', 'Hotjar')] }) }));
  await tab.waitForVisible(banner);
  const text = await tab.text(banner);
  expect(text).toContain('New since your last answer: Hotjar');
  expect(text).not.toContain('Matomo');
  expect(text).toContain('Audience measurement');
  expect(text).not.toContain('Advertising');
});

test('a page with the build of commit 0372fc8 understands such a record, and its answers are understood here', async ({ pages, tab }) => {
  for (const name of ['assentry.js', 'assentry.more.js']) {
    pages.addFile(`/old/${name}`, 'text/javascript', readFileSync(new URL(`fixtures/0372fc8/${name}`, import.meta.url), 'utf8'));
  }
  const old = { config: shop(), script: '<script src="/old/assentry.js"></script>' };
  const now = { config: shop({ revision: 2 }) };
  await answer(tab, pages.add(now), accept);
  const ours = await line(tab);
  expect(ours).toContain('?-.-2.-');
  await tab.goto(pages.add({ ...old, body: inlineGate('marketing', 'gated') }));
  await waitForRan(tab, 'gated');
  expect(await tab.exists(banner)).toBe(false);
  expect(await tab.status()).toMatchObject({ standing: 'decided', granted: ['necessary', ...optional] });
  expect(await line(tab)).toBe(ours);
  // It knows no revision: what it is told there is asked again here.
  await tab.goto(pages.add(old));
  await tab.waitForVisible(handle);
  await tab.evaluate(() => window.assentry.reject());
  await waitForKept(tab);
  await tab.goto(pages.add(now));
  await tab.waitForVisible(banner);
  await tab.click(reject);
  await waitForKept(tab);
  await tab.goto(pages.add(old));
  await tab.settle();
  expect(await tab.exists(banner)).toBe(false);
  expect(await tab.status()).toMatchObject({ standing: 'decided', denied: optional });
  expect(thirdParties(pages)).toEqual([]);
});
