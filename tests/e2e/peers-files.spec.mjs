// The two files for sites that come from another tool: each is fetched only where the configuration asks for it, the start
// waits for both where it needs both, and each can be missing without the other (docs/migrate.md).

import { expect, test } from './bench/test.mjs';
import { accept, banner, externalGate, handle, waitForRan } from './bench/notice.mjs';

/** What the other tool stored: analytics was granted, marketing refused. */
const cookies = { cmplz_consented_services: '', cmplz_policy_id: '16', cmplz_marketing: 'deny', cmplz_statistics: 'allow', cmplz_preferences: 'deny', cmplz_functional: 'allow', 'cmplz_banner-status': 'dismissed' };
const body = `<script type="text/plain" data-category="statistics" src="/ran/theirs.js" id="theirs"></script>${externalGate('analytics', 'ours')}`;
const purposes = ['necessary', 'analytics', 'marketing'];
const both = { purposes, import: true, markup: ['complianz'] };
const files = ['peers', 'markup'];
/** Which of the two were fetched from a folder, in alphabetical order. */
const fetched = (pages, at) => files.filter((name) => pages.requests(`${at}assentry.${name}.js`).length > 0).sort();

/** Puts the other tool's cookies there, as on an earlier page. */
async function plant(tab, pages) {
  await tab.goto(pages.add({ script: '', path: '/before' }));
  await tab.evaluate((jar) => { for (const [name, value] of Object.entries(jar)) document.cookie = `${name}=${value}; path=/; max-age=86400`; }, cookies);
}

/** Opens a page with the script from a folder; put in afterwards, since WebKit's driver waits for whatever a page loads by itself. */
async function open(tab, pages, at, config) {
  await tab.goto(pages.add({ body, config, script: '' }));
  await tab.evaluate((src) => document.head.append(Object.assign(document.createElement('script'), { src })), `${at}assentry.js`);
}

for (const [config, expected] of [
  [{ purposes }, []],
  [{ purposes, import: true }, ['peers']],
  [{ purposes, markup: ['complianz'] }, ['markup']],
  [both, ['markup', 'peers']],
]) {
  test(`${Object.keys(config).slice(1).join(' and ') || 'neither'} fetches ${expected.join(' and ') || 'neither file'}`, async ({ pages, tab }) => {
    await plant(tab, pages);
    const at = pages.mount({});
    await open(tab, pages, at, config);
    await tab.waitForVisible(config.import ? handle : banner);
    await tab.settle();
    expect(fetched(pages, at)).toEqual(expected);
    if (config.import) await waitForRan(tab, 'ours');
    if (config === both) await waitForRan(tab, 'theirs');
    else expect(await tab.ran()).not.toContain('theirs');
    // Mark-up of another tool that nobody reads is told to the developer.
    expect((await tab.consoleErrors()).filter((message) => config.markup || !message.includes('data-category'))).toEqual([]);
  });
}

for (const late of files) {
  test(`while assentry.${late}.js is on its way nothing is granted, the other file is there, and then both count`, { tag: '@smoke' }, async ({ pages, tab }) => {
    await plant(tab, pages);
    let release;
    const released = new Promise((resolve) => { release = resolve; });
    const at = pages.mount({ held: [`assentry.${late}.js`], released });
    await open(tab, pages, at, both);
    await expect.poll(() => fetched(pages, at)).toEqual(['markup', 'peers']);
    if (late === 'peers') await tab.waitFor(() => document.querySelector('#theirs').dataset.consent === 'analytics');
    expect(await tab.status()).toMatchObject({ standing: 'unasked', granted: [] });
    expect(await tab.exists(banner)).toBe(false);
    release();
    await waitForRan(tab, 'ours');
    // The order of the page.
    expect(await tab.ran()).toEqual(['theirs', 'ours']);
    expect(await tab.status()).toMatchObject({ standing: 'decided', method: 'import', denied: ['marketing'] });
  });
}

test('an answer that another tab was given while the markup file was on its way stands', { tag: '@smoke' }, async ({ pages, tab }) => {
  await plant(tab, pages);
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const at = pages.mount({ held: ['assentry.markup.js'], released });
  const second = await tab.newTab();
  await second.goto(pages.add({ path: '/second', config: { purposes } }));
  await second.waitForVisible(banner);
  await open(tab, pages, at, both);
  await expect.poll(() => fetched(pages, at)).toEqual(['markup', 'peers']);
  await second.evaluate(() => window.assentry.reject());
  release();
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await tab.status()).toMatchObject({ standing: 'decided', method: 'api', denied: ['analytics', 'marketing'] });
  expect(await tab.ran()).toEqual([]);
});

test('without the file for answers visitors are asked, the other tool\'s markup works, and one message says so', async ({ pages, tab }) => {
  await plant(tab, pages);
  const at = pages.mount({ missing: ['assentry.peers.js'] });
  await open(tab, pages, at, both);
  await tab.waitForVisible(banner);
  expect(await tab.status()).toMatchObject({ standing: 'unasked', denied: ['analytics', 'marketing'] });
  await tab.click(accept);
  await waitForRan(tab, 'ours');
  expect(await tab.ran()).toEqual(['theirs', 'ours']);
  expect((await tab.consoleErrors()).filter((text) => text.includes('assentry: '))).toEqual([expect.stringMatching(/expected .*assentry\.peers\.js to load/)]);
});

test('without the file for markup answers are imported, the other tool\'s elements stay shut, and one message says so', async ({ pages, tab }) => {
  await plant(tab, pages);
  const at = pages.mount({ missing: ['assentry.markup.js'] });
  await open(tab, pages, at, both);
  await waitForRan(tab, 'ours');
  await tab.settle();
  expect(await tab.ran()).toEqual(['ours']);
  expect(await tab.status()).toMatchObject({ standing: 'decided', method: 'import' });
  expect((await tab.consoleErrors()).filter((text) => text.includes('assentry: '))).toEqual([expect.stringMatching(/expected .*assentry\.markup\.js to load/)]);
});

test('a mapping to nothing of ours is one message, with both files', async ({ pages, tab }) => {
  await plant(tab, pages);
  await tab.goto(pages.add({ body, config: { ...both, importMap: { statistics: 'analytic' } } }));
  await tab.waitForVisible(banner);
  await tab.settle();
  expect((await tab.consoleErrors()).filter((text) => text.includes('importMap.'))).toEqual([expect.stringContaining('importMap.statistics: expected the id of a purpose or service, found "analytic"')]);
});

test('a compiled site has only the part that its configuration asks for', async ({ pages, tab }) => {
  const has = {};
  for (const [name, config] of Object.entries({ neither: {}, import: { import: true }, markup: { markup: ['complianz'] }, both: { import: true, markup: ['complianz'] } })) {
    await tab.clearCookies();
    await plant(tab, pages);
    await tab.evaluate(() => localStorage.clear());
    const built = pages.compile({ languages: ['en'], purposes, ...config });
    await tab.goto(pages.add({ body, script: built.tag(), csp: built.csp }));
    await tab.waitForVisible(config.import ? handle : banner);
    if (config.import) await waitForRan(tab, 'ours');
    expect(await tab.ran(), name).toEqual(name === 'both' ? ['theirs', 'ours'] : config.import ? ['ours'] : []);
    const script = built.text('consent.js');
    has[name] = [script.includes('-import=1'), script.includes('OneTrust.ToggleInfoDisplay()')];
  }
  expect(has).toEqual({ neither: [false, false], import: [true, false], markup: [false, true], both: [true, true] });
});
