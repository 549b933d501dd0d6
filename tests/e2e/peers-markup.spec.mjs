// Pages marked up for another consent tool, the way its documentation says, with our script tag in its place
// (docs/migrate.md): nothing runs before the answer, and then what the answer allows.

import { expect, test } from './bench/test.mjs';
import { accept, banner, externalGate, placeholder, reject, thirdParties, waitForRan } from './bench/notice.mjs';

const ran = (name) => `(window.ran = window.ran || []).push('${name}')`;
const inline = (attributes, name) => `<script type="text/plain" ${attributes}>${ran(name)}</script>`;

/**
 * Of each tool a page, and what is to run under `analytics` alone: scripts by name, and what is loaded.
 * `never` runs only with the others.
 */
const pagesOf = {
  // https://cookieconsent.orestbida.com/essential/scripts-management.html
  cookieconsent: {
    body: `${inline('data-category="analytics"', 'category')}
      <script type="text/plain" data-category="analytics" data-service="matomo" src="/ran/service.js" data-type="module"></script>
      ${inline('data-category="marketing"', 'other')}${inline('data-category="!marketing"', 'refused')}`,
    runs: ['category', 'refused', 'service'],
  },
  // https://klaro.org/docs/integration/configure-services
  klaro: {
    body: `<script type="text/plain" data-type="application/javascript" data-name="matomo">${ran('inline')}</script>
      <script type="text/plain" data-type="application/javascript" data-name="matomo" data-src="/ran/external.js"></script>
      <img data-name="matomo" data-src="/img/pixel.png" alt=""><iframe data-name="linkedin" data-src="/frame/other.html" title="Other"></iframe>
      <input data-name="matomo" name="not a gate">`,
    runs: ['external', 'inline'],
    loads: ['/img/pixel.png'],
  },
  // https://support.cookiebot.com/hc/en-us/articles/360003772173
  cookiebot: {
    body: `${inline('data-cookieconsent="statistics"', 'one')}${inline('data-cookieconsent="statistics, marketing"', 'both')}
      <script data-cookieconsent="ignore">${ran('ignored')}</script>
      <iframe data-cookieblock-src="/frame/shown.html" data-cookieconsent="statistics" title="Shown"></iframe>
      <iframe data-cookieblock-src="/frame/other.html" data-cookieconsent="marketing" title="Other"></iframe>`,
    runs: ['ignored', 'one'],
    loads: ['/frame/shown.html'],
  },
  // https://my.onetrust.com/articles/en_US/Knowledge/UUID-518074a1-a6da-81c3-be52-bae7685d9c94
  onetrust: {
    body: `<script type="text/plain" class="optanon-category-C0002">${ran('one')}</script>
      <script type="text/plain" class="tag optanon-category-C0002-C0004">${ran('both')}</script>
      <iframe class="optanon-category-C0002" data-src="/frame/shown.html" title="Shown"></iframe>`,
    runs: ['one'],
    loads: ['/frame/shown.html'],
  },
  // https://www.cookieyes.com/documentation/implement-prior-consent-using-cookieyes/
  cookieyes: {
    body: `<script type="text/plain" data-cookieyes="cookieyes-analytics" async src="/ran/external.js"></script>
      ${inline('data-cookieyes="cookieyes-advertisement"', 'other')}`,
    runs: ['external'],
  },
  // https://complianz.io/script-center/, and what the plugin makes of a page
  complianz: {
    body: `<script type="text/plain" data-service="google-analytics" data-category="statistics" data-cmplz-src="/ran/external.js"></script>
      ${inline('data-category="functional"', 'functional')}${inline('data-category="marketing" data-service="matomo"', 'service')}${inline('data-category="marketing"', 'other')}
      <iframe class="cmplz-placeholder-element" data-cmplz-target="src" data-src-cmplz="/frame/shown.html" data-category="statistics" src="about:blank" title="Shown"></iframe>`,
    runs: ['external', 'functional', 'service'],
    loads: ['/frame/shown.html'],
  },
  // https://c15t.com/docs/frameworks/javascript/iframe-blocking
  c15t: {
    body: `<iframe data-category="measurement" data-src="/frame/shown.html" title="Shown"></iframe>
      <iframe data-category="marketing" data-src="/frame/other.html" title="Other"></iframe>`,
    runs: [],
    loads: ['/frame/shown.html'],
  },
  // https://docs.usercentrics.com/#/direct-implementation-guide
  usercentrics: {
    body: `<script type="text/plain" data-usercentrics="Matomo" src="/ran/external.js"></script>${inline('data-usercentrics="LinkedIn"', 'other')}
      <iframe data-usercentrics="matomo" uc-src="/frame/shown.html" title="Shown"></iframe>`,
    runs: ['external'],
    loads: ['/frame/shown.html'],
  },
  // https://developers.didomi.io/cmp/web-sdk/third-parties/direct-integration/tags-management
  didomi: {
    body: `<script type="didomi/javascript" data-vendor="matomo">${ran('vendor')}</script>
      <script type="didomi/javascript" data-purposes="analytics,marketing">${ran('both')}</script>`,
    runs: ['vendor'],
  },
  // https://support.cookiefirst.com/hc/en-us, "Change website's scripts"
  cookiefirst: {
    body: `${inline('data-cookiefirst-category="performance"', 'one')}${inline('data-cookiefirst-category="advertising"', 'other')}
      <iframe data-cookiefirst-category="performance" data-src="/frame/shown.html" title="Shown"></iframe>`,
    runs: ['one'],
    loads: ['/frame/shown.html'],
  },
  // https://www.iubenda.com/en/help/1229-manual-tagging-blocking-cookies
  iubenda: {
    body: `<script type="text/plain" class="_iub_cs_activate-inline" data-iub-purposes="4">${ran('one')}</script>
      <script type="text/plain" class="_iub_cs_activate" data-suppressedsrc="/ran/external.js" data-iub-purposes="4"></script>
      <script type="text/plain" class="_iub_cs_activate-inline" data-iub-purposes="4, 5">${ran('both')}</script>
      <script type="text/plain" class="_iub_cs_activate-inline">${ran('of no purpose')}</script>
      <iframe class="_iub_cs_activate" suppressedsrc="/frame/shown.html" data-iub-purposes="4" src="about:blank" title="Shown"></iframe>`,
    runs: ['external', 'one'],
    loads: ['/frame/shown.html'],
  },
};

const services = [{ id: 'matomo', purpose: 'analytics' }, { id: 'linkedin', purpose: 'marketing' }];

for (const [tool, { body, runs, loads = [] }] of Object.entries(pagesOf)) {
  test(`mark-up for ${tool} waits for the answer and then does what it allows, early or late`, async ({ pages, tab }) => {
    const page = (path, html) => pages.add({ path, body: `<main><h1>A page</h1>${html}</main>`, config: { services, markup: [tool] } });
    const done = (names, paths) => tab.waitFor((expected) => expected.every((name) => window.ran?.includes(name)), names)
      .then(() => expect.poll(() => thirdParties(pages).filter((seen) => /^\/(img|frame)\//.test(seen)).sort()).toEqual([...paths].sort()));
    await tab.goto(page('/first', body));
    await tab.waitForVisible(banner);
    await tab.settle();
    expect((await tab.ran()).filter((name) => !['ignored', 'functional'].includes(name))).toEqual([]);
    expect(thirdParties(pages)).toEqual([]);
    await tab.evaluate(() => window.assentry.accept(['analytics']));
    await done(runs, loads);
    await tab.settle();
    expect((await tab.ran()).sort()).toEqual(runs);
    // What comes later, as a single-page application brings it, is treated the same.
    pages.forget();
    await tab.goto(page('/second', '<p>Nothing yet.</p>'));
    await tab.waitFor(() => window.assentry?.has('analytics'));
    await tab.evaluate((html) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      document.querySelector('main').append(template.content);
    }, body.replace(/<script data-cookieconsent="ignore">.*?<\/script>/, ''));
    const later = runs.filter((name) => name !== 'ignored');
    await done(later, loads);
    await tab.settle();
    expect((await tab.ran()).sort()).toEqual(later);
  });
}

test('places of tarteaucitron that are plain mark-up become frames with a placeholder', { tag: '@smoke' }, async ({ pages, tab }) => {
  // https://tarteaucitron.io/en/install/, "Youtube" and "Web content"
  const body = `<main><div class="youtube_player" videoID="abc_DEF-1" width="300" height="200"></div>
    <div class="vimeo_player" videoID="&quot;><script>" width="300" height="200"></div>
    <div class="tac_iframe" data-url="javascript:alert(1)" width="300" height="200"></div>
    <div class="tac_iframe" id="own" width="300" height="200" title="Shown"></div></main>`;
  const url = `${pages.origin}/frame/shown.html`;
  await tab.goto(pages.add({
    body: body.replace('id="own"', `id="own" data-url="${url}"`),
    config: { markup: ['tarteaucitron'], importMap: { youtube: 'social', vimeo: 'social', iframe: 'analytics' } },
  }));
  await tab.waitForVisible(banner);
  await tab.waitForVisible(placeholder);
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.count('main iframe')).toBe(2);
  expect(await tab.attribute('.youtube_player iframe', 'data-src')).toBe('https://www.youtube-nocookie.com/embed/abc_DEF-1');
  await tab.evaluate(() => window.assentry.accept(['analytics']));
  await tab.waitFor(() => document.querySelector('#own iframe').src.endsWith('/frame/shown.html'));
  expect(await tab.attribute('.youtube_player iframe', 'src')).toBeNull();
});

test('our own mark-up beside another tool\'s keeps its place in the order', { tag: '@smoke' }, async ({ pages, tab }) => {
  const body = `${externalGate('analytics', 'first', { query: '?ms=300' })}
    <script type="text/plain" data-category="analytics" src="/ran/second.js"></script>${inline('data-consent="analytics"', 'third')}`;
  await tab.goto(pages.add({ body, config: { markup: ['cookieconsent'] } }));
  await tab.click(accept);
  await waitForRan(tab, 'third');
  expect(await tab.ran()).toEqual(['first', 'second', 'third']);
});

test('ids that map to nothing stay shut, and are reported once', async ({ pages, tab }) => {
  const body = ['ads2', 'analytics2', 'ads2', 'constructor', '__proto__'].map((id) => inline(`data-category="${id}"`, id)).join('')
    + inline('data-category="ads"', 'ads') + inline('data-category="analytics,ads2"', 'list');
  await tab.goto(pages.add({ body, config: { markup: ['cookieconsent'] } }));
  await tab.click(accept);
  await waitForRan(tab, 'ads');
  await tab.settle();
  expect(await tab.ran()).toEqual(['ads']);
  const reports = (await tab.consoleErrors()).filter((report) => report.includes('markup: expected ids'));
  expect(reports).toHaveLength(5);
  expect(reports.filter((report) => report.includes('"ads2"'))).toHaveLength(1);
});

test('importMap says what other names mean, and refusing refuses them', async ({ pages, tab }) => {
  const page = (path) => pages.add({ path, body: inline('data-category="tracking"', 'mapped'), config: { markup: ['cookieconsent'], importMap: { tracking: 'marketing' } } });
  await tab.goto(page('/refused'));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  await tab.evaluate(() => window.assentry.accept(['marketing']));
  await waitForRan(tab, 'mapped');
});

test('a tool that nobody knows is a mistake, and the others are understood', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: inline('data-category="analytics"', 'known'), config: { markup: ['termly', 'cookieconsent'] } }));
  await tab.click(accept);
  await waitForRan(tab, 'known');
  expect((await tab.consoleErrors()).join('\n')).toContain('markup: expected one of tarteaucitron|cookieconsent|klaro|cookiebot|onetrust|cookieyes|complianz|usercentrics|didomi|cookiefirst|iubenda|c15t, found "termly"');
});

test('a script that is not inert already ran, and is reported', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: `<script data-cookieyes="cookieyes-analytics">${ran('early')}</script>`, config: { markup: ['cookieyes'] } }));
  await tab.waitForVisible(banner);
  expect(await tab.ran()).toEqual(['early']);
  expect((await tab.consoleErrors()).join('\n')).toContain('expected type="text/plain" on a script for "analytics"');
});

test('without markup another tool\'s elements are not ours', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: pagesOf.cookieconsent.body + externalGate('analytics', 'own') }));
  await tab.click(accept);
  await waitForRan(tab, 'own');
  await tab.settle();
  expect(await tab.ran()).toEqual(['own']);
  expect(pages.requests('/assentry/assentry.markup.js')).toEqual([]);
});

test('where the file is missing foreign elements stay shut and ours work', async ({ pages, tab }) => {
  const at = pages.mount({ missing: ['assentry.markup.js'] });
  await tab.goto(pages.add({ body: pagesOf.cookieconsent.body + externalGate('analytics', 'own'), config: { markup: ['cookieconsent'] }, script: `<script src="${at}assentry.js"></script>` }));
  await tab.click(accept);
  await waitForRan(tab, 'own');
  await tab.settle();
  expect(await tab.ran()).toEqual(['own']);
  expect((await tab.consoleErrors()).join('\n')).toMatch(/expected .*assentry\.markup\.js to load/);
});
