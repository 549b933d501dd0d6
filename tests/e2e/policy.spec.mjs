// `<assentry-policy>`, the table of a privacy page: docs/policy.md.

import { readFileSync } from 'node:fs';
import { axeFindings } from './bench/axe.mjs';
import { expect, test } from './bench/test.mjs';
import { accept, banner, preferences, reject } from './bench/notice.mjs';

const config = {
  site: 'Example Ltd',
  purposes: ['necessary', { id: 'analytics', title: { en: 'Figures', fr: 'Mesures' }, description: { en: 'Counts <b>visits</b>.', fr: 'Compte les visites.' } }, 'marketing'],
  services: [
    { id: 'session', purpose: 'necessary', name: 'Signing in', trackers: [{ name: 'sid', lifetime: 'until you leave', httpOnly: true, purpose: 'knows you again' }] },
    { id: 'counter', purpose: 'analytics', name: 'The counter', vendor: 'Counting Ltd', privacyUrl: 'https://counting.example/privacy', trackers: [{ pattern: '_counter_\\w+', lifetime: '13 months', purpose: 'counts visits' }] },
    { id: 'adverts', purpose: 'marketing', name: '<img src=x onerror=alert(1)>', trackers: [{ name: 'ads', storage: 'localStorage', lifetime: '90 days' }] },
  ],
  changes: [{ from: '2026-03-02', what: 'The <i>counter</i> came.' }, { from: '2026-11-23', what: { en: 'Adverts came.', fr: 'La publicité est venue.' } }],
};
const fallback = '<p class="fallback">Without scripts nothing optional is stored.</p>';
const element = `<main><h1>Privacy</h1><assentry-policy>${fallback}</assentry-policy></main>`;
const file = '<script async src="/assentry/assentry.policy.js"></script>';
const shown = 'assentry-policy>[slot=policy]';
const answer = `${shown}>p`;

const add = (pages, page = {}) => pages.add({ config, body: element + file, ...page });
/** The words of each row, and of what is before the tables. */
const told = (tab) => tab.evaluate((on) => {
  const of = (selector) => [...document.querySelector(on).querySelectorAll(selector)].map(({ innerText }) => innerText.trim().replace(/\s+/g, ' '));
  return { headings: of('h3'), rows: of('tbody tr'), list: of('li') };
}, shown);
const states = async (tab) => (await told(tab)).headings;

test('the table says what is asked for, who stores what and for how long, and follows the answer @smoke', async ({ pages, tab }) => {
  await tab.goto(add(pages));
  await tab.waitForVisible(shown);
  expect(await told(tab)).toEqual({
    headings: ['Strictly necessary · Always active', 'Figures · Not answered', 'Advertising · Not answered', 'Changes'],
    rows: [
      'Signing in', 'sid cookie until you leave knows you again · Only your browser can remove it.',
      'The counter · Provider: Counting Ltd · Privacy policy · Not answered', '_counter_… cookie 13 months counts visits',
      '<img src=x onerror=alert(1)> · Not answered', 'ads localStorage 90 days',
    ],
    list: ['November 23, 2026: Adverts came.', 'March 2, 2026: The <i>counter</i> came.'],
  });
  expect(await tab.visible('.fallback')).toBe(false);
  expect(await tab.count('.fallback'), 'what the page has inside stays there').toBe(1);
  expect(await tab.text(answer)).toBe('Not answered');
  expect(await tab.count(`${shown} button`)).toBe(2);

  await tab.click(accept);
  await tab.waitFor((on) => document.querySelector(on).textContent.includes('You accepted everything'), answer);
  expect(await states(tab)).toEqual(['Strictly necessary · Always active', 'Figures · Yes', 'Advertising · Yes', 'Changes']);
  const { decidedAt, expiresAt } = await tab.status();
  expect(await tab.text(`${answer}:nth-child(2)`)).toBe(`You answered on ${decidedAt}. Your answer is valid until ${expiresAt}.`);
  expect(await tab.count(`${shown} button`), 'with the two files of the receipt').toBe(4);

  await tab.click(`${shown} [data-assentry=reject]`);
  await tab.waitFor((on) => document.querySelector(on).textContent.includes('You withdrew your consent'), answer);
  expect(await states(tab)).toEqual(['Strictly necessary · Always active', 'Figures · No', 'Advertising · No', 'Changes']);
  expect(await tab.status()).toMatchObject({ method: 'withdrawn', granted: ['necessary', 'session'] });
  expect(await tab.evaluate(() => document.activeElement.dataset.assentry), 'the focus stays on the button').toBe('reject');

  await tab.reload();
  await tab.waitForVisible(shown);
  expect(await states(tab)).toContain('Figures · No');
  await tab.click(`${shown} [data-assentry=open]`);
  await tab.waitForVisible(preferences);
  expect(await tab.reports()).toEqual([]);
});

test('the receipt is downloaded from the table, as from the preferences', async ({ pages, tab }) => {
  await tab.goto(add(pages));
  await tab.waitForVisible(banner);
  await tab.click(reject);
  await tab.waitForVisible(`${shown} button:nth-of-type(3)`);
  await tab.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => { window.file = text; });
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await tab.click(`${shown} button:nth-of-type(3)`);
  const { purposes, consent_event: event } = JSON.parse(await tab.waitFor(() => window.file));
  expect(purposes.map(({ id, consent_state: state }) => [id, state])).toEqual([['necessary', 'required'], ['analytics', 'refused'], ['marketing', 'refused']]);
  expect(event.event_type).toBe('refuse-all');
});

test('the table has the classes and heading level that the page asks for', async ({ pages, tab }) => {
  await tab.goto(add(pages, { body: `<assentry-policy level="2" table-class="table striped" button-class="btn line"></assentry-policy><assentry-policy level="many"></assentry-policy>${file}` }));
  await tab.waitForVisible('assentry-policy + assentry-policy h3');
  expect(await tab.count(`${shown} h2`)).toBe(4);
  expect(await tab.count(`${shown} table.table.striped`)).toBe(3);
  expect(await tab.count(`${shown} button.btn.line`)).toBe(2);
});

test('it is in the language of the page, and follows it', async ({ pages, tab }) => {
  await tab.goto(add(pages, { lang: 'fr' }));
  await tab.waitForVisible(shown);
  expect(await states(tab)).toEqual(['Strictement nécessaire · Toujours actif', 'Mesures · Sans réponse', 'Publicité · Sans réponse', 'Modifications']);
  expect((await told(tab)).list[0]).toBe('23 novembre 2026: La publicité est venue.');
  await tab.evaluate(() => window.assentry.language('de'));
  await tab.waitFor((on) => document.querySelector(on).lang === 'de', shown);
  expect((await states(tab)).at(-1)).toBe('Änderungen');
  await tab.evaluate(() => window.assentry.language('ar'));
  await tab.waitFor((on) => document.querySelector(on).dir === 'rtl', shown);
});

/** What the tables look like: how wide things are, and what is seen of each row. */
const laidOut = (tab) => tab.evaluate((on) => {
  const made = document.querySelector(on), seen = [];
  for (const row of made.querySelectorAll('tbody tr')) {
    const cells = [...row.cells].filter((cell) => cell.textContent);
    // Engines differ in how they say what is generated.
    const head = (cell) => (/^(none|normal|)$/.test(getComputedStyle(cell, '::before').content) ? undefined : cell.dataset.head);
    const stacked = cells.every((cell, at) => at === 0 || cell.getBoundingClientRect().top >= cells[at - 1].getBoundingClientRect().bottom);
    seen.push({ stacked, heads: cells.map(head).filter(Boolean) });
  }
  const { width, height } = made.querySelector('thead').getBoundingClientRect();
  return { page: document.documentElement.scrollWidth - document.documentElement.clientWidth, heads: width * height > 1, seen };
}, shown);
/** Where pages and frameworks often have something to say about tables. */
const PAGES = '<style>table { width: 100%; min-width: 60rem; border-collapse: collapse } td, th { border: 1px solid; padding: 8px; white-space: nowrap; width: 25% } tr { height: 3rem }</style>';
const long = { id: 'long', purpose: 'marketing', name: `A ${'long'.repeat(30)}`, vendor: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', trackers: [{ name: 'x'.repeat(90), storage: 'indexedDB', lifetime: 'x'.repeat(90), purpose: 'y'.repeat(90) }, { name: 'empty' }] };
const crowded = { ...config, services: [...config.services, long, { id: 'none', purpose: 'marketing', name: 'Nothing kept' }] };

test('on a narrow screen each row is a card with the heads of its columns, and on a wide one a row @smoke', async ({ pages, tab }) => {
  await tab.viewport(600, 740);
  await tab.goto(add(pages));
  await tab.waitForVisible(shown);
  const heads = ['Name', 'Type', 'Kept for', 'What for'];
  expect(await laidOut(tab)).toEqual({
    page: 0, heads: false,
    seen: [{ stacked: true, heads: [] }, { stacked: true, heads }, { stacked: true, heads: [] }, { stacked: true, heads }, { stacked: true, heads: [] }, { stacked: true, heads: heads.slice(0, 3) }],
  });
  expect(await tab.attribute(`${shown} table`, 'role')).toBe('table');
  await tab.viewport(1280, 800);
  await tab.waitFor((on) => document.querySelector(on).querySelector('thead').getBoundingClientRect().height > 1, shown);
  const wide = await laidOut(tab);
  expect(wide.heads).toBe(true);
  expect(wide.seen.map(({ heads: behind, stacked }) => [behind.length, stacked])).toEqual([[0, true], [0, false], [0, true], [0, false], [0, true], [0, false]]);
});

test('nothing of the cards is wider than a phone, whatever is in them, in which language, and what the page does to tables', async ({ pages, tab }) => {
  for (const [width, lang, head] of [[360, 'en', ''], [320, 'en', PAGES], [360, 'de', PAGES], [320, 'ar', ''], [360, 'ar', PAGES], [320, 'fi', '<style>html { font-size: 200% }</style>']]) {
    await tab.viewport(width, 740);
    await tab.goto(add(pages, { lang, head, config: crowded }));
    await tab.waitForVisible(shown);
    await tab.waitFor(([on, tag]) => document.querySelector(on).lang === tag, [shown, lang]);
    const { page, heads, seen } = await laidOut(tab);
    expect({ page, heads, stacked: seen.every(({ stacked }) => stacked) }, `${width} ${lang}`).toEqual({ page: 0, heads: false, stacked: true });
    expect(seen.at(-1).heads, 'a row that is one cell has no head').toEqual([]);
  }
});

const lifetimes = { '13 months': '13 mois', '1 year': '1 an', '30 minutes': '30 minutes', session: 'le temps de la session du navigateur', 'until deleted': 'sans limite de durée', 'not documented': 'pour une durée inconnue', '3 moons': '3 moons', 'as long as you like': 'as long as you like' };
const lasting = { ...config, services: [{ id: 'counter', purpose: 'analytics', name: 'The counter', trackers: [...Object.keys(lifetimes).map((lifetime, at) => ({ name: `c${at}`, lifetime })), { name: 'own', lifetime: { en: 'for good', fr: 'pour toujours' } }] }] };

test('how long something is kept is in the language of the visitor, in the table, the preferences and the receipt', async ({ pages, tab }) => {
  await tab.goto(add(pages, { lang: 'fr', config: lasting }));
  await tab.waitForVisible(shown);
  const told = () => tab.evaluate((on) => [...document.querySelectorAll(`${on} td:nth-child(3)`)].map(({ textContent }) => textContent.replace(/\s/g, ' ')), shown);
  expect(await told()).toEqual([...Object.values(lifetimes), 'pour toujours']);
  await tab.click(`${shown} [data-assentry=open]`);
  await tab.waitForVisible(preferences);
  const rows = await tab.evaluate((of) => [...document.querySelector(of).shadowRoot.querySelectorAll('li')].map(({ textContent }) => textContent.replace(/\s/g, ' ')), preferences);
  expect(rows.slice(0, 4)).toEqual(['c0 cookie, conservé 13 mois', 'c1 cookie, conservé 1 an', 'c2 cookie, conservé 30 minutes', 'c3 cookie, conservé le temps de la session du navigateur']);
  await tab.evaluate(() => window.assentry.language('en'));
  await tab.waitFor((on) => document.querySelector(on).lang === 'en', shown);
  expect((await told()).slice(0, 5)).toEqual(['13 months', '1 year', '30 minutes', 'the browser session', 'an unlimited time']);
});

const uses = { 'Tells visitors apart': 'Distingue les visiteurs', 'Keeps your basket · Counts visits or actions': 'Conserve votre panier · Compte les visites ou les actions', 'Tells visitors apart · and more': 'Distingue les visiteurs · and more', 'tells visitors apart': 'tells visitors apart', 'Ours <b>alone</b>': 'Ours <b>alone</b>' };
const used = { ...config, services: [{ id: 'counter', purpose: 'analytics', name: 'The counter', trackers: [...Object.keys(uses).map((purpose, at) => ({ name: `c${at}`, lifetime: 'session', purpose })), { name: 'own', lifetime: 'session', purpose: { en: 'for us', fr: 'pour nous' } }] }] };

test('what a tracker is for is in the visitor\'s language if it is a phrase of the catalogue, in the table and the preferences; other text is the site\'s', async ({ pages, tab }) => {
  await tab.goto(add(pages, { lang: 'fr', config: used }));
  await tab.waitForVisible(shown);
  const told = () => tab.evaluate((on) => [...document.querySelectorAll(`${on} td:nth-child(4)`)].map(({ textContent }) => textContent), shown);
  expect(await told()).toEqual([...Object.values(uses), 'pour nous']);
  await tab.click(accept);
  await tab.waitFor((on) => document.querySelectorAll(`${on} button`).length === 4, shown);
  await tab.click(`${shown} [data-assentry=open]`);
  await tab.waitForVisible(preferences);
  const rows = await tab.evaluate((of) => [...document.querySelector(of).shadowRoot.querySelectorAll('li:has(> code)')].map(({ lastChild }) => lastChild.textContent), preferences);
  expect(rows).toEqual([...Object.values(uses), 'pour nous']);
  await tab.evaluate(() => window.assentry.language('en'));
  await tab.waitFor((on) => document.querySelector(on).lang === 'en', shown);
  expect(await told()).toEqual([...Object.keys(uses), 'for us']);
});

test('names of cookies are read from the left among words that are not', async ({ pages, tab }) => {
  await tab.goto(add(pages, { lang: 'ar' }));
  await tab.waitFor((on) => document.querySelector(on)?.dir === 'rtl', shown);
  expect(await tab.evaluate((on) => [...document.querySelectorAll(`${on} code`)].map((code) => getComputedStyle(code).direction), shown)).toEqual(['ltr', 'ltr', 'ltr']);
});

test('for screen readers the table is the same on a phone and on a wide screen', { tag: '@chromium-only' }, async ({ pages, tab }) => {
  const heard = [];
  for (const width of [1280, 360]) {
    await tab.viewport(width, 800);
    await tab.goto(add(pages, { config: crowded, body: `<main><h1>Privacy</h1><assentry-policy level="2"></assentry-policy></main>${file}` }));
    await tab.waitForVisible(shown);
    heard.push(await tab.page.locator(`${shown} table`).nth(1).ariaSnapshot());
    expect(await axeFindings(tab, shown)).toEqual([]);
  }
  expect(heard[1]).toBe(heard[0]);
  for (const part of ['- table:', '- columnheader "Name"', 'rowheader "The counter', '- cell "_counter_…"', '- cell "13 months"']) expect(heard[1]).toContain(part);
});

test('the style of the cards comes back where a page replaces its own, and goes into a component that has the element', async ({ pages, tab }) => {
  await tab.viewport(600, 740);
  await tab.goto(pages.add({ config, body: `<main></main>${file}` }));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => {
    const root = document.querySelector('main').attachShadow({ mode: 'open' });
    root.append(document.createElement('assentry-policy'));
    document.body.append(document.createElement('assentry-policy'));
  });
  await tab.waitForVisible(shown);
  const cards = () => tab.evaluate((on) => [document, document.querySelector('main').shadowRoot].map((tree) => getComputedStyle(tree.querySelector(`${on} tr`)).display), shown);
  await tab.waitFor((on) => document.querySelector('main').shadowRoot.querySelector(on), shown);
  expect(await cards()).toEqual(['block', 'block']);
  await tab.evaluate(() => { document.adoptedStyleSheets = []; });
  await tab.click(accept);
  await tab.waitFor((on) => getComputedStyle(document.querySelector(`${on} tr`)).display === 'block', shown);
});

test('under a strict policy with trusted types nothing is violated, and text stays text', async ({ pages, tab }) => {
  const csp = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types assentry";
  await tab.goto(add(pages, { csp, config, head: '' }));
  await tab.waitForVisible(shown);
  expect(await tab.count(`${shown} img, ${shown} i`)).toBe(0);
  expect(await tab.evaluate(() => bench.violations)).toEqual([]);
  expect(await tab.reports()).toEqual([]);
});

test('it does not matter which file comes first, how often, or when the element comes', async ({ pages, tab }) => {
  const early = '<script src="/assentry/assentry.policy.js"></script>';
  await tab.goto(pages.add({ config, head: early + early, body: `<main></main>${file}` }));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => document.querySelector('main').append(document.createElement('assentry-policy')));
  await tab.waitForVisible(shown);
  // A copy, as libraries that keep pages make it; and an element that moves.
  await tab.evaluate(() => {
    const main = document.querySelector('main'), [one] = main.children;
    main.append(one.cloneNode(true));
    main.append(one);
  });
  await tab.waitFor(() => [...document.querySelectorAll('assentry-policy')].every(({ shadowRoot }) => shadowRoot));
  await tab.click(accept);
  await tab.waitFor((on) => [...document.querySelectorAll(on)].filter(({ textContent }) => /You accepted/.test(textContent)).length === 2, shown);
  expect(await tab.count(shown)).toBe(2);
  expect(await tab.reports()).toEqual([]);
});

test('a compiled site has the file too, with what only its second file knows', async ({ pages, tab }) => {
  const built = pages.compile({ ...config, languages: ['en', 'fr'] });
  const policy = `<script async src="${built.base}consent.policy.js"></script>`;
  await tab.goto(pages.add({ lang: 'fr', script: built.tag('fr'), csp: built.csp, body: element + policy }));
  await tab.waitForVisible(shown);
  expect((await told(tab)).rows).toContain('_counter_… cookie 13 mois counts visits');
  expect((await told(tab)).list[0]).toBe('23 novembre 2026: La publicité est venue.');
  await tab.click(accept);
  await tab.waitFor((on) => document.querySelector(on).textContent.includes('Vous avez tout accepté'), shown);
  expect(await tab.evaluate(() => bench.violations)).toEqual([]);
  expect(await tab.reports()).toEqual([]);
});

test('services that are only named have what the catalogue has', async ({ pages, tab }) => {
  await tab.goto(add(pages, { config: { services: ['matomo'] } }));
  await tab.waitForVisible(shown);
  expect((await told(tab)).rows.join('\n')).toContain('_pk_');
});

test('where opting out is the rule, the button to the choices is called as the link on every page, with the icon (L-64, A-15)', async ({ pages, tab }) => {
  const look = () => tab.evaluate((on) => [document.querySelector(`${on} [data-assentry=open]`).textContent, document.querySelector(`${on} img`)?.alt], answer);
  for (const [regime, expected] of [['us-ca', ['Your Privacy Choices', 'California Consumer Privacy Act (CCPA) Opt-Out Icon']], ['fr', ['Cookie settings', undefined]]]) {
    await tab.goto(add(pages, { config: { ...config, regime } }));
    await tab.waitForVisible(shown);
    await tab.waitFor((on) => [...document.querySelectorAll(`${on} img`)].every(({ naturalWidth }) => naturalWidth === 30), answer);
    expect(await look()).toEqual(expected);
  }
});

test('an opt-out that holds beyond its term is shown as one', async ({ pages, tab }) => {
  const url = add(pages, { config: { ...config, regime: 'us-ca' } });
  await tab.goto(url);
  await tab.waitForVisible(shown);
  await tab.click(`${shown} [data-assentry=reject]`);
  await tab.waitFor((on) => document.querySelector(on).textContent.includes('You have opted out.'), shown);
  expect(await states(tab)).toContain('Advertising · No');
});

test('a failure leaves the content of the page, with one message', async ({ pages, tab }) => {
  const shipped = readFileSync(new URL('../../pkg/assentry.policy.js', import.meta.url), 'utf8');
  const other = pages.mount({ changed: { 'assentry.policy.js': shipped.replace(/"[0-9a-f]{6}"(?=!=)/, '"000000"') } });
  await tab.goto(pages.add({ config, body: `${element}<script src="${other}assentry.policy.js"></script>` }));
  await tab.waitForVisible(banner);
  await tab.waitFor(() => bench.errors.some((text) => text.includes('assentry.policy.js of the same build')));
  expect(await tab.visible('.fallback')).toBe(true);
  // No banner at all.
  await tab.goto(pages.add({ script: '', body: element + file }));
  await tab.settle();
  expect(await tab.visible('.fallback')).toBe(true);
  // Without the second file nobody can answer, but the page still says what it says.
  await tab.goto(pages.add({ config, script: `<script src="${pages.mount({ missing: ['assentry.more.js'] })}assentry.js"></script>`, body: element + file }));
  await tab.waitFor(() => bench.errors.some((text) => text.includes('policy: ')));
  expect(await tab.visible('.fallback')).toBe(true);
});

test('with mistakes in the configuration the table shows the valid parts, as the notice does', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { purposes: ['necessary', 'analytics', 7] }, body: element + file }));
  await tab.waitForVisible(shown);
  expect(await states(tab)).toContain('Audience measurement · Not answered');
  expect(await tab.reports()).toEqual([expect.stringContaining('purposes[2]')]);
});

test('a history that cannot be read is left out', async ({ pages, tab }) => {
  for (const changes of ['x', [null, 1, { from: 'now', what: 'x' }, { from: '2026-01-01' }], { from: '2026-01-01' }]) {
    await tab.goto(add(pages, { config: { ...config, changes } }));
    await tab.waitForVisible(shown);
    expect(await states(tab)).not.toContain('Changes');
  }
  await tab.goto(add(pages, { config: { ...config, changes: [{ from: '2026-99-99', what: 'Odd' }] } }));
  await tab.waitForVisible(shown);
  expect((await told(tab)).list).toEqual(['2026-99-99: Odd']);
});

test('without scripts the page shows its own content', { tag: '@no-javascript' }, async ({ pages, tab }) => {
  await tab.goto(add(pages));
  await tab.waitForVisible('.fallback');
});
