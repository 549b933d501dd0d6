// @ts-check
/**
 * What has to be JavaScript: `window.assentry` from the first moment on, the denied defaults before anything
 * else, the configuration, and starting the module. Until the module answers, and if it never does, everything
 * optional is denied.
 */
// First: in this order gzip divides the script best (docs/adr/0004-one-file.md).
import { call, start, surroundings } from './start.js';
import { lie, need, script, take } from '#files';
import { kit } from '../load/kit.js';
import { defaults, recall, takeBack } from './google.js';
import { CALL_ACCEPT, CALL_ACCEPT_ALL, CALL_OPEN, CALL_REJECT, CALL_RESET, ON_HAS, ON_STATUS, STATUS_DECIDED, STATUS_DENIED, STATUS_GRANTED, STATUS_ID, STATUS_METHOD, STATUS_REGIME, STATUS_REVISION, STATUS_SIGNAL, STATUS_STANDING, STATUS_UNTIL } from '../door.js';
import { NAME, doc } from './names.js';
import { answered, ask, complain, json } from './inbox.js';
import { speak } from '../views/notice.js';
import { date } from '../views/words.js';
import { version } from '../../package.json';

/** @typedef {import('./inbox.js').Module} Module */

/** @param {string} message @param {string} [details] */
const fail = (message, details = '') => {
  takeBack();
  complain(message + ', everything optional stays denied' + details);
};

/** @typedef {(use: (found: Module) => void, fail: (message: string, details?: string) => void) => void} Load starts the module */

/** @param {Load} load @param {string | null | undefined} source the script's `data-config` */
function boot(load, source) {
  /** Calls that came before the module. @type {(() => void)[]} */
  const waiting = [];
  let ready = false;
  let started = false;
  doc.addEventListener(NAME + ':ready', () => { ready = true; });

  /** @param {number} what @param {any} [ids] */
  const asks = (what, ids) => soon(() => call(what, ids && [].concat(ids).join(' ')));
  /** @param {() => void} now */
  const soon = (now) => { started ? now() : waiting.push(now); };
  const api = {
    version,
    status() {
      const said = ask(ON_STATUS) ? answered() : ['unasked', '', ''];
      /** @param {string} ids */
      const list = (ids) => ids.split(' ').filter(Boolean);
      /** @param {string | undefined} at */
      const day = (at) => (at ? date(at) : null);
      const id = said[STATUS_ID];
      return {
        standing: said[STATUS_STANDING], granted: list(said[STATUS_GRANTED]), denied: list(said[STATUS_DENIED]), method: said[STATUS_METHOD] || null,
        decidedAt: day(said[STATUS_DECIDED]), expiresAt: day(said[STATUS_UNTIL]), revision: said[STATUS_REVISION] || null, regime: said[STATUS_REGIME] || null,
        signals: said[STATUS_SIGNAL] ? ['gpc'] : [], ...(id && { id }),
      };
    },
    /** @param {string} id */
    has: (id) => ask(ON_HAS, String(id)),
    /** @param {string[]} [ids] */
    accept: (ids) => asks(ids == null ? CALL_ACCEPT_ALL : CALL_ACCEPT, ids),
    reject: () => asks(CALL_REJECT),
    reset: () => asks(CALL_RESET),
    open: () => asks(CALL_OPEN),
    /** @param {string} [tag] */
    language: (tag) => soon(() => speak(tag)),
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
    /** Opens the inspector, a file that visitors never load. @returns {Promise<any>} */
    debug: () => new Promise((resolve, reject) => need('inspect', (inspector) => resolve(inspector.debug()), reject)),
  };
  // Used by our other files.
  Object.defineProperty(api, '_', { value: (/** @type {string} */ name, /** @type {any} */ it) => take(name, it, kit) });
  /** @type {any} */ (window)[NAME] = api;

  /** @param {any} config */
  const begin = (config) => {
    const place = config && config.region;
    if (typeof place == 'function') {
      // No reply within two seconds: the place is unknown.
      Promise.race([Promise.resolve().then(place), new Promise((late) => setTimeout(late, 2000))])
        .catch(() => {}).then((region) => proceed({ ...config, region }));
    } else proceed(config);
  };

  /** @param {any} config */
  const proceed = (config) => {
    // Only now is the other name of the queue known.
    if (source && config && config.dataLayer && config.consentMode !== false) defaults(config.consentMode || {}, config.dataLayer);
    /** @param {any} whole */
    const use = (whole) => load((found) => {
      start(found, whole, fail, () => {
        started = true;
        waiting.splice(0).forEach((now) => now());
      });
    }, fail);
    if (config && config.base) lie(config.base);
    const services = config && config.services;
    // Services that are only named, or have steps, need another file.
    if (Array.isArray(services) && services.some((said) => said && (!said.purpose || said.steps))) {
      if (config.consentMode !== false) recall([ASSENTRY_CATALOGUE, surroundings(), config]);
      need('vendors', (vendors) => vendors.fillIn(config, use), fail);
    } else use(config);
  };

  /** A configuration that is null is a mistake, not a request for the defaults. @param {any} config */
  const found = (config) => (config == null ? fail('configuration: expected an object, found nothing') : begin(config));

  const configure = () => {
    const own = /** @type {any} */ (window).assentryConfig;
    const inline = doc.querySelector('script[data-assentry-config]');
    let config = own, broken;
    if (!own && inline) {
      try { config = JSON.parse(inline.textContent || ''); } catch (error) { broken = 'configuration: expected JSON, found ' + error; }
    }
    // Before any Google tag runs: a tag that finds no default behaves as if granted (V-01).
    const mode = config && config.consentMode;
    if (mode !== false) defaults(mode || {}, config?.dataLayer);
    if (broken) return fail(broken);
    if (own) return begin(own);
    if (inline) return found(config);
    if (!source) return begin(null);
    const url = new URL(source, doc.baseURI);
    if (url.origin != location.origin) return fail('data-config: expected a URL of ' + location.origin + ', found ' + url);
    json(url).then(found, (error) => fail('data-config: expected JSON at ' + url + ', found ' + error));
  };

  // A prerendered page has no visitor yet (B-08).
  if (/** @type {any} */ (doc).prerendering) doc.addEventListener('prerenderingchange', configure, { once: true });
  else configure();
  if (/[?&]assentry-debug\b/.test(location.search)) api.debug();
  return api;
}

/** Starts, unless the page loaded the script before. @param {Load} load */
export const begin = (load) => /** @type {any} */ (window)[NAME]?.version || boot(load, script && script.dataset.config);
