// Everything by keyboard.

import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, preferences, purposeSwitch, reject, reopen, save, close } from './bench/notice.mjs';

const page = '<main><h1>A page</h1><p><a id="link" href="#link">A link of the page</a></p></main>';

/** Presses Tab until the focus is on a match; says what was passed on the way when it never gets there. */
async function tabTo(tab, selector, key = 'Tab') {
  const passed = [];
  while (passed.length < 60) {
    await tab.press(key);
    const { there, name } = await tab.evaluate((css) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const { assentry, assentryPurpose } = active.dataset ?? {};
      return { there: active.matches(css), name: `${active.localName} ${assentry ?? assentryPurpose ?? active.id}`.trim() };
    }, selector);
    if (there) return passed;
    passed.push(name);
  }
  throw new Error(`expected ${selector} to be reached with ${key}, passed ${passed.join(', ')}`);
}

const focused = (tab, selector) => tab.evaluate((css) => document.activeElement?.matches(css) ?? false, selector);

test('the notice does not take the focus from the page', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: '<input id="search" autofocus>' }));
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.evaluate(() => document.activeElement.id)).toBe('search');
});

for (const [key, name] of [['Enter', 'Enter'], ['Space', 'Space']]) {
  test(`refusing with ${name}`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ body: page }));
    await tab.waitForVisible(banner);
    await tabTo(tab, reject);
    await tab.press(key);
    await tab.waitForGone(banner);
    expect(await tab.status()).toMatchObject({ standing: 'decided', method: 'refuse-all' });
  });
}

test('refuse and accept are one Tab apart (L-30)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: page }));
  await tab.waitForVisible(banner);
  const toReject = await tabTo(tab, reject);
  await tab.goto(pages.add({ body: page }));
  await tab.waitForVisible(banner);
  const toAccept = await tabTo(tab, accept);
  expect(Math.abs(toReject.length - toAccept.length)).toBe(1);
});

test('the notice is not a focus trap: Tab goes on through the page (A-02)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: page }));
  await tab.waitForVisible(banner);
  await tabTo(tab, reject);
  await tabTo(tab, '#link, body');
  await tabTo(tab, reject, 'Shift+Tab');
});

test('the notice comes first, then the handle, wherever the script is and after the body is replaced', async ({ pages, tab }) => {
  const script = '<script src="/assentry/assentry.js"></script>';
  const order = () => tab.evaluate(() => Array.from(document.documentElement.children, ({ localName }) => localName));
  for (const where of [{ body: page }, { script: '', body: page + script }]) {
    await tab.goto(pages.add(where));
    await tab.waitForVisible(banner);
    await tab.waitFor(() => document.querySelector('assentry-handle'));
    expect(await order()).toEqual(['head', 'assentry-banner', 'assentry-handle', 'body']);
  }
  await tab.evaluate(() => {
    const body = document.createElement('body');
    body.append(document.createElement('main'));
    document.body = body;
  });
  await tab.waitForVisible(banner);
  await tab.waitFor(() => document.querySelector('assentry-handle'));
  expect(await order()).toEqual(['head', 'assentry-banner', 'assentry-handle', 'body']);
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.evaluate(() => window.assentry.reset());
  await tab.waitForVisible(banner);
  expect(await order()).toEqual(['head', 'assentry-banner', 'assentry-handle', 'body']);
});

test('a purpose is chosen, saved and withdrawn without a mouse (A-16)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: page }));
  await tab.waitForVisible(banner);
  await tabTo(tab, customize);
  await tab.press('Enter');
  await tab.waitForVisible(preferences);
  await tabTo(tab, purposeSwitch('analytics'));
  await tab.press('Space');
  await tabTo(tab, save);
  await tab.press('Enter');
  await tab.waitForGone(preferences);
  expect(await tab.status()).toMatchObject({ granted: ['necessary', 'analytics'], method: 'chosen' });
  await tab.waitForVisible(reopen);
  await tabTo(tab, reopen);
  await tab.press('Space');
  await tab.waitForVisible(preferences);
  await tabTo(tab, purposeSwitch('analytics'));
  await tab.press('Space');
  await tabTo(tab, save);
  await tab.press('Space');
  await tab.waitForGone(preferences);
  expect((await tab.status()).granted).toEqual(['necessary']);
});

test('Escape closes the preferences, changes nothing, and gives the focus back to what opened them (A-02, A-03)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: `${page}<button id="mine" data-assentry="open">Manage my cookies</button>` }));
  await tab.waitForVisible(banner);
  await tabTo(tab, '#mine');
  await tab.press('Enter');
  await tab.waitForVisible(preferences);
  expect(await tab.evaluate(() => document.querySelector('assentry-preferences').contains(document.activeElement))).toBe(true);
  await tabTo(tab, purposeSwitch('marketing'));
  await tab.press('Space');
  await tab.press('Escape');
  await tab.waitForGone(preferences);
  expect(await focused(tab, '#mine')).toBe(true);
  expect(await tab.status()).toMatchObject({ standing: 'unasked', method: null });
  expect(await tab.visible(banner), 'no answer was given').toBe(true);
});

test('closing the preferences of the handle gives the focus back to it', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: page }));
  await tab.click(reject);
  await tab.waitForVisible(reopen);
  await tabTo(tab, reopen);
  await tab.press('Enter');
  await tab.waitForVisible(preferences);
  await tabTo(tab, close);
  await tab.press('Enter');
  await tab.waitForGone(preferences);
  expect(await tab.evaluate(() => document.activeElement.closest('assentry-handle') !== null)).toBe(true);
  expect(await tab.status()).toMatchObject({ method: 'refuse-all' });
});

test('after answering, the focus is where it was before the notice', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: page }));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => document.querySelector('#link').focus());
  const key = await tab.evaluate(() =>
    document.querySelector('#link').compareDocumentPosition(document.querySelector('assentry-banner')) & Node.DOCUMENT_POSITION_FOLLOWING
      ? 'Tab'
      : 'Shift+Tab',
  );
  await tabTo(tab, reject, key);
  await tab.press('Enter');
  await tab.waitForGone(banner);
  expect(await focused(tab, '#link')).toBe(true);
});

test('the open preferences keep the focus, and the page behind them is out of reach', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: page }));
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  const [inside, outside] = [[], []];
  for (let press = 0; press < 40; press += 1) {
    await tab.press('Tab');
    inside.push(await tab.evaluate(() => Boolean(document.activeElement?.closest('assentry-preferences'))));
    outside.push(
      await tab.evaluate(() => {
        const active = document.activeElement;
        // Browsers may pass their own bars, when the body or nothing has the focus.
        return active && active !== document.body && !active.closest('assentry-preferences') ? active.outerHTML : '';
      }),
    );
  }
  expect(outside.filter(Boolean)).toEqual([]);
  expect(inside.filter(Boolean).length, 'presses after which the focus was in the preferences').toBeGreaterThan(10);
});
