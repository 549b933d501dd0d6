// The tests of the application of each page of docs/stacks/: the columns of docs/stacks.md.
import { fileURLToPath } from 'node:url';
import { expect, test } from '../e2e/bench/test.mjs';
import { accept, banner, placeholder, preferences, waitForKept, waitForRan } from '../e2e/bench/notice.mjs';

const capture = fileURLToPath(new URL('../e2e/bench/capture.js', import.meta.url));
const home = 'nav a:nth-child(1)', film = 'nav a:nth-child(2)', settings = 'footer button';

/** Opens a page in an empty browser and serves the gated resources; returns those requested. */
async function visit(tab, url) {
  const asked = /** @type {string[]} */ ([]);
  await tab.page.addInitScript({ path: capture });
  await tab.page.route(/^https:\/\/video\.example\/|\/js\/matomo\.js$/, (route) => {
    const { href, pathname } = new URL(route.request().url());
    asked.push(pathname);
    return route.fulfill(href.endsWith('.js') ? { contentType: 'text/javascript', body: "(window.ran = window.ran || []).push('matomo')" } : { contentType: 'text/html', body: '<title>film</title>' });
  });
  await tab.goto(url);
  return asked;
}

const leads = (tab, link, heading) => tab.click(link).then(() => tab.waitFor((text) => document.querySelector('h1')?.textContent === text && document.readyState !== 'loading', heading));
const toHome = (tab) => leads(tab, home, 'Home');
const toFilm = (tab) => leads(tab, film, 'The film');

/** Waits until the page is hydrated: until then links lead to new documents. */
async function untilItStays(tab) {
  for (let stayed = false; !stayed;) {
    await tab.evaluate(() => { window.stayed = true; });
    await toFilm(tab);
    stayed = await tab.evaluate(() => window.stayed === true);
    await toHome(tab);
  }
}

const says = (tab, text) => tab.waitFor((expected) => [...document.querySelectorAll('main p')].some((found) => found.textContent === expected), text);
const playing = () => [...document.querySelectorAll('iframe')].some((frame) => frame.src === 'https://video.example/embed/1' && frame.getBoundingClientRect().width > 0);

/**
 * @param {string} name the stack, as docs/stacks.md calls it
 * @param {() => Promise<{ home: string, stop: () => unknown }>} start builds the site and serves it
 * @param {{ counts?: boolean, stays?: boolean, painted?: boolean, renders?: boolean }} [is] whether the site shows if it may
 *   count, links stay in the document, the notice is in the HTML, and components are
 */
export function tryStack(name, start, { counts = true, stays = true, painted = true, renders = false } = {}) {
  test.describe(name, { tag: '@own-tab' }, () => {
    // The site is built once.
    test.describe.configure({ mode: 'default' });
    /** @type {Awaited<ReturnType<typeof start>>} */
    let site;
    test.beforeAll(async () => {
      test.setTimeout(900_000);
      site = await start();
    });
    test.afterAll(() => site?.stop());

    const html = async () => {
      const response = await fetch(site.home);
      expect(response.status).toBe(200);
      return response.text();
    };

    test(`${name}: the documented commands install and build a site`, async () => {
      expect(await html()).toMatch(/<html[^>]* lang="?en/);
    });

    test(`${name}: the notice asks once, and nothing optional is requested before`, async ({ tab }) => {
      const asked = await visit(tab, site.home);
      await tab.waitForVisible(banner);
      expect(await tab.text(banner)).toContain('Example Ltd');
      if (counts) await says(tab, 'Not counted');
      await tab.settle();
      expect([await tab.count(banner), await tab.ran(), asked]).toEqual([1, [], []]);
      expect(await tab.reports()).toEqual([]);
    });

    test(`${name}: gates open on consent, and shut when it is withdrawn`, async ({ tab }) => {
      const asked = await visit(tab, site.home);
      await tab.click(accept);
      await waitForKept(tab);
      await waitForRan(tab, 'matomo');
      if (counts) await says(tab, 'Counted');
      expect(asked).toEqual(['/js/matomo.js']);
      expect(await tab.reports()).toEqual([]);
      await toFilm(tab);
      await tab.waitFor(playing);
      await toHome(tab);
      await waitForRan(tab, 'matomo');
      await tab.click(settings);
      await tab.waitForVisible(preferences);
      expect(await tab.reports()).toEqual([]);
      await tab.acrossReload(() => tab.evaluate(() => window.assentry.reject()));
      await tab.waitFor(() => window.assentry?.status().denied.includes('social'));
      if (counts) await says(tab, 'Not counted');
      await toFilm(tab);
      await tab.waitForVisible(placeholder);
      await tab.settle();
      expect([await tab.ran(), await tab.reports()]).toEqual([[], []]);
    });

    test(`${name}: gates follow client-side navigation, before and after the answer`, async ({ tab }) => {
      const asked = await visit(tab, site.home);
      await tab.waitForVisible(banner);
      if (stays) await untilItStays(tab);
      await toFilm(tab);
      await tab.waitForVisible(placeholder);
      await toHome(tab);
      await tab.waitForGone(placeholder);
      await toFilm(tab);
      await tab.waitForVisible(placeholder);
      await tab.settle();
      expect([await tab.count(banner), await tab.count(placeholder), asked]).toEqual([1, await tab.count('iframe[data-consent]'), []]);
      await tab.click(accept);
      await tab.waitFor(playing);
      await toHome(tab);
      await waitForRan(tab, 'matomo');
      if (counts) await says(tab, 'Counted');
      expect(await tab.count('iframe')).toBe(0);
      await toFilm(tab);
      await tab.waitFor(playing);
      await tab.settle();
      if (stays) expect(await tab.evaluate(() => window.stayed)).toBe(true);
      expect([await tab.exists(placeholder), await tab.count(banner), await tab.reports()]).toEqual([false, 0, []]);
    });

    if (!painted) return;
    test(`${name}: the notice is in the HTML and is adopted, and hydration finds no mismatch`, async ({ tab }) => {
      const text = await html();
      expect(text).toMatch(/<meta charset[^]*<script data-signals[^]*<assentry-banner [^>]*>\s*<template shadowrootmode/i);
      if (renders) {
        expect(text).toContain('Not counted');
        expect(text).not.toContain('>Counted<');
      }
      await visit(tab, site.home);
      await tab.waitFor((selector) => window.assentry?.version && document.querySelector(selector)?.hasAttribute('data-painted') === false, banner);
      expect(await tab.count(banner)).toBe(1);
      await tab.click(accept);
      await waitForKept(tab);
      if (counts) await says(tab, 'Counted');
      await tab.settle();
      expect(await tab.reports()).toEqual([]);
      await tab.reload();
      await waitForRan(tab, 'matomo');
      if (counts) await says(tab, 'Counted');
      expect([await tab.count(banner), await tab.reports()]).toEqual([0, []]);
    });
  });
}
