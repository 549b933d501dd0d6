// @ts-check
/**
 * `assentry.mjs`, the ES module for bundlers. Importing it touches nothing, so that a server can; in a browser it starts
 * once the modules of the page that run at once are through: whoever calls `init` or sets `window.assentryConfig` by
 * then is in time, wherever the `import` stands.
 */
import { boot } from 'assentry:boot';
import { version } from '../../package.json';

/** @typedef {import('../assentry').Assentry} Assentry */

/** Nothing until it has started. @type {any} */
let started;

/**
 * Starts it.
 * @param {any} [config] as `window.assentryConfig`
 * @returns {Assentry}
 */
export function init(config) {
  if (typeof document == 'undefined') return assentry;
  if (!started) {
    if (config) /** @type {any} */ (window).assentryConfig = config;
    started = boot();
  } else if (config) console.error('assentry: init: expected the first call, found a later one; what it brings is not used');
  return assentry;
}

/** What a server is told: there is no visitor, so nothing is granted. @type {any} */
const nobody = {
  status: () => ({ standing: 'unasked', granted: [], denied: [], method: null, decidedAt: null, expiresAt: null, revision: null, regime: null, signals: [] }),
  has: () => false,
  on: () => () => {},
  whenGranted: () => new Promise(() => {}),
  debug: () => Promise.reject(new Error('assentry: expected a page')),
};

/** @type {any} */
export const assentry = { version };
for (const name of ['status', 'has', 'accept', 'reject', 'reset', 'open', 'on', 'whenGranted', 'debug']) {
  assentry[name] = (/** @type {any[]} */ ...given) => {
    init();
    return (started || nobody)[name]?.(...given);
  };
}
export default assentry;

if (typeof document != 'undefined') queueMicrotask(() => init());
