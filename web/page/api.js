// @ts-check
/**
 * The entry point: creates `window.assentry` at once, pushes the denied defaults before anything else, finds the
 * configuration and starts the module. Until the module has started, and if it never does, everything optional is denied.
 */
// First: in this order gzip divides the script best (docs/adr/0004-one-file.md).
import { catchUp, configure, refused, takeTurn } from '#configuration';
import { call, hear, hearNothing, press, soon, start } from './start.js';
import { need, script, take } from '#files';
import { shared } from '../load/shared.js';
import { takeBack } from './google.js';
import { CALL_ACCEPT, CALL_ACCEPT_ALL, CALL_OPEN, CALL_REJECT, CALL_RESET, ON_HAS, ON_STATUS, STATUS_DECIDED, STATUS_DENIED, STATUS_GRANTED, STATUS_ID, STATUS_METHOD, STATUS_REGIME, STATUS_REVISION, STATUS_SIGNAL, STATUS_STANDING, STATUS_UNTIL } from '../door.js';
import { doc } from './document.js';
import { NAME } from './names.js';
import { ask, complain, reply } from './inbox.js';
import { speak } from '../views/notice.js';
import { date } from '../views/words.js';
import { version } from '../../package.json';

/** @typedef {import('./inbox.js').Module} Module */

/** @param {string} message @param {string} [details] */
const fail = (message, details = '') => {
  takeBack();
  hearNothing();
  refused();
  complain(message + ', everything optional stays denied' + details);
};

/** @typedef {(use: (found: Module) => void, fail: (message: string, details?: string) => void) => void} Load starts the module */

/** @param {Load} load */
function boot(load) {
  let ready = false;
  doc.addEventListener(NAME + ':ready', () => { ready = true; });

  /** @param {number} what @param {any} [ids] */
  const asks = (what, ids) => soon(() => call(what, ids && [].concat(ids).join(' ')));
  const api = {
    version,
    status() {
      const fields = ask(ON_STATUS) ? reply() : ['unasked', '', ''];
      /** @param {string} ids */
      const list = (ids) => ids.split(' ').filter(Boolean);
      /** @param {string | undefined} at */
      const day = (at) => (at ? date(at) : null);
      const id = fields[STATUS_ID];
      return {
        standing: fields[STATUS_STANDING], granted: list(fields[STATUS_GRANTED]), denied: list(fields[STATUS_DENIED]), method: fields[STATUS_METHOD] || null,
        decidedAt: day(fields[STATUS_DECIDED]), expiresAt: day(fields[STATUS_UNTIL]), revision: fields[STATUS_REVISION] || null, regime: fields[STATUS_REGIME] || null,
        signals: fields[STATUS_SIGNAL] ? ['gpc'] : [], ...(id && { id }),
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
  Object.defineProperty(api, '_', { value: (/** @type {string} */ name, /** @type {any} */ it) => take(name, it, shared) });
  const before = /** @type {any} */ (window)[NAME];
  /** @type {any} */ (window)[NAME] = api;
  hear();
  catchUp(before, api, soon, press);

  const found = configure(script && script.dataset.config, (config) => load((module) => start(module, config, fail), fail), fail);

  // A prerendered page has no visitor yet (B-08).
  if (/** @type {any} */ (doc).prerendering) doc.addEventListener('prerenderingchange', found, { once: true });
  else found();
  if (/[?&]assentry-debug\b/.test(location.search)) api.debug();
  return api;
}

/** Starts, unless the page loaded the script before. @param {Load} load */
export const begin = (load) => takeTurn(/** @type {any} */ (window)[NAME], () => /** @type {any} */ (window)[NAME]?.version || boot(load));
