// @ts-check
/** The configuration in a script that was compiled for a site (docs/compiler.md): checked when it was compiled. */
import { site } from 'assentry:site';
import { adopt, defaults } from './google.js';
import { BREAK } from './names.js';
import { stored } from './read-stores.js';

/** @typedef {(message: string, details?: string) => void} Fail */

/**
 * Returns a function that passes the configuration to `use`.
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
 * Takes over from the small script in the page (web/entry/stub.js): what it pushed to queues, and the calls and presses so far.
 * @param {any} before the former `window.assentry` @param {any} api the present one
 * @param {(now: () => void) => void} soon calls it once the module has started
 * @param {(element: HTMLElement, trusted: boolean) => void} press
 */
export function catchUp(before, api, soon, press) {
  const early = before?.early;
  if (!early) return;
  site.pushed = early.pushed;
  site.told = early.told;
  site.painted = early.notice;
  for (const call of early.calls) call(api, press);
  // The visitor has answered after all, or is not asked.
  soon(() => { if (api.status().standing == 'decided') early.notice?.remove(); });
}

/**
 * After the small script it starts in a separate task, so that the page can work between parsing and starting the script.
 * Not with a timer, which background pages run only once a second. If there may be a record, it starts at once: gated
 * scripts wait for it.
 * @param {any} before the present `window.assentry` @param {() => void} start
 */
export function takeTurn(before, start) {
  if (!before?.early || stored() != BREAK) return start();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = start;
  port2.postMessage(0);
}

/** No answer can be handled: removes a notice that was there before the script. */
export const refused = () => site.painted?.remove();

/** The policy in the form that the module reads. */
export const encode = () => site.policy;

/** @param {unknown} _ @param {unknown} __ @param {Fail} refuse */
export const explain = (_, __, refuse) => refuse('expected an intact script, found a damaged one');
