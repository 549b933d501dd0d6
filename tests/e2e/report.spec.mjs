// The report in browsers: readable for everybody, on a phone, in the dark, and without any script.

import { axeFindings } from './bench/axe.mjs';
import { startCollector } from './bench/collector.mjs';
import { expect, test as base } from './bench/test.mjs';

const test = base.extend({
  /** A collector with a year behind it: one for all tests of a worker, none of them changes anything. */
  year: [
    async ({}, use) => {
      const collector = await startCollector({ year: true });
      await use(collector);
      await collector.stop();
    },
    { scope: 'worker' },
  ],
});

for (const tag of ['', ' @dark']) {
  test(`axe finds nothing wrong with the report${tag}`, async ({ year, tab }) => {
    await tab.goto(`${year.url}/report?range=90d`);
    await tab.waitForVisible('.headline');
    expect(await axeFindings(tab, 'html')).toEqual([]);
  });
}

// WebKit's driver makes pages narrow by a frame, which the report refuses to be in.
test('the report fits a page that is 360 pixels wide, and only its tables scroll @chromium-only', async ({ year, tab }) => {
  await tab.viewport(360, 740);
  await tab.goto(`${year.url}/report?range=365d`);
  // Before a long page is there as a whole, Chromium's layout may be of a part of it.
  await tab.waitFor(() => document.readyState === 'complete');
  await tab.settle();
  const sizes = await tab.evaluate(() => {
    const outside = [...document.querySelectorAll('body *')].filter(
      (element) => !element.closest('.scroll, .hidden, .skip, svg') && element.getBoundingClientRect().right > innerWidth + 1,
    );
    return { page: document.documentElement.scrollWidth, outside: outside.map(({ tagName, className }) => `${tagName} ${className}`) };
  });
  expect(sizes).toEqual({ page: 360, outside: [] });
});

test('with the admin token one signs in, makes a link and signs out', { tag: '@smoke' }, async ({ tab }) => {
  const collector = await startCollector({ year: true, login: true });
  try {
    const title = () => tab.evaluate(() => document.querySelector('h1').textContent);
    const fill = (selector, text) => tab.evaluate((at, value) => { document.querySelector(at).value = value; }, selector, text);
    await expect.poll(collector.token).toBeTruthy();
    await tab.goto(`${collector.url}/report`);
    await fill('#token', 'a guess');
    await tab.click('.door button');
    await tab.waitForVisible('.alert');
    await fill('#token', collector.token());
    await tab.click('.door button');
    await tab.waitForVisible('.headline');
    await fill('#share-label', 'The board');
    await tab.click('#share .choose button');
    await tab.waitForVisible('.link');
    const link = await tab.evaluate(() => document.querySelector('.link a').href);
    await tab.goto(`${collector.url}/report`);
    await tab.waitForVisible('#share');
    await tab.click('#share > form:last-child button');
    await tab.waitForVisible('#token');
    expect(await title()).toBe('Consent report');
    await tab.goto(link);
    await tab.waitForVisible('.headline');
    expect(await tab.evaluate(() => document.querySelector('#share'))).toBe(null);
  } finally {
    await collector.stop();
  }
});

test('a form without script narrows the report down', { tag: '@smoke' }, async ({ year, tab }) => {
  await tab.goto(`${year.url}/report`);
  const shown = () => tab.evaluate(() => document.querySelectorAll('.headline .number')[3].textContent);
  const all = await shown();
  await tab.evaluate(() => {
    document.querySelector('#language').value = 'fr';
  });
  await tab.click('.choose button');
  await tab.waitForVisible('.filters');
  expect(await tab.evaluate(() => document.querySelector('.filters').textContent)).toBe('Only language fr');
  expect(await shown()).not.toBe(all);
});

test('a drawing says its values by keyboard, and they are those of its table', { tag: '@smoke' }, async ({ year, tab }) => {
  await tab.goto(`${year.url}/report?range=30d`);
  await tab.waitForVisible('#over-time .values');
  const plot = () => tab.evaluate(() => {
    const drawn = document.querySelector('#over-time .plot');
    drawn.focus();
    return { role: drawn.getAttribute('role'), now: drawn.getAttribute('aria-valuenow'), said: drawn.getAttribute('aria-valuetext'), shown: document.querySelector('#over-time .values').textContent };
  });
  const rows = await tab.evaluate(() => [...document.querySelectorAll('#over-time tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim())));
  const last = await plot();
  expect(last).toMatchObject({ role: 'slider', now: '30', shown: last.said });
  for (const value of rows[29]) expect(last.said).toContain(value);
  await tab.press('ArrowLeft', 'ArrowLeft');
  const before = await plot();
  expect(before.now).toBe('28');
  for (const value of rows[27]) expect(before.shown).toContain(value);
  await tab.press('Home', 'ArrowLeft');
  expect((await plot()).now).toBe('1');
});
