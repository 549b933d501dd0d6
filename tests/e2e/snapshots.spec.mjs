// What is restored, copied or morphed is shut by the answer of now, and what was made by us is there once.

import { expect, test } from './bench/test.mjs';
import { accept, banner, externalGate, handle, inlineGate, placeholder, thirdParties, visitAndAccept, waitForRan } from './bench/notice.mjs';
import { client } from './bench/frameworks.mjs';

const film = '<iframe id="film" data-consent="social" data-src="/frame/film.html" title="Our film" width="300" height="200"></iframe>';
const picture = '<img id="picture" alt="" data-consent="marketing" data-src="/img/gated.png" width="10" height="10">';
const showing = (name) => [...document.querySelectorAll('iframe')].filter((frame) => frame.contentDocument?.title === name && frame.getBoundingClientRect().width > 0).length === 1;
const live = '[data-assentry-live]';

/** How each library leads from page to page without a load, and back. */
const libraries = {
  Turbo: { attributes: '' },
  'htmx 2': { attributes: 'hx-boost="true"' },
  'htmx 4': { attributes: 'hx-boost:inherited="true"' },
  "Alpine's navigation": { attributes: '' },
};

/** Alpine's navigation, which is only in Livewire's file: it announces, keeps the page as mark-up, and parses that on the way back. */
function alpine() {
  const kept = new Map();
  const keep = () => {
    document.dispatchEvent(new CustomEvent('alpine:navigating'));
    kept.set(location.pathname, document.documentElement.outerHTML);
  };
  const fetched = async (url) => (await fetch(url)).text();
  const show = (html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceWith(document.adoptNode(body));
  };
  document.addEventListener('click', async (event) => {
    if (event.target.localName !== 'a') return;
    event.preventDefault();
    const html = await fetched(event.target.href);
    keep();
    history.pushState({}, '', event.target.href);
    show(html);
  });
  addEventListener('popstate', async () => show(kept.get(location.pathname) ?? await fetched(location.href)));
  window.Alpine = {};
}

/** Two pages that link to each other. */
async function add(pages, library, body) {
  pages.addFile('/library.js', 'text/javascript', library.startsWith('Alpine') ? `(${alpine})()` : await client(library));
  const head = '<script src="/library.js" defer></script>';
  const page = (at, other, more) => pages.add({ path: at, head, html: undefined, body: `<main ${libraries[library]?.attributes ?? ''}><h1>${at}</h1><a id="on" href="${other}">On</a>${more}</main>` });
  page('/two', '/one', '<p>Nothing here</p>');
  return page('/one', '/two', body);
}

const at = (path) => location.pathname === path && document.querySelector('h1').textContent === path;
const ready = (tab) => tab.waitFor(() => document.readyState === 'complete' && window.assentry && Boolean(window.Turbo || window.htmx || window.Alpine));

for (const library of Object.keys(libraries)) {
  test(`${library} goes back to a page that was open, and what is refused by now stays shut`, async ({ pages, tab }) => {
    await visitAndAccept(tab, await add(pages, library, film + picture + inlineGate('!nothing', 'never')));
    await tab.waitFor(showing, 'film');
    await tab.evaluate(() => document.querySelector('#on').click());
    await tab.waitFor(at, '/two');
    await tab.evaluate(() => window.assentry.reject());
    await tab.waitFor(() => window.assentry?.status().denied.includes('social'));
    await ready(tab);
    await tab.settle();
    pages.forget();
    await tab.evaluate(() => history.back());
    await tab.waitFor(at, '/one');
    await tab.waitForVisible(placeholder);
    await tab.settle();
    expect(thirdParties(pages)).toEqual([]);
    expect([await tab.count(placeholder), await tab.count(live), await tab.count(handle), await tab.count('iframe')]).toEqual([1, 0, 1, 1]);
    expect(await tab.attribute('#picture', 'src')).toBe(null);
    expect(await tab.ran()).toEqual([]);
  });

  test(`${library} goes back after a refusal, and no gated script runs`, async ({ pages, tab }) => {
    await visitAndAccept(tab, await add(pages, library, externalGate('analytics', 'external') + inlineGate('marketing', 'inline')));
    await waitForRan(tab, 'external', 'inline');
    await tab.evaluate(() => document.querySelector('#on').click());
    await tab.waitFor(at, '/two');
    await tab.acrossReload(() => tab.evaluate(() => window.assentry.reject()));
    await ready(tab);
    await tab.settle();
    pages.forget();
    await tab.evaluate(() => history.back());
    await tab.waitFor(at, '/one');
    await tab.waitForVisible(handle);
    await tab.settle();
    expect(thirdParties(pages)).toEqual([]);
    expect(await tab.ran()).toEqual([]);
  });

  test(`${library} goes back on a first visit to one notice and one handle, and the yes runs a script once`, async ({ pages, tab }) => {
    await tab.goto(await add(pages, library, externalGate('analytics', 'external') + film));
    await tab.waitForVisible(handle.replace('handle', 'banner'));
    await tab.waitForVisible(placeholder);
    await ready(tab);
    await tab.evaluate(() => document.querySelector('#on').click());
    await tab.waitFor(at, '/two');
    await tab.waitForVisible(banner);
    await tab.evaluate(() => history.back());
    await tab.waitFor(at, '/one');
    await tab.waitForVisible(placeholder);
    await tab.settle();
    expect([await tab.count(banner), await tab.count(handle), await tab.count(placeholder)]).toEqual([1, 1, 1]);
    await tab.click(accept);
    await waitForRan(tab, 'external');
    await tab.waitFor(showing, 'film');
    await tab.settle();
    expect(await tab.ran()).toEqual(['external']);
    expect([await tab.count(banner), await tab.count(handle), await tab.count(placeholder)]).toEqual([0, 1, 0]);
  });
}

/** Morphs of the whole page into what the server sends. */
const morphs = {
  Turbo: () => new Promise((resolve) => {
    document.addEventListener('turbo:render', resolve, { once: true });
    window.Turbo.visit(location.href, { action: 'replace' });
  }),
  Idiomorph: async () => {
    const next = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    window.Idiomorph.morph(document.body, next.body.innerHTML, { morphStyle: 'innerHTML' });
  },
  'htmx 4': () => window.htmx.ajax('GET', location.href, { target: 'main', select: 'main', swap: 'outerMorph' }),
};

for (const library of Object.keys(morphs)) {
  test(`a morph by ${library} keeps the placeholder, and an opened film`, async ({ pages, tab }) => {
    pages.addFile('/library.js', 'text/javascript', await client(library));
    const head = '<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve"><script src="/library.js" defer></script>';
    const page = (word) => pages.add({ path: '/morphed', head, body: `<main><h1>A page</h1><p id="word">${word}</p>${film}<p id="after">After</p></main>` });
    const morphInto = async (word) => {
      page(word);
      await tab.evaluate(morphs[library]);
      await tab.waitFor((expected) => document.querySelector('#word').textContent === expected, word);
      await tab.settle();
    };
    await tab.goto(page('First'));
    await tab.waitForVisible(placeholder);
    await tab.waitForVisible(banner);
    await morphInto('Second');
    await tab.waitForVisible(placeholder);
    expect([await tab.count(placeholder), await tab.count(banner), await tab.count('iframe')]).toEqual([1, 1, 1]);
    await tab.click(accept);
    await tab.waitFor(showing, 'film');
    await tab.evaluate((mine) => { document.querySelector(mine).contentWindow.playing = true; }, live);
    await morphInto('Third');
    await tab.waitFor(showing, 'film');
    expect([await tab.count(placeholder), await tab.count(live), await tab.count('iframe'), await tab.count(handle)]).toEqual([0, 1, 2, 1]);
    if (library === 'Turbo') expect(await tab.evaluate((mine) => document.querySelector(mine).contentWindow.playing, live)).toBe(true);
  });
}

test('mark-up that is rewritten or copied brings no second notice, handle or placeholder, and copied gates are gates', async ({ engineOptions, pages, tab }) => {
  await tab.goto(pages.add({ body: `<main><h1>A page</h1>${film}${externalGate('analytics', 'external')}</main>` }));
  await tab.waitForVisible(placeholder);
  await tab.waitForVisible(banner);
  const counts = async () => {
    await tab.settle();
    return [await tab.count(banner), await tab.count(handle), await tab.count(placeholder), await tab.count('iframe')];
  };
  await tab.evaluate(() => { document.body.innerHTML += '<p>More</p>'; });
  expect(await counts()).toEqual([1, 1, 1, 1]);
  await tab.evaluate(() => document.body.append(document.querySelector('main').cloneNode(true)));
  await tab.waitFor((selector) => document.querySelectorAll(selector).length === 2, placeholder);
  expect(await counts()).toEqual([1, 1, 2, 2]);
  await tab.evaluate(() => {
    const template = document.createElement('template');
    template.innerHTML = document.body.innerHTML;
    document.body.append(template.content);
  });
  await tab.waitFor((selector) => document.querySelectorAll(selector).length === 4, placeholder);
  expect(await counts()).toEqual([1, 1, 4, 4]);
  await tab.click(accept);
  await waitForRan(tab, 'external');
  await tab.waitFor((mine) => document.querySelectorAll(mine).length === 4, 'iframe[data-assentry-live]');
  await tab.settle();
  expect(await tab.ran()).toEqual(['external', 'external', 'external', 'external']);
  expect(pages.requests('/frame/film.html')).toHaveLength(4);
  await tab.evaluate(() => document.body.append(document.querySelector('main').cloneNode(true)));
  await tab.waitFor((mine) => document.querySelectorAll(mine).length === 5, 'iframe[data-assentry-live]');
  expect(await counts()).toEqual([0, 1, 0, 10]);
  // Firefox asks for the copy of what is open before anybody can take it away.
  const asked = engineOptions.engine === 'firefox' ? [5, 6] : [5];
  expect(asked, 'the copy of what was open asks for nothing').toContain(pages.requests('/frame/film.html').length);
});
