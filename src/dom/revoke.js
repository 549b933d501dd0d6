// @ts-check
/** Taking back what was granted: gates are shut, what services left behind is removed, and the page loads anew. */
import { clean as remove } from '../ui/clean.js';
import { eachLoad, gates, opened } from './gates.js';
import { putBeside } from '../ui/beside.js';

/** How long a reload waits for that, in milliseconds. */
const PATIENCE = 3000;

/**
 * Takes a gate back: a frame of ours goes, anything else loses what it loads.
 * @param {number} gate
 */
export function conceal(gate) {
  const element = gates[gate];
  opened.delete(element);
  putBeside(element);
  if (element.localName == 'iframe') return;
  eachLoad(element, (member, name) => member.removeAttribute(name));
  if (element instanceof HTMLMediaElement) element.load();
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
