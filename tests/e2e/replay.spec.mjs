// Scripts that were written for the head of a page wait for it to be there: held back until a yes, they would wait for ever.

import { expect, test } from './bench/test.mjs';
import { accept, visitAndAccept } from './bench/notice.mjs';

const waiting = `window.heard = window.heard || [];
  addEventListener("load", function () { heard.push("load " + (this === window)); });
  document.addEventListener("DOMContentLoaded", { handleEvent: () => heard.push("parsed") });
  window.onload = () => heard.push("onload");
  addEventListener("resize", () => heard.push("resize"));`;
const inline = (attribute) => `<script type="text/plain" data-consent="analytics" ${attribute}>${waiting}</script>`;
const heard = (tab) => tab.evaluate(() => window.heard);

const scripts = { 'an inline script': inline('data-replay'), 'a script of a file': '<script type="text/plain" data-consent="analytics" data-replay src="/waiting.js"></script>' };
for (const [kind, script] of Object.entries(scripts)) {
  test(`with data-replay ${kind} hears once of what was over before it ran, and of the rest as usual`, async ({ pages, tab }) => {
    pages.addFile('/waiting.js', 'text/javascript', waiting);
    await tab.goto(pages.add({ body: script }));
    await tab.waitFor(() => document.readyState === 'complete');
    await tab.click(accept);
    await tab.waitFor(() => window.heard?.length >= 3);
    await tab.settle();
    expect((await heard(tab)).toSorted()).toEqual(['load true', 'onload', 'parsed']);
    await tab.evaluate(() => dispatchEvent(new Event('resize')));
    expect((await heard(tab)).filter((event) => event === 'resize').length).toBe(1);
  });
}

test('nobody else hears anything twice, and without the attribute nothing is replayed', async ({ pages, tab }) => {
  const theirs = '<script>window.others = 0; addEventListener("load", () => { others++; })</script>';
  await tab.goto(pages.add({ head: theirs, body: inline('') + inline('data-replay') }));
  await tab.waitFor(() => document.readyState === 'complete');
  await tab.click(accept);
  await tab.waitFor(() => window.heard?.length >= 3);
  await tab.settle();
  expect((await heard(tab)).toSorted()).toEqual(['load true', 'onload', 'parsed']);
  await tab.evaluate(() => addEventListener('load', () => { window.others += 10; }));
  await tab.settle();
  expect(await tab.evaluate(() => window.others)).toBe(1);
});

test('a script that runs while its page comes hears of it once', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({}));
  await tab.goto(pages.add({ head: inline('data-replay') }));
  await tab.waitFor(() => window.heard?.length >= 3);
  await tab.settle();
  expect((await heard(tab)).toSorted()).toEqual(['load true', 'onload', 'parsed']);
});
