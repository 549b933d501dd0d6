// @ts-check
/**
 * What vendors are told: a closed set of steps out of the configuration, no code (docs/vendors.md). Which service,
 * when, and in which order is decided in the core.
 */
import { PHASES } from '../door.js';
import { gates, through } from '#lent/page/gates.js';
import { complain, log, trusted } from '#lent/page/inbox.js';
import { itemAt } from '#lent/views/words.js';

/** @type {any} */
const page = window;
const doc = document;

/** Scripts that were added: each once. @type {Set<string>} */
const loaded = new Set();
/** What would make code or markup out of configuration (invariant 9). */
const CODE = /^(eval|Function|constructor|prototype|__proto__|setTimeout|setInterval|write|writeln|innerHTML|outerHTML|insertAdjacent\w+|srcdoc|javascript|location|open)$/;
/** Calls whose vendor is not ready yet, by service: the last phase counts. @type {Map<string, (() => boolean)[]>} */
const waiting = new Map();
/** The phase that each service is in. @type {Map<string, number>} */
const phaseOf = new Map();
/** The longest pause before waiting calls are tried again without an occasion, in milliseconds; the first is a 256th. */
const LONGEST = 64000;

/**
 * @param {number} at the position of the service
 * @param {number} when
 */
export function takeSteps(at, when) {
  const { id, said } = itemAt(at);
  const phase = PHASES[when];
  waiting.delete(id);
  phaseOf.set(id, when);
  for (const step of said.steps[phase] || []) {
    const entry = { service: id, phase, step, done: false };
    log.push(entry);
    // A parameter that was not given leaves the step out.
    const made = fill(step, said.parameters || {});
    let late = false;
    /** @param {unknown} error */
    const report = (error) => complain('service ' + id + ': expected to ' + phase + ', found ' + error);
    const wait = () => {
      late = true;
      waiting.set(id, [...(waiting.get(id) || []), take]);
    };
    const hooks = {
      // What was missing comes with scripts, and is set up by scripts: all of them first.
      held: () => late && starting(id),
      // It was too early, as the vendor's answer says, unless another phase has begun meanwhile.
      again() {
        if (phaseOf.get(id) != when) return;
        entry.done = false;
        wait();
        lookOut();
      },
      report,
    };
    const take = () => {
      // An answer holds before its own steps are taken: what waits is not told against it meanwhile.
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
 * Whether scripts that bring or start a service have yet to run: the page's, while it is parsed, and gated ones that
 * name the service, in `data-init` or as what they need.
 * @param {string} id
 */
const starting = (id) => doc.readyState == 'loading' || gates.some((gate, at) => {
  const needs = gate.dataset.consent || '';
  return gate.localName == 'script' && !through.has(at) && (gate.dataset.init || needs).split(/[\s|]+/).includes(id)
    && needs.split(/\s+/).every((need) => !need || need.split('|').some((either) => page.assentry.has(either)));
});

/** Tries what waits: vendors that were not ready may be now. */
function retry() {
  // A list of its own: a map that is gone through meets again what is put back into it, for ever.
  for (const [id, calls] of [...waiting]) {
    waiting.delete(id);
    const phase = phaseOf.get(id);
    const left = calls.filter((call) => !call());
    // What a vendor calls back may have begun another phase.
    if (left[0] && phase == phaseOf.get(id)) waiting.set(id, [...left, ...(waiting.get(id) || [])]);
  }
  if (!waiting.size) stop();
}

/** Ends the present look-out. */
let stop = () => {};

/** Tries again whenever a script may have run: what has loaded, what was put in; and, for what starts later, in growing pauses. */
function lookOut() {
  stop();
  const watch = new MutationObserver(retry);
  watch.observe(doc, { childList: true, subtree: true });
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

/** What a dotted path leads to. @param {string} path @returns {any} */
const at = (path) => path.split('.').reduce((/** @type {any} */ from, name) => from && from[name], page);

/**
 * @param {any} step @param {string} phase
 * @param {{ held(): boolean, again(): void, report(error: unknown): void }} hooks
 * @returns {boolean} whether it could be done
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
      // It may throw, or promise and fail.
      if (!early) owner[last](...args);
      else new Promise((done) => done(owner[last](...args))).catch((error) => (String(error).includes(early) ? again() : report(error)));
    }
  }
  return true;
}
