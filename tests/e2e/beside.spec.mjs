// What stands beside a gated element takes its room, and nobody else's: rules about neighbours, gaps, tabs, turned phones.

import { expect, test } from './bench/test.mjs';
import { accept, externalGate, inlineGate, placeholder, thirdParties, visitAndAccept, waitForRan } from './bench/notice.mjs';

const live = '[data-assentry-live]';
const embed = (gated, more = '') => `<iframe title="Our film" width="200" height="100" ${more} ${gated ? 'data-consent="social" data-src' : 'src'}="/frame/film.html"></iframe>`;
const script = (gated) => (gated ? inlineGate('analytics', 'inline') : '<script>window.ran = []</script>');

const rules = `<style>
  body { margin: 0; font: 16px/20px monospace } iframe { border: 2px solid }
  .stack > * { margin: 0 } .stack > * + * { margin-top: 24px } .stack > :first-child { margin-top: 7px } .stack > :last-child { margin-bottom: 31px; border-width: 5px }
  .grid { display: grid; gap: 16px; grid-template-columns: 250px 250px } .flex { display: flex; flex-wrap: wrap; gap: 12px } .flex > * + * { margin-left: 9px }
  .text { text-align: center } iframe + p { padding-top: 11px } p + iframe { margin-top: 13px }
</style>`;

/** The same page with and without gates. */
function rows(gated) {
  const one = embed(gated), text = '<p>Text</p>', inert = script(gated);
  const orders = [[one, text, text], [text, one, text], [text, text, one], [one], [text, one, one, text], [text, inert], [inert, text, one], [one, inert]];
  const rows = ['stack', 'grid', 'flex'].flatMap((name) => orders.map((order) => `<div class="${name}">${order.join('')}</div>`));
  return `${rules}<main>${rows.join('')}<div class="text">Words ${one} words</div></main>`;
}

/** Where everything is that is to be seen: rows, texts, and what is an embed or stands for one. */
const layout = () => [...document.querySelectorAll('main > div, main p, main iframe, main assentry-placeholder')]
  .filter((element) => !element.closest('assentry-placeholder > *') && element.getBoundingClientRect().width)
  .map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const name = /iframe|placeholder/.test(element.localName) ? 'embed' : element.localName;
    return `${name} ${[x, y + scrollY, width, height].map(Math.round).join(' ')}`;
  });

test('a page is laid out as without gates, with placeholders and with open embeds', async ({ pages, tab }) => {
  await tab.goto(pages.add({ script: '', body: rows(false) }));
  await tab.waitFor(() => document.readyState === 'complete');
  const expected = await tab.evaluate(layout);
  const count = (rows(true).match(/<iframe/g) ?? []).length;
  await tab.goto(pages.add({ body: rows(true) }));
  await tab.waitFor((selector, total) => document.querySelectorAll(selector).length === total, placeholder, count);
  await tab.settle();
  expect(await tab.evaluate(layout)).toEqual(expected);
  await tab.click(accept);
  await tab.waitFor((selector, total) => document.querySelectorAll(selector).length === total, live, count);
  await tab.settle();
  expect(await tab.evaluate(layout)).toEqual(expected);
});

const place = '<style>#frame { border: 0; width: 50%; height: 40vw } #tall { aspect-ratio: 2; width: 80vw; height: auto; border: 0 }</style>';
const box = (id) => {
  const { width, height } = document.querySelector(id).previousElementSibling.getBoundingClientRect();
  return [width, height].map(Math.round);
};

test('a placeholder in a hidden tab, a dialog or a popover has the size of its embed once it is shown', async ({ pages, tab }) => {
  const film = embed(true, 'id="film" style="border: 0"');
  for (const [html, show] of [
    [`<div id="tab" hidden>${film}</div>`, 'tab.hidden = false'],
    [`<dialog id="dialog">${film}</dialog>`, 'dialog.show()'],
    [`<style>#tab { display: none } .open #tab { display: block; width: 500px } #tab iframe { width: 50%; height: 90px }</style><div id="tab">${film}</div>`, 'document.body.classList.add("open")'],
  ]) {
    await tab.goto(pages.add({ body: html }));
    await tab.waitFor((selector) => document.querySelector(selector), placeholder);
    await tab.settle();
    await tab.evaluate(new Function(show));
    const expected = html.includes('90px') ? [250, 90] : [200, 100];
    await tab.waitFor((wanted) => {
      const { width, height } = document.querySelector('assentry-placeholder').getBoundingClientRect();
      return Math.round(width) === wanted[0] && Math.round(height) === wanted[1];
    }, expected);
  }
});

test('a placeholder of a share of the page follows it when the window changes', async ({ pages, tab }) => {
  const body = `${place}<div id="box" style="width: 400px">${embed(true, 'id="frame"').replace(/ (width|height)="\d+"/g, '')}</div>${embed(true, 'id="tall"').replace(/ (width|height)="\d+"/g, '')}`;
  await tab.goto(pages.add({ body }));
  await tab.waitFor((selector) => document.querySelectorAll(selector).length === 2, placeholder);
  await tab.settle();
  const width = await tab.evaluate(() => innerWidth);
  expect(await tab.evaluate(box, '#frame')).toEqual([200, Math.round(width * 0.4)]);
  const client = await tab.evaluate(() => Math.round(innerWidth * 0.8));
  expect(await tab.evaluate(box, '#tall')).toEqual([client, Math.round(client / 2)]);
  await tab.evaluate(() => { document.querySelector('#box').style.width = '300px'; });
  await tab.waitFor(() => document.querySelector('#frame').previousElementSibling.getBoundingClientRect().width === 150);
});

test('an embed with an empty address gets a placeholder, and opens', async ({ pages, tab }) => {
  const body = ['src="about:blank"', 'src=""', 'src="data:text/html,empty"'].map((src) => embed(true, src)).join('');
  await tab.goto(pages.add({ body }));
  await tab.waitFor((selector) => document.querySelectorAll(selector).length === 3, placeholder);
  await tab.click(accept);
  await tab.waitFor(() => [...document.querySelectorAll('iframe')].filter((frame) => { try { return frame.contentDocument.title === 'film'; } catch { return false; } }).length === 3);
  expect(await tab.reports()).toEqual([]);
});

test('an object opens, and shuts again', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: '<object data-consent="social" data-data="/frame/object.html" type="text/html" width="200" height="100"></object>' }));
  await tab.waitForVisible(accept);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  await tab.click(accept);
  await tab.waitFor(() => document.querySelector('object').contentDocument?.title === 'object');
  await tab.evaluate(() => window.assentry.reject());
  await tab.waitFor(() => !document.querySelector('object').hasAttribute('data'));
});

test('a lazy loader that reads data-src gets nothing through, and is reported; an attribute of our own is understood', async ({ pages, tab }) => {
  const loader = `<script>
    for (const element of document.querySelectorAll('[data-src]')) element.src = element.dataset.src;
    for (const element of document.querySelectorAll('[data-src]')) element.setAttribute('src', element.dataset.src);
    for (const element of document.querySelectorAll('[data-srcset]')) element.srcset = element.dataset.srcset;
  </script>`;
  const body = `${embed(true)}<img alt="" data-consent="marketing" data-src="/img/gated.png" data-srcset="/img/wide.png 2x">
    <iframe title="Ours" data-consent="social" data-consent-src="/frame/ours.html"></iframe>
    <script type="text/plain" data-consent="analytics" data-consent-src="/ran/ours.js"></script>${loader}`;
  await tab.goto(pages.add({ body }));
  await tab.waitFor((selector) => document.querySelectorAll(selector).length === 2, placeholder);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  const reports = (await tab.reports()).join('\n');
  expect(reports).toContain('iframe with data-consent="social"');
  expect(reports).toContain('img with data-consent="marketing"');
  await tab.click(accept);
  await waitForRan(tab, 'ours');
  await tab.waitFor(() => ['film', 'ours'].every((name) => [...document.querySelectorAll('iframe')].some((frame) => frame.contentDocument?.title === name)));
  await tab.waitFor(() => document.querySelector('img').naturalWidth === 1);
});

test('nested gates open and shut independently', async ({ pages, tab }) => {
  const body = `<div data-consent="analytics"><img id="inner" alt="" data-consent="marketing" data-src="/img/inner.png">${embed(true)}</div>`;
  await tab.goto(pages.add({ body }));
  await tab.evaluate(() => window.assentry.accept(['analytics']));
  await tab.waitFor(() => window.assentry.has('analytics'));
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  await tab.evaluate(() => window.assentry.accept());
  await tab.waitFor(() => [...document.querySelectorAll('iframe')].some((frame) => frame.contentDocument?.title === 'film') && document.querySelector('#inner').src);
  await tab.settle();
  pages.forget();
  await tab.evaluate(() => window.assentry.reject());
  await tab.waitForVisible(placeholder);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.evaluate(() => [...document.querySelectorAll('[src]')].map(({ localName }) => localName).filter((name) => name !== 'script'))).toEqual([]);
});

test('a script removed before consent runs when it is put back, and is not requested before', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: `<div id="part">${externalGate('analytics', 'external')}${embed(true)}<img alt="" data-consent="marketing" data-src="/img/gated.png"></div>` }));
  await tab.waitForVisible(placeholder);
  await tab.evaluate(() => {
    window.part = document.querySelector('#part');
    window.part.remove();
  });
  await tab.click(accept);
  await tab.waitForGone('assentry-banner');
  await tab.waitFor(() => window.assentry.has('analytics'));
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  await tab.evaluate(() => document.body.append(window.part));
  await waitForRan(tab, 'external');
  await tab.waitFor(() => [...document.querySelectorAll('iframe')].some((frame) => frame.contentDocument?.title === 'film') && document.querySelector('#part img').naturalWidth);
});

test('an embed that opened and was shut leaves the history as it was', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ body: embed(true) }));
  await tab.waitFor((selector) => document.querySelector(selector)?.contentDocument?.title === 'film', live);
  const before = await tab.evaluate(() => history.length);
  await tab.evaluate(() => window.assentry.reject());
  await tab.waitForVisible(placeholder);
  await tab.settle();
  expect(await tab.evaluate(() => history.length)).toBe(before);
});

test('after leaving and refusing elsewhere, going back requests nothing that was open', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ body: `<main><h1>A page</h1>${embed(true)}</main>` }));
  await tab.waitFor((selector) => document.querySelector(selector)?.contentDocument?.title === 'film', live);
  await tab.goto(pages.add({ path: '/second' }));
  await tab.waitFor(() => window.assentry);
  await tab.evaluate(() => window.assentry.reject());
  await tab.waitFor(() => window.assentry.status().denied.includes('social'));
  await tab.settle();
  pages.forget();
  await tab.back();
  await tab.waitForVisible(placeholder);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
});
