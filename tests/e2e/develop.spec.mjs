// Vite's server while one develops, with the plugin of the package: what is changed shows in the page.
import { fileURLToPath } from 'node:url';
import { expect, test } from './bench/test.mjs';
import { accept, banner, waitForKept } from './bench/notice.mjs';
import { develop } from '../bundlers/bundle.mjs';
import { discard, project, write } from '../bundlers/project.mjs';
import { samples } from '../stacks/samples.mjs';

const bundlers = fileURLToPath(new URL('../bundlers', import.meta.url));
const capture = fileURLToPath(new URL('bench/capture.js', import.meta.url));

/** The application of a page of docs, as it is developed. */
async function developed(page, script, act) {
  const { files } = samples(page);
  const root = project(files, { home: bundlers });
  const { url, stop } = await develop(root, true, script);
  try {
    await act(url, (name, from, to) => {
      expect(files[name]).toContain(from);
      write(root, name, files[name].replace(from, to));
    });
  } finally {
    await stop();
    discard(root);
  }
}

const asks = (tab, name) => tab.waitFor((selector, expected) => document.querySelector(selector)?.textContent.includes(expected), banner, name);
const says = (tab, text) => tab.waitFor((expected) => [...document.querySelectorAll('main > *')].some((found) => found.textContent === expected), text);

for (const [name, page, script, component] of [
  ['React', 'react', 'src/main.jsx', 'src/App.jsx'],
  ['Vue', 'vue', 'src/main.js', 'src/App.vue'],
  ['Svelte', 'svelte', 'src/main.js', 'src/App.svelte'],
  ['Solid', 'solid', 'src/main.jsx', 'src/App.jsx'],
]) {
  test(`${name}: a hot-replaced component leaves the notice alone, and one notice follows the configuration`, async ({ tab }) => {
    await developed(page, script, async (url, change) => {
      await tab.goto(url);
      await asks(tab, 'Example Ltd');
      await says(tab, 'Not counted');
      await tab.evaluate(() => { window.stayed = document.querySelector('assentry-banner'); });
      change(component, '<h1>Home</h1>', '<h1>Exchanged</h1>');
      await says(tab, 'Exchanged');
      await says(tab, 'Not counted');
      expect(await tab.evaluate(() => window.stayed === document.querySelector('assentry-banner'))).toBe(true);
      change('consent.json', 'Example Ltd', 'Another Ltd');
      await asks(tab, 'Another Ltd');
      expect(await tab.count(banner)).toBe(1);
      await tab.click(accept);
      await waitForKept(tab);
      await says(tab, 'Counted');
    });
  });
}

test('a mistake in the configuration is reported in the console, nothing optional runs, and the notice returns once it is corrected', { tag: '@own-tab' }, async ({ tab }) => {
  const asked = [];
  await tab.page.addInitScript({ path: capture });
  tab.page.on('request', (request) => { if (request.url().endsWith('/js/matomo.js')) asked.push(request.url()); });
  await developed('vite', 'main.js', async (url, change) => {
    await tab.goto(url);
    await asks(tab, 'Example Ltd');
    for (const [wrong, said, before] of [['"stie"', 'stie', 'nothing'], ['"site', 'consent.json', 'stie']]) {
      change('consent.json', '"site"', wrong);
      await tab.waitFor((now, earlier) => bench.errors.some((text) => text.includes('the configuration is not valid, everything optional stays denied') && text.includes(now) && !text.includes(earlier)), said, before);
      await says(tab, 'Not counted');
      expect([await tab.exists(banner), asked]).toEqual([false, []]);
    }
    change('consent.json', 'Example Ltd', 'Another Ltd');
    await asks(tab, 'Another Ltd');
    expect(await tab.consoleErrors()).toEqual([]);
  });
});
