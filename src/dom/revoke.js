// @ts-check
/** Taking back what was granted: gates are shut, what services left behind is removed, and the page loads anew. */
import { clean as remove } from '../ui/clean.js';
import { gates, LOADS, family, seen } from './gates.js';

/** How long a reload waits for that, in milliseconds. */
const PATIENCE = 3000;

/**
 * Takes a gate back. The element is replaced: only that ends what an `iframe` was running.
 * @param {number} gate
 */
export function conceal(gate) {
  const element = gates[gate];
  const fresh = gates[gate] = /** @type {HTMLElement} */ (element.cloneNode(true));
  seen.add(fresh);
  for (const member of family(fresh)) {
    for (const name of LOADS) if (member.hasAttribute('data-' + name)) member.removeAttribute(name);
  }
  element.replaceWith(fresh);
}

/** What is being cleaned up: a reload waits for it. @type {Promise<void>} */
let cleaned = Promise.resolve();

/** Removes what these services left behind. @param {number[]} services */
export function clean(services) {
  cleaned = new Promise((done) => {
    // A reload does not wait for ever.
    setTimeout(done, PATIENCE);
    remove(services, done);
  });
}

/** Loads the page anew, once, when what was left behind is gone. */
export const reload = () => { cleaned.then(() => location.reload()); };
