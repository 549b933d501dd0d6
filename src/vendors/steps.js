// @ts-check
/**
 * What vendors are told: a closed set of steps out of the configuration, no code (docs/vendors.md). Which service,
 * when, and in which order is decided in the core.
 */
import { complain, log, trusted } from '../dom/page.js';
import { itemAt } from '../ui/words.js';

/** In the order of `Phase`. */
const PHASES = ['before', 'grant', 'refuse', 'withdraw'];
/** @type {any} */
const page = window;
const doc = document;

/** Scripts that were added: each once. @type {Set<string>} */
const loaded = new Set();
/** What would make code or markup out of configuration (invariant 9). */
const CODE = /^(eval|Function|constructor|prototype|__proto__|setTimeout|setInterval|write|writeln|innerHTML|outerHTML|insertAdjacent\w+|srcdoc|javascript|location|open)$/;
/** Calls whose vendor is not there yet, by service: the last phase counts. @type {Map<string, (() => boolean)[]>} */
const waiting = new Map();

/**
 * @param {number} at the position of the service
 * @param {number} when
 */
export function takeSteps(at, when) {
  const { id, said } = itemAt(at);
  const phase = PHASES[when];
  waiting.delete(id);
  for (const step of said.steps[phase] || []) {
    const entry = { service: id, phase, step, done: false };
    log.push(entry);
    const take = () => {
      try {
        const made = fill(step, said.parameters || {});
        // A parameter that was not given leaves the step out.
        return (entry.done = !made || perform(made, phase));
      } catch (error) {
        complain('service ' + id + ': expected to ' + phase + ', found ' + error);
        return true;
      }
    };
    if (!take()) waiting.set(id, [...(waiting.get(id) || []), take]);
  }
}

// Vendors that were not there may be now: whatever script ran last may have brought them.
doc.addEventListener('load', () => {
  // A list of its own: a map that is gone through meets again what is put back into it, for ever.
  for (const [id, calls] of [...waiting]) {
    waiting.delete(id);
    const left = calls.filter((call) => !call());
    if (left[0]) waiting.set(id, left);
  }
}, true);

/**
 * Values with their conditions decided and their parameters put in; nothing where a parameter is missing.
 * @param {any} value @param {Record<string, string>} parameters
 * @returns {any}
 */
function fill(value, parameters) {
  let missing = false;
  /** @param {any} v @returns {any} */
  const walk = (v) => {
    if (typeof v == 'string') {
      return v.replace(/\{(\w+)\}/g, (_, name) => {
        if (!Object.hasOwn(parameters, name)) missing = true;
        return parameters[name];
      });
    }
    if (Array.isArray(v)) return v.map(walk);
    if (!v || typeof v != 'object') return v;
    if (v.if) return walk(page.assentry.has(v.if) ? v.then : v.else);
    return Object.fromEntries(Object.entries(v).map(([key, inner]) => [key, walk(inner)]));
  };
  const made = walk(value);
  return missing ? undefined : made;
}

/** @param {any} step @param {string} phase @returns {boolean} whether it could be done */
function perform({ stub, queue, array, push, call, args = [], set, to, load }, phase) {
  const name = stub || array || push || call || set || '';
  if (name.split('.').some((/** @type {string} */ part) => CODE.test(part))) throw name + ', which would make code of it';
  if (stub) {
    if (!page[stub]) {
      /** @type {any} */
      const made = page[stub] = function () { made[queue].push(arguments); };
      made[queue] = [];
    }
  } else if (array) page[array] ||= [];
  else if (load) {
    if (phase != 'grant') throw 'load, which only a grant allows';
    if (loaded.has(load)) return true;
    loaded.add(load);
    const script = doc.createElement('script');
    script.async = true;
    script.src = trusted('createScriptURL', load);
    (doc.head || doc.documentElement).append(script);
  } else if (push || call || set) {
    const path = (push || call || set).split('.');
    const last = path.pop();
    const owner = path.reduce((/** @type {any} */ from, /** @type {string} */ name) => from && from[name], page);
    if (!owner) return false;
    if (set) owner[last] = to;
    else if (push) {
      if (!owner[last]) return false;
      owner[last].push(...args);
    } else {
      if (typeof owner[last] != 'function') return false;
      owner[last](...args);
    }
  }
  return true;
}
