// Other tools' settings links and calls, with our script tag instead of theirs (docs/migrate.md#links-and-calls): links open our
// preferences, calls that read say what is granted, and none grants anything.

import { expect, test } from './bench/test.mjs';
import { accept, banner, close, externalGate, inlineGate, preferences, reject, waitForRan } from './bench/notice.mjs';
import { peers } from './bench/peers.mjs';

const services = [{ id: 'matomo', purpose: 'analytics' }, { id: 'linkedin', purpose: 'marketing' }];
const page = (pages, tool, body = '', config = {}) => pages.add({ body: `<main><h1>A page</h1>${body}</main>`, config: { services, markup: [tool].flat(), ...config } });
/** What calls say, once there is somebody who answers. */
const ask = (tab, code) => tab.evaluate((text) => (0, eval)(`(${text})`), code);

/** Of each tool: links, calls that open, and what is read before an answer, with analytics alone, and after a refusal. */
const tools = {
  cookieconsent: {
    links: [
      '<button type="button" data-cc="show-preferencesModal">Settings</button>',
      '<button type="button" data-cc="show-consentModal">Settings</button>',
      '<a href="#" data-cc="c-settings">Settings</a>',
      '<a href="javascript:CookieConsent.showPreferences()">Settings</a>',
      '<a href="javascript:void(0);" onclick="CookieConsent.showPreferences(); return false;">Settings</a>',
    ],
    opens: ['CookieConsent.showPreferences()', 'CookieConsent.show(true)'],
    reads: {
      "CookieConsent.acceptedCategory('analytics')": [false, true, false], "CookieConsent.acceptedCategory('marketing')": [false, false, false], "CookieConsent.acceptedCategory('unknown')": [false, false, false],
      "CookieConsent.acceptedService('matomo', 'analytics')": [false, true, false], 'CookieConsent.validConsent()': [false, true, true], 'CookieConsent.getUserPreferences().acceptType': ['necessary', 'custom', 'necessary'],
      "CookieConsent.getUserPreferences().acceptedCategories.join()": ['necessary', 'necessary,analytics', 'necessary'],
    },
    grants: ["CookieConsent.acceptCategory('all')", "CookieConsent.acceptCategory(['analytics'])", "CookieConsent.acceptService('matomo', 'analytics')", 'CookieConsent.acceptCategory()'],
    refuses: 'CookieConsent.acceptCategory([])',
  },
  klaro: {
    links: [
      '<a href="#" onclick="return klaro.show();">Settings</a>',
      '<a href="javascript:klaro.show()">Settings</a>',
      '<button type="button" onclick="klaro.show(undefined, true)">Settings</button>',
    ],
    opens: ['klaro.show()', 'klaro.show(undefined, true)'],
    reads: { "klaro.getManager().getConsent('matomo')": [false, true, false], 'klaro.getManager().consents.linkedin': [false, false, false], 'klaro.getManager().confirmed': [false, true, true] },
    grants: ["klaro.getManager().changeAll(true)", "klaro.getManager().updateConsent('matomo', true)", 'klaro.getManager().saveAndApplyConsents()'],
  },
  tarteaucitron: {
    links: [
      '<a href="#tarteaucitron">Settings</a>',
      '<button type="button" class="tarteaucitronOpenPanel">Settings</button>',
      '<a role="button" href="javascript:tarteaucitron.userInterface.openPanel();">Settings</a>',
      '<a href="#" onclick="tarteaucitron.userInterface.openPanel();">Settings</a>',
    ],
    opens: ['tarteaucitron.userInterface.openPanel()'],
    reads: { 'tarteaucitron.state.matomo': [false, true, false] },
    grants: ['tarteaucitron.userInterface.respondAll(true)'],
  },
  cookiebot: {
    links: [
      '<a href="javascript:Cookiebot.renew()">Settings</a>',
      '<a href="javascript: Cookiebot.renew();">Settings</a>',
      '<a href="javascript:Cookiebot.show()">Settings</a>',
      '<a href="JavaScript:CookieConsent.renew()">Settings</a>',
      '<a href="javascript: void(0)" onclick="Cookiebot.renew()">Settings</a>',
    ],
    opens: ['Cookiebot.renew()', 'Cookiebot.show()', 'CookieConsent.renew()'],
    reads: {
      'Cookiebot.consent.statistics': [false, true, false], 'window.Cookiebot && window.Cookiebot.consent && window.Cookiebot.consent.marketing': [false, false, false], 'Cookiebot.consent.necessary': [true, true, true],
      'Cookiebot.consent.method': [null, 'explicit', 'explicit'], 'Cookiebot.hasResponse': [false, true, true], 'Cookiebot.consented': [false, true, false], 'Cookiebot.declined': [false, false, true],
    },
    grants: ['Cookiebot.submitCustomConsent(true, true, true)'],
    refuses: 'Cookiebot.withdraw()',
  },
  onetrust: {
    links: [
      '<button type="button" id="ot-sdk-btn" class="ot-sdk-show-settings">Settings</button>',
      '<a href="#cookie-settings" class="ot-sdk-show-settings">Settings</a>',
      '<div class="legal ot-sdk-show-settings">Settings</div>',
      '<a class="optanon-show-settings" href="#">Settings</a>',
      '<a class="optanon-toggle-display" href="#">Settings</a>',
      '<a href="javascript:Optanon.ToggleInfoDisplay()">Settings</a>',
      '<a href="javascript:OneTrust.ToggleInfoDisplay();">Settings</a>',
      '<a href="javascript:void(0)" onclick="window.OneTrust && window.OneTrust.ToggleInfoDisplay()">Settings</a>',
    ],
    opens: ['Optanon.ToggleInfoDisplay()', 'OneTrust.ToggleInfoDisplay()'],
    reads: { OnetrustActiveGroups: [',C0001,', ',C0001,C0002,', ',C0001,'], OptanonActiveGroups: [',C0001,', ',C0001,C0002,', ',C0001,'], 'OneTrust.IsAlertBoxClosed()': [false, true, true] },
    grants: ['OneTrust.AllowAll()'],
    refuses: 'OneTrust.RejectAll()',
  },
  cookieyes: {
    links: [
      '<a href="#" class="cky-banner-element">Settings</a>',
      '<ul><li class="menu-item cky-banner-element"><a href="#">Settings</a></li></ul>',
      '<button type="button" onclick="revisitCkyConsent()">Settings</button>',
      '<a href="javascript:void(0)" class="wt-cli-manage-consent-link">Settings</a>',
      '<span class="cli_settings_button">Settings</span>',
    ],
    opens: ['revisitCkyConsent()'],
    reads: { 'getCkyConsent().categories.analytics': [false, true, false], 'getCkyConsent().categories.advertisement': [false, false, false], 'getCkyConsent().isUserActionCompleted': [false, true, true] },
    grants: ["performBannerAction('accept_all')"],
  },
  complianz: {
    links: [
      '<button type="button" class="cmplz-show-banner">Settings</button>',
      '<a href="#" class="cmplz-manage-consent">Settings</a>',
    ],
    opens: [],
    reads: { "cmplz_has_consent('statistics')": [false, true, false], "cmplz_has_consent('functional')": [true, true, true], "cmplz_has_service_consent('marketing', 'matomo')": [false, true, false] },
    grants: ['cmplz_accept_all()'],
    refuses: 'cmplz_deny_all()',
  },
  usercentrics: {
    links: [
      '<a href="javascript:UC_UI.showSecondLayer()">Settings</a>',
      '<a href="#" onClick="UC_UI.showSecondLayer();">Settings</a>',
      '<a href="#" onclick="UC_UI.showSecondLayer(); return false">Settings</a>',
      '<a href="#uc-corner-modal-show">Settings</a>',
      '<a href="javascript:__ucCmp.showSecondLayer();">Settings</a>',
      '<a href="#" onclick="__ucCmp.showSecondLayer()">Settings</a>',
    ],
    opens: ['UC_UI.showSecondLayer()', 'UC_UI.showFirstLayer()', '__ucCmp.showSecondLayer()', '__ucCmp.showFirstLayer()'],
    reads: { 'UC_UI.getServicesBaseInfo().map(({ name, consent }) => name + consent.status).join()': ['matomofalse,linkedinfalse', 'matomotrue,linkedinfalse', 'matomofalse,linkedinfalse'], 'UC_UI.areAllConsentsAccepted()': [false, false, false], 'UC_UI.isConsentRequired()': [true, false, false],
      '__ucCmp.getConsentDetails().then(({ consent, services }) => consent.required + Object.values(services).map((one) => one.name + one.consent.given + one.consent.type).join())': ['truematomofalseIMPLICIT,linkedinfalseIMPLICIT', 'falsematomotrueEXPLICIT,linkedinfalseEXPLICIT', 'falsematomofalseEXPLICIT,linkedinfalseEXPLICIT'] },
    grants: ['UC_UI.acceptAllConsents()', '__ucCmp.acceptAllConsents()', "UC_UI.acceptService('matomo')"],
    refuses: '__ucCmp.denyAllConsents()',
  },
  didomi: {
    links: [
      '<a href="javascript:Didomi.preferences.show()">Settings</a>',
      '<a href="javascript:Didomi.notice.show()">Settings</a>',
      '<button type="button" onclick="window.Didomi && Didomi.preferences.show()">Settings</button>',
    ],
    opens: ['Didomi.preferences.show()', "Didomi.preferences.show('vendors')", 'Didomi.notice.show()'],
    reads: { "String(Didomi.getUserConsentStatusForPurpose('analytics'))": ['undefined', 'true', 'false'], 'Didomi.getCurrentUserStatus().vendors.matomo.enabled': [false, true, false], 'Didomi.shouldConsentBeCollected()': [true, false, false],
      'Didomi.getUserStatus().vendors.consent.enabled.join()': ['', 'matomo', ''], 'Didomi.getUserStatus().purposes.consent.disabled.length > 0': [false, true, true] },
    grants: ['Didomi.setUserAgreeToAll()'],
    refuses: 'Didomi.setUserDisagreeToAll()',
  },
  cookiefirst: {
    links: [
      '<button type="button" data-cookiefirst-action="adjust">Settings</button>',
      '<a href="#" data-cookiefirst-action="adjust">Settings</a>',
      '<a href="javascript:CookieFirst.openPanel()">Settings</a>',
      '<button type="button" onclick="CookieFirst.openPanel()">Settings</button>',
    ],
    opens: ['CookieFirst.openPanel()', "CookieFirst.openPanel('cookies')"],
    reads: { 'CookieFirst.consent && CookieFirst.consent.performance': [null, true, false], 'CookieFirst.consent && CookieFirst.consent.advertising': [null, false, false], 'CookieFirst.acceptedServices && CookieFirst.acceptedServices.matomo': [null, true, false] },
    grants: ['CookieFirst.acceptAllCategories()', "CookieFirst.acceptCategory('performance')", 'CookieFirst.updateConsent({ performance: true })'],
    refuses: 'CookieFirst.declineAllCategories()',
  },
  iubenda: {
    links: [
      '<a href="#" class="iubenda-cs-preferences-link">Settings</a>',
      '<button type="button" class="text-left iubenda-cs-preferences-link">Settings</button>',
      '<a href="javascript:_iub.cs.api.openPreferences()">Settings</a>',
    ],
    opens: [], reads: {}, grants: [],
  },
};

for (const [tool, { links, opens, reads, grants, refuses }] of Object.entries(tools)) {
  test(`${tool}: settings links and calls open the preferences`, async ({ pages, tab }) => {
    await tab.goto(page(pages, tool, links.map((link, at) => `<div id="link-${at}">${link}</div>`).join('')));
    await tab.waitForVisible(banner);
    await tab.click(reject);
    await tab.waitForGone(banner);
    for (const at of links.keys()) {
      await tab.click(`#link-${at} > *`);
      await tab.waitForVisible(preferences);
      await tab.click(close);
      await tab.waitForGone(preferences);
    }
    for (const call of opens) {
      await ask(tab, call);
      await tab.waitForVisible(preferences);
      await tab.click(close);
      await tab.waitForGone(preferences);
    }
    expect(await tab.consoleErrors()).toEqual([]);
  });

  test(`${tool}: calls that read return what is granted now, and none grants`, async ({ pages, tab }) => {
    await tab.goto(page(pages, tool, externalGate('analytics', 'gated')));
    await tab.waitForVisible(banner);
    const said = (at) => Promise.all(Object.entries(reads).map(async ([call, answers]) => [call, await ask(tab, call), answers[at]]));
    const expectAt = async (at) => { for (const [call, is, should] of await said(at)) expect(is, call).toEqual(should); };
    await expectAt(0);
    for (const call of grants) await ask(tab, `${call}, 0`);
    await tab.settle();
    expect(await tab.status()).toMatchObject({ standing: 'unasked', granted: ['necessary'] });
    expect(await tab.ran()).toEqual([]);
    await tab.evaluate(() => window.assentry.accept(['analytics']));
    await waitForRan(tab, 'gated');
    await expectAt(1);
    await tab.acrossReload(async () => { await (refuses ? ask(tab, `${refuses}, 0`) : tab.evaluate(() => window.assentry.reject())); });
    await tab.waitFor(() => window.assentry.status().granted.join() === 'necessary');
    await expectAt(2);
    expect(await tab.consoleErrors()).toEqual([]);
  });
}

const forms = {
  cookieconsent: ['accept-all', 'accept-necessary'].map((value) => `data-cc="${value}"`),
  cookiefirst: ['accept', 'reject'].map((value) => `data-cookiefirst-action="${value}"`),
};
for (const [tool, [all, none]] of Object.entries(forms)) {
  test(`${tool}: buttons that accept or refuse everything do so when somebody presses them, and not before`, async ({ pages, tab }) => {
    await tab.goto(page(pages, tool, `<button type="button" id="all" ${all}>All</button><button type="button" id="none" ${none}>None</button>${inlineGate('marketing', 'gated')}`));
    await tab.waitForVisible(banner);
    await tab.waitFor(() => document.querySelector('#all').dataset.assentry);
    await tab.evaluate(() => document.querySelector('#all').click());
    await tab.settle();
    expect(await tab.ran(), 'a script presses nothing').toEqual([]);
    await tab.click('#all');
    await waitForRan(tab, 'gated');
    await tab.acrossReload(() => tab.click('#none'));
    await tab.waitFor(() => window.assentry.status().method === 'withdrawn');
  });
}

test("a settings link of the page's own makes the call that it always made", async ({ pages, tab }) => {
  const script = `<script>document.addEventListener('click', (event) => {
    if (!event.target.closest('a[href$="#cookie-settings"]')) return;
    event.preventDefault();
    if (window.klaro) klaro.show();
  });</script>`;
  await tab.goto(page(pages, 'klaro', `<a id="own" href="#cookie-settings">Settings</a>${script}`));
  await tab.waitForVisible(banner);
  await tab.click('#own');
  await tab.waitForVisible(preferences);
  expect([await tab.consoleErrors(), await tab.evaluate(() => location.hash)]).toEqual([[], '']);
});

test('links that come later work, also where a policy forbids javascript: and handlers in attributes', async ({ pages, tab }) => {
  const csp = "script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types assentry";
  const src = '/assentry/assentry.js';
  pages.addFile('/cookiebot.json', 'application/json', JSON.stringify({ services, markup: ['cookiebot', 'usercentrics'] }));
  await tab.goto(pages.add({ csp, script: `<script src="${src}" data-config="/cookiebot.json"></script>`, body: '<main><h1>A page</h1></main>' }));
  await tab.waitForVisible(banner);
  await tab.click(reject);
  await tab.waitForGone(banner);
  for (const href of ['javascript: Cookiebot.renew()', 'javascript:UC_UI.showSecondLayer()']) {
    await tab.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { id: 'later', textContent: 'Settings' });
      link.setAttribute('href', address);
      document.querySelector('main').replaceChildren(link);
    }, href);
    await tab.waitFor(() => document.querySelector('#later').dataset.assentry);
    await tab.click('#later');
    await tab.waitForVisible(preferences);
    await tab.click(close);
    await tab.waitForGone(preferences);
  }
  expect(await tab.reports()).toEqual([]);
});

test('what asks whether there is a framework of the IAB finds none', async ({ pages, tab }) => {
  await tab.goto(page(pages, Object.keys(tools).slice(0, 8)));
  await tab.waitForVisible(banner);
  const names = ['__tcfapi', '__cmp', '__uspapi', '__gpp', '__iabtcf', '_sp_'];
  const frames = ['__tcfapiLocator', '__cmpLocator', '__uspapiLocator', '__gppLocator'];
  expect(await tab.evaluate((all) => all.filter((name) => name in window), [...names, ...frames])).toEqual([]);
});

test('developers are told once what to use', async ({ pages, tab }) => {
  await tab.goto(page(pages, 'klaro', '<a href="javascript:klaro.show()">Settings</a>'));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => {
    window.told = [];
    console.info = (text) => window.told.push(text);
    window.klaro.getManager();
    window.klaro.getManager().updateConsent('matomo', true);
    window.klaro.getManager().updateConsent('matomo', true);
  });
  expect(await tab.evaluate(() => window.told)).toEqual([
    'assentry: markup: klaro.getManager() is answered by assentry; use assentry.open(), assentry.has(id), assentry.status() or data-assentry="open", and remove "markup" then',
    'assentry: markup: klaro.getManager().updateConsent() grants nothing here: that is for the visitor, or use assentry.accept(ids)',
  ]);
});

test('the other tool itself is left alone if it is still on the page, and reported', async ({ pages, tab }) => {
  const theirs = peers.klaro.page(pages).slice(pages.origin.length);
  expect(theirs).toBeTruthy();
  await tab.goto(page(pages, 'klaro', '<script src="/peer/klaro.js"></script>'));
  await tab.waitForVisible(banner);
  expect((await tab.consoleErrors()).join('\n')).toContain('markup: expected no klaro of another tool on the page, found one: remove its script');
  expect(await tab.evaluate(() => typeof window.klaro.version)).not.toBe('undefined');
});

test('without "markup" nothing of it is there', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: '<a id="link" data-cc="show-preferencesModal">Settings</a>', config: {} }));
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.evaluate(() => [typeof window.CookieConsent, typeof window.klaro, document.querySelector('#link').dataset.assentry])).toEqual(['undefined', 'undefined', undefined]);
});

test('a script for a refusal never runs because of a grant', async ({ pages, tab }) => {
  const script = (attributes, name) => `<script type="text/plain" ${attributes}>(window.ran = window.ran || []).push('${name}')</script>`;
  const body = script('data-category="!analytics" data-service="matomo"', 'not category') + script('data-category="analytics" data-service="!unknown"', 'not service')
    + script('data-category="!analytics"', 'plain') + script('data-cookiecategory="analytics"', 'version 2') + script('data-category="analytics"', 'granted');
  await tab.goto(page(pages, 'cookieconsent', body));
  await tab.waitForVisible(banner);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  await tab.click(accept);
  await waitForRan(tab, 'granted', 'version 2');
  await tab.settle();
  expect((await tab.ran()).sort()).toEqual(['granted', 'version 2']);
});

test('the same runs after a refusal', async ({ pages, tab }) => {
  const script = (attributes, name) => `<script type="text/plain" ${attributes}>(window.ran = window.ran || []).push('${name}')</script>`;
  await tab.goto(page(pages, 'cookieconsent', script('data-category="!analytics" data-service="matomo"', 'a') + script('data-category="analytics" data-service="!unknown"', 'b') + script('data-category="analytics"', 'c')));
  await tab.click(reject);
  await waitForRan(tab, 'a', 'b');
  await tab.settle();
  expect((await tab.ran()).sort()).toEqual(['a', 'b']);
});

test('blocks of Cookiebot are shown with or without a category, and follow the answer', async ({ pages, tab }) => {
  await tab.goto(page(pages, 'cookiebot', `<p id="in" class="cookieconsent-optin-statistics">Figures</p><p id="out" class="note cookieconsent-optout-statistics">Please allow figures.</p>
    <p id="unknown" class="cookieconsent-optin-other">Other</p><p id="both" class="cookieconsent-optin-statistics cookieconsent-optin-marketing">Both</p>`));
  await tab.waitForVisible(banner);
  const shown = () => tab.evaluate(() => ['in', 'out', 'unknown', 'both'].filter((id) => !document.getElementById(id).hidden).join());
  expect(await shown()).toBe('out');
  await tab.evaluate(() => window.assentry.accept(['analytics']));
  await tab.waitFor(() => document.getElementById('out').hidden);
  expect(await shown()).toBe('in');
  await tab.evaluate(() => window.assentry.accept());
  await tab.waitFor(() => !document.getElementById('both').hidden);
  expect(await shown()).toBe('in,both');
});
