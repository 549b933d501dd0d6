// @ts-check
/** The configuration in a script that was compiled for a site (docs/compiler.md): checked when it was compiled. */
import { site } from 'assentry:site';
import { adopt, defaults } from './google.js';
import { trustBy } from './inbox.js';

/** @typedef {(message: string, details?: string) => void} Fail */

/**
 * What hands it over.
 * @param {unknown} _
 * @param {(config: any) => void} use
 */
export const configure = (_, use) => () => {
  const { config, pushed } = site;
  // Before any Google tag runs: a tag that finds no default behaves as if granted (V-01).
  if (config.consentMode !== false) {
    // Nothing where something else than the page ran the small script, which then lacks its attributes.
    if (pushed?.[0]) adopt(config.dataLayer || 'dataLayer', pushed);
    else defaults(config.consentMode || {}, config.dataLayer);
  }
  use(config);
};

/**
 * Takes over from the small script in the page (web/entry/stub.js): what it pushed, and what was called and pressed before.
 * @param {any} before what was `window.assentry` @param {any} api what it is now
 * @param {(now: () => void) => void} soon does it once the module has started
 * @param {(element: HTMLElement, trusted: boolean) => void} press
 */
export function catchUp(before, api, soon, press) {
  const early = before?.early;
  if (!early) return;
  site.pushed = early.pushed;
  site.told = early.told;
  site.painted = early.notice;
  trustBy(early.trusted);
  /** @type {typeof press} */
  const take = (...pressed) => soon(() => press(...pressed));
  for (const call of early.calls) call(api, take);
  // Somebody has answered all the same, or is not asked.
  soon(() => { if (api.status().standing == 'decided') early.notice?.remove(); });
}

/**
 * Behind the small script, which stands in until then, it starts in a task of its own: the page gets its turn after the
 * script was read. Not by a timer, which pages in the background get once a second.
 * @param {any} before what is `window.assentry` @param {() => void} start
 */
export function takeTurn(before, start) {
  if (!before?.early) return start();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = start;
  port2.postMessage(0);
}

/** Nothing can be answered: a notice from before the script goes. */
export const refused = () => site.painted?.remove();

/** The text in which the module reads it. */
export const encode = () => site.policy;

/** @param {unknown} _ @param {unknown} __ @param {Fail} refuse */
export const explain = (_, __, refuse) => refuse('expected a script as it was compiled, found a damaged one');
