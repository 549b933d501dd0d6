// Placeholders for gated embeds: L-08.

import { expect, test } from './bench/test.mjs';
import { banner, externalGate, nothingStored, placeholder, purposeSwitch, reject, reopen, save, stored, thirdParties, visitAndAccept, waitForRan, withdrawAll } from './bench/notice.mjs';

const once = `${placeholder} [data-assentry="once"]`;
const always = `${placeholder} [data-assentry="always"]`;
const film = '<iframe data-consent="film" data-src="/frame/film.html" title="Our film" width="560" height="315" style="border: 0" id="film"></iframe>';
const config = {
  purposes: ['necessary', 'analytics', 'social'],
  services: [{ id: 'film', purpose: 'social', name: 'Film House', privacyUrl: '/film-house/privacy' }],
};
const body = `<main><h1>A page</h1>${film}<p id="below">Below</p></main>`;

const filmIsThere = () => document.querySelector('iframe#film')?.contentDocument?.title === 'film';

test('a placeholder of the same size replaces a gated embed, and names its provider and title', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config, body }));
  await tab.waitForVisible(placeholder);
  const { width, height } = await tab.box(placeholder);
  expect([width, height]).toEqual([560, 315]);
  const text = await tab.text(placeholder);
  expect(text).toContain('Film House');
  expect(text).toContain('Our film');
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
});

test('show once opens this one embed and stores nothing', async ({ pages, tab }) => {
  const url = pages.add({ config, body: `${body}${film.replace('id="film"', 'id="another"')}` });
  await tab.goto(url);
  await tab.waitForVisible(once);
  const before = await tab.evaluate(() => document.querySelector('#below').getBoundingClientRect().top + scrollY);
  await tab.click(once);
  await tab.waitFor(filmIsThere);
  await tab.settle();
  expect(thirdParties(pages)).toEqual(['/frame/film.html']);
  expect(await tab.count(placeholder), 'the other one still waits').toBe(1);
  expect(await stored(tab)).toEqual(nothingStored);
  expect(await tab.status()).toMatchObject({ standing: 'unasked', granted: ['necessary'] });
  expect(await tab.visible(banner)).toBe(true);
  const { width, height } = await tab.box('#film');
  expect([width, height]).toEqual([560, 315]);
  expect(Math.abs((await tab.evaluate(() => document.querySelector('#below').getBoundingClientRect().top + scrollY)) - before)).toBeLessThan(8);
  await tab.reload();
  await tab.waitForVisible(placeholder);
  expect(await tab.count(placeholder)).toBe(2);
});

test('always show stores the answer for the service, and for nothing else', async ({ pages, tab }) => {
  const url = pages.add({ config, body });
  await tab.goto(url);
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.click(always);
  await tab.waitFor(filmIsThere);
  expect(await tab.evaluate(() => ['film', 'analytics'].map((id) => window.assentry.has(id)))).toEqual([true, false]);
  expect(await tab.status()).toMatchObject({ method: 'embed' });
  pages.forget();
  await tab.reload();
  await tab.waitFor(filmIsThere);
  expect(await tab.exists(placeholder)).toBe(false);
  expect(pages.requests('/frame/film.html')).toHaveLength(1);
});

test('accepting in the notice opens the embeds, and withdrawing brings the placeholders back', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ config, body }));
  await tab.waitFor(filmIsThere);
  expect(await tab.exists(placeholder)).toBe(false);
  await tab.click(reopen);
  await tab.click(purposeSwitch('social'));
  await tab.click(save);
  await tab.waitForVisible(placeholder);
  await tab.settle();
  expect(await tab.evaluate(filmIsThere)).toBe(false);
  expect(pages.requests('/frame/film.html'), 'the film is not asked for again').toHaveLength(1);
});

test('a withdrawal that reloads the page does not bring back what the frame showed (L-37)', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ config, body: body + externalGate('social', 'ran') }));
  await tab.waitFor(filmIsThere);
  await waitForRan(tab, 'ran');
  pages.forget();
  await tab.acrossReload(async () => {
    await tab.click(reopen);
    await tab.click(withdrawAll);
  });
  await tab.waitForVisible(placeholder);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.evaluate(filmIsThere)).toBe(false);
});

test('nor does a reload after the answer has run out', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ config, body }));
  await tab.waitFor(filmIsThere);
  pages.forget();
  await tab.clearCookies();
  await tab.acrossReload(() =>
    tab.evaluate(() => {
      localStorage.removeItem('assentry');
      // On a reload Firefox restores what a frame of the parsed page showed last, whatever its `src` says.
      setTimeout(() => location.reload());
    }),
  );
  await tab.waitForVisible(placeholder);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
});

test('a placeholder fits where the page gives the embed less room', async ({ pages, tab }) => {
  await tab.viewport(500, 600);
  const narrow = `<style>iframe, assentry-placeholder { max-width: 100% }</style><div style="width: 300px">${film}</div>`;
  await tab.goto(pages.add({ config, body: narrow }));
  await tab.waitForVisible(placeholder);
  expect((await tab.box(placeholder)).width).toBeLessThanOrEqual(300);
  for (const button of [once, always]) {
    const { x, width } = await tab.box(button);
    expect(x + width).toBeLessThanOrEqual(310);
  }
});
