// @ts-check
/**
 * `index.mjs`, the package for bundlers. Importing it has no side effects, so that servers can. `init` starts it, at any time,
 * for example in an effect. A configuration in the page (`window.assentryConfig` or inline JSON) starts it once the current
 * modules have run, wherever the `import` is.
 */
import { boot } from 'assentry:boot';
import { assentry, catchUp, running } from '../../packages/assentry/page.mjs';
import { locales, parts, services } from '../../packages/assentry/given.mjs';

/** @typedef {import('../assentry').Assentry} Assentry */

/** What it was started with. @type {{ config: any } | undefined} */
let started;
/** The folder of the other files, if that is known. @type {string | undefined} */
let base;
/** Sets the folder of the other files, before the start. @param {string} folder */
export const lieIn = (folder) => { base = folder; };

/**
 * Starts it.
 * @param {any} [config] as `window.assentryConfig`
 * @returns {Assentry}
 */
export function init(config) {
  if (typeof document == 'undefined') return assentry;
  if (started) {
    // Effects run twice in Strict Mode, and modules again when they are replaced.
    if (config && written(config) != written(started.config)) refuse(started.config ? 'the first call, found a later one' : 'a call before the page configured it, found a later one');
  } else if (running()) {
    if (config) refuse('the only one on the page, found ' + (running().version || 'the tag of a compiled script') + ' before it');
  } else {
    if (config) /** @type {any} */ (window).assentryConfig = config;
    started = { config };
    boot({ base, services, locales, parts: { ...parts, ...PARTS } });
    catchUp();
    checkLanguage(config || /** @type {any} */ (window).assentryConfig);
  }
  return assentry;
}

/** Parts that a page may need later: bundlers make chunks of them. They are beside this file in the package. @type {Record<string, () => Promise<any>>} */
const PARTS = {
  // @ts-ignore
  more: () => import('./assentry.more.js'),
  // @ts-ignore
  vendors: () => import('./assentry.vendors.js'),
  // @ts-ignore
  peers: () => import('./assentry.peers.js'),
  // @ts-ignore
  markup: () => import('./assentry.markup.js'),
};

/** How long after the load of the page to wait before warning that nothing has started, in milliseconds. */
const PATIENCE = 3000;

/** @param {string} expected */
const refuse = (expected) => console.error('assentry: init: expected ' + expected + '; it is ignored');

/** A text, to compare two configurations. @param {any} config */
function written(config) {
  try { return JSON.stringify(config); } catch { return config; }
}

/** Warns if the texts of the page's language were not imported. @param {any} config */
function checkLanguage(config) {
  const wanted = config?.language && config.language != 'auto' ? config.language : document.documentElement.lang;
  const [tag] = String(wanted || 'en').toLowerCase().split(/[-_]/);
  const there = [...locales.values()].map(({ names }) => names).concat('en', Object.keys(config?.texts || {}));
  if (!base && !config?.base && !there.some((names) => names.toLowerCase().split(/[=\s]/).some((name) => name.split('-')[0] == tag))) {
    console.warn('assentry: texts: expected the import of assentry/locales/' + tag + ' on a page in that language, found none; the language stays English');
  }
}

export { assentry };
export default assentry;

if (typeof document != 'undefined') {
  queueMicrotask(() => {
    if (/** @type {any} */ (window).assentryConfig || document.querySelector('script[data-assentry-config]')) init();
  });
  const remind = () => setTimeout(() => {
    if (!running()) console.warn('assentry: expected a call of init(), found none yet; nobody is asked, and everything optional stays denied');
  }, PATIENCE);
  if (document.readyState == 'complete') remind();
  else addEventListener('load', remind);
}
