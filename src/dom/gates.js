// @ts-check
/** Gated elements: found now and later, opened and shut. When they open is decided elsewhere. */
import { BREAK, FOUND, GO_ON, HUNG, SETTLED, doc } from './names.js';
import { complain, tell, trusted } from './page.js';
import { comeAlong, isOurs, standDown } from './views.js';

/** Gated elements that were found, and those we made of them: none is a gate twice. @type {WeakSet<Element>} */
export const seen = new WeakSet();
/** The elements of the gates, by their number. @type {HTMLElement[]} */
export const gates = [];

/** The gates whose scripts ran, or never will. @type {Set<number>} */
export const through = new Set();

/** How long a script may take before the others go on without it, in milliseconds. */
const PATIENCE = 10000;

/**
 * Watches for gated elements, now and later, and for a body that is replaced under our feet.
 * Reports when the parser is done, since deferred scripts wait for that.
 */
export function watch() {
  const gated = '[data-consent]';
  /** @param {ParentNode} root */
  const within = (root) => root.querySelectorAll(gated);
  /** Elements that the parser may still be filling. @type {Element[]} */
  let unfinished = [];
  /** @param {Iterable<Element>} elements */
  const report = (elements) => {
    const found = [];
    const all = [...unfinished, ...elements];
    unfinished = [];
    for (const element of all) {
      if (!element.isConnected || seen.has(element)) continue;
      if (!isWhole(element)) {
        unfinished.push(element);
        continue;
      }
      seen.add(element);
      const needs = (element.getAttribute('data-consent') || '').replace(/[\s\x1f]+/g, ' ').trim();
      const as = lane(element);
      if (as == 'x') complain('script with data-consent="' + needs + '": expected type="text/plain", found a script that is not inert and already ran');
      else {
        gates.push(/** @type {HTMLElement} */ (element));
        found.push(as + needs);
      }
    }
    if (found[0]) tell(FOUND, 0, found.join(BREAK));
  };
  report(within(doc));
  let body = doc.body;
  new MutationObserver((records) => {
    /** @type {Element[]} */
    const found = [];
    let others = 0;
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (node instanceof Element) {
          if (node.matches(gated)) found.push(node);
          if (node.firstElementChild) found.push(...within(node));
        }
      }
      for (const node of record.removedNodes) if (!isOurs(node)) others++;
    }
    report(found);
    comeAlong(body, others);
    body = doc.body;
  }).observe(doc, { childList: true, subtree: true });
  if (doc.readyState == 'loading') doc.addEventListener('DOMContentLoaded', () => {
    report([]);
    tell(GO_ON);
  });
}

/**
 * Whether the parser is through with it: then something comes after it. A page can stop anywhere, also in a script.
 * @param {Node | null} node @returns {boolean}
 */
const isWhole = (node) => doc.readyState != 'loading' || !!node && (!!node.nextSibling || isWhole(node.parentNode));

/** How a gated element waits, in one letter: those of gates.rs, and x for a script that is not inert. @param {Element} element */
function lane(element) {
  const name = element.localName;
  if (name != 'script') return name == 'iframe' ? 'e' : 'r';
  const script = /** @type {HTMLScriptElement} */ (element);
  const module = script.dataset.type == 'module';
  const external = source(script);
  return !/^\s*text\/plain\s*$/i.test(script.type) ? 'x'
    : script.hasAttribute('async') && (external || module) ? 'a'
    : module || (external && script.hasAttribute('defer')) ? 'd' : 'o';
}

/** Where a gated script comes from; nothing for an inline one. @param {HTMLElement} element */
export const source = (element) => element.dataset.src || element.getAttribute('src') || '';

/** Scripts that were fetched ahead, once each. @type {WeakSet<Element>} */
const fetched = new WeakSet();

/**
 * Fetches a script that has to wait for its turn, so that waiting costs no time.
 * @param {number} gate
 */
export function preload(gate) {
  const script = /** @type {HTMLScriptElement} */ (gates[gate]);
  const url = source(script);
  if (!url || fetched.has(script)) return;
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

/**
 * Puts the script that was meant into the place of the gated one.
 * @param {number} gate
 * @param {boolean} inOrder whether the browser is to keep it in order with other scripts put in this way
 * @returns {boolean} whether it is still under way
 */
export function run(gate, inOrder) {
  const old = /** @type {HTMLScriptElement} */ (gates[gate]);
  if (!old.isConnected) {
    through.add(gate);
    return false;
  }
  const script = /** @type {HTMLScriptElement} */ (doc.createElement('script'));
  const url = source(old);
  /** @type {any} */
  let timer;
  /** @param {string} trouble */
  const report = (trouble) => complain('gated script ' + url + ': expected it to run, but ' + trouble);
  /** @param {any} failed */
  const settled = (failed) => {
    clearTimeout(timer);
    through.add(gate);
    if (failed) report('it failed to load');
    tell(SETTLED, gate);
  };
  try {
    seen.add(script);
    for (const { name, value } of old.attributes) {
      if (!/^(type|src|data-(type|src))$/.test(name)) script.setAttribute(name, value);
    }
    if (old.dataset.type) script.type = old.dataset.type;
    // Browsers hide the attribute; the property still has it.
    script.nonce = old.nonce;
    if (inOrder) script.async = false;
    if (url) {
      script.addEventListener('load', () => settled(0));
      script.addEventListener('error', () => settled(1));
      script.src = trusted('createScriptURL', url);
      if (!old.hasAttribute('async')) {
        timer = setTimeout(() => {
          report('it took longer than 10 seconds; the others go on without it');
          tell(HUNG, gate);
        }, PATIENCE);
      }
    } else script.text = trusted('createScript', old.text);
    old.replaceWith(script);
    if (!url) through.add(gate);
    return !!url;
  } catch {
    // Trusted Types without our policy, for one.
    settled(1);
    return false;
  }
}

/** The attributes that make an element load something. */
export const LOADS = ['src', 'srcset', 'href', 'poster'];
/** @param {Element} element */
export const family = (element) => [element, ...element.querySelectorAll('source,track,img')];

/**
 * Lets a gated element that is no script load what it was meant to.
 * @param {number} gate
 */
export function reveal(gate) {
  const element = gates[gate];
  const { parentNode, nextSibling } = element;
  // On a reload browsers restore what a frame of the parsed page showed last: Chromium the empty document instead
  // of what we let in now, Firefox what was let in then and may be denied by now. A frame that is put in anew has
  // nothing to restore, now or later.
  const anew = element.localName == 'iframe' && parentNode;
  if (anew) element.remove();
  for (const member of family(element)) {
    for (const name of LOADS) {
      const value = member.getAttribute('data-' + name);
      if (value != null) member.setAttribute(name, value);
    }
  }
  if (anew) anew.insertBefore(element, nextSibling);
  if (element instanceof HTMLMediaElement) element.load();
  standDown(gate);
}
