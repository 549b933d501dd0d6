// Where the visitor is, as the site says it (1.7), and what their browser asks for (2.1).

import { expect, test } from './bench/test.mjs';
import { accept, banner, handle, inlineGate, openLists, preferences, purposeSwitch, reopen, save, serviceSwitch, waitForKept, waitForRan } from './bench/notice.mjs';

const body = `${inlineGate('marketing', 'ads')}${inlineGate('analytics', 'counts')}`;
const signal = '<script>Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true, configurable: true })</script>';
const ready = (tab) => tab.waitFor(() => window.assentry.status().regime);

const ways = {
  'by configuration': { config: { region: 'US-CA' } },
  'by a meta element': { head: '<meta name="assentry-region" content="US-CA">' },
  'by a header of the page': { headers: { 'server-timing': 'region;desc="US-CA"' } },
  'by a function': { head: '<script>window.assentryConfig = { region: () => Promise.resolve("US-CA") }</script>' },
};
for (const [way, page] of Object.entries(ways)) {
  test(`told ${way} that the visitor is in California, everything runs, nobody is asked, and the way to opt out is there (1.7)`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ ...page, body }));
    await waitForRan(tab, 'ads', 'counts');
    expect((await tab.status()).regime).toBe('us-ca');
    expect(await tab.text(reopen)).toBe('Your Privacy Choices');
    await tab.settle();
    expect(await tab.exists(banner)).toBe(false);
  });
}

test('in unknown and invalid places visitors are asked as in Europe (1.7)', async ({ pages, tab }) => {
  for (const head of ['', '<meta name="assentry-region" content="nowhere">', '<script>window.assentryConfig = { region: () => { throw new Error("no idea"); } }</script>']) {
    await tab.goto(pages.add({ head, body }));
    await tab.waitForVisible(banner);
    expect((await tab.status()).regime).toBe('eu');
    await tab.settle();
    expect(await tab.ran()).toEqual([]);
  }
});

test('an invalid place in the configuration is one console error that says what was expected', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { region: 'France' }, body }));
  await tab.waitFor(() => bench.errors.length > 0);
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.consoleErrors()).toEqual([expect.stringContaining('region: expected a country or subdivision such as FR or US-CA, found "France"')]);
  expect(await tab.ran()).toEqual([]);
});

test('opting out under California\'s rule stops what ran, and is kept (L-62)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { regime: 'us-ca' }, body }));
  await waitForRan(tab, 'ads');
  await tab.click(reopen);
  await tab.waitForVisible(save);
  expect(await tab.evaluate((selector) => document.querySelector(selector).checked, purposeSwitch('marketing'))).toBe(true);
  await tab.acrossReload(() => tab.click(`${preferences} [data-assentry="reject"]`));
  await ready(tab);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  expect((await tab.status()).denied).toContain('marketing');
});

test('a place that changes within a visit holds from the next page on, opens nothing that was refused, and forgets no opt-out (L-63)', async ({ pages, tab }) => {
  const at = (place, path) => pages.add({ path, head: `<meta name="assentry-region" content="${place}">`, body });
  await tab.goto(at('US-CA', '/home'));
  await waitForRan(tab, 'ads', 'counts');
  await tab.click(reopen);
  await tab.acrossReload(() => tab.click(`${preferences} [data-assentry="reject"]`));
  await ready(tab);
  await tab.evaluate(() => { document.querySelector('meta[name="assentry-region"]').content = 'FR'; });
  await tab.settle();
  expect(await tab.status()).toMatchObject({ regime: 'us-ca', granted: ['necessary'] });
  for (const [place, path, regime, asks] of [['FR', '/abroad', 'fr', true], ['IN', '/further', 'in', true], ['', '/nowhere', 'eu', true], ['US-CA', '/back', 'us-ca', false], ['US-TX', '/beside', 'us-uoom', false]]) {
    await tab.goto(at(place, path));
    await tab.waitForVisible(asks ? banner : handle);
    await tab.settle();
    expect(await tab.status(), place).toMatchObject({ regime, granted: ['necessary'] });
    expect([await tab.ran(), await tab.exists(banner)], place).toEqual([[], asks]);
  }
});

test('an opt-out never turns into a yes by itself, also where only the mirror is left of it (L-63)', async ({ pages, tab }) => {
  const config = { regime: 'us-ca' };
  await tab.goto(pages.add({ config }));
  await tab.click(reopen);
  await tab.click(`${preferences} [data-assentry="reject"]`);
  await tab.waitFor(() => window.assentry.status().standing === 'decided');
  for (const clockDays of [366, 1100]) {
    await tab.clearCookies();
    await tab.goto(pages.add({ path: `/day-${clockDays}`, config, clockDays, body }));
    await tab.waitForVisible(handle);
    await tab.settle();
    expect(await tab.ran(), `after ${clockDays} days`).toEqual([]);
    expect(await tab.exists(banner)).toBe(false);
    expect(await tab.status()).toMatchObject({ standing: 'stale', granted: ['necessary'] });
    await tab.waitFor(() => document.cookie.includes('assentry=1~'));
  }
  await tab.click(reopen);
  await tab.waitForVisible(save);
  expect(await tab.evaluate((selector) => document.querySelector(selector).checked, purposeSwitch('marketing'))).toBe(false);
  expect(await tab.evaluate(() => document.querySelector('assentry-preferences').shadowRoot.textContent)).toContain('What you switched off stays off');
});

/** Replaces the record's cookie by one that ends tomorrow, so that its renewal shows. @param {string} value */
const endTomorrow = (tab, value) => tab.setCookie({ name: 'assentry', value, expires: Math.floor(Date.now() / 1000) + 86_400 });
/** The record's cookies: their lines, and for how many days the browser keeps them, or that it is thirteen months. */
const kept = async (tab) => (await tab.cookies()).filter(({ name }) => name === 'assentry').map(({ value, expires }) => {
  const days = Math.round((expires - Date.now() / 1000) / 86_400);
  return [value, days >= 396 && days <= 398 ? 'thirteen months' : days];
});

for (const [what, config, refuse] of [
  ['an opt-out', { regime: 'us-ca' }, `${preferences} [data-assentry="reject"]`],
  ['an objection to exempt measurement', { regime: 'fr', services: [{ id: 'counter', purpose: 'analytics', exempt: true }] }, `${preferences} [data-assentry="reject"]`],
]) {
  test(`${what} is renewed on each day of a visit, once: the same line for thirteen months, and no other file (L-63)`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ config }));
    await tab.waitForVisible(what === 'an opt-out' ? handle : banner);
    await tab.evaluate(() => window.assentry.open());
    await tab.click(refuse);
    await waitForKept(tab);
    const [[line]] = await kept(tab);
    // As long as nobody is asked again: the notice needs the other file.
    for (const clockDays of what === 'an opt-out' ? [1, 2, 366, 1100] : [1, 2]) {
      const url = pages.add({ path: `/day-${clockDays}`, config, clockDays });
      await endTomorrow(tab, line);
      for (const days of ['thirteen months', 1]) {
        pages.forget();
        await tab.goto(url);
        await tab.waitForVisible(handle);
        await tab.settle();
        expect(await kept(tab), `after ${clockDays} days`).toEqual([[line, days]]);
        expect(await tab.evaluate(() => localStorage.getItem('assentry'))).toBe(line);
        expect(pages.requests().filter(({ path }) => path.includes('assentry.more'))).toEqual([]);
        await endTomorrow(tab, line);
      }
    }
  });
}

test('only an opt-out is renewed: other answers have a term', async ({ pages, tab }) => {
  for (const [config, button] of [[{ regime: 'us-ca' }, 'accept'], [{ regime: 'eu' }, 'reject'], [{ regime: 'eu' }, 'accept']]) {
    await tab.goto(pages.add({ config }));
    await tab.evaluate(() => window.assentry.open());
    await tab.click(`${preferences} [data-assentry="${button}"]`);
    await waitForKept(tab);
    const [[line]] = await kept(tab);
    await endTomorrow(tab, line);
    await tab.goto(pages.add({ config, clockDays: 2 }));
    await tab.waitForVisible(handle);
    await tab.settle();
    expect(await kept(tab)).toEqual([[line, 1]]);
    await tab.evaluate(() => window.assentry.reset());
    await tab.waitFor(() => !document.cookie.includes('assentry='));
  }
});

test('Global Privacy Control stops what it covers where it is binding, without a question, and the page says so (L-60, L-61)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: signal, config: { regime: 'us-ca' }, body }));
  await waitForRan(tab, 'counts');
  expect(await tab.ran()).toEqual(['counts']);
  expect(await tab.text(handle)).toContain('Opt-out request honored');
  await tab.settle();
  expect(await tab.exists(banner)).toBe(false);
  expect((await tab.status()).signals).toEqual(['gpc']);
});

for (const value of ['"1"', '1', 'false', '{}', 'null']) {
  test(`a Global Privacy Control of ${value} is no signal (T-01)`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ head: signal.replace('=> true', `=> (${value})`), config: { regime: 'us-ca' }, body }));
    await waitForRan(tab, 'ads', 'counts');
    expect((await tab.status()).signals).toEqual([]);
  });
}

test('the signal is read once per page, whatever it becomes (T-02)', async ({ pages, tab }) => {
  const head = signal.replace('get: () => true', 'get() { window.reads = (window.reads || 0) + 1; return window.reads == 1; }');
  await tab.goto(pages.add({ head, config: { regime: 'us-ca' }, body }));
  await waitForRan(tab, 'counts');
  await tab.waitForVisible(handle);
  await tab.click(reopen);
  await tab.waitForVisible(save);
  expect(await tab.evaluate(() => [window.reads, window.assentry.status().signals])).toEqual([1, ['gpc']]);
  expect(await tab.ran()).toEqual(['counts']);
});

test('a visitor who still allows what the signal covers is no longer told that it was honored (L-61)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: signal, config: { regime: 'us-ca' }, body }));
  await waitForRan(tab, 'counts');
  const says = (selector, expected) => document.querySelector(selector) && document.querySelector(selector).textContent.includes('honored') === expected;
  await tab.waitFor(says, reopen, true);
  await tab.evaluate(() => window.assentry.accept());
  await waitForRan(tab, 'ads');
  await tab.waitFor(says, reopen, false);
  await tab.reload();
  await waitForRan(tab, 'ads');
  expect(await tab.text(reopen)).toBe('Your Privacy Choices');
});

test('a regime more permissive than that of the place of the visitor is not used (1.7)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { regime: 'us-ca' }, head: '<meta name="assentry-region" content="FR">', body }));
  await tab.waitForVisible(banner);
  expect((await tab.status()).regime).toBe('fr');
  expect(await tab.ran()).toEqual([]);
});

test('in Europe the signal changes no question, and the preferences say what it means (2.1, T-05)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: signal, body }));
  await tab.waitForVisible(accept);
  expect(await tab.ran()).toEqual([]);
  await tab.click(`${banner} [data-assentry="customize"]`);
  await tab.waitForVisible(save);
  expect(await tab.evaluate(() => document.querySelector('assentry-preferences').shadowRoot.textContent)).toContain('Global Privacy Control');
});

test('a yes from before the signal is asked about once more, and stands once confirmed (2.1)', async ({ pages, tab }) => {
  const without = pages.add({ body });
  const within = pages.add({ head: signal, body });
  await tab.goto(without);
  await tab.waitForVisible(accept);
  await tab.click(accept);
  await waitForRan(tab, 'ads');
  await tab.goto(within);
  await tab.waitForVisible(accept);
  expect(await tab.ran()).toEqual(['counts']);
  await tab.click(accept);
  await waitForRan(tab, 'ads');
  await tab.goto(within);
  await waitForRan(tab, 'ads');
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await tab.exists(banner)).toBe(false);
});

test('the query assentry-gpc tries the signal out, and can only ask for less', async ({ pages, tab }) => {
  await tab.goto(`${pages.add({ config: { regime: 'us-uoom' }, body })}?assentry-gpc`);
  await waitForRan(tab, 'counts');
  expect(await tab.ran()).toEqual(['counts']);
});

test('visitors who opt out themselves see a confirmation, also in the preferences (L-65)', async ({ pages, tab }) => {
  const config = { regime: 'us-ca' };
  await tab.goto(pages.add({ config, body }));
  await waitForRan(tab, 'ads', 'counts');
  expect(await tab.text(reopen)).toBe('Your Privacy Choices');
  const preferencesSay = () => tab.evaluate(() => document.querySelector('assentry-preferences').shadowRoot.textContent.includes('You have opted out.'));
  await tab.click(reopen);
  await tab.waitForVisible(save);
  expect(await preferencesSay()).toBe(false);
  await tab.click(`${preferences} [data-assentry="reject"]`);
  const honored = (selector) => document.querySelector(selector)?.textContent === 'Your Privacy Choices · Opt-out request honored';
  await tab.waitFor(honored, reopen);
  await tab.reload();
  await tab.waitFor(honored, reopen);
  await tab.click(reopen);
  await tab.waitForVisible(save);
  expect(await preferencesSay()).toBe(true);
  await tab.click(`${preferences} [data-assentry="accept"]`);
  await tab.waitFor((selector) => document.querySelector(selector).textContent === 'Your Privacy Choices', reopen);
});

test('the preferences say that the browser\'s signal opted the visitor out (L-61)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: signal, config: { regime: 'us-ca' }, body }));
  await tab.waitForVisible(handle);
  await tab.click(reopen);
  await tab.waitForVisible(save);
  expect(await tab.evaluate(() => document.querySelector('assentry-preferences').shadowRoot.textContent)).toContain('You have opted out.');
});

test('Your Privacy Choices comes with the opt-out icon, and only there (L-64)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { regime: 'us-ca' } }));
  await tab.waitForVisible(handle);
  await tab.waitFor(() => document.querySelector('assentry-handle').shadowRoot.querySelector('img')?.naturalWidth === 30);
  const icon = await tab.evaluate(() => {
    const image = document.querySelector('assentry-handle').shadowRoot.querySelector('img');
    const { width, height, left, right, top, bottom } = image.getBoundingClientRect();
    const button = document.querySelector('assentry-handle button').getBoundingClientRect();
    // What is painted last is what a pointer would hit.
    image.style.pointerEvents = 'auto';
    const seen = document.querySelector('assentry-handle').shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2) === image;
    return { seen, width, height, alt: image.alt, inside: left >= button.left && right <= button.right && top >= button.top && bottom <= button.bottom };
  });
  expect(icon).toEqual({ seen: true, width: 30, height: 14, alt: 'California Consumer Privacy Act (CCPA) Opt-Out Icon', inside: true });
  await tab.goto(pages.add({ config: { regime: 'fr' } }));
  await tab.waitForVisible(handle);
  expect(await tab.evaluate(() => document.querySelector('assentry-handle').shadowRoot.querySelector('img'))).toBe(null);
});

test('what Your Privacy Choices opens has the same title, with the icon; elsewhere it is called as its own link is (L-64, A-15)', { tag: '@smoke' }, async ({ pages, tab }) => {
  const looks = () => tab.evaluate((of) => {
    const { shadowRoot } = document.querySelector(of), image = shadowRoot.querySelector('header img'), box = image?.getBoundingClientRect(), title = shadowRoot.querySelector('#title');
    return { title: title.textContent, icon: image && [Math.round(box.width), Math.round(box.height), image.alt, box.right <= title.getBoundingClientRect().left] };
  }, preferences);
  for (const [regime, expected] of [
    ['us-ca', { title: 'Your Privacy Choices', icon: [30, 14, 'California Consumer Privacy Act (CCPA) Opt-Out Icon', true] }],
    ['fr', { title: 'Cookie settings', icon: null }],
  ]) {
    await tab.goto(pages.add({ config: { regime } }));
    await tab.waitForVisible(handle);
    await tab.evaluate(() => window.assentry.open());
    await tab.waitForVisible(save);
    await tab.waitFor((of) => [...document.querySelector(of).shadowRoot.querySelectorAll('header img')].every(({ naturalWidth }) => naturalWidth === 30), preferences);
    expect(await looks()).toEqual(expected);
  }
});

test('an opt-out icon that is missing leaves the words', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { regime: 'us-ca', base: '/nowhere' } }));
  await tab.waitForVisible(handle);
  await tab.waitFor(() => !document.querySelector('assentry-handle').shadowRoot.querySelector('img'));
  expect(await tab.text(reopen)).toBe('Your Privacy Choices');
});

test('where an X is wanted, it is there, says that closing refuses, and refuses (1.7, L-50)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { regime: 'it' }, body }));
  const close = `${banner} [slot="close"]`;
  await tab.waitForVisible(close);
  expect(await tab.text(banner)).toContain('Closing with × rejects everything optional.');
  await tab.click(close);
  await tab.waitForGone(banner);
  expect(await tab.status()).toMatchObject({ standing: 'decided', method: 'refuse-all', granted: ['necessary'] });
});

test('exempt measurement runs in France before an answer and after a refusal, until it is switched off (1.6)', { tag: '@smoke' }, async ({ pages, tab }) => {
  const config = { regime: 'fr', services: [{ id: 'matomo', purpose: 'analytics', name: 'Matomo', exempt: true }] };
  await tab.goto(pages.add({ config, body: inlineGate('matomo', 'exempt') + body }));
  await waitForRan(tab, 'exempt');
  await tab.click(`${banner} [data-assentry="reject"]`);
  await tab.waitForGone(banner);
  await tab.reload();
  await waitForRan(tab, 'exempt');
  expect(await tab.ran()).toEqual(['exempt']);
  await tab.click(reopen);
  await tab.waitForVisible(save);
  await openLists(tab);
  await tab.click(serviceSwitch('matomo'));
  await tab.acrossReload(() => tab.click(save));
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  expect(await tab.evaluate(() => window.assentry.has('matomo'))).toBe(false);
});

test('a function for the place that gives another function is a mistake like any, and ends', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: '<script>window.assentryConfig = { region: () => () => "FR" }</script>', body }));
  await tab.waitFor(() => bench.errors.length > 0);
  expect((await tab.consoleErrors())[0]).toContain('region: expected a country or subdivision such as FR or US-CA, found function');
  expect(await tab.ran()).toEqual([]);
});

test('in an American state without its own rule visitors are asked, unless the site chose notice and opt-out for America (10.3)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { region: 'US-NY' }, body }));
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  await tab.goto(pages.add({ path: '/chosen', config: { region: 'US-NY', elsewhere: 'us' }, body }));
  await waitForRan(tab, 'ads', 'counts');
  expect((await tab.status()).regime).toBe('us-uoom');
  await tab.goto(pages.add({ path: '/japan', config: { region: 'JP', elsewhere: 'us' }, body }));
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
});
