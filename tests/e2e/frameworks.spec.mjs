// Nodes belong to the page that made them: frameworks find theirs where they left them.

import { expect, test } from './bench/test.mjs';
import { accept, banner, handle, placeholder, waitForRan } from './bench/notice.mjs';
import { client, documentOf, markup, rendering } from './bench/frameworks.mjs';

const live = '[data-assentry-live]';

/** The framework's file, and a page with its app. */
async function add(pages, name, start, html = '') {
  pages.addFile('/framework.js', 'text/javascript', await client(name));
  return pages.add({ body: `<div id="app">${html}</div><script src="/framework.js"></script><script>${start}</script>` });
}

const set = (tab, more) => tab.evaluate((state) => window.app.set(state), more);
/** How many of an element are in the app. */
const inApp = (tab, selector) => tab.count(`.app ${selector}`);
const showing = (name) => [...document.querySelectorAll('iframe')].some((frame) => frame.contentDocument?.title === name && frame.getBoundingClientRect().width > 0);

for (const name of rendering) {
  test(`${name} mounts, unmounts and changes gated elements, before the yes and after it`, async ({ pages, tab }) => {
    await tab.goto(await add(pages, name, 'window.app.mount(document.querySelector("#app"))'));
    await tab.waitForVisible(placeholder);
    await set(tab, { shown: false });
    await tab.waitForGone(placeholder);
    for (const shown of [true, false, true]) await set(tab, { shown });
    await tab.waitForVisible(placeholder);
    expect([await inApp(tab, placeholder), await inApp(tab, 'iframe')]).toEqual([1, 1]);
    await tab.click(accept);
    await waitForRan(tab, 'app');
    await tab.waitFor(showing, 'film');
    expect(await inApp(tab, placeholder)).toBe(0);
    await set(tab, { film: '/frame/other.html' });
    await tab.waitFor(showing, 'other');
    expect([await inApp(tab, 'iframe'), await inApp(tab, 'script')]).toEqual([2, 1]);
    await set(tab, { shown: false });
    expect(await tab.text('#after')).toBe('Hidden');
    await tab.settle();
    expect([await inApp(tab, 'iframe'), await inApp(tab, live), await inApp(tab, '*')]).toEqual([0, 0, 2]);
    await set(tab, { shown: true });
    await tab.waitFor(showing, 'other');
    expect(await inApp(tab, live)).toBe(1);
    expect(await tab.ran()).toEqual(['app', 'app']);
    expect(await tab.reports()).toEqual([]);
  });

  test(`${name} hydrates what it finds, on the first visit and the next, and a gated script runs once`, async ({ pages, tab }) => {
    const url = await add(pages, name, 'setTimeout(() => window.app.hydrate(document.querySelector("#app")))', await markup(name));
    await tab.goto(url);
    await tab.waitForVisible(placeholder);
    await tab.click(accept);
    const fine = async () => {
      await tab.waitFor(showing, 'film');
      await waitForRan(tab, 'app');
      await tab.settle();
      expect(await tab.ran()).toEqual(['app']);
      expect(await tab.reports()).toEqual([]);
      expect(await tab.evaluate(() => window.recovered ?? [])).toEqual([]);
    };
    await fine();
    await tab.reload();
    await fine();
    await set(tab, { shown: false });
    await tab.settle();
    expect(await inApp(tab, '*')).toBe(2);
  });
}

for (const name of ['React 18', 'React 19']) {
  for (const [when, start] of Object.entries({ 'once it is parsed': "document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', () => app.hydrate(document)) : app.hydrate(document)", 'after the load': "addEventListener('load', () => setTimeout(() => app.hydrate(document)))" })) {
    test(`${name} hydrates a whole document ${when}, and finds nothing of ours in it`, async ({ pages, tab }) => {
      pages.addFile('/framework.js', 'text/javascript', `${await client(name)};${start}`);
      const url = pages.addFile('/whole', 'text/html; charset=utf-8', await documentOf(name));
      await tab.goto(url);
      await tab.waitForVisible(banner);
      await tab.waitForVisible(placeholder);
      const fine = async () => {
        expect(await tab.evaluate(() => window.recovered)).toEqual([]);
        expect(await tab.reports()).toEqual([]);
      };
      await fine();
      await tab.click(accept);
      await tab.waitFor(showing, 'film');
      await waitForRan(tab, 'app');
      await tab.reload();
      await tab.waitFor(showing, 'film');
      await tab.waitForVisible(handle);
      await fine();
      expect(await tab.ran()).toEqual(['app']);
    });
  }
}

test('React 18 hydrates a whole document long after the notice had to be shown, and finds its own where they were', { tag: '@held' }, async ({ pages, tab }) => {
  let release;
  pages.addFile('/framework.js', 'text/javascript', `${await client('React 18')};app.hydrate(document)`, new Promise((resolve) => { release = resolve; }));
  await tab.goto(pages.addFile('/whole', 'text/html; charset=utf-8', await documentOf('React 18')));
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.exists(placeholder), 'inside the app nothing is there yet').toBe(false);
  release();
  await tab.waitForVisible(placeholder);
  await tab.settle();
  expect([await tab.evaluate(() => window.recovered), await tab.reports(), await tab.count(banner)]).toEqual([[], [], 1]);
});
