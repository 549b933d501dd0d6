// @ts-check
/**
 * What has to be JavaScript: `window.assentry` from the first moment on, the denied defaults before anything
 * else, the configuration, and starting the brain. Until the brain answers, and if it never does, everything
 * optional is denied.
 */
import { load } from 'assentry:brain';
import style from './ui/style.css';
import { date } from './ui/words.js';
import { version } from '../package.json';

const NAME = 'assentry';
const doc = document;

/**
 * @typedef {{
 *   start(config: any, host: any): void, status(): any, has(id: string): boolean, accept(ids?: string): void,
 *   reject(): void, open(): void, reset(): void
 * }} Brain
 */

/** @param {string} message */
const fail = (message) => {
  console.error(NAME + ': ' + message + '; everything optional stays denied');
  doc.dispatchEvent(new CustomEvent(NAME + ':error', { detail: message }));
};

/**
 * @param {{ base: string, config?: string | null }} tag where the script is, and its `data-config`
 */
function boot(tag) {
  /** @type {Brain | undefined} */
  let brain;
  /** Calls that came before the brain. @type {((brain: Brain) => void)[]} */
  const waiting = [];
  let ready = false;
  doc.addEventListener(NAME + ':ready', () => { ready = true; });

  /** @param {(brain: Brain) => void} call */
  const ask = (call) => { brain ? call(brain) : waiting.push(call); };
  const api = {
    version,
    status() {
      const [standing, granted, denied, method, decidedAt, expiresAt, revision, regime, id] =
        (brain && brain.status()) || ['unasked', '', '', null, null, null, null, null, null];
      /** @param {string} ids */
      const list = (ids) => ids.split(' ').filter(Boolean);
      /** @param {number | null} at */
      const day = (at) => (at == null ? null : date(at));
      return { standing, granted: list(granted), denied: list(denied), method, decidedAt: day(decidedAt), expiresAt: day(expiresAt), revision, regime, ...(id && { id }) };
    },
    /** @param {string} id */
    has: (id) => !!brain && brain.has(String(id)),
    /** @param {string[]} [ids] */
    accept: (ids) => ask((b) => b.accept(ids && [].concat(/** @type {any} */ (ids)).join(' '))),
    reject: () => ask((b) => b.reject()),
    open: () => ask((b) => b.open()),
    reset: () => ask((b) => b.reset()),
    /** @param {string} type @param {(detail: any) => void} listener */
    on(type, listener) {
      /** @param {any} event */
      const hear = (event) => listener(event.detail);
      doc.addEventListener(NAME + ':' + type, hear);
      if (type == 'ready' && ready) Promise.resolve().then(() => listener(api.status()));
      return () => doc.removeEventListener(NAME + ':' + type, hear);
    },
    /** @param {string} id @returns {Promise<void>} */
    whenGranted: (id) => new Promise((resolve) => {
      const check = () => {
        if (!api.has(id)) return;
        offs.forEach((off) => off());
        resolve();
      };
      const offs = ['ready', 'change'].map((type) => api.on(type, check));
      check();
    }),
  };
  /** @type {any} */ (window)[NAME] = api;

  /** @param {any} config */
  const start = (config) => {
    /** @type {any} */
    const types = /** @type {any} */ (window).trustedTypes;
    const same = { createScript: String, createScriptURL: String };
    let policy;
    // Two scripts of ours may not both make the policy; a page that allows no policy of ours gets the error below.
    try { policy = types && types.createPolicy(NAME, same); } catch { policy = undefined; }
    load(tag.base, policy, /** @param {Brain} found */ (found) => {
      brain = found;
      found.start(config, { policy, style, api });
      waiting.splice(0).forEach((call) => call(found));
    }, fail);
  };

  /** What was written down as nothing is a mistake, not the wish for our defaults. @param {any} config */
  const found = (config) => (config == null ? fail('configuration: expected an object, found nothing') : start(config));

  const begin = () => {
    const own = /** @type {any} */ (window).assentryConfig;
    const inline = doc.querySelector('script[data-assentry-config]');
    // Before anything of Google's runs: a tag that finds no default behaves as granted (V-01).
    if (!own || own.consentMode !== false) deny();
    if (own) return start(own);
    if (inline) {
      let config;
      try { config = JSON.parse(inline.textContent || ''); } catch (error) { return fail('configuration: expected JSON, found ' + error); }
      return found(config);
    }
    if (!tag.config) return start(null);
    const url = new URL(tag.config, doc.baseURI);
    if (url.origin != location.origin) return fail('data-config: expected a URL of ' + location.origin + ', found ' + url);
    fetch(url, { credentials: 'same-origin' }).then((answer) => {
      if (!answer.ok) throw answer.status;
      return answer.json();
    }).then(found, (error) => fail('data-config: expected JSON at ' + url + ', found ' + error));
  };

  // A page that is only being prepared has no visitor yet (B-08).
  if (/** @type {any} */ (doc).prerendering) doc.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
  return api;
}

/** Google Consent Mode: everything denied, security aside. */
function deny() {
  /** @type {any[]} */
  const layer = /** @type {any} */ (window).dataLayer = /** @type {any} */ (window).dataLayer || [];
  function gtag() { layer.push(arguments); }
  /** @type {Record<string, any>} */
  const types = { security_storage: 'granted', wait_for_update: 500 };
  for (const type of ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage']) types[type] = 'denied';
  // @ts-ignore Google's queue wants the arguments object itself (V-09).
  gtag('consent', 'default', types);
}

const script = /** @type {HTMLScriptElement | null} */ (doc.currentScript);
// Loaded twice is once.
export const assentry = /** @type {any} */ (window)[NAME] && /** @type {any} */ (window)[NAME].version
  ? /** @type {any} */ (window)[NAME]
  : boot({ base: (script && script.src) || doc.baseURI, config: script && script.dataset.config });
