// What vendors of American visitors are told (docs/gpp.md), read by the reference implementation.

import { GppModel } from '@iabgpp/cmpapi';
import { expect, test } from './bench/test.mjs';
import { accept, banner, handle, preferences, reject, reopen, save, waitForSecondFile } from './bench/notice.mjs';

const tag = '<script src="/assentry/assentry.gpp.js"></script><script src="/assentry/assentry.js"></script>';
const signal = '<script>Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true, configurable: true })</script>';
/** An ad's tag: it listens as soon as it runs. */
const ad = '<script>window.heard = []; window.__gpp("addEventListener", ({ eventName, data, pingData }) => window.heard.push([eventName, data, pingData.gppString]))</script>';
const config = { gpp: true, region: 'US-CA' };

/** What `__gpp` says once vendors may go by it. */
async function ping(tab) {
  await tab.waitFor(() => {
    let status;
    window.__gpp?.('ping', ({ signalStatus }) => { status = signalStatus; });
    return status === 'ready';
  });
  return tab.evaluate(() => new Promise((done) => window.__gpp('ping', done)));
}

/** What the reference implementation reads in a string. */
const read = (line) => new GppModel(line).toObject();

/** Opts out by hand, in an opt-out regime. */
async function optOut(tab) {
  await tab.click(reopen);
  await tab.waitForVisible(save);
  await tab.click(`${preferences} [data-assentry="reject"]`);
  await tab.waitFor(() => window.assentry.status().denied.includes('marketing'));
}

const pages = {
  'with a tag of its own': (all, page) => ({ url: all.add({ script: tag, body: ad, ...page, config: { ...config, ...page.config } }) }),
  'in a compiled script': (all, { config: own, ...page }) => {
    const built = all.compile({ ...config, ...own });
    return { url: all.add({ script: built.tag(), csp: undefined, body: ad, ...page }) };
  },
};

for (const [name, add] of Object.entries(pages)) {
  test(`a Californian who has said nothing did not opt out, and one who opts out did: ${name}`, { tag: '@smoke' }, async ({ pages: all, tab }) => {
    const { url } = add(all, {});
    await tab.goto(url);
    const before = await ping(tab);
    expect(before).toMatchObject({ applicableSections: [8], sectionList: [8], cmpId: 0, cmpStatus: 'loaded', cmpDisplayStatus: 'hidden' });
    expect(before.supportedAPIs).toContain('7:usnat');
    expect(read(before.gppString)).toMatchObject({ usca: { SaleOptOutNotice: 1, SaleOptOut: 2, SharingOptOut: 2, MspaCoveredTransaction: 2, MspaOptOutOptionMode: 0, Gpc: false } });
    expect(read(before.gppString)).toEqual(before.parsedSections);
    expect(await tab.evaluate(() => window.heard[0][0]), 'the ad found __gpp when it ran').toBe('listenerRegistered');
    expect(await tab.evaluate(() => window.heard.at(-1)[2]), 'and was told').toBe(before.gppString);
    await optOut(tab);
    expect(read((await ping(tab)).gppString)).toMatchObject({ usca: { SaleOptOutNotice: 1, SaleOptOut: 1, SharingOptOut: 1, Gpc: false } });
    expect(await tab.consoleErrors()).toEqual([]);
  });

  test(`Global Privacy Control is an opt-out in the string, and seen in it: ${name}`, async ({ pages: all, tab }) => {
    await tab.goto(add(all, { head: signal }).url);
    expect(read((await ping(tab)).gppString)).toMatchObject({ usca: { SaleOptOut: 1, SharingOptOut: 1, Gpc: true } });
  });

  test(`a visitor who is asked has not consented, and the consent is reported: ${name}`, async ({ pages: all, tab }) => {
    await tab.goto(add(all, { config: { region: 'US-VA' } }).url);
    await tab.waitForVisible(banner);
    await tab.waitFor(() => {
      let shown;
      window.__gpp('ping', ({ cmpDisplayStatus }) => { shown = cmpDisplayStatus; });
      return shown === 'visible';
    });
    expect(await tab.evaluate(() => window.heard.map(([, data]) => data)), 'vendors were never told to go on').not.toContain('ready');
    const asked = await tab.evaluate(() => new Promise((done) => window.__gpp('ping', done)));
    expect(asked).toMatchObject({ signalStatus: 'not ready', cmpDisplayStatus: 'visible', applicableSections: [9] });
    expect(read(asked.gppString)).toMatchObject({ usva: { SaleOptOut: 1, TargetedAdvertisingOptOut: 1 } });
    await tab.click(accept);
    const granted = await ping(tab);
    expect(read(granted.gppString)).toMatchObject({ usva: { SaleOptOut: 2, TargetedAdvertisingOptOut: 2 } });
    expect(await tab.evaluate(() => window.heard.slice(-3).map(([event, data]) => [event, data]))).toEqual([
      ['cmpDisplayStatus', 'hidden'], ['sectionChange', 'usva'], ['signalStatus', 'ready'],
    ]);
  });

  test(`a visitor who refuses has opted out: ${name}`, async ({ pages: all, tab }) => {
    await tab.goto(add(all, { config: { region: 'US-NY' } }).url);
    await tab.click(reject);
    const refused = await ping(tab);
    expect(refused.applicableSections).toEqual([7]);
    expect(read(refused.gppString)).toMatchObject({ usnat: { SaleOptOut: 1, SharingOptOut: 1, TargetedAdvertisingOptOut: 1 } });
  });

  test(`in Europe no section applies: ${name}`, async ({ pages: all, tab }) => {
    await tab.goto(add(all, { config: { region: 'FR' } }).url);
    await tab.click(accept);
    expect(await ping(tab)).toMatchObject({ applicableSections: [-1], sectionList: [], gppString: 'DBAA', parsedSections: {} });
  });
}

test('Do Not Track is an opt-out where visitors are asked, but is not reported as the signal (T-01)', async ({ pages: all, tab }) => {
  const head = '<script>Object.defineProperty(Navigator.prototype, "doNotTrack", { get: () => "1", configurable: true })</script>';
  await tab.goto(all.add({ script: tag, head, body: ad, config: { gpp: true, region: 'US-NY' } }));
  await tab.click(reject);
  expect(read((await ping(tab)).gppString)).toMatchObject({ usnat: { SaleOptOut: 1, Gpc: false } });
});

test('after our tag it works too', async ({ pages: all, tab }) => {
  const after = '<script src="/assentry/assentry.js"></script><script src="/assentry/assentry.gpp.js"></script>';
  await tab.goto(all.add({ script: after, body: ad, config: { gpp: true, region: 'US-VA' } }));
  expect(read((await ping(tab)).gppString)).toMatchObject({ usva: { SaleOptOut: 1 } });
  await tab.click(accept);
  await tab.waitFor(() => window.heard.at(-1)?.[1] === 'ready');
  expect(read((await ping(tab)).gppString)).toMatchObject({ usva: { SaleOptOut: 2 } });
});

test('a file of another build is one message, and everything is reported as opted out', async ({ pages: all, tab }) => {
  // Another build shares other things under other names.
  const other = '<script>document.addEventListener("assentry:ready", () => Object.defineProperty(window, "assentry", { value: { ...window.assentry, _: (name, use) => { try { use({ mark: "another" }); } catch {} } } }))</script>';
  await tab.goto(all.add({ head: other, script: tag, body: ad, config }));
  const said = await ping(tab);
  expect(said.cmpStatus).toBe('error');
  expect(read(said.gppString)).toMatchObject({ usnat: { SaleOptOut: 1 } });
  expect(await tab.consoleErrors()).toEqual([expect.stringContaining('gpp: expected assentry.gpp.js of the same build, found ')]);
});

test('a page that cannot start says that everything is opted out', async ({ pages: all, tab }) => {
  await tab.goto(all.add({ script: tag, head: '<script>window.assentryConfig = []</script>', body: ad }));
  const said = await ping(tab);
  expect(said.cmpStatus).toBe('error');
  expect(read(said.gppString)).toMatchObject({ usnat: { SaleOptOut: 1, SharingOptOut: 1, TargetedAdvertisingOptOut: 1 } });
});

test('__gpp works under a policy that forbids WebAssembly and eval', async ({ pages: all, tab }) => {
  const csp = "script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types assentry; style-src 'self'; object-src 'none'";
  await tab.goto(all.add({ script: tag, config, body: ad, csp }));
  expect(read((await ping(tab)).gppString)).toMatchObject({ usca: { SaleOptOut: 2 } });
});

test('a frame of another origin finds __gpp and gets a reply', async ({ pages: all, tab }) => {
  const inner = `<script>
    const ask = () => parent.postMessage({ __gppCall: { command: 'ping', callId: 'ad', version: '1.1' } }, '*');
    addEventListener('message', ({ data }) => {
      if (data.__gppReturn?.returnValue.signalStatus === 'ready') parent.postMessage({ said: data.__gppReturn }, '*');
      else setTimeout(ask, 50);
    });
    if (parent.frames.__gppLocator) ask();
  </script>`;
  const body = `<script>addEventListener('message', ({ data }) => { if (data.said) window.said = data.said; });
    addEventListener('load', () => { const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts'; frame.srcdoc = ${JSON.stringify(inner).replaceAll('</', '<\\/')}; document.body.append(frame); });</script>`;
  await tab.goto(all.add({ script: tag, config, body }));
  const said = await tab.waitFor(() => window.said && JSON.stringify(window.said));
  expect(JSON.parse(said)).toMatchObject({ success: true, callId: 'ad', returnValue: { applicableSections: [8] } });
});

test('a site without it has no __gpp, and a configuration that wants it without its tag is reported', async ({ pages: all, tab }) => {
  await tab.goto(all.add({ config: { region: 'US-CA' } }));
  await tab.waitForVisible(handle);
  expect(await tab.evaluate(() => '__gpp' in window)).toBe(false);
  expect(all.requests('/assentry/assentry.gpp.js')).toEqual([]);
  await tab.goto(all.add({ config: { gpp: true } }));
  await waitForSecondFile(tab);
  await tab.waitFor(() => bench.errors.length > 0);
  expect(await tab.consoleErrors()).toEqual([expect.stringContaining('gpp: expected the tag of assentry.gpp.js in the page, found none')]);
});
