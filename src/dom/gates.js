// @ts-check
/** Gated elements: found now and later, opened and shut. When they open is decided elsewhere. */
import { FAILED, FOUND, LOADED, PARSED, doc, host, inbox } from './page.js';
import { follow } from './storage.js';
import { comeAlong, isOurs } from './views.js';

/** Gated elements that were found, and those we made of them: none is a gate twice. @type {WeakSet<Element>} */
const seen = new WeakSet();

/**
 * Watches for gated elements, now and later, and for a body that is replaced under our feet.
 * Reports when the parser is done, since deferred scripts wait for that.
 */
export function watch() {
  follow();
  const gated = '[data-consent]';
  /** @param {ParentNode} root */
  const within = (root) => Array.from(root.querySelectorAll(gated));
  /** @param {Element[]} elements */
  const report = (elements) => {
    const fresh = elements.filter((element) => element.isConnected && !seen.has(element) && seen.add(element));
    if (fresh.length) inbox(FOUND, fresh);
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
  if (doc.readyState == 'loading') doc.addEventListener('DOMContentLoaded', () => inbox(PARSED, 0));
}

/**
 * What a gated element is, in one letter, and what it needs. The letters are those of `Lane` in gates.rs.
 * @param {Element} element
 */
export function describe(element) {
  const name = element.localName;
  let lane = name == 'iframe' ? 'e' : 'r';
  if (name == 'script') {
    const script = /** @type {HTMLScriptElement} */ (element);
    const module = script.dataset.type == 'module';
    const external = source(script);
    lane = !/^\s*text\/plain\s*$/i.test(script.type) ? 'x'
      : script.hasAttribute('async') && (external || module) ? 'a'
      : module || (external && script.hasAttribute('defer')) ? 'd' : 'o';
  }
  return lane + (element.getAttribute('data-consent') || '').trim().replace(/\s+/g, ' ');
}

/** Where a gated script comes from; nothing for an inline one. @param {HTMLElement} element */
export const source = (element) => element.dataset.src || element.getAttribute('src') || '';

/**
 * Fetches a script that has to wait for its turn, so that waiting costs no time.
 * @param {HTMLScriptElement} script
 */
export function preload(script) {
  const url = source(script);
  if (!url) return;
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
 * @param {HTMLScriptElement} old
 * @param {number} gate reported when it has run or failed
 * @param {boolean} inOrder whether the browser is to keep it in order with other scripts put in this way
 * @returns {boolean} whether it is still under way
 */
export function run(old, gate, inOrder) {
  if (!old.isConnected) return false;
  const script = /** @type {HTMLScriptElement} */ (doc.createElement('script'));
  const url = source(old);
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
      script.addEventListener('load', () => inbox(LOADED, gate));
      script.addEventListener('error', () => inbox(FAILED, gate));
      script.src = host.policy ? host.policy.createScriptURL(url) : url;
    } else script.text = host.policy ? host.policy.createScript(old.text) : old.text;
    old.replaceWith(script);
  } catch {
    // Trusted Types without our policy, for one.
    inbox(FAILED, gate);
    return false;
  }
  return !!url;
}

/** The attributes that make an element load something. */
const LOADS = ['src', 'srcset', 'href', 'poster'];
/** @param {Element} element */
const family = (element) => [element, ...element.querySelectorAll('source,track,img')];

/**
 * Lets a gated element that is no script load what it was meant to.
 * @param {HTMLElement} element
 */
export function reveal(element) {
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
}

/**
 * Takes it back. The element is replaced: only that ends what an `iframe` was running.
 * @param {HTMLElement} element
 * @returns {HTMLElement}
 */
export function conceal(element) {
  const fresh = /** @type {HTMLElement} */ (element.cloneNode(true));
  seen.add(fresh);
  for (const member of family(fresh)) {
    for (const name of LOADS) if (member.hasAttribute('data-' + name)) member.removeAttribute(name);
  }
  element.replaceWith(fresh);
  return fresh;
}
