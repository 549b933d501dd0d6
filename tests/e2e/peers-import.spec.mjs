// Answers that another consent tool kept are read once (docs/migrate.md): with the real tools where npm has them,
// otherwise with records in the format that the tools are known to write.

import { expect, test } from './bench/test.mjs';
import { banner, externalGate, handle, optional, waitForKept, waitForRan } from './bench/notice.mjs';
import { osano, peers } from './bench/peers.mjs';

const file = '/assentry/assentry.peers.js';
const body = externalGate('analytics', 'gated');
const day = 86_400_000;

/** Puts cookies and localStorage there, as a tool on an earlier page would have. */
async function plant(tab, pages, cookies, local = {}) {
  await tab.goto(pages.add({ script: '', path: '/before' }));
  await tab.evaluate((jar, store) => {
    for (const [name, value] of Object.entries(jar)) document.cookie = `${name}=${value}; path=/; max-age=86400`;
    for (const [name, value] of Object.entries(store)) localStorage.setItem(name, value);
  }, cookies, local);
}

/** Opens a page of ours that imports, and waits until it is settled. */
async function swap(tab, pages, config = {}) {
  await tab.goto(pages.add({ body, config: { import: true, endpoint: '/e', ...config } }));
  await tab.waitFor(() => window.assentry?.status().revision && document.querySelector('assentry-handle'));
  await tab.settle();
  return tab.status();
}

const purposesOf = ({ granted, denied }) => ({
  granted: granted.filter((id) => optional.includes(id)),
  denied: denied.filter((id) => optional.includes(id)),
});

for (const [name, peer] of Object.entries(peers)) {
  for (const [answer, granted] of [['all', optional], ['none', []], ['some', ['analytics']]]) {
    test(`a visitor who said ${answer} to ${name} is not asked again and keeps that answer`, async ({ pages, tab }) => {
      await tab.goto(peer.page(pages));
      await tab.waitFor(() => document.readyState === 'complete');
      await peer[answer](tab);
      await peer.answered(tab);
      const before = await tab.evaluate(() => document.cookie);
      const status = await swap(tab, pages, peer.config);
      expect(purposesOf(status)).toEqual({ granted, denied: optional.filter((id) => !granted.includes(id)) });
      expect(status).toMatchObject({ standing: 'decided', method: 'import' });
      expect(await tab.exists(banner)).toBe(false);
      if (granted.length) await waitForRan(tab, 'gated');
      else expect(await tab.ran()).toEqual([]);
      const after = await tab.evaluate(() => document.cookie.split('; '));
      expect(after, 'the other record is left as it was').toEqual(expect.arrayContaining(before.split('; ')));
      expect(pages.requests('/e'), 'an answer that was taken over is no choice').toEqual([]);
      await tab.waitFor(() => document.cookie.includes('assentry-import=1'));
      pages.forget();
      await tab.reload();
      await tab.waitForVisible(handle);
      expect(await tab.status()).toMatchObject({ standing: 'decided', method: 'import' });
      expect(pages.requests(file), 'once').toEqual([]);
    });
  }
}

test('the free Osano banner says no to everything, and yes to what importMap says', async ({ pages, tab }) => {
  for (const [answer, config, expected] of [
    ['deny', {}, { standing: 'decided', denied: optional }],
    ['allow', {}, { standing: 'unasked', denied: optional }],
    ['allow', { importMap: { allow: 'analytics' } }, { standing: 'stale', denied: ['marketing', 'social'] }],
    ['dismiss', { importMap: { allow: 'analytics', dismiss: 'analytics' } }, { standing: 'unasked', denied: optional }],
  ]) {
    await tab.clearCookies();
    await tab.goto(osano.page(pages));
    await tab.evaluate(() => localStorage.clear());
    await osano[answer](tab);
    await tab.waitFor(() => document.cookie.includes('cookieconsent_status='));
    expect(await swap(tab, pages, config), answer).toMatchObject(expected);
  }
});

const yesterday = Date.now() - day;
const iso = new Date(yesterday).toISOString();
const kept = new Date(yesterday).toISOString().slice(0, 10);

/** Records of tools that are no packages. Analytics was granted in each, marketing refused. */
const written = {
  // Seen on sites, and read by several public tools: https://support.cookiebot.com, "Cookies set by Cookiebot".
  cookiebot: {
    cookies: { CookieConsent: encodeURIComponent(`{stamp:'jqKP7du5N9iY6XPcD2DbZ3X46feAGKg2Ja51cYuIRL9R82p6oZ+bNA==',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:${yesterday},region:'de'}`) },
    decidedAt: kept,
  },
  // https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
  onetrust: {
    cookies: {
      OptanonConsent: 'isGpcEnabled=0&datestamp=Mon+Nov+23+2026+08%3A45%3A08+GMT%2B0200&version=202309.1.0&isIABGlobal=false&hosts=&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A0%2CC0004%3A0&AwaitingReconsent=false',
      OptanonAlertBoxClosed: iso,
    },
    decidedAt: kept,
  },
  // https://www.cookieyes.com/documentation/retrieving-consent-data-using-api-getckyconsent/
  cookieyes: {
    cookies: { 'cookieyes-consent': 'consentid:a0luUlByM3NGTFp2dkMyQkJXdHoxdHFVeHI2TEM5Yms,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:yes,advertisement:no,other:no,lastRenewedDate:1734509533000' },
  },
  // https://complianz.io/developers-guide-for-third-party-integrations
  complianz: {
    cookies: { cmplz_consented_services: '', cmplz_policy_id: '16', cmplz_marketing: 'deny', cmplz_statistics: 'allow', cmplz_preferences: 'deny', cmplz_functional: 'allow', 'cmplz_banner-status': 'dismissed' },
  },
};

for (const [name, { cookies, decidedAt }] of Object.entries(written)) {
  test(`a record of ${name} answers what it names, and the rest is asked`, async ({ pages, tab }) => {
    await plant(tab, pages, cookies);
    const status = await swap(tab, pages);
    expect(purposesOf(status)).toEqual({ granted: ['analytics'], denied: ['marketing', 'social'] });
    expect(status).toMatchObject({ standing: 'stale', method: 'import', ...(decidedAt && { decidedAt }) });
    await waitForRan(tab, 'gated');
    await tab.waitForVisible(banner);
    const asked = await tab.text(banner);
    expect(asked).not.toContain('Audience measurement');
    // With nothing that the record does not name, nobody is asked.
    await tab.clearCookies();
    await plant(tab, pages, cookies);
    await tab.evaluate(() => localStorage.clear());
    expect(await swap(tab, pages, { purposes: ['necessary', 'analytics', 'marketing'] })).toMatchObject({ standing: 'decided' });
    expect(await tab.exists(banner)).toBe(false);
  });
}

/** For how many months answers are kept under the rules of a place (docs/regimes.md). */
const terms = { FR: 6, 'CA-QC': 12, BR: 12, 'US-CA': 12, 'US-TX': 12 };

for (const [region, months] of Object.entries(terms)) {
  test(`an answer imported in ${region} ends ${months} months after it was given`, async ({ pages, tab }) => {
    await plant(tab, pages, written.complianz.cookies);
    const { decidedAt, expiresAt, method } = await swap(tab, pages, { region });
    expect(method).toBe('import');
    // The day after the same day of a later month, or after its last day.
    const [year, month, date] = decidedAt.split('-').map(Number);
    const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    expect(Date.parse(expiresAt)).toBe(Date.UTC(year, month - 1 + months, Math.min(date, last)) + day);
    // One from two hundred days ago holds where answers are kept for a year.
    await tab.clearCookies();
    await plant(tab, pages, { ...written.onetrust.cookies, OptanonAlertBoxClosed: new Date(Date.now() - 200 * day).toISOString() });
    await tab.evaluate(() => localStorage.clear());
    expect((await swap(tab, pages, { region })).method).toBe(months > 6 ? 'import' : null);
  });
}

test('an answer of ours is never replaced', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => window.assentry.reject());
  await waitForKept(tab);
  const { cookies } = written.complianz;
  await tab.evaluate((jar) => { for (const [name, value] of Object.entries(jar)) document.cookie = `${name}=${value}; path=/`; }, cookies);
  expect(await swap(tab, pages)).toMatchObject({ method: 'api', denied: optional });
  expect(pages.requests(file)).toEqual([]);
});

test('an answer is imported once: after a reset the visitor is asked, although the other record still exists', async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  expect(await swap(tab, pages)).toMatchObject({ method: 'import' });
  await tab.acrossReload(() => tab.evaluate(() => window.assentry.reset()));
  // Firefox's driver takes what is left of a load for an interruption of the next one.
  await tab.waitFor(() => document.readyState === 'complete');
  expect(await swap(tab, pages)).toMatchObject({ standing: 'unasked', denied: optional });
  await tab.waitForVisible(banner);
});

test('if the page is left before the answer was stored, the next page imports it', async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  const at = pages.mount({ missing: ['assentry.more.js'] });
  await tab.goto(pages.add({ body, config: { import: true }, script: `<script src="${at}assentry.js"></script>` }));
  await tab.waitFor(() => window.assentry.status().method === 'import' || window.bench.errors.length > 0);
  await tab.settle();
  expect(await tab.evaluate(() => document.cookie)).not.toContain('assentry');
  expect(await swap(tab, pages)).toMatchObject({ method: 'import' });
  await waitForRan(tab, 'gated');
});

test('without import nothing of another tool is read', async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  expect(await swap(tab, pages, { import: false })).toMatchObject({ standing: 'unasked', denied: optional });
  expect(pages.requests(file)).toEqual([]);
});

test('where the file is missing visitors are asked, and the developer is told', async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  const at = pages.mount({ missing: ['assentry.peers.js'] });
  await tab.goto(pages.add({ body, config: { import: true }, script: `<script src="${at}assentry.js"></script>` }));
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.status()).toMatchObject({ standing: 'unasked', denied: optional });
  expect(await tab.ran()).toEqual([]);
  expect((await tab.consoleErrors()).join('\n')).toMatch(/expected .*assentry\.peers\.js to load/);
});

test('nothing is granted before the other record was read, and calls wait for it', async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  const early = '<script>window.early = assentry.status().granted.concat(assentry.has("analytics")); assentry.accept(["social"]);</script>';
  await tab.goto(pages.add({ body: early + body, config: { import: true } }));
  await waitForRan(tab, 'gated');
  await tab.waitFor(() => window.assentry.has('social'));
  expect((await tab.evaluate(() => window.early)).filter((id) => id !== 'necessary')).toEqual([false]);
  expect(await tab.status()).toMatchObject({ denied: ['marketing'], method: 'api' });
});

test('an answer that another tab was given while the file was on its way stands', { tag: '@smoke' }, async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const at = pages.mount({ held: ['assentry.peers.js'], released });
  const second = await tab.newTab();
  await second.goto(pages.add({ path: '/second' }));
  await second.waitForVisible(banner);
  // Put in afterwards: WebKit's driver waits for whatever a page loads by itself.
  await tab.goto(pages.add({ body, config: { import: true }, script: '' }));
  await tab.evaluate((src) => document.head.append(Object.assign(document.createElement('script'), { src })), `${at}assentry.js`);
  await expect.poll(() => pages.requests(`${at}assentry.peers.js`).length).toBe(1);
  await second.evaluate(() => window.assentry.reject());
  release();
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await tab.status()).toMatchObject({ standing: 'decided', method: 'api', denied: optional });
  expect(await tab.ran()).toEqual([]);
});

/** The answer that the visitor gives in a tab, as that tab tells the others. Nothing is stored. */
async function answeredElsewhere(tab, pages) {
  await tab.goto(pages.add({ path: '/elsewhere' }));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => window.assentry.reject());
  await tab.waitFor(() => document.cookie.includes('assentry='));
  return tab.evaluate(() => {
    const line = document.cookie.split('; ').find((pair) => pair.startsWith('assentry='))?.slice(9);
    document.cookie = 'assentry=; max-age=0; path=/';
    localStorage.clear();
    return line;
  });
}

const say = (line) => new BroadcastChannel('assentry').postMessage(line);

test('what another tab tells while the file is on its way counts, though nothing of it has reached this tab\'s cookies', async ({ pages, tab }) => {
  const second = await tab.newTab();
  const line = await answeredElsewhere(second, pages);
  await plant(tab, pages, written.complianz.cookies);
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const at = pages.mount({ held: ['assentry.peers.js'], released });
  await tab.goto(pages.add({ body, config: { import: true }, script: '' }));
  await tab.evaluate((src) => {
    new BroadcastChannel('assentry').onmessage = () => { window.told = true; };
    document.head.append(Object.assign(document.createElement('script'), { src }));
  }, `${at}assentry.js`);
  await expect.poll(() => pages.requests(`${at}assentry.peers.js`).length).toBe(1);
  await second.evaluate(say, line);
  await tab.waitFor(() => window.told);
  release();
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await tab.status()).toMatchObject({ standing: 'decided', method: 'api', denied: optional });
  expect(await tab.ran()).toEqual([]);
});

test('what another tab tells after the import replaces it, in the stores too', async ({ pages, tab }) => {
  const second = await tab.newTab();
  const line = await answeredElsewhere(second, pages);
  await plant(tab, pages, written.complianz.cookies);
  await tab.goto(pages.add({ body, config: { import: true } }));
  await waitForRan(tab, 'gated');
  await tab.waitFor(() => document.cookie.includes('assentry-import=1'));
  await second.evaluate(say, line);
  await tab.waitFor((own) => document.cookie.split('; ').includes(`assentry=${own}`), line);
  await tab.waitFor(() => window.assentry?.status().method === 'api');
  expect(await tab.status()).toMatchObject({ standing: 'decided', denied: optional });
});

test('the ES module imports the same', { tag: '@smoke' }, async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  await tab.goto(pages.add({ body, config: { import: true }, script: '<script type="module" src="/assentry/assentry.mjs"></script>' }));
  await waitForRan(tab, 'gated');
  expect(await tab.status()).toMatchObject({ method: 'import', denied: ['marketing', 'social'] });
});

test('strict policies and Trusted Types let the file in', { tag: '@smoke' }, async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  const csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types assentry";
  pages.addFile('/config.json', 'application/json', '{"import":true}');
  await tab.goto(pages.add({ body, csp, script: '<script src="/assentry/assentry.js" data-config="/config.json"></script>' }));
  await waitForRan(tab, 'gated');
  expect(await tab.status()).toMatchObject({ method: 'import' });
});

test('where WebAssembly is forbidden the module as JavaScript reads the same', async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  const csp = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
  pages.addFile('/config.json', 'application/json', '{"import":true}');
  await tab.goto(pages.add({ body, csp, script: '<script src="/assentry/assentry.js" data-config="/config.json"></script>' }));
  await waitForRan(tab, 'gated');
  expect(await tab.status()).toMatchObject({ method: 'import', denied: ['marketing', 'social'] });
  expect(pages.requests('/assentry/assentry.compat.js')).toHaveLength(1);
});

test('an importMap that names nothing of ours is a mistake, and grants nothing', async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  const status = await swap(tab, pages, { importMap: { statistics: 'analytic' } });
  expect(purposesOf(status).granted).toEqual([]);
  expect((await tab.consoleErrors()).join('\n')).toContain('importMap.statistics: expected the id of a purpose or service, found "analytic"');
});

test('a broken or outdated record is ignored: visitors are asked, and nothing is stored', async ({ pages, tab }) => {
  for (const [cookies, local] of [
    [{ cc_cookie: '%7B%22categories%22%3A%5B%22analytics' }, {}],
    [{ CookieConsent: '<html><script>alert(1)</script>' }, {}],
    [{}, { c15t: `{"consents":{"measurement":true},"consentInfo":{"time":${Date.now() - 200 * day}}}` }],
    [{}, { c15t: `{"consents":${'['.repeat(20_000)}` }],
    [{ klaro: '%5B%22matomo%22%5D' }, {}],
  ]) {
    await tab.clearCookies();
    await plant(tab, pages, cookies, local);
    expect(await swap(tab, pages)).toMatchObject({ standing: 'unasked', denied: optional });
    await tab.waitForVisible(banner);
    expect(await tab.evaluate(() => document.cookie)).not.toContain('assentry');
    await tab.evaluate(() => localStorage.clear());
  }
});
