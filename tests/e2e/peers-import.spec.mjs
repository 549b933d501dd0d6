// Answers that another consent tool kept are read once (docs/migrate.md): with the real tools where npm has them,
// otherwise with records in the format that the tools are known to write.

import { readFileSync } from 'node:fs';
import { expect, test } from './bench/test.mjs';
import { banner, externalGate, handle, optional, waitForRan } from './bench/notice.mjs';
import { osano, peers } from './bench/peers.mjs';
import { answers, line, target } from '../../src/peers/answer.js';
import { records } from '../../src/peers/records.js';

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
    test(`who said ${answer} to ${name} is not asked again and keeps that answer`, async ({ pages, tab }) => {
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

test('an answer of ours is never replaced', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.evaluate(() => window.assentry.reject());
  await tab.waitForGone(banner);
  const { cookies } = written.complianz;
  await tab.evaluate((jar) => { for (const [name, value] of Object.entries(jar)) document.cookie = `${name}=${value}; path=/`; }, cookies);
  expect(await swap(tab, pages)).toMatchObject({ method: 'api', denied: optional });
  expect(pages.requests(file)).toEqual([]);
});

test('an answer is taken over once: whoever is reset is asked, though the other record is still there', async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  expect(await swap(tab, pages)).toMatchObject({ method: 'import' });
  await tab.acrossReload(() => tab.evaluate(() => window.assentry.reset()));
  // Firefox's driver takes what is left of a load for an interruption of the next one.
  await tab.waitFor(() => document.readyState === 'complete');
  expect(await swap(tab, pages)).toMatchObject({ standing: 'unasked', denied: optional });
  await tab.waitForVisible(banner);
});

test('whoever leaves before the answer was stored has it taken over on the next page', async ({ pages, tab }) => {
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

test('the module does the same without another request', { tag: '@smoke' }, async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  await tab.goto(pages.add({ body, config: { import: true }, script: '<script type="module" src="/assentry/assentry.mjs"></script>' }));
  await waitForRan(tab, 'gated');
  expect(await tab.status()).toMatchObject({ method: 'import', denied: ['marketing', 'social'] });
  expect(pages.requests(file)).toEqual([]);
});

test('strict policies and Trusted Types let the file in', { tag: '@smoke' }, async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  const csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types assentry";
  pages.addFile('/config.json', 'application/json', '{"import":true}');
  await tab.goto(pages.add({ body, csp, script: '<script src="/assentry/assentry.js" data-config="/config.json"></script>' }));
  await waitForRan(tab, 'gated');
  expect(await tab.status()).toMatchObject({ method: 'import' });
});

test('an importMap that names nothing of ours is a mistake, and grants nothing', async ({ pages, tab }) => {
  await plant(tab, pages, written.complianz.cookies);
  const status = await swap(tab, pages, { importMap: { statistics: 'analytic' } });
  expect(purposesOf(status).granted).toEqual([]);
  expect((await tab.consoleErrors()).join('\n')).toContain('importMap.statistics: expected the id of a purpose or service, found "analytic"');
});

test('a record that is broken or too old is no record: visitors are asked, and nothing is stored', async ({ pages, tab }) => {
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

// What follows needs no page: reading other tools' records touches none.

const now = Date.parse('2026-11-23T12:00:00Z');
const jar = (name, value) => `first=1; ${name}=${value}; last=1`;
const found = (cookies, local = {}) => records(cookies, (name) => local[name] ?? null, now);
const json = (value) => encodeURIComponent(JSON.stringify(value));
const vanilla = {
  categories: ['necessary', 'analytics'], revision: 0, data: null, consentTimestamp: '2026-11-01T10:00:00.000Z', consentId: 'x',
  services: { necessary: [], analytics: [], marketing: [] }, languageCode: 'en', lastConsentTimestamp: '2026-11-02T10:00:00.000Z', expirationTime: now + day,
};
const cookiebot = `{stamp:'abc==',necessary:true,preferences:true,statistics:true,marketing:true,method:'explicit',ver:1,utc:${now - day},region:'de'}`;
const optanon = 'groups=C0001:1,C0002:1';
const closed = '; OptanonAlertBoxClosed=2026-11-20T10:00:00.000Z';
const cookieyes = 'consentid:abc,consent:yes,action:yes,necessary:yes,analytics:yes';

test('the examples that the table of bad records spoils are good', () => {
  for (const good of [
    jar('cc_cookie', json(vanilla)), jar('klaro', json({ matomo: true })), jar('tarteaucitron', '!gtag=true!youtube=wait'), jar('CookieConsent', cookiebot),
    jar('OptanonConsent', optanon) + closed, jar('cookieyes-consent', cookieyes), jar('cmplz_banner-status', 'dismissed; cmplz_marketing=allow'),
    jar('cookieconsent_status', 'deny'), jar('c15t', `c.necessary:1,c.marketing:1,i.t:${now}`),
  ]) expect(found(good), good).toHaveLength(1);
});

/** Each is a record that no tool wrote so. */
const bad = {
  'cut in the middle': [jar('cc_cookie', json(vanilla).slice(0, 90)), jar('klaro', '%7B%22matomo'), jar('CookieConsent', cookiebot.slice(0, 60)), jar('tarteaucitron', '!gtag=tru'), jar('cookieyes-consent', cookieyes.slice(0, 20)), jar('klaro', '%')],
  HTML: ['cc_cookie', 'klaro', 'tarteaucitron', 'CookieConsent', 'OptanonConsent', 'cookieyes-consent', 'cmplz_banner-status', 'cookieconsent_status', 'c15t'].map((name) => jar(name, '<html><body>true</body></html>') + closed),
  huge: [jar('klaro', json({ matomo: true, ['x'.repeat(20_000)]: true })), jar('tarteaucitron', `!${'x'.repeat(20_000)}=true`), jar('klaro', json(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`s${at}`, true]))))],
  'a list where an object belongs': [jar('cc_cookie', json([vanilla])), jar('klaro', json(['matomo'])), jar('klaro', json([true])), jar('cc_cookie', json({ ...vanilla, services: ['analytics'] }))],
  'of wrong types': [
    jar('klaro', json({ matomo: 'true' })), jar('klaro', json({ matomo: 1 })), jar('klaro', json({ matomo: { granted: true } })), jar('klaro', json({})), jar('klaro', 'true'), jar('klaro', 'null'),
    jar('cc_cookie', json({ ...vanilla, categories: { analytics: true } })), jar('cc_cookie', json({ ...vanilla, categories: 'analytics' })), jar('cc_cookie', json({ ...vanilla, categories: [7] })),
    jar('cc_cookie', json({ ...vanilla, lastConsentTimestamp: now })), jar('cc_cookie', json({ ...vanilla, lastConsentTimestamp: 'yesterday' })), jar('cc_cookie', json({ ...vanilla, expirationTime: '9999999999999' })),
    jar('CookieConsent', cookiebot.replace('statistics:true', 'statistics:1')), jar('CookieConsent', cookiebot.replace(/utc:\d+/, 'utc:1756762572')), jar('c15t', 'c.marketing:true,i.t:1'), jar('c15t', 'c.marketing:1'),
    jar('OptanonConsent', 'groups=C0002:2') + closed, jar('OptanonConsent', 'groups=C0002') + closed, jar('OptanonConsent', 'groups=') + closed, jar('cookieyes-consent', cookieyes.replace('analytics:yes', 'analytics:maybe')), jar('cmplz_banner-status', 'dismissed; cmplz_marketing=yes'),
  ],
  'of accepted categories that were never asked about': [jar('cc_cookie', json({ ...vanilla, categories: ['social'] })), jar('cc_cookie', json({ ...vanilla, categories: ['constructor'] })), jar('cc_cookie', json({ ...vanilla, categories: ['__proto__'] })), jar('c15t', 'c.social:1,i.t:1')],
  'not an answer yet': [jar('OptanonConsent', optanon), jar('OptanonConsent', `${optanon}&AwaitingReconsent=true`) + closed, jar('cookieyes-consent', 'consentid:abc,consent:,action:,necessary:,analytics:'), jar('cookieyes-consent', cookieyes.replace('action:yes', 'action:no')), jar('CookieConsent', cookiebot.replace('explicit', 'implied')), jar('CookieConsent', '-1'), jar('CookieConsent', '0'), jar('tarteaucitron', '!gtag=wait'), jar('cmplz_marketing', 'allow'), jar('cookieconsent_status', 'dismiss')],
  'said twice and differently': [jar('klaro', json({ matomo: true })) + jar('; klaro', json({ matomo: false })), jar('tarteaucitron', '!gtag=false!gtag=true'), jar('OptanonConsent', 'groups=C0002:0,C0002:1') + closed, jar('OptanonConsent', 'groups=C0002:0&groups=C0002:1') + closed, jar('cookieyes-consent', `${cookieyes},analytics:no`)],
  'expired by its own date': [jar('cc_cookie', json({ ...vanilla, expirationTime: now - 1 }))],
  'under a name that only contains the name': ['xcc_cookie', 'cc_cookie2', 'my-klaro', 'klaro-x'].map((name) => jar(name, json(name.includes('cc') ? vanilla : { matomo: true }))),
};

for (const [how, jars] of Object.entries(bad)) {
  test(`a record that is ${how} is none`, () => {
    for (const cookies of jars) expect(found(cookies), cookies.slice(0, 200)).toEqual([]);
  });
}

test('storage that throws is a store without records', () => {
  expect(records('', () => { throw new Error('denied'); }, now)).toEqual([]);
});

const items = ['necessary', 'preferences', 'analytics', 'marketing', 'social'].map((id, purpose) => ({ id, purpose, required: id === 'necessary' }));
const withServices = [...items, ...[['matomo', 2], ['ga', 2], ['linkedin', 3]].map(([id, purpose]) => ({ id, purpose, required: false }))];
const said = (pairs, our = items, map = {}) => Object.fromEntries([...answers([{ said: new Map(Object.entries(pairs)) }], our, map)].map(([at, granted]) => [our[at].id, granted]));

test('ids that contain each other never match, nor do the names that every object has', () => {
  for (const id of ['analytic2', 'analytics-2', 'xanalytics', 'market', 'marketing2', 'g', 'ga4', 'constructor', '__proto__', 'hasOwnProperty', 'toString', '', ' ']) {
    expect(target(id, withServices), id).toBe(-1);
  }
  expect(said(JSON.parse('{"constructor":true,"__proto__":true,"analytics2":true}'))).toEqual({});
});

test('the usual names of others are ours, whatever their case', () => {
  expect(said({ Statistics: true, C0004: false, social_media: true, strictly_necessary: true, unclassified: true })).toEqual({ analytics: true, marketing: false, social: true });
});

test('of several answers that meet in one purpose one refusal refuses it, in whichever order they come', () => {
  expect(said({ analytics: true, performance: false })).toEqual({ analytics: false });
  expect(said({ performance: false, analytics: true })).toEqual({ analytics: false });
  const two = [{ said: new Map([['analytics', true]]) }, { said: new Map([['statistics', false]]) }];
  expect([...answers(two, items)]).toEqual([[2, false]]);
  expect([...answers(two.reverse(), items)]).toEqual([[2, false]]);
});

test('who answered for a category answered for its services, but for those that were named', () => {
  expect(said({ analytics: true, ga: false }, withServices)).toEqual({ analytics: true, ga: false, matomo: true });
  expect(said({ analytics: false }, withServices)).toEqual({ analytics: false, ga: false, matomo: false });
});

test('who answered for all services of a purpose answered for the purpose, with yes only where each was granted', () => {
  expect(said({ ga: true, matomo: true }, withServices)).toEqual({ analytics: true, ga: true, matomo: true });
  expect(said({ ga: true, matomo: false }, withServices)).toEqual({ analytics: false, ga: true, matomo: false });
  expect(said({ ga: true }, withServices)).toEqual({ ga: true });
});

test('a category of which only some services were accepted is as good as these, and is asked where we have none', () => {
  const [record] = found(jar('cc_cookie', json({ ...vanilla, services: { ...vanilla.services, analytics: ['ga'] } })));
  const of = (our) => Object.fromEntries([...answers([record], our)].map(([at, granted]) => [our[at].id, granted]));
  expect(of(withServices)).toEqual({ analytics: false, ga: true, matomo: false, marketing: false, linkedin: false });
  expect(of(items)).toEqual({ marketing: false });
});

test('answers older than our term, or from the future, are none; the others count from their own day', () => {
  const ours = { items, days: 182, now, revision: '00000000', regime: 'eu', id: '' };
  const at = (ms) => line([{ said: new Map([['analytics', true]]), at: ms }], ours);
  const today = Math.floor(now / day);
  expect(at(now - 182 * day)).toBe('');
  expect(at(now + 2 * day)).toBe('');
  expect(at(now - 181 * day)).toMatch(new RegExp(`^1~00000000~${today - 181}~${today + 1}~eu~i~~\\+analytics~[0-9a-f]{8}$`));
  expect(line([{ said: new Map([['unknown', true]]) }], ours)).toBe('');
});

test('the lines that answers make are those that the core is tested with (crates/core/tests/flows/import.rs)', () => {
  const flows = readFileSync(new URL('../../crates/core/tests/flows/import.rs', import.meta.url), 'utf8');
  const shop = [items[0], items[2], items[3], items[4], { id: 'matomo', purpose: 1 }, { id: 'linkedin', purpose: 2 }, { id: 'youtube', purpose: 3 }]
    .map((item, at) => ({ required: false, ...item, purpose: at < 4 ? at : item.purpose }));
  const made = (pairs, decided) => line([{ said: new Map(Object.entries(pairs)), at: decided * day }], { items: shop, days: 182, now: 20_780 * day, revision: '8f3a21bc', regime: 'eu', id: '' });
  const lines = [
    made({ analytics: true, marketing: false }, 20_770),
    made({ analytics: true, marketing: true, social: true }, 20_780),
    made({ analytics: false, marketing: false, social: false }, 20_780),
    made({ youtube: true, matomo: false, marketing: true, linkedin: false }, 20_780),
  ];
  for (const [at, text] of lines.entries()) expect(flows, `line ${at}`).toContain(`mirror ${text}\n`);
  expect(new Set(flows.match(/1~8f3a21bc\S+/g))).toEqual(new Set(lines));
});

test('the file that reads other tools is not in the main one', () => {
  const folder = process.env.ASSENTRY_PKG ?? new URL('../../pkg', import.meta.url).pathname;
  expect(readFileSync(`${folder}/assentry.js`, 'utf8')).not.toContain('OptanonConsent');
});
