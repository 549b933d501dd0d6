// `assentry convert`: configurations of other tools, from their documentation and packages. None of them is executed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

const root = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..', '..');
const pkg = process.env.ASSENTRY_PKG ?? path.join(root, 'pkg');

/** Converts a text and checks the result. */
function convert(t, text, ...words) {
  const here = mkdtempSync(path.join(os.tmpdir(), 'assentry-convert-'));
  t.after(() => rmSync(here, { recursive: true, force: true }));
  writeFileSync(path.join(here, 'old.js'), text);
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(pkg, 'cli.mjs'), 'convert', 'old.js', ...words], { cwd: here, encoding: 'utf8', timeout: 60_000 });
  return { here, stdout, stderr, status, config: stdout.startsWith('{') ? JSON.parse(stdout) : undefined, notes: stderr.split('\n').filter((line) => /^[a-z]+: /.test(line)) };
}

const vanilla = `
  import * as CookieConsent from 'vanilla-cookieconsent';
  import { track } from './analytics.js';
  const days = 30 * 6;
  const analytics = { enabled: true, autoClear: { cookies: [{ name: /^_ga/ }, { name: '_gid' }] }, services: { ga: { label: 'Google Analytics', onAccept: () => track(), cookies: [{ name: /^(_ga|_gid)/ }] } } };
  throw new Error('this is not run');
  CookieConsent.run({
    mode: 'opt-out', revision: 3,
    cookie: { name: 'cc_cookie', domain: location.hostname, expiresAfterDays: days },
    guiOptions: { consentModal: { layout: 'cloud inline', position: 'bottom right', equalWeightButtons: false } },
    onConsent: () => { fetch('/told'); },
    categories: { necessary: { enabled: true, readOnly: true }, analytics, 'Chat & Help': {} },
    language: { default: 'en', translations: {
      en: { consentModal: { title: 'Cookies' }, preferencesModal: { sections: [
        { title: 'Figures', description: 'We <a href="/x">count</a> visits.', linkedCategory: 'analytics', cookieTable: { headers: { name: 'Cookie', expiration: 'Expiry', description: 'Purpose' }, body: [{ name: '_ga', expiration: '2 years', description: 'Counts' }] } },
        { title: 'Chat', description: 'Lets you ask.', linkedCategory: 'Chat & Help' } ] } },
      de: { preferencesModal: { sections: [{ title: 'Zahlen', description: 'Wir zählen Besuche.', linkedCategory: 'analytics' }] } },
      fr: '/fr.json' } } });`;

test('vanilla-cookieconsent: categories become purposes, with services and cookies, in each language', (t) => {
  const { config, notes, status, stderr } = convert(t, vanilla);
  assert.equal(status, 0, stderr);
  assert.deepEqual(config, {
    languages: ['en', 'de'], days: 180, layout: 'box',
    purposes: ['necessary', { id: 'analytics', title: { en: 'Figures', de: 'Zahlen' }, description: { en: 'We count visits.', de: 'Wir zählen Besuche.' } }, { id: 'chat-help', title: 'Chat', description: 'Lets you ask.' }],
    services: [
      { id: 'ga', purpose: 'analytics', name: 'Google Analytics', trackers: [{ pattern: '(_ga|_gid).*', lifetime: '?' }] },
      { id: 'analytics-cookies', purpose: 'analytics', trackers: [{ name: '_ga', lifetime: '2 years', purpose: 'Counts' }, { pattern: '_ga.*', lifetime: '?' }, { name: '_gid', lifetime: '?' }] },
    ],
    import: true, markup: ['cookieconsent'], importMap: { 'Chat & Help': 'chat-help' },
  });
  for (const part of ['mode: opt-out', 'revision: not taken over', 'categories.analytics.enabled: nothing is granted', 'onConsent: a function', 'translations.fr: not written out', 'ga.onAccept: a function', 'equalWeightButtons: accepting and refusing look the same', 'tags were left out']) {
    assert.ok(notes.some((note) => note.includes(part)), `${part}\n${notes.join('\n')}`);
  }
});

/** Version 2, as in its documentation. */
const vanilla2 = `
  var cc = initCookieConsent();
  cc.run({
    current_lang: 'en', autoclear_cookies: true, page_scripts: true, cookie_expiration: 182, cookie_domain: 'shop.example', delay: 0,
    gui_options: { consent_modal: { layout: 'cloud', position: 'bottom center', transition: 'slide' } },
    onAccept: function (cookie) { track(); },
    languages: { en: {
      consent_modal: { title: 'We use cookies!', description: 'Hi', primary_btn: { text: 'Accept all', role: 'accept_all' } },
      settings_modal: { title: 'Cookie preferences', cookie_table_headers: [{ col1: 'Name' }, { col2: 'Domain' }, { col3: 'Expiration' }, { col4: 'Description' }], blocks: [
        { title: 'Cookie usage', description: 'About cookies.' },
        { title: 'Needed', description: 'For the basket.', toggle: { value: 'necessary', enabled: true, readonly: true } },
        { title: 'Figures', description: 'We count.', toggle: { value: 'analytics', enabled: false, readonly: false }, cookie_table: [
          { col1: '^_ga', col2: 'google.com', col3: '2 years', col4: 'Counts', is_regex: true }, { col1: '_gid', col2: 'google.com', col3: '1 day', col4: 'Counts' }] } ] } } } });`;

test('vanilla-cookieconsent 2: its blocks become purposes, and their tables become trackers', (t) => {
  const { config, notes, status, stderr } = convert(t, vanilla2);
  assert.equal(status, 0, stderr);
  assert.deepEqual(config, {
    languages: ['en'], days: 182, cookieDomain: 'shop.example', layout: 'box',
    purposes: [{ id: 'necessary', title: 'Needed', description: 'For the basket.' }, { id: 'analytics', title: 'Figures', description: 'We count.' }],
    services: [{ id: 'analytics-cookies', purpose: 'analytics', trackers: [{ pattern: '_ga.*', lifetime: '2 years', purpose: 'Counts' }, { name: '_gid', lifetime: '1 day', purpose: 'Counts' }] }],
    import: true, markup: ['cookieconsent'],
  });
  for (const part of ['onAccept: a function', 'delay: no counterpart', 'autoClearCookies: always']) assert.ok(notes.some((note) => note.includes(part)), `${part}\n${notes.join('\n')}`);
});

test('a configuration in TypeScript is read without its types, with all texts intact', (t) => {
  const { config, status, stderr } = convert(t, `
    import type { CookieConsentConfig } from 'vanilla-cookieconsent';
    import * as CookieConsent from 'vanilla-cookieconsent';
    export type {
      Other,
    } from './other';
    const days: number = 182;
    export const config: CookieConsentConfig = {
      cookie: { expiresAfterDays: days },
      categories: { necessary: { readOnly: true }, chat: {} },
      language: { default: 'en', translations: { en: { preferencesModal: { sections: [{ title: 'Known as Google: Chat', description: 'Satisfies, such as Google, and as const.', linkedCategory: 'chat' }] } } as const } },
    } satisfies CookieConsentConfig;`);
  assert.equal(status, 0, stderr);
  assert.deepEqual([config.days, config.purposes[1]], [182, { id: 'chat', title: 'Known as Google: Chat', description: 'Satisfies, such as Google, and as const.' }]);
});

test('the scripts of a page are read, whatever else it contains', (t) => {
  const { config, notes, status, stderr } = convert(t, `<!doctype html><script src="tarteaucitron.js"></script>
    <script type="application/ld+json">{ "@type": "Shop" }</script><script>let a = 1</script><script>let a = ;</script>
    <script>let a = 2; tarteaucitron.init({ privacyUrl: '/privacy' });</script><p>A page</p>
    <script>tarteaucitron.user.matomoId = 3; tarteaucitron.job = ['matomocloud', 'own', unheard];
      tarteaucitron.services.own = { key: 'own', type: 'ads', name: 'Our own', uri: 'https://own.example/privacy', needConsent: true, cookies: ['mine'], js: function () { run(); } };</script>`);
  assert.equal(status, 0, stderr);
  assert.deepEqual([config.privacyUrl, config.purposes, config.services], ['/privacy', ['necessary', 'analytics', 'marketing'], [
    { id: 'matomo', parameters: { siteId: '3' } },
    { id: 'own', purpose: 'marketing', name: 'Our own', privacyUrl: 'https://own.example/privacy', trackers: [{ name: 'mine', lifetime: '?' }] },
  ]]);
  for (const part of ['known only when the script runs (line 4)', 'services.own.js: a function']) assert.ok(notes.some((note) => note.includes(part)), `${part}\n${notes.join('\n')}`);
});

test('Klaro: the privacy policy in older configurations is found, also one per language', (t) => {
  for (const privacyPolicy of ["'/privacy'", "{ de: '/datenschutz', default: '/privacy' }"]) {
    const { config } = convert(t, `window.klaroConfig = { privacyPolicy: ${privacyPolicy}, apps: [{ name: 'matomo', purposes: ['analytics'] }] };`);
    assert.equal(config.privacyUrl, '/privacy');
  }
});

test('the defaults of the package from npm are read like any configuration', (t) => {
  const text = `CookieConsent.run(${JSON.stringify({ categories: { necessary: { enabled: true, readOnly: true }, analytics: {} }, language: { default: 'en', translations: { en: { consentModal: {}, preferencesModal: { sections: [] } } } } })})`;
  const { config, status } = convert(t, text);
  assert.equal(status, 0);
  assert.deepEqual(config.purposes, ['necessary', 'analytics']);
});

test('Klaro: the configuration that comes with the package from npm is converted without being run', (t) => {
  const { config, status, stderr, notes } = convert(t, readFileSync(path.join(root, 'node_modules', 'klaro', 'dist', 'config.js'), 'utf8'));
  assert.equal(status, 0, stderr);
  assert.deepEqual(config.markup, ['klaro']);
  assert.ok(config.services.length >= 5, JSON.stringify(config.services));
  const matomo = config.services.find(({ id }) => id === 'matomo');
  assert.equal(matomo.purpose, 'analytics');
  assert.ok(matomo.trackers.some(({ pattern }) => pattern === '_pk_.*'), JSON.stringify(matomo));
  assert.ok(notes.some((note) => note.includes('callback')));
});

test('Klaro: required, default, optOut and several purposes are mapped as far as possible', (t) => {
  const { config, notes, status } = convert(t, `var klaroConfig = {
    storageName: 'other', default: true, cookieExpiresAfterDays: 365, lang: 'de',
    translations: { zz: { privacyPolicyUrl: '/datenschutz' }, de: { purposes: { analytics: 'Statistik', fun: { title: 'Spaß', description: 'Nur so.' } }, matomo: { description: 'Zählt.' } } },
    services: [{ name: 'matomo', title: 'Matomo', purposes: ['analytics', 'fun'], optOut: true, default: true, cookies: [[/^_pk_.*$/, '/', 'x.example'], 'piwik'] }, { name: 'login', required: true, purposes: ['security'] }, { name: 'game', purposes: ['fun'], callback: function (on) { boom(); } }, other()],
  };`);
  assert.equal(status, 0);
  assert.deepEqual(config, {
    languages: ['de'], privacyUrl: '/datenschutz', days: 365,
    purposes: ['necessary', { id: 'analytics', title: { de: 'Statistik' }, ...{} }, { id: 'fun', title: { de: 'Spaß' }, description: { de: 'Nur so.' } }].map((purpose) => JSON.parse(JSON.stringify(purpose).replace('{"de":"Statistik"}', '"Statistik"').replace('{"de":"Spaß"}', '"Spaß"').replace('{"de":"Nur so."}', '"Nur so."'))),
    services: [{ id: 'matomo', purpose: 'analytics', name: 'Matomo', trackers: [{ pattern: '_pk_.*', lifetime: '?' }, { name: 'piwik', lifetime: '?' }] }, { id: 'login', purpose: 'necessary' }, { id: 'game', purpose: 'fun' }],
    import: true, markup: ['klaro'],
  });
  for (const part of ['matomo.purposes: one is asked', 'matomo.optOut: nothing is granted', 'matomo.default: every switch is off', 'storageName', 'game.callback: a function', 'services: one of them is only known']) assert.ok(notes.some((note) => note.includes(part)), `${part}\n${notes.join('\n')}`);
});

test('tarteaucitron: its keys become services of the catalogue, its users their parameters', (t) => {
  const { config, notes, status, stderr } = convert(t, `
    tarteaucitron.init({ privacyUrl: '/privacy', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', highPrivacy: false, DenyAllCta: true });
    tarteaucitron.user.gtagUa = 'G-12345'; tarteaucitron.user.gtagMore = function () { gtag('x'); };
    tarteaucitron.user.matomoId = 7; tarteaucitron.user['matomoHost'] = '//stats.example/';
    (tarteaucitron.job = tarteaucitron.job || []).push('gtag', 'youtube');
    (tarteaucitron.job = tarteaucitron.job || []).push('matomo');
    tarteaucitron.job.push('unheardof'); tarteaucitron.job.push(name);`);
  assert.equal(status, 0, stderr);
  assert.deepEqual(config, {
    privacyUrl: '/privacy', purposes: ['necessary', 'analytics', 'social'],
    services: [{ id: 'google-analytics-4', parameters: { measurementId: 'G-12345' } }, 'youtube', { id: 'matomo', parameters: { matomoHost: 'stats.example', siteId: '7' } }],
    import: true, markup: ['tarteaucitron'], importMap: { gtag: 'google-analytics-4' },
  });
  for (const part of ['"unheardof": the catalogue has no', 'known only when the script runs (line 7)', 'highPrivacy: nothing is granted', 'user.gtagMore']) assert.ok(notes.some((note) => note.includes(part)), `${part}\n${notes.join('\n')}`);
});

test('tarteaucitron: every key of the table is one of the package, and stands for a service of the catalogue', async () => {
  const keys = [...readFileSync(path.join(root, 'packages', 'assentry', 'convert', 'tarteaucitron.mjs'), 'utf8').matchAll(/(\w+): \['([a-z0-9-]+)'/g)].map(([, key, id]) => [key, id]);
  const theirs = readFileSync(path.join(root, 'node_modules', 'tarteaucitronjs', 'tarteaucitron.services.js'), 'utf8');
  const ours = JSON.parse(readFileSync(path.join(pkg, 'services', 'index.json'), 'utf8'));
  assert.ok(keys.length > 80);
  for (const [key, id] of keys) {
    assert.match(theirs, new RegExp(`^tarteaucitron\\.services\\.${key} = `, 'm'), key);
    assert.ok(ours.includes(id), id);
  }
});

test('Cookiebot: the tables of a declaration, or its HTML, become services by provider', (t) => {
  const tables = `var CookieConsentDialog = CookieConsentDialog || {};
    CookieConsentDialog.cookieTableNecessary = [["CookieConsent", "shop.example", "Stores the answer", "1 year", "HTTP Cookie", "1"]];
    CookieConsentDialog.cookieTableStatistics = [["_ga", "Google", "Counts", "2 years", "HTTP", "1"], ["collect", "Google", "Pending", "Session", "Pixel Tracker", "5"]];
    CookieConsentDialog.cookieTableUnclassified = [["odd", "x", "Pending", "Persistent", "HTML Local Storage", "2"]];`;
  const expected = [
    { id: 'shop-example', purpose: 'necessary', name: 'shop.example', trackers: [{ name: 'CookieConsent', lifetime: '1 year', purpose: 'Stores the answer' }] },
    { id: 'google', purpose: 'analytics', name: 'Google', trackers: [{ name: '_ga', lifetime: '2 years', purpose: 'Counts' }, { name: 'collect', storage: 'pixel', lifetime: 'Session' }] },
  ];
  const { config, notes, status, stderr } = convert(t, tables);
  assert.equal(status, 0, stderr);
  assert.deepEqual([config.purposes, config.services, config.markup], [['necessary', 'analytics'], expected, ['cookiebot']]);
  assert.ok(notes.some((note) => note.includes('odd: unclassified')));
  const row = (...cells) => `<tr>${cells.map((cell) => `<td class="CookieDeclarationTableCell">${cell}</td>`).join('')}</tr>`;
  const html = `CookieDeclaration.InjectCookieDeclaration('<div class="CookieDeclarationType"><p class="CookieDeclarationTypeHeader">Notwendig (1)</p><table>${row('CookieConsent', '<a href="x">shop.example</a>', 'Stores the answer', '1 year', 'HTTP Cookie')}</table></div><div class="CookieDeclarationType"><p class="CookieDeclarationTypeHeader">Statistiken (2)</p><table>${row('_ga', 'Google', 'Counts', '2 years', 'HTTP Cookie')}${row('collect', 'Google', 'Pending', 'Session', 'Pixel-Tracker')}</table></div>');`;
  assert.deepEqual(convert(t, html).config.services, expected);
});

test('OneTrust: groups become purposes, hosts and own cookies services', (t) => {
  const { config, notes, status, stderr } = convert(t, JSON.stringify({ DomainData: { Language: { Culture: 'en-GB' }, Groups: [
    { OptanonGroupId: 'C0001', GroupName: 'Strictly Necessary Cookies', GroupDescription: 'Needed.', Status: 'always active', FirstPartyCookies: [{ Name: 'OptanonConsent', Host: 'shop.example', IsSession: false, Length: '365', description: 'The answer' }], Hosts: [] },
    { OptanonGroupId: 'C0002', GroupName: 'Performance Cookies', GroupDescription: 'Count <b>visits</b>.', Status: 'active', FirstPartyCookies: [{ Name: '_ga_xxxxxxxxxx', Host: 'shop.example', IsSession: false, Length: '730' }], Hosts: [{ HostName: 'vimeo.com', DisplayName: 'Vimeo', PrivacyPolicy: 'https://vimeo.com/privacy', Cookies: [{ Name: 'vuid', IsSession: true, Length: '0' }] }] },
    { OptanonGroupId: 'BG10', GroupName: 'Extras', GroupDescription: 'More.', Status: 'inactive', FirstPartyCookies: [], Hosts: [{ HostName: 'x.example', Cookies: [] }] },
    { OptanonGroupId: 'IABV2_1', GroupName: 'Store', IsIabPurpose: true, FirstPartyCookies: [], Hosts: [] } ] } }));
  assert.equal(status, 0, stderr);
  assert.deepEqual(config, {
    languages: ['en'],
    purposes: [{ id: 'necessary', title: 'Strictly Necessary Cookies', description: 'Needed.' }, { id: 'analytics', title: 'Performance Cookies', description: 'Count visits.' }, { id: 'bg10', title: 'Extras', description: 'More.' }],
    services: [
      { id: 'necessary-own', purpose: 'necessary', name: 'shop.example', trackers: [{ name: 'OptanonConsent', lifetime: '365 days', purpose: 'The answer' }] },
      { id: 'analytics-own', purpose: 'analytics', name: 'shop.example', trackers: [{ name: '_ga_…', lifetime: '730 days' }] },
      { id: 'vimeo', purpose: 'analytics', name: 'Vimeo', privacyUrl: 'https://vimeo.com/privacy', trackers: [{ name: 'vuid', lifetime: 'session' }] },
      { id: 'x-example', purpose: 'bg10', name: 'x.example' },
    ],
    import: true, markup: ['onetrust'], importMap: { BG10: 'bg10' },
  });
  for (const part of ['IABV2_1: a purpose of TCF', 'C0002: Status: nothing is granted']) assert.ok(notes.some((note) => note.includes(part)), `${part}\n${notes.join('\n')}`);
});

test('a file is read without running it: loops, throws, getters, prototypes', (t) => {
  const { config, status, notes } = convert(t, `
    while (true) {} process.exit(7); require('fs').rmSync('old.js');
    const self = self; const a = b, b = a;
    klaroConfig = { __proto__: { services: [] }, get evil() { throw 1 }, ...more, services: [{ name: 'constructor', purposes: ['__proto__'], [key()]: 1 }, { name: a, purposes: [] }] };`);
  assert.equal(status, 0);
  assert.deepEqual(config.services, [{ id: 'constructor', purpose: 'proto' }]);
  assert.ok(notes.some((note) => note.includes('...more: known only when the script runs')), notes.join('\n'));
});

test('what cannot be converted is one message', (t) => {
  for (const [text, words, message] of [
    ['let x = ;', [], /^old\.js: expected JSON or JavaScript, found Unexpected token \(1:8\)/],
    ['<script>x</script>', [], /^old\.js: expected the literal configuration of cookieconsent, klaro, .*, found none/],
    ['<script>x', [], /^old\.js: expected the literal configuration of cookieconsent, /],
    ['run()', [], /^old\.js: expected the literal configuration of cookieconsent, klaro, tarteaucitron, cookiebot, onetrust, found none/],
    ['{}', ['--from', 'klaro'], /^old\.js: expected the literal configuration of klaro, /],
    ['{}', ['--from', 'iubenda'], /^--from: expected one of cookieconsent, klaro, tarteaucitron, cookiebot, onetrust, found iubenda/],
    [`x = ${'['.repeat(5000)}${']'.repeat(5000)}`, [], /^old\.js: expected/],
  ]) {
    const { stderr, status, stdout } = convert(t, text, ...words);
    assert.match(stderr, message);
    assert.notEqual(status, 0);
    assert.equal(stdout, '');
    assert.doesNotMatch(stderr, /\bat .*:\d+:\d+\)?$/m);
  }
});

test('--out writes the file, and reports its mistakes', (t) => {
  const { here, status, stdout, stderr } = convert(t, "CookieConsent.run({ categories: { a: {}, b: {} }, language: { default: 'en', translations: { en: {} } } })", '--out', 'consent.json');
  assert.equal(stdout, '');
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(readFileSync(path.join(here, 'consent.json'), 'utf8')).purposes.map((purpose) => purpose.id ?? purpose), ['necessary', 'a', 'b']);
});
