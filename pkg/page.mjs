// @ts-check
/**
 * `assentry` as modules see it: it hands over to whatever runs on the page, which may be this package, the script tag or a
 * compiled script, and keeps calls until something does. Importing it touches nothing, so that a server can.
 */

/** @typedef {import('./assentry').Assentry} Assentry */

/** Calls that came first. @type {((api: Assentry) => void)[]} */
const waiting = [];

/** What runs on the page, if anything does yet: the small script of a compiled tag counts, since it keeps calls. @returns {any} */
export function running() {
  const found = typeof document == 'undefined' ? undefined : /** @type {any} */ (window).assentry;
  return found && (found.version || found.early) ? found : undefined;
}

/** Makes the calls that waited. */
export const catchUp = () => { if (running()) waiting.splice(0).forEach((call) => call(running())); };

/** Makes a call, as soon as something runs; on a server never. @param {(api: Assentry) => void} call */
function soon(call) {
  const api = running();
  if (api) call(api);
  // A script tag that comes later says so, and takes note of it itself before it is asked.
  else if (typeof document != 'undefined' && waiting.push(call) == 1) document.addEventListener('assentry:ready', () => queueMicrotask(catchUp), { once: true });
}

/** The same for calls that answer. @param {'whenGranted' | 'debug'} name @param {any[]} given @returns {Promise<any>} */
const promised = (name, ...given) => new Promise((done, fail) => soon((api) => /** @type {any} */ (api[name])(...given).then(done, fail)));

/** The status on a server, and before anything runs. @returns {any} */
export const unasked = () => ({
  standing: 'unasked', granted: [], denied: [], method: null, decidedAt: null, expiresAt: null, revision: null, regime: null, signals: [],
});

/** @type {any} */
export const assentry = {
  version: '0.1.0',
  status: () => running()?.status() ?? unasked(),
  has: (/** @type {string} */ id) => !!running()?.has(id),
  /** @param {any} type @param {any} listener */
  on(type, listener) {
    /** @type {(() => void) | undefined} */
    let off;
    let over = false;
    soon((api) => { if (!over) off = api.on(type, listener); });
    return () => {
      over = true;
      off?.();
    };
  },
  whenGranted: (/** @type {string} */ id) => promised('whenGranted', id),
  debug: () => (typeof document == 'undefined' ? Promise.reject(new Error('assentry: expected a page')) : promised('debug')),
};
for (const name of /** @type {const} */ (['accept', 'reject', 'reset', 'open', 'language'])) {
  assentry[name] = (/** @type {any[]} */ ...given) => soon((api) => /** @type {any} */ (api[name])(...given));
}
