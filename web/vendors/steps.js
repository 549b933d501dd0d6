// @ts-check
/**
 * Tells vendors the answer: performs the steps of the configuration, which are a closed set and not code (docs/vendors.md).
 * The core decides for which service, when, and in which order.
 */
import { ON_MAY_OPEN, PHASES } from '../door.js';
import { doc } from '../page/document.js';
import { gates, through } from '#lent/page/gates.js';
import { ask, complain, log, trusted } from '#lent/page/inbox.js';
import { itemAt } from '#lent/views/words.js';

/** @type {any} */
const page = window;

/** Scripts that were added: each once. @type {Set<string>} */
const loaded = new Set();
/** Names that would turn configuration into code or markup (invariant 9). */
const CODE = /^(eval|Function|constructor|prototype|__proto__|setTimeout|setInterval|write|writeln|innerHTML|outerHTML|insertAdjacent\w+|srcdoc|javascript|location|open)$/;
/** Calls whose vendor is not ready yet, by service: the last phase counts. @type {Map<string, (() => boolean)[]>} */
const waiting = new Map();
/** The phase that each service is in. @type {Map<string, number>} */
const phaseOf = new Map();
/** The longest interval between retries of waiting calls, in milliseconds; the first is a 256th of it. */
const LONGEST = 64000;

/**
 * @param {number} at the position of the service
 * @param {number} when
 */
export function takeSteps(at, when) {
  const { id, raw } = itemAt(at);
  const phase = PHASES[when];
  waiting.delete(id);
  phaseOf.set(id, when);
  for (const step of raw.steps[phase] || []) {
    const entry = { service: id, phase, step, done: false };
    log.push(entry);
    // A missing parameter skips the step.
    const made = fill(step, raw.parameters || {});
    let late = false;
    /** @param {unknown} error */
    const report = (error) => complain('service ' + id + ': expected to ' + phase + ', found ' + error);
    const wait = () => {
      late = true;
      waiting.set(id, [...(waiting.get(id) || []), take]);
    };
    const hooks = {
      // A vendor that was missing is loaded and set up by scripts: wait for all of them.
      held: () => late && starting(id),
      // The vendor says that the call was too early. Retry, unless another phase has begun.
      again() {
        if (phaseOf.get(id) != when) return;
        entry.done = false;
        wait();
        lookOut();
      },
      report,
    };
    const take = () => {
      // An answer applies before its steps run: a waiting call of an earlier answer is dropped.
      if (when && (phase == 'grant') != page.assentry.has(id)) return true;
      try {
        return (entry.done = !made || perform(made, phase, hooks));
      } catch (error) {
        report(error);
        return true;
      }
    };
    if (!take()) wait();
  }
  if (waiting.size) lookOut();
}

/**
 * Whether scripts that load or start a service have yet to run: scripts of the page during parsing, and gated ones that
 * name the service in `data-init` or `data-consent`.
 * @param {string} id
 */
const starting = (id) => doc.readyState == 'loading' || gates.some((gate, at) => gate.localName == 'script' && !through.has(at)
  && (gate.dataset.init || gate.dataset.consent || '').split(/[\s|]+/).includes(id) && ask(ON_MAY_OPEN, '', at));

/** Retries waiting calls: their vendors may be ready now. */
function retry() {
  // Iterate over a copy: a map that is changed while iterating would yield the re-added entries for ever.
  for (const [id, calls] of [...waiting]) {
    waiting.delete(id);
    const phase = phaseOf.get(id);
    const left = calls.filter((call) => !call());
    // A vendor's callback may have begun another phase.
    if (left[0] && phase == phaseOf.get(id)) waiting.set(id, [...left, ...(waiting.get(id) || [])]);
  }
  if (!waiting.size) stop();
}

/** Stops the current retries. */
let stop = () => {};

/** Retries whenever a script may have run (something loaded or was inserted), and at growing intervals. */
function lookOut() {
  stop();
  const watch = new MutationObserver(retry);
  watch.observe(document, { childList: true, subtree: true });
  doc.addEventListener('load', retry, true);
  /** @type {any} */
  let timer;
  const pause = (ms = LONGEST / 256) => {
    if (ms <= LONGEST) timer = setTimeout(() => { pause(ms * 2); retry(); }, ms);
  };
  pause();
  stop = () => {
    watch.disconnect();
    doc.removeEventListener('load', retry, true);
    clearTimeout(timer);
  };
}

/**
 * Replaces conditions and parameters by their values; undefined if a parameter is missing.
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

/** The value at a dotted path. @param {string} path @returns {any} */
const at = (path) => path.split('.').reduce((/** @type {any} */ from, name) => from && from[name], page);

/**
 * @param {any} step @param {string} phase
 * @param {{ held(): boolean, again(): void, report(error: unknown): void }} hooks
 * @returns {boolean} whether it could be performed
 */
function perform({ stub, queue, array, push, call, ready, early, args = [], set, to, load }, phase, { held, again, report }) {
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
    const owner = path[0] ? at(path.join('.')) : page;
    if (!owner || (ready && !at(ready))) return false;
    if (set) owner[last] = to;
    else if (push) {
      if (!owner[last]) return false;
      owner[last].push(...args);
    } else {
      if (typeof owner[last] != 'function' || held()) return false;
      // It may throw, or return a promise that rejects.
      if (!early) owner[last](...args);
      else new Promise((done) => done(owner[last](...args))).catch((error) => (String(error).includes(early) ? again() : report(error)));
    }
  }
  return true;
}
