// Blockers, tools that answer for people, and scripts that click: B-20 to B-22, B-25.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, externalGate, gatedEverything, inlineGate, optional, reject, thirdParties, waitForRan, waitForSecondFile } from './bench/notice.mjs';

test('a list that hides the notice leaves a page that scrolls, can be used, and stays shut (B-21)', async ({ pages, tab }) => {
  const hide = '<style>assentry-banner { display: none !important }</style>';
  const field = '<input id="field"><button id="button" onclick="window.pressed = true">Press</button><p style="height: 3000px"></p>';
  await tab.goto(pages.add({ body: `${hide}${field}${gatedEverything}` }));
  await tab.waitFor((selector) => document.querySelector(selector), banner);
  await tab.settle();
  expect(await tab.visible(banner)).toBe(false);
  await tab.click('#button');
  expect(await tab.evaluate(() => window.pressed)).toBe(true);
  await tab.click('#field');
  await tab.press('a', 'Tab');
  expect(await tab.evaluate(() => document.querySelector('#field').value)).toBe('a');
  await tab.click('h1');
  await tab.scrollByKey();
  expect(await tab.evaluate(() => document.querySelectorAll('[inert], [aria-hidden="true"]').length)).toBe(0);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
});

test('a blocked script file leaves the page intact and everything shut (B-20)', async ({ pages, tab }) => {
  const script = '<script src="/nowhere/assentry.js"></script>';
  await tab.goto(pages.add({ script, body: gatedEverything }));
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.visible('h1')).toBe(true);
  expect(await tab.consoleErrors()).toEqual([]);
});

const byScript = {
  'click()': (selector) => document.querySelector(selector).click(),
  'a made-up event': (selector) =>
    document.querySelector(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })),
};
for (const [name, press] of Object.entries(byScript)) {
  test(`refusing by ${name} of a script is honoured (B-25)`, async ({ pages, tab }) => {
    await tab.goto(pages.add({}));
    await tab.waitForVisible(banner);
    await tab.evaluate(press, reject);
    await tab.waitForGone(banner);
    expect(await tab.status()).toMatchObject({ standing: 'decided', denied: optional });
  });

  test(`accepting by ${name} of a script grants nothing (B-25)`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ body: gatedEverything }));
    await tab.waitForVisible(banner);
    await waitForSecondFile(tab);
    await tab.evaluate(press, accept);
    await tab.settle();
    expect(await tab.status()).toMatchObject({ standing: 'unasked', denied: optional });
    expect(thirdParties(pages)).toEqual([]);
    expect(await tab.visible(banner)).toBe(true);
  });
}

test('a script cannot switch something on and save it (B-25)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: externalGate('analytics', 'no') }));
  await tab.click(customize);
  await tab.waitForVisible('assentry-preferences');
  await tab.evaluate(() => {
    document.querySelector('assentry-preferences [data-assentry-purpose="analytics"]').click();
    document.querySelector('assentry-preferences [data-assentry="save"]').click();
  });
  await tab.settle();
  expect(await tab.evaluate(() => window.assentry.has('analytics'))).toBe(false);
  expect(thirdParties(pages)).toEqual([]);
});

test('a site may let a scripted click on accept count', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { scriptedAccept: true }, body: inlineGate('analytics', 'analytics') }));
  await tab.waitForVisible(banner);
  await tab.evaluate(byScript['click()'], accept);
  await waitForRan(tab, 'analytics');
});

// The content script stands beside the package's main file, but is not among what it exports.
const mainFile = createRequire(import.meta.url).resolve('@duckduckgo/autoconsent');
const autoconsent = await readFile(path.join(path.dirname(mainFile), 'autoconsent.playwright.js'), 'utf8');

/** Runs it on the page, with these rules and with or without reading the words of buttons. */
const runAutoconsent = (tab, rules, heuristics) => tab.evaluate(`() => {
  const config = {
    enabled: true,
    autoAction: 'optOut',
    disabledCmps: [],
    enablePrehide: false,
    enableCosmeticRules: false,
    enableGeneratedRules: false,
    enableHeuristicDetection: ${heuristics},
    heuristicMode: 'reject',
    enablePopupMutationObserver: true,
    detectRetries: 20,
    isMainWorld: true,
    prehideTimeout: 2000,
    logs: {},
  };
  window.heard = [];
  window.autoconsentSendMessage = async (message) => {
    window.heard.push(message);
    if (message.type !== 'init') return;
    await Promise.resolve(); // it says so from its constructor, before it can be answered
    window.autoconsentReceiveMessage({ type: 'initResp', config, rules: { autoconsent: ${JSON.stringify(rules)} } });
  };
  ${autoconsent}
}`);

test('autoconsent finds the notice without a rule of its own and refuses (B-22)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: gatedEverything }));
  await tab.waitForVisible(banner);
  await runAutoconsent(tab, [], true);
  await tab.waitFor(() => window.heard.some(({ type, result }) => type === 'optOutResult' && result));
  await tab.waitForGone(banner);
  expect(await tab.status()).toMatchObject({ standing: 'decided', denied: optional });
  expect(thirdParties(pages)).toEqual([]);
});

const rule = (name) => JSON.parse(readFileSync(new URL(`../../ops/rules/${name}.json`, import.meta.url), 'utf8'));

for (const language of ['en', 'ar', 'ja']) {
  test(`autoconsent refuses by our rule alone, in ${language} (B-22, B-23)`, { tag: language === 'en' ? [] : '@once' }, async ({ pages, tab }) => {
    await tab.goto(pages.add({ body: gatedEverything, lang: language }));
    await tab.waitForVisible(banner);
    await runAutoconsent(tab, [rule('autoconsent')], false);
    await tab.waitFor(() => window.heard.some(({ type, cmp, result }) => type === 'optOutResult' && cmp === 'assentry' && result));
    await tab.waitForGone(banner);
    expect(await tab.status()).toMatchObject({ standing: 'decided', denied: optional });
    expect(thirdParties(pages)).toEqual([]);
  });
}

test('what our rule for Consent-O-Matic looks for is the notice, and what it presses refuses (B-22)', { tag: '@once' }, async ({ pages, tab }) => {
  const { detectors: [{ presentMatcher: [present], showingMatcher: [showing] }], methods } = rule('consent-o-matic').assentry;
  const { action: press } = methods.find(({ name }) => name === 'DO_CONSENT');
  await tab.goto(pages.add({ body: gatedEverything }));
  for (const { target } of [present, showing, press]) {
    await tab.waitForVisible(target.selector);
    expect(await tab.count(target.selector)).toBe(1);
  }
  await tab.evaluate((selector) => document.querySelector(selector).click(), press.target.selector);
  await tab.waitForGone(present.target.selector);
  expect(await tab.status()).toMatchObject({ standing: 'decided', denied: optional });
  expect(thirdParties(pages)).toEqual([]);
});
