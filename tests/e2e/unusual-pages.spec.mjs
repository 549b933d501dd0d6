// Pages that are put together in ways that nobody expects: a notice that can be answered, gates that follow the answer.

import { expect, test } from './bench/test.mjs';
import { accept, banner, externalGate, handle, inlineGate, reject, reopen, thirdParties, waitForRan, withdrawAll } from './bench/notice.mjs';
import { client } from './bench/frameworks.mjs';
import { scriptTag } from './bench/page-html.mjs';

const gates = externalGate('analytics', 'external') + inlineGate('marketing', 'inline');
const body = `<main><h1>A page</h1><p>With a sentence.</p>${gates}</main>`;

const pagesOf = {
  'whose style sheets are in layers': { head: '<style>@layer reset, more; @layer reset { *, *::before, *::after { all: revert !important; position: static !important; display: none !important } html, body, main, main *, assentry-banner, assentry-handle, assentry-preferences { display: block !important } }</style>' },
  'that styles the children of html': { head: '<style>html { display: grid; grid-template: 1fr / 1fr 1fr; height: 100% } html > * { opacity: 0; transform: scale(0); width: 1px !important; height: 1px !important; overflow: hidden !important; margin: 40vw !important } :root > body { opacity: 1; transform: none; width: auto !important; height: auto !important }</style>' },
  'whose body is not shown yet': { head: '<style>body { display: none }</style>' },
  'whose body is inert while something of its own is open': { head: '<script>addEventListener("DOMContentLoaded", () => { document.body.inert = true; document.body.setAttribute("aria-hidden", "true"); })</script>' },
  'that extends the prototypes of objects and arrays': { head: '<script>Object.prototype.each = function () {}; Array.prototype.each = function () {}; Array.prototype.toJSON = function () { return "list"; }; String.prototype.toJSON = function () { return "text"; }; Function.prototype.bind = function (self) { const f = this; return function () { return f.apply(self, arguments); }; }; Element.prototype.hide = function () {};</script>', tag: '@once' },
};

for (const [what, { tag, ...page }] of Object.entries(pagesOf)) {
  // WebKit's driver itself stumbles over such prototypes.
  test(`a page ${what} is asked, opens after the yes, and is shut after a withdrawal`, { tag: tag ?? [] }, async ({ pages, tab }) => {
    const add = (path) => pages.add({ path, body, ...page });
    const url = add('/one');
    await tab.goto(url);
    await tab.waitForVisible(banner);
    await tab.settle();
    expect(thirdParties(pages)).toEqual([]);
    await tab.click(reject);
    await tab.waitFor(() => window.assentry.status().method === 'refuse-all');
    await tab.settle();
    expect(thirdParties(pages)).toEqual([]);
    await tab.evaluate(() => window.assentry.reset());
    await tab.click(accept);
    await waitForRan(tab, 'external', 'inline');
    await tab.goto(add('/two'));
    await waitForRan(tab, 'external', 'inline');
    await tab.click(reopen);
    await tab.click(withdrawAll);
    await tab.waitFor(() => window.assentry?.status().method === 'withdrawn' && !window.ran);
    expect(await tab.reports()).toEqual([]);
  });
}

/** What we use of documents, forms and windows. Named elements hide the first, fields the second, and give what is not there the third. */
const hidden = {
  document: ['activeElement', 'addEventListener', 'adoptedStyleSheets', 'baseURI', 'body', 'contains', 'cookie', 'createElement', 'createTreeWalker', 'currentScript', 'dispatchEvent', 'documentElement', 'elementsFromPoint', 'getElementById', 'head', 'host', 'parentElement', 'prerendering', 'querySelector', 'querySelectorAll', 'readyState', 'removeEventListener', 'scripts', 'visibilityState'],
  form: ['addEventListener', 'after', 'append', 'attributes', 'before', 'childNodes', 'children', 'closest', 'contains', 'dataset', 'firstElementChild', 'getAttribute', 'getBoundingClientRect', 'hasAttribute', 'host', 'id', 'insertBefore', 'isConnected', 'localName', 'matches', 'nextElementSibling', 'nextSibling', 'parentElement', 'parentNode', 'querySelectorAll', 'remove', 'removeAttribute', 'setAttribute', 'shadowRoot', 'style'],
  window: ['assentry', 'assentryConfig', 'ASSENTRY', 'BroadcastChannel', 'CSS', 'customElements', 'dataLayer', 'fetch', 'gtag', 'localStorage', 'MutationObserver', 'navigator', 'performance', 'requestIdleCallback', 'sessionStorage', 'trustedTypes'],
};
const each = (names, html) => names.map((name) => html.replaceAll('NAME', name)).join('');
const fields = each(hidden.form, '<input name="NAME" hidden>');
const named = {
  'forms named like what documents have': each(hidden.document, '<form name="NAME"></form>') + body,
  'images and objects named like what documents have': each(hidden.document, '<img name="NAME" id="NAME" alt=""><object id="NAME"></object>') + body,
  'elements named like what windows have': each(hidden.window, '<a id="NAME"></a>') + body,
  'a form whose fields are named like what elements have': `<form style="position: fixed; bottom: 0">${fields}<p>Text</p>${gates}</form>`,
};

for (const [what, html] of Object.entries(named)) {
  for (const place of ['head', 'body']) {
    test(`a page with ${what} is asked, with the script in its ${place}, and its gates follow the answer`, async ({ pages, tab }) => {
      const see = () => tab.waitFor((name) => Document.prototype.querySelector.call(document, name)?.checkVisibility(), reject);
      await tab.goto(pages.add({ path: '/one', body: html, place }));
      await see();
      expect(thirdParties(pages)).toEqual([]);
      await tab.click(reject);
      await tab.waitFor(() => window.assentry.status().method === 'refuse-all');
      await tab.evaluate(() => window.assentry.reset());
      await see();
      await tab.click(accept);
      await waitForRan(tab, 'external', 'inline');
      await tab.goto(pages.add({ path: '/two', body: html, place }));
      await waitForRan(tab, 'external', 'inline');
      await tab.click(reopen);
      await tab.click(withdrawAll);
      await tab.waitFor(() => window.assentry?.status?.().method === 'withdrawn' && !window.ran);
      expect(await tab.reports()).toEqual([]);
    });
  }
}

for (const [what, html] of Object.entries(named)) {
  test(`on a page with ${what} a notice that was painted with it is answered, and its gates follow`, async ({ pages, tab }) => {
    const site = { site: 'Example', purposes: ['necessary', 'analytics', 'marketing'], services: ['matomo'], languages: ['en'], regime: 'eu' };
    const built = pages.compile(site, { html: true });
    // Both small scripts come behind the page's elements, as where a template puts everything at the end.
    const add = (path) => pages.add({ path, script: '', body: html + built.tag() + built.notice });
    const see = () => tab.waitFor((name) => Document.prototype.querySelector.call(document, name)?.checkVisibility(), reject);
    await tab.goto(add('/one'));
    await see();
    const told = await tab.waitFor(() => [window.dataLayer, window._paq].every(Array.isArray) && [Array.from(window.dataLayer[0]).slice(0, 2), window._paq[0]]);
    expect(told).toEqual([['consent', 'default'], ['requireConsent']]);
    expect(thirdParties(pages)).toEqual([]);
    await tab.click(accept);
    await waitForRan(tab, 'external', 'inline');
    await tab.goto(add('/two'));
    await waitForRan(tab, 'external', 'inline');
    expect(await tab.evaluate((name) => Document.prototype.querySelector.call(document, name), banner)).toBe(null);
    expect(await tab.reports()).toEqual([]);
  });
}

test('a page that writes itself anew after the load can still be answered, and its gates follow', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body }));
  await tab.waitForVisible(banner);
  await tab.evaluate((html) => {
    document.open();
    document.write(`<!doctype html><html><head><title>Another</title></head><body>${html}</body></html>`);
    document.close();
  }, body);
  await tab.waitForVisible(banner);
  await tab.click(accept);
  await waitForRan(tab, 'external', 'inline');
  await tab.waitForVisible(handle);
});

test('a morph of the whole document keeps notice and handle', async ({ pages, tab }) => {
  pages.addFile('/library.js', 'text/javascript', await client('Idiomorph'));
  await tab.goto(pages.add({ head: '<script src="/library.js" defer></script>', body }));
  await tab.waitForVisible(banner);
  await tab.waitFor(() => document.querySelector('assentry-handle'));
  for (const add of ['', '<p id="more">More</p>']) {
    await tab.evaluate(async (more) => {
      const next = (await (await fetch(location.href)).text()).replace('</main>', `${more}</main>`);
      window.Idiomorph.morph(document.documentElement, next);
    }, add);
    await tab.settle();
    expect([await tab.count(banner), await tab.count(handle), await tab.visible(banner)]).toEqual([1, 1, true]);
  }
  await tab.click(reject);
  await tab.waitFor(() => window.assentry.status().method === 'refuse-all');
});

test('a page of frames stays as it is, and nothing in it is granted', async ({ pages, tab }) => {
  const inner = pages.add({ path: '/inner', script: '', body: '<p>Inner</p>' });
  await tab.goto(pages.add({ html: `<!doctype html><html><head>${scriptTag}</head><frameset cols="50%,50%"><frame src="${inner}"><frame src="${inner}"></frameset></html>` }));
  await tab.waitFor(() => window.assentry?.status().standing === 'unasked' && frames.length === 2);
  await tab.settle();
  expect(await tab.reports()).toEqual([]);
});
