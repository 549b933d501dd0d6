// Strict Content-Security-Policies, Trusted Types, and browsers without WebAssembly: B-05, B-06.

import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, externalGate, gatedEverything, handle, inlineGate, optional, preferences, purposeSwitch, reject, reopen, save, thirdParties, visitAndAccept, waitForRan, withdrawAll } from './bench/notice.mjs';

const strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; base-uri 'none'; object-src 'none'";
const trustedTypes = "require-trusted-types-for 'script'; trusted-types assentry";

test('everything works under a strict policy with trusted types, without a violation', async ({ pages, tab }) => {
  const csp = `${strict}; ${trustedTypes}`;
  const body = `
    ${externalGate('analytics', 'external')}
    <iframe data-consent="social" data-src="/frame/film.html" title="Our film" width="300" height="200"></iframe>`;
  await tab.goto(pages.add({ csp, body }));
  await tab.waitForVisible(banner);
  expect(await tab.style(banner, 'position'), 'the notice has its style').toBe('fixed');
  await tab.click(customize);
  await tab.click(purposeSwitch('analytics'));
  await tab.click(save);
  await waitForRan(tab, 'external');
  await tab.click('[data-assentry="always"]');
  await tab.waitFor(() => document.querySelector('iframe')?.contentDocument?.title === 'film');
  // What a page reported goes with it.
  expect(await tab.evaluate(() => bench.violations)).toEqual([]);
  expect(await tab.reports()).toEqual([]);
  await tab.acrossReload(async () => {
    await tab.click(reopen);
    await tab.click(withdrawAll);
  });
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await tab.evaluate(() => bench.violations)).toEqual([]);
  expect(await tab.reports()).toEqual([]);
});

test('under the same policy the first page has no violation either', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ csp: `${strict}; ${trustedTypes}`, body: externalGate('analytics', 'external') }));
  await waitForRan(tab, 'external');
  expect(await tab.evaluate(() => bench.violations)).toEqual([]);
  expect(await tab.reports()).toEqual([]);
});

/** Loads once, answers, comes back: what a browser without our WebAssembly must do as well. */
async function expectItWorks({ pages, tab }, page) {
  const url = pages.add({ ...page, body: gatedEverything });
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  await tab.click(accept);
  await waitForRan(tab, 'external', 'module');
  expect(await tab.consoleErrors()).toEqual([]);
  await tab.reload();
  await waitForRan(tab, 'external', 'module');
  await tab.waitForVisible(handle);
  expect(await tab.consoleErrors()).toEqual([]);
  expect(await tab.visible(banner)).toBe(false);
  await tab.acrossReload(async () => {
    await tab.click(reopen);
    await tab.click(withdrawAll);
  });
  await tab.waitFor(() => window.assentry?.status().method === 'withdrawn');
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  expect(await tab.consoleErrors()).toEqual([]);
}

const compat = '/assentry/assentry.compat.js';
const withoutWasm = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'";

test('a policy that forbids WebAssembly is no obstacle: the same module comes as JavaScript (B-06)', async ({ pages, tab }) => {
  await expectItWorks({ pages, tab }, { csp: withoutWasm });
  // Where an engine lets a policy like this run WebAssembly anyway, nothing further is loaded.
  const compiles = await tab.evaluate(() => {
    try {
      return Boolean(new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))));
    } catch {
      return false;
    }
  });
  expect(pages.requests(compat).length > 0).toBe(!compiles);
});

test('the same holds with trusted types', async ({ pages, tab }) => {
  await tab.goto(pages.add({ csp: `${withoutWasm.replace(" 'unsafe-inline'", '')}; ${trustedTypes}`, body: externalGate('analytics', 'external') }));
  await tab.click(accept);
  await waitForRan(tab, 'external');
  expect(await tab.consoleErrors()).toEqual([]);
});

test('a browser without WebAssembly loads the same module as JavaScript (B-05)', { tag: '@no-wasm' }, async ({ pages, tab }) => {
  await expectItWorks({ pages, tab }, {});
  expect(await tab.evaluate(() => typeof WebAssembly)).toBe('undefined');
  expect(pages.requests(compat).length).toBeGreaterThan(0);
});

test('a browser without Uint8Array.fromBase64 still runs the module, and loads no replacement (B-05)', async ({ pages, tab }) => {
  const script = '<script>delete Uint8Array.fromBase64</script><script src="/assentry/assentry.js"></script>';
  await expectItWorks({ pages, tab }, { script });
  expect(await tab.evaluate(() => typeof Uint8Array.fromBase64)).toBe('undefined');
  expect(pages.requests(compat)).toEqual([]);
});

test('a browser with Uint8Array.fromBase64 uses it', async ({ pages, tab }) => {
  const script = `<script>
    const { fromBase64 } = Uint8Array;
    window.times = 0;
    Uint8Array.fromBase64 = function (text) { times += 1; return fromBase64.call(this, text); };
  </script><script src="/assentry/assentry.js"></script>`;
  await tab.goto(pages.add({ script, body: externalGate('analytics', 'external') }));
  await tab.click(accept);
  await waitForRan(tab, 'external');
  expect(await tab.evaluate(() => window.times), 'once for each of the two modules').toBe(2);
  expect(pages.requests(compat)).toEqual([]);
});

test('without WebAssembly the API can be called on the next line, and answers when it is there', { tag: '@no-wasm' }, async ({ pages, tab }) => {
  const body = `<script>
    window.early = { has: assentry.has('analytics'), type: typeof assentry.status() };
    assentry.on('ready', () => { window.wasReady = true; });
    assentry.whenGranted('analytics').then(() => { window.wasGranted = true; });
  </script>${inlineGate('analytics', 'gated')}`;
  await tab.goto(pages.add({ body }));
  expect(await tab.evaluate(() => window.early)).toEqual({ has: false, type: 'object' });
  await tab.click(accept);
  await waitForRan(tab, 'gated');
  await tab.waitFor(() => window.wasReady && window.wasGranted);
  expect(await tab.consoleErrors()).toEqual([]);
});

for (const [situation, details, page] of [
  ['without WebAssembly', { tag: '@no-wasm' }, {}],
  ['under a policy without WebAssembly', { tag: '@chromium-only' }, { csp: withoutWasm }],
]) {
  test(`${situation}, with the other file missing, everything stays denied and the page works`, details, async ({ pages, tab }) => {
    const at = pages.mount({ missing: ['assentry.compat.js'] });
    await tab.goto(pages.add({ ...page, script: `<script src="${at}assentry.js"></script>`, body: gatedEverything }));
    await tab.waitFor(() => bench.errors.length > 0);
    await tab.settle();
    expect(await tab.consoleErrors()).toHaveLength(1);
    await tab.evaluate(() => window.assentry.accept());
    await tab.settle();
    expect(thirdParties(pages)).toEqual([]);
    expect(await tab.evaluate(() => window.assentry.has('analytics'))).toBe(false);
    expect(await tab.visible('h1')).toBe(true);
  });
}

test('the preferences work under a strict policy in either theme', async ({ pages, tab }) => {
  await tab.goto(pages.add({ csp: strict, config: { theme: 'dark', position: 'bottom', handle: 'right' } }));
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  await tab.press('Escape');
  await tab.waitForGone(preferences);
  await tab.click(reject);
  await tab.waitForVisible(handle);
  const { x, width } = await tab.box(`${handle} button`);
  expect(x + width / 2).toBeGreaterThan(512);
  expect((await tab.status()).denied).toEqual(optional);
  expect(await tab.evaluate(() => bench.violations)).toEqual([]);
});
