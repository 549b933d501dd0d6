// Where the script is, how the page starts it, and what Google's queue holds then (issue 13, sections 5 and 6).

import { readFileSync } from 'node:fs';
import { expect, test } from './bench/test.mjs';
import { accept, banner, externalGate, handle, inlineGate, preferences, reopen, visitAndAccept, waitForKept, waitForRan } from './bench/notice.mjs';

const pkg = process.env.ASSENTRY_PKG ?? new URL('../../pkg', import.meta.url).pathname;
const whole = readFileSync(`${pkg}/assentry.js`, 'utf8');
const body = externalGate('analytics', 'gated');

/** Consent commands in the queue of that name, in order: `default`, `update`. */
const commands = (tab, name = 'dataLayer') => tab.evaluate((queue) => window[queue].map((entry) => (entry[0] === 'consent' ? entry[1] : entry.own ?? entry.event)), name);

const snippets = {
  'an assignment to window': 'window.dataLayer = [{ own: 1 }];',
  'an assignment': 'dataLayer = [{ own: 1 }];',
  'a var': 'var dataLayer = [{ own: 1 }];',
  'a var that keeps what there is': 'var dataLayer = window.dataLayer || []; dataLayer.push({ own: 1 });',
  'an array made of the old one': 'dataLayer = [...dataLayer, { own: 1 }];',
};
for (const [what, snippet] of Object.entries(snippets)) {
  test(`the denied defaults stay first in Google's queue through ${what}, and the update comes`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ body: `<script>${snippet}</script>` }));
    await tab.waitForVisible(banner);
    const before = await commands(tab);
    expect([before[0], before.filter((one) => one === 'default').length, before.includes(1)]).toEqual(['default', 1, true]);
    await tab.click(accept);
    await waitForKept(tab);
    expect((await commands(tab)).filter((one) => one === 'update').length).toBeGreaterThan(1);
  });
}

test('a page that declares its queue with let works as before', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: '<script>let dataLayer = [{ own: 1 }]; window.mine = dataLayer.length;</script>' }));
  await tab.waitForVisible(banner);
  expect(await tab.evaluate(() => window.mine)).toBe(1);
  expect(await commands(tab)).toContain('default');
});

test('a queue of another name has a key', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { dataLayer: 'tags' }, body: '<script>window.tags = [{ own: 1 }]</script>' }));
  await tab.waitForVisible(banner);
  expect((await commands(tab, 'tags'))[0]).toBe('default');
  expect(await tab.evaluate(() => 'dataLayer' in window)).toBe(false);
});

test('a queue renamed in the configuration file gets the defaults too', async ({ pages, tab }) => {
  pages.addFile('/config.json', 'application/json', JSON.stringify({ dataLayer: 'tags' }));
  await tab.goto(pages.add({ script: '<script src="/assentry/assentry.js" data-config="/config.json"></script>' }));
  await tab.waitForVisible(banner);
  expect((await commands(tab, 'tags'))[0]).toBe('default');
});

/** Pages on which the script does not lie beside its other files, or is not told where. */
const places = {
  'inside a combined file': (pages) => {
    pages.addFile('/cache/all.js', 'text/javascript; charset=utf-8', `window.first = 1;\n${whole}\nwindow.last = 1;`);
    return { script: '<script src="/cache/all.js"></script>', config: { base: '/assentry/' } };
  },
  'inside the page': () => ({ script: `<script>${whole.replaceAll('</script', '<\\/script')}</script>`, config: { base: '/assentry' } }),
  'in a module': () => ({ script: '<script type="module" src="/assentry/assentry.js"></script>' }),
};
for (const [what, page] of Object.entries(places)) {
  test(`the script works ${what}`, async ({ pages, tab }) => {
    await visitAndAccept(tab, pages.add({ ...page(pages), body }));
    await waitForRan(tab, 'gated');
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.reload();
    await waitForRan(tab, 'gated');
    await tab.click(reopen);
    await tab.waitForVisible(preferences);
    expect(await tab.consoleErrors()).toEqual([]);
  });
}

test('a second file that cannot be loaded is reported while the notice is shown, not after the answer', async ({ pages, tab }) => {
  pages.addFile('/cache/all.js', 'text/javascript; charset=utf-8', whole);
  await tab.goto(pages.add({ script: '<script src="/cache/all.js"></script>' }));
  await tab.waitForVisible(banner);
  await tab.waitFor(() => bench.errors.some((text) => /answer: expected .*\/cache\/assentry\.more\.js to load; none can be kept/.test(text)));
  expect(await tab.exists(banner)).toBe(true);
});

const module = (text) => `<script type="module">${text}</script>`;

test('the ES module starts by itself, and gives its API to modules that import it', async ({ pages, tab }) => {
  const script = module('import assentry, { assentry as named } from "/assentry/assentry.mjs"; window.same = assentry === named; assentry.on("ready", (status) => { window.heard = status.standing; });');
  await tab.goto(pages.add({ script, body: inlineGate('analytics', 'gated') }));
  await tab.waitForVisible(accept);
  expect(await tab.evaluate(() => [window.same, window.heard, window.assentry.has('analytics')])).toEqual([true, 'unasked', false]);
  await tab.click(accept);
  await waitForRan(tab, 'gated');
});

test('the ES module takes its configuration from init, wherever the import stands', async ({ pages, tab }) => {
  await tab.goto(pages.add({ script: module('init({ site: "By init" }); import { init } from "/assentry/assentry.mjs";') }));
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('By init');
});

test('window.assentryConfig that a module sets above its import is in time, though the import runs first', async ({ pages, tab }) => {
  await tab.goto(pages.add({ script: module('window.assentryConfig = { site: "By window" }; import "/assentry/assentry.mjs";') }));
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('By window');
});

test('a second init is one console error, and changes nothing', async ({ pages, tab }) => {
  await tab.goto(pages.add({ script: module('import { init } from "/assentry/assentry.mjs"; init({ site: "First" }); init({ site: "Second" });') }));
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('First');
  expect(await tab.consoleErrors()).toEqual([expect.stringContaining('init: expected the first call, found a later one')]);
});

test('a press inside a shadow root of the page, open or nested, finds its way to the element that opens the preferences', async ({ pages, tab }) => {
  const components = `<script>
    customElements.define('ds-button', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button style="width:9rem;height:3rem"><span>Privacy</span></button>'; } });
    customElements.define('ds-bar', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<ds-button data-assentry="open"></ds-button>'; } });
  </script>`;
  for (const element of ['<ds-button id="press" style="display:inline-block" data-assentry="open"></ds-button>', '<ds-bar id="press" style="display:inline-block"></ds-bar>']) {
    await tab.goto(pages.add({ body: components + element, config: { purposes: ['necessary'] } }));
    await tab.waitForVisible(handle);
    await tab.click('#press');
    await tab.waitForVisible(preferences);
  }
});
