// @ts-check
/** The configuration in a script that was compiled for a site (docs/compiler.md): checked before anybody came. */
import { site } from 'assentry:site';
import { take } from '#files';
import { defaults } from './google.js';

/** @typedef {(message: string, details?: string) => void} Fail */

/**
 * What hands it over.
 * @param {unknown} _
 * @param {() => any} kit what our other parts borrow
 * @param {(config: any) => void} use
 */
export const configure = (_, kit, use) => () => {
  const { config, parts } = site;
  // Before anything of Google's runs: a tag that finds no default behaves as granted (V-01).
  if (config.consentMode !== false) defaults(config.consentMode || {}, config.dataLayer);
  for (const name in parts) take(name, parts[name], kit);
  use(config);
};

/** The text in which the module reads it. */
export const encode = () => site.policy;

/** @param {unknown} _ @param {unknown} __ @param {Fail} refuse */
export const explain = (_, __, refuse) => refuse('expected a script as it was compiled, found a damaged one');
