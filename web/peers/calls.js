// @ts-check
/**
 * Other tools' settings links and calls (docs/migrate.md#links-and-calls). Links open our preferences; calls that read return
 * what is granted now. No call grants anything: only the visitor does, or `assentry.accept`.
 */
import { global } from '../page/document.js';
import { NAME } from '../page/names.js';
import { complain } from '#lent/page/inbox.js';
import { config, items, purposes } from '#lent/views/words.js';

/** The position of the item that another tool's id stands for; -1 if there is none. @type {(id: string) => number} */
let at;

/** Whether another tool's id is granted now. @param {string} id */
export const has = (id) => at(String(id)) >= 0 && window.assentry.has(items[at(String(id))].id);
const hasAnswered = () => window.assentry.status().standing == 'decided';
/** Whether anything, or everything, optional is granted. @param {'some' | 'every'} how */
const grants = (how) => items.filter(({ required }) => !required)[how](({ id }) => window.assentry.has(id));

/** What the other tool calls an item: the ids that the configuration maps to it, else ours. @param {{ id: string }} item */
function namesOf({ id }) {
  const theirs = Object.entries(config.importMap || {}).flatMap(([from, to]) => (to == id ? [from] : []));
  return theirs[0] ? theirs : [id];
}
const categories = () => items.slice(0, purposes).flatMap(namesOf);
const servicesNamed = () => items.slice(purposes).flatMap(namesOf);
/** Each id with whether it is granted. @param {string[]} ids */
const states = (ids) => Object.fromEntries(ids.map((id) => [id, has(id)]));

/** What was reported, once each. @type {Set<string>} */
const told = new Set();
/** Tells developers. @param {string} key @param {string} message */
function note(key, message) {
  if (!told.has(key)) console.info(NAME + ': markup: ' + message);
  told.add(key);
}

/** @param {string} call */
const noticed = (call) => note(call.split(/[.(]/)[0], call + ' is answered by ' + NAME + '; use ' + NAME + '.open(), ' + NAME + '.has(id), ' + NAME + '.status() or data-' + NAME + '="open", and remove "markup" then');

/**
 * @typedef {object} Ways what a call can do
 * @property {(name: string) => () => boolean} open opens the preferences
 * @property {(name: string) => () => void} reject refuses everything optional
 * @property {(name: string) => () => void} never does nothing: it would grant
 * @property {<T extends (...args: any[]) => any>(name: string, read: T) => T} read
 */
/** @type {Ways} */
const ways = {
  // What links return, so that they lead nowhere.
  open: (name) => () => { noticed(name); window.assentry.open(); return false; },
  reject: (name) => () => { noticed(name); window.assentry.reject(); },
  never: (name) => () => note(name, name + ' grants nothing here: that is for the visitor, or use ' + NAME + '.accept(ids)'),
  read: (name, read) => /** @type {any} */ ((/** @type {any[]} */ ...args) => { noticed(name); return read(...args); }),
};

/** An object whose members are computed when they are read. @param {Record<string, () => any>} members @param {object} [others] */
const live = (members, others = {}) => Object.defineProperties(others, Object.fromEntries(Object.entries(members).map(([name, get]) => [name, { get, enumerable: true }])));

/** What each tool put on the window. @type {Record<string, (ways: Ways) => Record<string, any>>} */
const CALLS = {
  cookieconsent: ({ open, never, read, reject }) => ({
    CookieConsent: {
      run: () => Promise.resolve(),
      show: open('CookieConsent.show()'), showPreferences: open('CookieConsent.showPreferences()'), hide() {}, hidePreferences() {},
      acceptedCategory: read('CookieConsent.acceptedCategory()', has),
      acceptedService: read('CookieConsent.acceptedService()', has),
      validConsent: read('CookieConsent.validConsent()', hasAnswered),
      getUserPreferences: read('CookieConsent.getUserPreferences()', () => {
        const [yes, no] = [true, false].map((on) => categories().filter((id) => has(id) == on));
        return { acceptType: grants('every') ? 'all' : grants('some') ? 'custom' : 'necessary', acceptedCategories: yes, rejectedCategories: no };
      }),
      // Nothing, or only what is necessary, is a refusal.
      acceptCategory: (/** @type {any} */ ids) => (ids && ids != 'all' && [ids].flat().every((id) => items[at(String(id))]?.required) ? reject : never)('CookieConsent.acceptCategory()')(),
      acceptService: never('CookieConsent.acceptService()'),
    },
  }),
  klaro: ({ open, never, read }) => {
    const manager = () => live({ consents: () => states(servicesNamed()), confirmed: hasAnswered }, {
      getConsent: has, watch() {}, unwatch() {}, changeAll: never('klaro.getManager().changeAll()'),
      updateConsent: never('klaro.getManager().updateConsent()'), saveAndApplyConsents: never('klaro.getManager().saveAndApplyConsents()'),
    });
    return { klaro: { show: open('klaro.show()'), getManager: read('klaro.getManager()', manager), setup() {}, render() {} } };
  },
  tarteaucitron: ({ open, never, read }) => ({
    tarteaucitron: live({ state: read('tarteaucitron.state', () => states(servicesNamed())) }, {
      user: {}, job: [], init() {},
      userInterface: { openPanel: open('tarteaucitron.userInterface.openPanel()'), openAlert: open('tarteaucitron.userInterface.openAlert()'), closePanel() {}, respondAll: never('tarteaucitron.userInterface.respondAll()') },
    }),
  }),
  cookiebot: ({ open, never, read, reject }) => {
    const consent = read('Cookiebot.consent', () => ({ ...states(['necessary', 'preferences', 'statistics', 'marketing']), method: hasAnswered() ? 'explicit' : null, stamp: '0' }));
    const Cookiebot = live({
      consent, hasResponse: hasAnswered,
      consented: () => hasAnswered() && grants('some'), declined: () => hasAnswered() && !grants('some'),
    }, { renew: open('Cookiebot.renew()'), show: open('Cookiebot.show()'), hide() {}, runScripts() {}, withdraw: reject('Cookiebot.withdraw()'), submitCustomConsent: never('Cookiebot.submitCustomConsent()') });
    return { Cookiebot, CookieConsent: Cookiebot };
  },
  onetrust: ({ open, never, read, reject }) => {
    const groups = ['C0001', 'C0002', 'C0003', 'C0004', 'C0005'];
    const active = () => ',' + [...new Set([...groups, ...Object.keys(config.importMap || {})])].filter(has).join(',') + ',';
    const OneTrust = {
      ToggleInfoDisplay: open('OneTrust.ToggleInfoDisplay()'), IsAlertBoxClosed: read('OneTrust.IsAlertBoxClosed()', hasAnswered), IsAlertBoxClosedAndValid: read('OneTrust.IsAlertBoxClosedAndValid()', hasAnswered),
      RejectAll: reject('OneTrust.RejectAll()'), AllowAll: never('OneTrust.AllowAll()'), Close() {}, OnConsentChanged() {},
    };
    return live({ OnetrustActiveGroups: read('OnetrustActiveGroups', active), OptanonActiveGroups: active }, { OneTrust, Optanon: OneTrust });
  },
  cookieyes: ({ open, never, read }) => ({
    revisitCkyConsent: open('revisitCkyConsent()'),
    performBannerAction: never('performBannerAction()'),
    getCkyConsent: read('getCkyConsent()', () => ({ activeLaw: 'gdpr', categories: states(['necessary', 'functional', 'analytics', 'performance', 'advertisement']), isUserActionCompleted: hasAnswered(), consentID: '' })),
  }),
  complianz: ({ never, read, reject }) => ({
    cmplz_has_consent: read('cmplz_has_consent()', (/** @type {string} */ id) => id == 'functional' || has(id)),
    cmplz_has_service_consent: read('cmplz_has_service_consent()', (/** @type {string} */ category, /** @type {string} */ service) => (at(String(service)) >= 0 ? has(service) : has(category))),
    cmplz_accept_all: never('cmplz_accept_all()'), cmplz_deny_all: reject('cmplz_deny_all()'),
  }),
  cookiefirst: ({ open, never, read, reject }) => ({
    CookieFirst: live({
      consent: read('CookieFirst.consent', () => (hasAnswered() ? states(['necessary', 'performance', 'functional', 'advertising']) : null)),
      acceptedServices: read('CookieFirst.acceptedServices', () => (hasAnswered() ? states(servicesNamed()) : null)),
    }, {
      openPanel: open('CookieFirst.openPanel()'), closePanel() {}, declineAllCategories: reject('CookieFirst.declineAllCategories()'), withdrawConsent: reject('CookieFirst.withdrawConsent()'),
      acceptAllCategories: never('CookieFirst.acceptAllCategories()'), acceptCategory: never('CookieFirst.acceptCategory()'), updateConsent: never('CookieFirst.updateConsent()'),
    }),
  }),
  usercentrics: ({ open, never, read, reject }) => {
    const list = () => items.slice(purposes).flatMap((item) => namesOf(item).map((id) => ({ id, name: item.raw?.name || id, categorySlug: items[item.purpose].id, isEssential: item.required, consent: { status: has(id), history: [] } })));
    /** What versions 2 and 3 share. @param {string} on */
    const both = (on) => ({
      showFirstLayer: open(on + '.showFirstLayer()'), showSecondLayer: open(on + '.showSecondLayer()'),
      denyAllConsents: () => Promise.resolve(reject(on + '.denyAllConsents()')()), acceptAllConsents: () => Promise.resolve(never(on + '.acceptAllConsents()')()),
    });
    return {
      UC_UI: {
        ...both('UC_UI'), closeCMP() {}, isInitialized: () => true,
        isConsentRequired: read('UC_UI.isConsentRequired()', () => !hasAnswered()), areAllConsentsAccepted: read('UC_UI.areAllConsentsAccepted()', () => grants('every')),
        getServicesBaseInfo: read('UC_UI.getServicesBaseInfo()', list), getServicesFullInfo: read('UC_UI.getServicesFullInfo()', () => Promise.resolve(list())),
        acceptService: () => Promise.resolve(never('UC_UI.acceptService()')()),
      },
      __ucCmp: {
        ...both('__ucCmp'), closeCmp() {}, isInitialized: () => Promise.resolve(true),
        getConsentDetails: read('__ucCmp.getConsentDetails()', () => Promise.resolve({
          consent: { required: !hasAnswered() },
          services: Object.fromEntries(list().map(({ id, name, categorySlug, isEssential, consent }) => [id, { name, category: categorySlug, essential: isEssential, consent: { given: consent.status, type: hasAnswered() ? 'EXPLICIT' : 'IMPLICIT' } }])),
        })),
      },
    };
  },
  didomi: ({ open, never, read, reject }) => {
    const status = (/** @type {string} */ id) => (at(String(id)) < 0 || !hasAnswered() ? undefined : has(id));
    const list = (/** @type {string[]} */ ids) => Object.fromEntries(ids.map((id) => [id, { id, enabled: has(id) }]));
    /** Nothing is refused before an answer. @param {string[]} ids */
    const apart = (ids) => {
      const [enabled, disabled] = [true, false].map((on) => ids.filter((id) => status(id) === on));
      return { consent: { enabled, disabled }, global: { enabled, disabled } };
    };
    return { Didomi: {
      preferences: { show: open('Didomi.preferences.show()'), hide() {}, isVisible: () => false }, notice: { show: open('Didomi.notice.show()'), hide() {}, isVisible: () => false },
      isReady: () => true, shouldConsentBeCollected: read('Didomi.shouldConsentBeCollected()', () => !hasAnswered()),
      getUserConsentStatusForPurpose: read('Didomi.getUserConsentStatusForPurpose()', status), getUserConsentStatusForVendor: read('Didomi.getUserConsentStatusForVendor()', status),
      getCurrentUserStatus: read('Didomi.getCurrentUserStatus()', () => ({ purposes: list(categories()), vendors: list(servicesNamed()) })),
      getUserStatus: read('Didomi.getUserStatus()', () => ({ purposes: apart(categories()), vendors: apart(servicesNamed()) })), on() {},
      setUserAgreeToAll: never('Didomi.setUserAgreeToAll()'), setUserDisagreeToAll: reject('Didomi.setUserDisagreeToAll()'),
    } };
  },
};

/** Matches links that run a call through a `javascript:` address, which a CSP may forbid. @param {string} call */
const runs = (call) => `[href^="javascript:" i][href*="${call}" i]`;

/** Each tool's settings links: what our buttons do, and which they are. @type {Record<string, Record<string, string>>} */
export const LINKS = {
  cookieconsent: { open: '[data-cc=show-preferencesModal],[data-cc=show-consentModal],[data-cc=c-settings],' + runs('CookieConsent.show'), accept: '[data-cc=accept-all]', reject: '[data-cc=accept-necessary]' },
  klaro: { open: runs('klaro.show') },
  tarteaucitron: { open: '.tarteaucitronOpenPanel,[href$="#tarteaucitron"],' + runs('tarteaucitron.userInterface.openPanel') },
  cookiebot: { open: runs('Cookiebot.renew') + ',' + runs('Cookiebot.show') + ',' + runs('CookieConsent.renew'), reject: runs('Cookiebot.withdraw') },
  onetrust: { open: '.ot-sdk-show-settings,.optanon-show-settings,.optanon-toggle-display,#ot-sdk-btn,' + runs('.ToggleInfoDisplay') },
  cookieyes: { open: '.cky-banner-element,.wt-cli-manage-consent-link,.cli_manage_current_consent,.cli_settings_button,' + runs('revisitCkyConsent') },
  complianz: { open: '.cmplz-show-banner,.cmplz-manage-consent', reject: runs('cmplz_deny_all') },
  usercentrics: { open: '[href$="#uc-corner-modal-show"],[href$="#uc-central-modal-show"],' + runs('UC_UI.show') + ',' + runs('__ucCmp.show') },
  didomi: { open: runs('Didomi.preferences.show') + ',' + runs('Didomi.notice.show') },
  cookiefirst: { open: '[data-cookiefirst-action=adjust],' + runs('CookieFirst.openPanel'), accept: '[data-cookiefirst-action=accept]', reject: '[data-cookiefirst-action=reject],' + runs('CookieFirst.withdrawConsent') },
  iubenda: { open: '.iubenda-cs-preferences-link,' + runs('.openPreferences') },
};

/** Makes one of theirs a button of ours. @param {HTMLElement} element @param {string} action */
export function link(element, action) {
  if (element.dataset[NAME]) return;
  element.dataset[NAME] = action;
  note('link', 'a settings link of another tool is answered by ' + NAME + '; use data-' + NAME + '="' + action + '", and remove "markup" then');
}

/**
 * Puts the calls on the window.
 * @param {string[]} tools @param {(id: string) => number} position
 */
export function answer(tools, position) {
  at = position;
  for (const tool of tools) {
    const calls = Object.getOwnPropertyDescriptors(CALLS[tool]?.(ways) || {});
    for (const name in calls) {
      // Two of these tools may share a name; the other tool itself may still be there.
      if (global(name) === undefined) Object.defineProperty(window, name, { ...calls[name], configurable: true });
      else if (!made.has(name)) complain('markup: expected no ' + name + ' of another tool on the page, found one: remove its script');
      made.add(name);
    }
  }
}

/** The names that were put there. @type {Set<string>} */
const made = new Set();
