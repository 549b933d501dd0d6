// Wherever the script tag is, and on whatever kind of page.

import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, externalGate, handle, inlineGate, preferences, reject, thirdParties, waitForRan } from './bench/notice.mjs';
import { scriptTag } from './bench/page-html.mjs';

const gates = externalGate('analytics', 'external') + inlineGate('marketing', 'inline');
const tag = (attributes) => `<script src="/assentry/assentry.js" ${attributes}></script>`;
const inserted = `<script>
  addEventListener('load', () => {
    const script = document.createElement('script');
    script.src = '/assentry/assentry.js';
    document.head.append(script);
  });
</script>`;

const places = {
  'in the head': { body: gates },
  'at the end of the body': { place: 'body', body: gates },
  'in the middle of the body': { script: '', body: `<p>Before</p>${externalGate('analytics', 'external')}${scriptTag}${inlineGate('marketing', 'inline')}<p>After</p>` },
  'as async': { script: tag('async'), body: gates },
  'as defer': { script: tag('defer'), body: gates },
  'in the head with an id and a nonce': { script: tag('id="consent" nonce="abc" crossorigin="anonymous"'), body: gates },
  'by another script, after load': { script: inserted, body: gates },
};

for (const [name, page] of Object.entries(places)) {
  test(`the script tag ${name} asks, opens and remembers`, async ({ pages, tab }) => {
    const url = pages.add(page);
    await tab.goto(url);
    await tab.waitForVisible(banner);
    await tab.settle();
    expect(thirdParties(pages)).toEqual([]);
    await tab.click(accept);
    await waitForRan(tab, 'external', 'inline');
    expect(await tab.ran()).toEqual(['external', 'inline']);
    await tab.reload();
    await waitForRan(tab, 'external', 'inline');
    await tab.waitForVisible(handle);
    expect([await tab.count(banner), await tab.count(handle)]).toEqual([0, 1]);
    expect(await tab.reports()).toEqual([]);
  });
}

test('a duplicated script tag gives one notice and one handle, and runs each script once', async ({ pages, tab }) => {
  const url = pages.add({ script: scriptTag + scriptTag, body: gates + tag('async') });
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.count(banner)).toBe(1);
  await tab.click(accept);
  await waitForRan(tab, 'external', 'inline');
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await tab.ran()).toEqual(['external', 'inline']);
  expect(await tab.count(handle)).toBe(1);
  expect(pages.requests('/ran/external.js')).toHaveLength(1);
  expect((await tab.consoleErrors()).filter((error) => error.includes('uncaught'))).toEqual([]);
});

const kinds = {
  'without a doctype': { html: `<html><head>${scriptTag}</head><body>${gates}</body></html>` },
  'as XHTML': {
    contentType: 'application/xhtml+xml; charset=utf-8',
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>A page</title>${scriptTag}</head><body><p>A page</p>${gates}</body></html>`,
  },
  'with a base address elsewhere': { head: '<base href="/elsewhere/">', script: '<script src="/assentry/assentry.js"></script>', body: gates },
  'written from right to left': { html: `<!doctype html><html dir="rtl" lang="ar"><head><meta charset="utf-8">${scriptTag}</head><body>${gates}</body></html>` },
};

for (const [name, page] of Object.entries(kinds)) {
  test(`a page ${name} works`, async ({ pages, tab }) => {
    await tab.goto(pages.add(page));
    await tab.waitForVisible(banner);
    await tab.click(customize);
    await tab.waitForVisible(preferences);
    await tab.press('Escape');
    await tab.waitForGone(preferences);
    await tab.click(accept);
    await waitForRan(tab, 'external', 'inline');
    expect(await tab.reports()).toEqual([]);
  });
}

test('a script served without a charset, in a page of another charset, shows its accents right', async ({ pages, tab }) => {
  const at = pages.mount({ charset: null });
  const html = `<!doctype html><html lang="fr"><head><meta charset="windows-1252"><title>Une page</title><script src="${at}assentry.js"></script></head><body><p>Une page</p></body></html>`;
  await tab.goto(pages.add({ html, contentType: 'text/html; charset=windows-1252' }));
  await tab.waitForVisible(banner);
  expect(await tab.evaluate(() => document.characterSet)).toBe('windows-1252');
  const text = await tab.text(banner);
  expect(text).toMatch(/[éèàç]/);
  expect(text).not.toMatch(/Ã|â€|\ufffd/);
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  expect(await tab.text('dialog h2')).not.toMatch(/Ã|â€|\ufffd/);
});

test('a page in a frame asks there, when the page around it does not', async ({ pages, tab }) => {
  const inner = pages.add({ path: '/inner', body: gates });
  await tab.goto(pages.add({ script: '', body: `<iframe id="inner" src="${inner}" width="600" height="500"></iframe>` }));
  await tab.waitFor(() => Boolean(frames[0]?.document.querySelector('assentry-banner')));
  await tab.evaluate(() => frames[0].document.querySelector('assentry-banner [data-assentry="reject"]').click());
  await tab.waitFor(() => !frames[0].document.querySelector('assentry-banner'));
  expect(await tab.evaluate(() => frames[0].assentry.status().method)).toBe('refuse-all');
});

test('a page in a frame of a page that asks does not ask a second time, and follows the answer', async ({ pages, tab }) => {
  const inner = pages.add({ path: '/inner', body: gates });
  await tab.goto(pages.add({ body: `<iframe src="${inner}" width="600" height="500"></iframe>` }));
  await tab.waitForVisible(banner);
  await tab.waitFor(() => frames[0]?.assentry?.status().standing === 'unasked');
  await tab.settle();
  expect(await tab.evaluate(() => frames[0].document.querySelectorAll('assentry-banner').length)).toBe(0);
  expect(thirdParties(pages)).toEqual([]);
  await tab.click(accept);
  await tab.waitFor(() => frames[0].ran?.includes('inline'));
});

/** The script as it is, and the whole tag of a compiled site: the small script, the first notice, the script itself. */
const kindsOfScript = {
  'the script': () => ({ config: { scriptedAccept: true } }),
  'the tag of a compiled site': (pages) => ({ script: pages.compile({ site: 'Example', languages: ['en'], regime: 'eu', scriptedAccept: true }).tag() }),
};
for (const [what, page] of Object.entries(kindsOfScript)) {
  test(`in a sandboxed frame, where nothing can be stored, ${what} still asks, stays shut after a no, and opens after a yes`, async ({ pages, tab }) => {
    // The page around cannot look inside: the page inside tells.
    const tell = `<script>
      addEventListener('message', ({ data }) => {
        document.querySelector('assentry-banner [data-assentry="' + data + '"]')?.click();
        const { standing, method } = assentry.status();
        parent.postMessage({ banner: Boolean(document.querySelector('assentry-banner')), standing, method, ran: window.ran || [], errors: bench.errors }, '*');
      });
    </script>`;
    const inner = pages.add({ path: '/inner', body: gates + tell, ...page(pages) });
    const ask = (question) =>
      tab.waitFor(async (text) => {
        const answer = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true }));
        frames[0].postMessage(text, '*');
        return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 200))]);
      }, question);
    for (const [answer, method, ran] of [['reject', 'refuse-all', []], ['accept', 'accept-all', ['external', 'inline']]]) {
      await tab.goto(pages.add({ script: '', body: `<iframe sandbox="allow-scripts" src="${inner}" width="600" height="500"></iframe>` }));
      await expect.poll(() => ask('look')).toMatchObject({ banner: true, standing: 'unasked', ran: [] });
      expect(thirdParties(pages)).toEqual([]);
      await ask(answer);
      await expect.poll(() => ask('look')).toMatchObject({ banner: false, standing: 'decided', method, ran });
      await expect.poll(async () => (await ask('look')).errors).toEqual([expect.stringContaining('storage: expected cookies or localStorage, found neither; the answer holds for this page only')]);
    }
    expect(thirdParties(pages)).toEqual(['/ran/external.js']);
  });
}

/** Rules by which a page styles the children of its body by their place among each other. */
const neighbours = {
  'the one after another': 'body { display: flow-root } * + * { margin-top: 64px }',
  'the first one': 'body > :first-child { margin-top: 0 } body > * { margin-top: 64px }',
  'the last one': 'body > :last-child { margin-bottom: 64px; background: gold }',
  'all but the first': 'body > :not(:first-child) { padding-top: 64px }',
  'all but the last': 'body > :not(:last-child) { padding-bottom: 64px }',
  'even and odd ones': 'body > :nth-child(odd) { background: gold; border-left: 9px solid } body > :nth-last-child(odd) { color: navy }',
  'how many there are': 'body:has(> :nth-child(4)) > * { font-size: 40px } body > :nth-last-child(3):first-child ~ * { color: navy }',
  'counters': 'body { counter-reset: part } body > * { counter-increment: part } body > *::before { display: block; content: counter(part, upper-roman); width: calc(1px * 9); } body > :nth-child(n+4) { display: none }',
  'a grid with gaps': 'body { display: grid; gap: 64px; grid-auto-flow: column } body > :nth-child(2) { grid-column: 1 / span 3 }',
};
/** Where the page's own parts are and how they look. */
const looks = () => ['header', 'main', 'footer'].map((name) => {
  const element = document.querySelector(name);
  const { left, top, width, height } = element.getBoundingClientRect();
  const { backgroundColor, color } = getComputedStyle(element);
  return [left, top, width, height, backgroundColor, color];
});
const parts = '<header>Head</header><main>Main</main><footer>Foot</footer>';
for (const [what, css] of Object.entries(neighbours)) {
  test(`rules of the page about ${what} mean its own elements as before`, async ({ pages, tab }) => {
    const head = `<style>html { overflow-y: scroll } ${css}</style>`;
    await tab.goto(pages.add({ script: '', head, body: parts }));
    const before = await tab.evaluate(looks);
    await tab.goto(pages.add({ head, body: parts }));
    await tab.waitForVisible(banner);
    await tab.waitFor(() => document.querySelector('assentry-handle'));
    expect(await tab.evaluate(looks)).toEqual(before);
    await tab.click(customize);
    await tab.waitForVisible(preferences);
    expect(await tab.evaluate(looks)).toEqual(before);
    await tab.press('Escape');
    await tab.click(reject);
    await tab.waitForVisible(handle);
    expect(await tab.evaluate(looks)).toEqual(before);
  });
}

test('the children of the body are those of the page, also where its scripts took longer than the notice waits', { tag: '@held' }, async ({ pages, tab }) => {
  for (const answering of [false, true]) {
    let release;
    pages.addFile(`/slow-${answering}.js`, 'text/javascript', '', new Promise((resolve) => { release = resolve; }));
    await tab.goto(pages.add({ body: `${parts}<script src="/slow-${answering}.js" async></script>` }));
    await tab.waitForVisible(banner);
    if (answering) await tab.evaluate(() => document.querySelector('assentry-banner [data-assentry="reject"]').focus());
    release();
    await tab.waitFor(() => document.readyState === 'complete' && document.querySelector('assentry-handle'));
    if (answering) {
      await tab.settle();
      expect(await tab.evaluate(() => document.activeElement.dataset.assentry), 'nothing moves under the hands of who answers').toBe('reject');
      await tab.press('Enter');
      await tab.waitForGone(banner);
    }
    await tab.waitFor((wanted) => document.body.lastElementChild.localName === wanted, 'script');
  }
});

test('nothing enters what a module hydrates that an inline script imports, as SvelteKit does, before it did', { tag: '@held' }, async ({ pages, tab }) => {
  const script = pages.compile({ purposes: ['necessary', 'analytics'] }).tag();
  await tab.goto(pages.add({ script }));
  await tab.click(accept);
  await tab.waitFor(() => window.assentry.status().standing === 'decided');
  let release;
  pages.addFile('/app.js', 'text/javascript', 'window.hydrated = true;', new Promise((resolve) => { release = resolve; }));
  const body = `<div id="app">${externalGate('analytics', 'external')}</div><script>
    window.early = [];
    new MutationObserver((records) => { if (!window.hydrated) for (const { addedNodes } of records) window.early.push(...[...addedNodes].map((node) => node.nodeName)); }).observe(document.querySelector('#app'), { childList: true });
    import('/app.js');
  </script>`;
  await tab.goto(pages.add({ script, head: '<link rel="modulepreload" href="/app.js">', body }), { waitUntil: 'commit' });
  await tab.waitFor(() => window.assentry.version && window.assentry.has('analytics'));
  await tab.settle();
  release();
  await waitForRan(tab, 'external');
  expect(await tab.evaluate(() => [window.hydrated, window.early])).toEqual([true, []]);
});

test('a copy of ours that the page made, as routers and editors do, throws nothing', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: '<main></main>' }));
  await tab.waitForVisible(reject);
  await tab.evaluate(() => {
    const own = document.querySelector('assentry-banner'), main = document.querySelector('main');
    main.append(own.cloneNode(true), document.importNode(own, true));
    main.insertAdjacentHTML('beforeend', own.outerHTML);
    main.append(new DOMParser().parseFromString(own.outerHTML, 'text/html').body.firstElementChild);
  });
  await tab.settle();
  expect(await tab.consoleErrors()).toEqual([]);
  await tab.evaluate(() => { document.querySelector('main').remove(); });
  await tab.click(reject);
  await tab.waitForGone(banner);
});

test('a body that takes back what its html sets for our elements has the default', async ({ pages, tab }) => {
  const look = () => getComputedStyle(document.querySelector('assentry-banner [data-assentry="reject"]')).backgroundColor;
  const found = [];
  for (const css of ['', 'html { --assentry-accent: purple }', 'html { --assentry-accent: purple } body { --assentry-accent: initial }']) {
    await tab.goto(pages.add({ head: `<style>${css}</style>`, config: { theme: 'light' } }));
    await tab.waitForVisible(banner);
    found.push(await tab.evaluate(look));
  }
  expect(found).toEqual([found[0], 'rgb(128, 0, 128)', found[0]]);
  expect(found[0]).not.toBe('rgb(128, 0, 128)');
});

test('custom properties that a page sets on its body apply to our elements, whenever they change', async ({ pages, tab }) => {
  const head = '<style>body { --assentry-accent: navy } body.dark, .night body { --assentry-accent: orange } .own assentry-banner { --assentry-accent: green }</style>';
  await tab.goto(pages.add({ head, config: { theme: 'light' } }));
  await tab.waitForVisible(banner);
  const colour = (rgb) => tab.waitFor((wanted) => getComputedStyle(document.querySelector('assentry-banner [data-assentry="reject"]')).backgroundColor === wanted, rgb);
  await colour('rgb(0, 0, 128)');
  await tab.evaluate(() => document.body.classList.add('dark'));
  await colour('rgb(255, 165, 0)');
  await tab.evaluate(() => document.body.classList.remove('dark'));
  await colour('rgb(0, 0, 128)');
  await tab.evaluate(() => document.documentElement.classList.add('night'));
  await colour('rgb(255, 165, 0)');
  await tab.evaluate(() => {
    const body = document.createElement('body');
    body.style.setProperty('--assentry-accent', 'teal');
    document.documentElement.className = '';
    document.body = body;
  });
  await colour('rgb(0, 128, 128)');
  await tab.evaluate(() => { document.body.style.setProperty('--assentry-accent', 'maroon'); });
  await colour('rgb(128, 0, 0)');
  await tab.evaluate(() => document.documentElement.classList.add('own'));
  await colour('rgb(0, 128, 0)');
});

test('the notice is not disturbed by the styles of a page', async ({ pages, tab }) => {
  const head = '<style>* { position: static !important; font-size: 8px } assentry-banner * { color: white } p, ul, h2 { margin: 200px }</style>';
  await tab.goto(pages.add({ head }));
  await tab.waitForVisible(banner);
  const { height } = await tab.box(reject);
  expect(height).toBeGreaterThanOrEqual(24);
  await tab.click(reject);
  await tab.waitForGone(banner);
});
