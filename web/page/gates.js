// @ts-check
/** Gated elements: finds them, now and later, opens and shuts them. Rust decides when they open. */
import { ours } from '../views/element.js';
import { need } from '#files';
import { whenCalm } from './hydration.js';
import { LANE_DEFERRED, LANE_EMBED, LANE_FREE, LANE_LOUD, LANE_ORDERED, LANE_OTHER, ON_FOUND, ON_GO_ON, ON_HUNG, ON_SETTLED } from '../door.js';
import { doc } from './document.js';
import { BREAK, COPIES, LIVE } from './names.js';
import { attempt, complain, tell, trusted } from './inbox.js';

/** Gated elements that were found: none is a gate twice. @type {WeakSet<Element>} */
const seen = new WeakSet();
/** The elements of the gates, by their number. @type {HTMLElement[]} */
export const gates = [];
/** Those of them that ran, or may load. @type {WeakSet<Element>} */
export const opened = new WeakSet();

/** The gates whose scripts ran, or never will. @type {Set<number>} */
export const through = new Set();

/**
 * Called after nodes were added or removed: with the added gated elements, the body before that, and the number of removed
 * nodes that are not ours.
 * @type {((added: any[], body: HTMLElement | null, others: number) => void)[]}
 */
export const followers = [];

/**
 * How long a script may take before the others continue without it, and how long gates in the body wait for hydration after
 * parsing, in milliseconds.
 */
const PATIENCE = 10000;

/** Events before a library saves the page as markup: htmx, and Alpine's navigation, which Livewire uses. */
const KEEPING = ['htmx:beforeHistorySave', 'alpine:navigating'];

/** Our own elements and copies of them; gated elements. */
const OF_INTEREST = COPIES + ',[data-consent]';

/**
 * Finds the gated elements in a part of the page. Removes copies of our own elements, and shuts copies of open gated
 * elements.
 * @param {Element} root @returns {Element[]}
 */
function meet(root) {
  const found = root.firstElementChild ? [...Element.prototype.querySelectorAll.call(root, OF_INTEREST)] : [];
  if (Element.prototype.matches.call(root, OF_INTEREST)) found.push(root);
  return found.filter((element) => {
    if (ours.has(element)) return false;
    if (element.matches(COPIES)) return element.remove();
    if (!seen.has(element)) eachLoad(element, (member, name, value) => {
      if (member.getAttribute(name) == value) member.removeAttribute(name);
    });
    return true;
  });
}

/**
 * Watches for gated elements, and for a body that is replaced. Also reports the end of parsing, since deferred scripts wait
 * for that.
 */
export function watch() {
  /** Elements that the parser may still be filling, and those in a body that may still be hydrated. @type {Element[]} */
  let unfinished = [];
  let calm = false;
  /** @param {Element[]} elements */
  const report = (elements) => {
    const found = [];
    const all = [...unfinished, ...elements];
    unfinished = [];
    for (const element of all) {
      if (!element.isConnected || seen.has(element)) continue;
      if (element.localName != 'script') shield(element);
      if (!isWhole(element) || !(calm || doc.head?.contains(element))) {
        unfinished.push(element);
        continue;
      }
      seen.add(element);
      const as = lane(element);
      if (as == LANE_LOUD) complain(name(element) + ': expected type="text/plain", found a script that already ran');
      else {
        gates.push(/** @type {HTMLElement} */ (element));
        found.push(as + needs(element));
      }
    }
    if (found[0]) tell(ON_FOUND, 0, found.join(BREAK));
  };
  const parsed = () => {
    report([]);
    tell(ON_GO_ON);
  };
  /** Also where a page rewrites itself, which removes all listeners. */
  const awaitParser = () => { if (doc.readyState == 'loading') doc.addEventListener('DOMContentLoaded', parsed); };
  let body = doc.body;
  new MutationObserver((records) => {
    /** @type {Element[]} */
    const found = [];
    let others = 0;
    for (const { addedNodes, removedNodes, attributeName, target } of records) {
      // Attributes that are bound later, as Alpine does.
      if (attributeName) found.push(...meet(/** @type {Element} */ (target)));
      for (const node of addedNodes) if (node instanceof Element) found.push(...meet(node));
      for (const node of removedNodes) if (!ours.has(/** @type {any} */ (node))) others++;
    }
    report(found);
    followers.forEach((follow) => follow(found, body, others));
    if (doc.body != body) awaitParser();
    body = doc.body;
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-consent'] });
  report(meet(doc.documentElement));
  whenCalm(() => {
    calm = true;
    report([]);
  }, PATIENCE);
  // Saved markup requests its images as soon as it is parsed again, so nothing in it may be open.
  for (const type of KEEPING) doc.addEventListener(type, () => {
    gates.forEach((element, gate) => {
      if (!opened.has(element) || /^(iframe|script)$/.test(element.localName)) return;
      eachLoad(element, (member, name) => member.removeAttribute(name));
      queueMicrotask(() => { if (element.isConnected && opened.has(element)) reveal(gate); });
    });
    // A copy of these frames would load at once. They are inserted again beside their elements.
    doc.querySelectorAll('iframe[' + LIVE + ']:not([loading])').forEach((frame) => frame.remove());
  });
  // Before Turbo's snapshot enters the document.
  doc.addEventListener('turbo:before-render', (/** @type {any} */ { detail }) => meet(detail.newBody));
  awaitParser();
}

/** What a gated element needs, on one line. @param {Element} element */
const needs = (element) => (element.getAttribute('data-consent') || '').replace(/[\s\x1f]+/g, ' ').trim();
/** How messages name it. @param {Element} element */
const name = (element) => element.localName + ' with data-consent="' + needs(element) + '"';

/**
 * Whether the parser has finished with it: then a node follows. A page can end anywhere, even inside a script.
 * @param {Node | null} node @returns {boolean}
 */
const isWhole = (node) => doc.readyState != 'loading' || !!node && (!!node.nextSibling || isWhole(node.parentNode));

/** How a gated element waits. @param {Element} element */
function lane(element) {
  const name = element.localName;
  if (name != 'script') return name == 'iframe' ? LANE_EMBED : LANE_OTHER;
  const script = /** @type {HTMLScriptElement} */ (element);
  const module = script.dataset.type == 'module';
  const external = source(script);
  return !/^\s*text\/plain\s*$/i.test(script.type) ? LANE_LOUD
    : script.hasAttribute('async') && (external || module) ? LANE_FREE
    : module || (external && script.hasAttribute('defer')) ? LANE_DEFERRED : LANE_ORDERED;
}

/** The address of a gated script; empty for an inline one. @param {HTMLElement} element */
const source = (element) => address(element, 'src') || element.getAttribute('src') || '';

/** Replays past events to a script; it comes with the second file. @type {any} */
let replay;

/** Scripts that were preloaded, once each. @type {WeakSet<Element>} */
const fetched = new WeakSet();

/**
 * Preloads a script that has to wait for its turn, so that it runs without delay.
 * @param {number} gate
 */
export function preload(gate) {
  const script = /** @type {HTMLScriptElement} */ (gates[gate]);
  const url = source(script);
  if (!url || fetched.has(script) || !script.isConnected) return;
  fetched.add(script);
  const link = doc.createElement('link');
  for (const name of ['integrity', 'crossorigin', 'referrerpolicy', 'fetchpriority']) {
    const value = script.getAttribute(name);
    if (value != null) link.setAttribute(name, value);
  }
  link.rel = script.dataset.type == 'module' ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.nonce = script.nonce;
  link.href = url;
  link.onload = link.onerror = () => link.remove();
  (doc.head || doc.documentElement).append(link);
}

/** Whether an element was taken out of the page. Where it is put back it is a new gate. @param {Element} element */
const isAway = (element) => !element.isConnected && seen.delete(element);

/**
 * Inserts the script that runs beside the gated one, and removes it afterwards.
 * @param {number} gate
 * @param {boolean} inOrder whether the browser is to keep it in order with other scripts put in this way
 * @returns {boolean} whether it is still loading
 */
export function run(gate, inOrder) {
  const inert = /** @type {HTMLScriptElement} */ (gates[gate]);
  if (isAway(inert)) {
    through.add(gate);
    return false;
  }
  const late = inert.hasAttribute('data-replay');
  if (late && !replay) {
    need('more', (more) => {
      replay = more.replay;
      if (!run(gate, inOrder)) tell(ON_SETTLED, gate);
    }, (why) => {
      complain(why);
      tell(ON_SETTLED, gate);
    });
    return true;
  }
  const script = /** @type {HTMLScriptElement} */ (doc.createElement('script'));
  const url = source(inert);
  /** @type {any} */
  let timer;
  /** @param {string} trouble */
  const report = (trouble) => complain('gated script ' + url + ': expected it to run, but ' + trouble);
  /** @param {any} failed */
  const settled = (failed) => {
    clearTimeout(timer);
    through.add(gate);
    script.remove();
    if (failed) report('it failed to load');
    tell(ON_SETTLED, gate);
  };
  try {
    ours.add(script);
    for (const { name, value } of inert.attributes) {
      if (!/^(type|src|data-(consent-)?src|data-type)$/.test(name)) script.setAttribute(name, value);
    }
    script.setAttribute(LIVE, '');
    const type = inert.dataset.type;
    if (type) script.type = type;
    // Browsers hide the attribute; the property still has it.
    script.nonce = inert.nonce;
    if (inOrder) script.async = false;
    script.addEventListener('load', () => settled(0));
    script.addEventListener('error', () => settled(1));
    if (url) {
      script.src = trusted('createScriptURL', url);
      if (!inert.hasAttribute('async')) {
        timer = setTimeout(() => {
          report('it took longer than 10 seconds; the others continue');
          tell(ON_HUNG, gate);
        }, PATIENCE);
      }
    } else script.text = trusted('createScript', inert.text);
    opened.add(inert);
    if (late) replay(script);
    inert.before(script);
    // A module runs later.
    if (!url && !type) script.remove();
    if (!url) through.add(gate);
    return !!url;
  } catch {
    // For example Trusted Types without our policy.
    settled(1);
    return false;
  }
}

/** The attributes that make an element load something. */
const LOADS = ['src', 'srcset', 'href', 'poster', 'data'];
/** Where an attribute of a gated element will lead. @param {Element} element @param {string} name */
export const address = (element, name) => element.getAttribute('data-consent-' + name) ?? element.getAttribute('data-' + name);

/**
 * Calls `use` for each address that a gated element or its children will load, except for gates inside it.
 * @param {Element} element @param {(member: Element, name: string, value: string) => void} use
 */
export function eachLoad(element, use) {
  for (const member of [element, ...element.querySelectorAll('source,track,img')]) {
    if (member.closest('[data-consent]') != element) continue;
    for (const name of LOADS) {
      const value = address(member, name);
      if (value != null) use(member, name, value);
    }
  }
}

/**
 * Lazy loaders read `data-src` too: the addresses they set are ignored until the gate is open, and always on frames.
 * @param {Element} element
 */
function shield(element) {
  if (shielded.has(element)) return;
  shielded.add(element);
  eachLoad(element, (member, attribute) => {
    /** @param {any} value */
    const lets = (value) => {
      const gated = address(member, attribute);
      if (!gated || !String(value).includes(gated) || (opened.has(element) && element.localName != 'iframe')) return true;
      if (!opened.has(element)) complain(name(element) + ': expected no other script to set ' + attribute + ', found one that tried');
    };
    const above = Object.getPrototypeOf(member);
    Object.defineProperty(member, attribute, {
      configurable: true,
      get: () => Reflect.get(above, attribute, member),
      set: (value) => { if (lets(value)) Reflect.set(above, attribute, value, member); },
    });
    // lazysizes opens frames by their windows.
    if (member.localName == 'iframe') Object.defineProperty(member, 'contentWindow', { get: () => ({ location: { replace: lets }, postMessage() {} }) });
    const { setAttribute } = member;
    member.setAttribute = (name, value) => {
      if (name.toLowerCase() != attribute || lets(value)) setAttribute.call(member, name, value);
    };
  });
}
/** @type {WeakSet<Element>} */
const shielded = new WeakSet();

/**
 * Opens a gated element that is not a script.
 * @param {number} gate
 */
export function reveal(gate) {
  const element = gates[gate];
  if (isAway(element)) return;
  opened.add(element);
  if (element.localName == 'iframe') return need('more', (more) => { if (opened.has(element)) more.openFrame(element); }, complain);
  eachLoad(element, (member, name, value) => {
    // Both can run what they load.
    attempt(() => Element.prototype.setAttribute.call(member, name, /^(object|embed)$/.test(member.localName) ? trusted('createScriptURL', value) : value));
  });
  if (element instanceof HTMLMediaElement) element.load();
}
