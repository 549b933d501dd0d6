// Other tools' records, read from a cookie header and a storage (docs/migrate.md). That the script does so in a page is
// in tests/e2e/peers-import.spec.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { answers, line, target } from '../../web/peers/answer.js';
import { records } from '../../web/peers/records.js';

const day = 86_400_000;
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
  ]) assert.equal(found(good).length, 1, good);
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
    for (const cookies of jars) assert.deepEqual(found(cookies), [], cookies.slice(0, 200));
  });
}

test('storage that throws is a store without records', () => {
  assert.deepEqual(records('', () => { throw new Error('denied'); }, now), []);
});

const items = ['necessary', 'preferences', 'analytics', 'marketing', 'social'].map((id, purpose) => ({ id, purpose, required: id === 'necessary' }));
const withServices = [...items, ...[['matomo', 2], ['ga', 2], ['linkedin', 3]].map(([id, purpose]) => ({ id, purpose, required: false }))];
const said = (pairs, our = items, map = {}) => Object.fromEntries([...answers([{ said: new Map(Object.entries(pairs)) }], our, map)].map(([at, granted]) => [our[at].id, granted]));

test('ids that contain each other never match, nor do the names that every object has', () => {
  for (const id of ['analytic2', 'analytics-2', 'xanalytics', 'market', 'marketing2', 'g', 'ga4', 'constructor', '__proto__', 'hasOwnProperty', 'toString', '', ' ']) {
    assert.equal(target(id, withServices), -1, id);
  }
  assert.deepEqual(said(JSON.parse('{"constructor":true,"__proto__":true,"analytics2":true}')), {});
});

test('the usual names of others are ours, whatever their case', () => {
  assert.deepEqual(said({ Statistics: true, C0004: false, social_media: true, strictly_necessary: true, unclassified: true }), { analytics: true, marketing: false, social: true });
});

test('of several answers that meet in one purpose one refusal refuses it, in whichever order they come', () => {
  assert.deepEqual(said({ analytics: true, performance: false }), { analytics: false });
  assert.deepEqual(said({ performance: false, analytics: true }), { analytics: false });
  const two = [{ said: new Map([['analytics', true]]) }, { said: new Map([['statistics', false]]) }];
  assert.deepEqual([...answers(two, items)], [[2, false]]);
  assert.deepEqual([...answers(two.reverse(), items)], [[2, false]]);
});

test('who answered for a category answered for its services, but for those that were named', () => {
  assert.deepEqual(said({ analytics: true, ga: false }, withServices), { analytics: true, ga: false, matomo: true });
  assert.deepEqual(said({ analytics: false }, withServices), { analytics: false, ga: false, matomo: false });
});

test('who answered for all services of a purpose answered for the purpose, with yes only where each was granted', () => {
  assert.deepEqual(said({ ga: true, matomo: true }, withServices), { analytics: true, ga: true, matomo: true });
  assert.deepEqual(said({ ga: true, matomo: false }, withServices), { analytics: false, ga: true, matomo: false });
  assert.deepEqual(said({ ga: true }, withServices), { ga: true });
});

test('a category of which only some services were accepted is as good as these, and is asked where we have none', () => {
  const [record] = found(jar('cc_cookie', json({ ...vanilla, services: { ...vanilla.services, analytics: ['ga'] } })));
  const of = (our) => Object.fromEntries([...answers([record], our)].map(([at, granted]) => [our[at].id, granted]));
  assert.deepEqual(of(withServices), { analytics: false, ga: true, matomo: false, marketing: false, linkedin: false });
  assert.deepEqual(of(items), { marketing: false });
});

test('answers older than our term, or from the future, are none; the others count from their own day', () => {
  const ours = { items, days: 182, now, revision: '00000000', regime: 'eu', id: '' };
  const at = (ms) => line([{ said: new Map([['analytics', true]]), at: ms }], ours);
  const today = Math.floor(now / day);
  assert.equal(at(now - 182 * day), '');
  assert.equal(at(now + 2 * day), '');
  assert.match(at(now - 181 * day), new RegExp(`^1~00000000~${today - 181}~${today + 1}~eu~i~~\\+analytics~[0-9a-f]{8}$`));
  assert.equal(line([{ said: new Map([['unknown', true]]) }], ours), '');
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
  for (const [at, text] of lines.entries()) assert.ok(flows.includes(`mirror ${text}\n`), `line ${at}`);
  assert.deepEqual(new Set(flows.match(/1~8f3a21bc\S+/g)), new Set(lines));
});

test('the file that reads other tools is not in the main one', () => {
  const folder = process.env.ASSENTRY_PKG ?? new URL('../../pkg', import.meta.url).pathname;
  const names = (file) => readFileSync(`${folder}/${file}`, 'utf8').includes('OptanonConsent');
  assert.deepEqual([names('assentry.peers.js'), names('assentry.js')], [true, false]);
});
