// @ts-check
/**
 * The few coarse helpers through which the Rust shell touches the page. Each does in one crossing what would
 * take dozens of single calls (docs/adr/0003-coarse-helpers.md). No rule lives here.
 *
 * @typedef {{ policy: { createScript(text: string): any, createScriptURL(url: string): any } | undefined, style: string, api: { status(): any } }} Host
 */

import { banner as bannerView } from './ui/banner.js';
import { handle as handleView } from './ui/handle.js';
import { placeholder as placeholderView } from './ui/placeholder.js';
import { preferences as preferencesView } from './ui/preferences.js';
import * as words from './ui/words.js';

/** Between the fields of what is handed over as one string. */
const BREAK = '\x1f';
const NAME = 'assentry';
/** What the inbox understands; the same numbers stand in app.rs. */
const FOUND = 0, LOADED = 1, FAILED = 2, CHANGED = 3, CLOSED = 4, PARSED = 5, PAINTED = 6;

const doc = document;
/** Gated elements that were found, and those we made of them: none is a gate twice. @type {WeakSet<Element>} */
const seen = new WeakSet();
/** What `display` the page had given to an element that a placeholder stands in for. @type {WeakMap<Element, string>} */
const displays = new WeakMap();
/** @type {Host} */
let host;
/** @type {(kind: number, payload: any) => void} */
let inbox;
/** Keeps room for the banner at the end of the page, so that it never covers what has the focus. @type {CSSStyleSheet | undefined} */
let room;
/** The configuration as the page gave it. @type {any} */
let raw;
/** @type {HTMLElement[]} */
let attached = [];
/** What had the focus before the notice. @type {HTMLElement | undefined} */
let before;
/** @type {BroadcastChannel | undefined} */
let channel;

/**
 * @template T
 * @param {() => T} f
 * @param {T} [otherwise] what stands in where the browser refuses
 * @returns {T}
 */
const attempt = (f, otherwise) => { try { return f(); } catch { return /** @type {T} */ (otherwise); } };

/**
 * Hands over what the page brings, and the function that everything is reported to.
 * @param {Host} given
 * @param {(kind: number, payload: any) => void} callback
 */
export function init(given, callback) {
  host = given;
  inbox = callback;
}

/** Text without the one character that means something to us. @param {string} text */
const plain = (text) => text.replaceAll(BREAK, ' ');

/**
 * A configuration as one string, see `Value::from_flat`. Nothing when it is larger than anybody needs.
 * @param {unknown} value
 * @returns {string | undefined}
 */
export function flatten(value) {
  raw = value;
  /** @type {string[]} */
  const tokens = [];
  let size = 0;
  /** @param {string} token */
  const push = (token) => {
    size += token.length + 1;
    if (size > 262144) throw 0;
    tokens.push(token);
  };
  /** @param {any} v @param {number} depth */
  const walk = (v, depth) => {
    if (v == null) push('n');
    else if (v === true || v === false) push(v ? 't' : 'f');
    else if (typeof v == 'number') push('#' + v);
    else if (typeof v == 'string') push('"' + plain(v));
    else if (typeof v != 'object' || depth > 8) push('?' + (typeof v == 'object' ? 'value too deep' : typeof v));
    else if (Array.isArray(v)) {
      push('[' + v.length);
      v.forEach((item) => walk(item, depth + 1));
    } else {
      const keys = Object.keys(v);
      push('{' + keys.length);
      for (const key of keys) {
        push(plain(key));
        walk(v[key], depth + 1);
      }
    }
  };
  return attempt(() => (walk(value, 0), tokens.join(BREAK)));
}

/**
 * What the page and the browser say about themselves: wide or narrow, automated or not, may ask or not, then
 * the wanted languages.
 */
export function surroundings() {
  // A page inside a page that asks itself does not ask again.
  const inner = attempt(() => window != window.parent && NAME in window.parent, false);
  return [
    innerWidth < 768 ? 1 : '', navigator.webdriver ? 1 : '', inner ? '' : 1,
    doc.documentElement.lang, ...(navigator.languages || []),
  ].join(BREAK);
}

/** A random id of 128 bits: for proof, and only where something was granted. */
export function freshId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte + 256).toString(16).slice(1)).join('');
}

/**
 * Tells whoever listens: on the document, and in the console where it is a mistake.
 * @param {string} type
 * @param {any} detail nothing stands for the status
 */
export function emit(type, detail) {
  if (type == 'error') console.error(NAME + ': ' + detail);
  doc.dispatchEvent(new CustomEvent(NAME + ':' + type, { detail: detail ?? host.api.status() }));
}

/**
 * Google Consent Mode: an update, then an event for tags that wait for one (V-09: only the real `arguments` counts).
 * @param {string} types `ad_storage denied` and so on
 * @param {string} granted ids, space-separated
 */
export function signal(types, granted) {
  /** @type {any[]} */
  const layer = /** @type {any} */ (window).dataLayer = /** @type {any} */ (window).dataLayer || [];
  function gtag() { layer.push(arguments); }
  // @ts-ignore Google's queue wants the arguments object itself.
  gtag('consent', 'update', Object.fromEntries(Array.from(types.matchAll(/(\S+) (\S+)/g), (pair) => [pair[1], pair[2]])));
  layer.push({ event: NAME + '_update', [NAME]: { granted: granted.trim().split(' ') } });
}

/** Posts an event without credentials, referrer or waiting. @param {string} body */
export function post(body) {
  attempt(() => fetch(words.config.endpoint, { method: 'POST', body, keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(() => {}));
}

/** What is stored under our name: every cookie of that name, then behind a break the mirror. */
export function stored() {
  const cookies = attempt(() => doc.cookie, '').split('; ')
    .filter((pair) => pair.startsWith(NAME + '=')).map((pair) => pair.slice(NAME.length + 1));
  return cookies.join('\n') + BREAK + (attempt(() => localStorage.getItem(NAME), '') || '');
}

/**
 * Writes the record into cookie and mirror, reads it back, and tells other tabs. An empty line removes it.
 * @param {string} line
 * @param {number} days
 * @returns {boolean} whether anything keeps it
 */
export function keep(line, days) {
  const domain = words.config.cookieDomain || 'auto';
  // An address has no parts that mean something, but WebKit would take some (`domain=0.1`).
  const labels = /^[\d.]+$|:/.test(location.hostname) ? [] : location.hostname.split('.');
  const suffixes = labels.map((_, at) => labels.slice(at).join('.')).reverse();
  const rest = '; path=/; samesite=lax' + (location.protocol == 'https:' ? '; secure' : '');
  /** @param {string} name @param {string} value @param {number} age in seconds @param {string} [on] */
  const write = (name, value, age, on) => attempt(() => {
    doc.cookie = name + '=' + value + '; max-age=' + age + rest + (on ? '; domain=' + on : '');
    return doc.cookie.split('; ').includes(name + '=' + value);
  }, false);
  // The widest domain is the first one that the browser lets us write to: only it knows the public suffixes.
  const widest = () => suffixes.find((suffix) => {
    const taken = write(NAME + '-probe', '1', 9, suffix);
    write(NAME + '-probe', '', 0, suffix);
    return taken;
  });
  const on = domain == 'auto' ? widest() : domain == 'host' ? undefined : domain;
  // Cookies of other domains under our name would answer as well: no second opinion is left behind.
  for (const other of ['', ...suffixes]) if (!line || other != (on || '')) write(NAME, '', 0, other);
  const kept = line && (write(NAME, line, days * 86400, on) || (on && write(NAME, line, days * 86400)));
  const mirrored = attempt(() => {
    localStorage.removeItem(NAME);
    if (line) localStorage.setItem(NAME, line);
    return localStorage.getItem(NAME) == line;
  }, false);
  attempt(() => channel?.postMessage(0));
  return !!(kept || mirrored);
}

/**
 * The element that a click was about, and what it is to do: `accept`, or `once` and the like.
 * @param {Event} event
 * @returns {string} the action, or nothing
 */
export function action(event) {
  const target = /** @type {Element} */ (event.composedPath()[0]);
  const element = target.closest?.('[data-assentry]');
  return element ? /** @type {HTMLElement} */ (element).dataset.assentry + BREAK + (/** @type {HTMLElement} */ (element).dataset.gate || '') : '';
}

// ---- gates ----------------------------------------------------------------------------------------------

/**
 * Watches for gated elements, now and later, and for a body that is replaced under our feet.
 * Reports when the parser is done, since deferred scripts wait for that.
 */
export function watch() {
  const open = () => { channel = attempt(() => new BroadcastChannel(NAME)); if (channel) channel.onmessage = () => inbox(CHANGED, 0); };
  // An open channel can keep a page out of the back-forward cache.
  addEventListener('pagehide', () => { channel?.close(); channel = undefined; });
  addEventListener('pageshow', () => { if (!channel) open(); });
  open();
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
      for (const node of record.removedNodes) if (!attached.includes(/** @type {any} */ (node))) others++;
    }
    report(found);
    // A framework that replaces the page takes us along; an extension that takes us alone means it (B-20).
    if (doc.body && (doc.body != body || others) && attached.some((element) => !element.isConnected)) {
      attached.slice().reverse().forEach((element) => { if (!element.isConnected) place(element); });
    }
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

// ---- views ----------------------------------------------------------------------------------------------

/** Takes over a configuration that the core found valid. @param {string} language @param {string} listing */
export const settle = (language, listing) => words.settle(raw, language, listing);

/** @param {string} text positions, space-separated */
const positions = (text) => text.split(' ').filter(Boolean).map(Number);

/** @param {string} asked @param {boolean} again */
export const banner = (asked, again) => bannerView(host.style, positions(asked), again);
/** @param {string} remembered @param {number} days @param {number} [decided] @param {number} [until] */
export const preferences = (remembered, days, decided, until) => preferencesView(host.style, remembered, days, decided, until);
export const handle = () => handleView(host.style);
/** @param {HTMLElement} embed @param {number} gate @param {string} needed */
export const placeholder = (embed, gate, needed) => placeholderView(host.style, embed, gate, positions(needed));
/** Says that the answer is kept, without moving the focus. @param {HTMLElement} element the handle */
export const announce = (element) => { /** @type {Element} */ (element.lastElementChild).textContent = words.word('saved'); };

/** @param {HTMLElement} element */
const place = (element) => {
  const body = doc.body || doc.documentElement;
  body.insertBefore(element, body.firstChild);
};

/** While the notice is there, the way back to it is out of the way. @param {boolean} now */
const asking = (now) => attached.forEach((element) => element.toggleAttribute('data-asking', now));

/**
 * Puts one of our elements first in the body, as soon as there is one, and keeps it through body swaps.
 * @param {HTMLElement} element
 * @param {boolean} makesRoom whether the page keeps room for it at its end
 */
export function attach(element, makesRoom) {
  attached.push(element);
  if (doc.body) place(element);
  else {
    const waiting = new MutationObserver(() => {
      if (doc.body) {
        waiting.disconnect();
        if (attached.includes(element)) place(element);
      }
    });
    waiting.observe(doc.documentElement, { childList: true });
  }
  if (!makesRoom) return;
  asking(true);
  // Who came in by keyboard goes back to where they were.
  element.addEventListener('focusin', (event) => {
    const from = /** @type {HTMLElement | null} */ (event.relatedTarget);
    if (from && !attached.some((other) => other.contains(from))) before = from;
  });
  const shade = new CSSStyleSheet();
  room = shade;
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, shade];
  new ResizeObserver(() => {
    const height = room == shade ? element.offsetHeight : 0;
    shade.replaceSync(height ? `html{scroll-padding-bottom:${height + 24}px}html::after{content:"";display:block;height:${height + 24}px}` : '');
  }).observe(element);
}

/** @param {HTMLElement} element */
export function detach(element) {
  const focused = element.contains(doc.activeElement);
  attached = attached.filter((other) => other != element);
  element.remove();
  if (focused) before?.focus();
  if (element.localName == NAME + '-banner' && room) {
    asking(false);
    const shade = room;
    room = undefined;
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other != shade);
  }
}

/**
 * Opens the dialog inside one of our elements. A modal that something hides would leave the page without focus
 * (B-21): then it is closed again.
 * @param {HTMLElement} element
 * @returns {boolean} whether it is to be seen
 */
export function showModal(element) {
  const dialog = /** @type {HTMLDialogElement} */ (/** @type {ShadowRoot} */ (element.shadowRoot).querySelector('dialog'));
  element.addEventListener('change', (event) => {
    const { assentryPurpose, checked } = /** @type {any} */ ({ .../** @type {HTMLElement} */ (event.target).dataset, checked: /** @type {any} */ (event.target).checked });
    if (assentryPurpose) for (const input of element.querySelectorAll('input')) if (input.dataset.of == assentryPurpose) input.checked = checked;
  });
  dialog.addEventListener('close', () => inbox(CLOSED, 0));
  dialog.showModal();
  return dialog.offsetHeight > 0;
}

/** @param {HTMLElement} element */
export function closeModal(element) {
  // Closing returns the focus to where it was.
  element.shadowRoot?.querySelector('dialog')?.close();
}

/**
 * The ids whose switches are on, space-separated.
 * @param {HTMLElement} element
 */
export function switchedOn(element) {
  return Array.from(element.querySelectorAll('input')).filter((input) => input.checked)
    .map((input) => input.dataset.assentryPurpose || input.dataset.assentryService).join(' ');
}

/** @param {HTMLElement} element */
const show = (element) => { if (displays.has(element)) element.style.display = displays.get(element) || ''; };

/**
 * Lets `placeholder` stand in for `element`, at its size and place.
 * @param {HTMLElement} element
 * @param {HTMLElement} placeholder
 */
export function standIn(element, placeholder) {
  const measure = () => {
    if (!element.isConnected || element.hasAttribute('src')) return placeholder.remove();
    if (placeholder.contains(doc.activeElement)) return;
    placeholder.remove();
    show(element);
    const style = getComputedStyle(element), box = element.getBoundingClientRect();
    const parent = element.parentElement, around = parent ? parent.clientWidth - (parseFloat(getComputedStyle(parent).paddingLeft) + parseFloat(getComputedStyle(parent).paddingRight) || 0) : 0;
    /** @type {Record<string, string>} */
    const wanted = { width: Math.abs(box.width - around) < 1 ? '100%' : box.width + 'px', margin: style.margin };
    if (style.aspectRatio != 'auto' && !style.aspectRatio.startsWith('auto')) wanted['aspect-ratio'] = style.aspectRatio;
    else wanted.height = box.height + 'px';
    if (style.position == 'absolute') {
      wanted.position = 'absolute';
      wanted.inset = style.inset;
      wanted.height = box.height == parent?.clientHeight ? '100%' : box.height + 'px';
    }
    for (const name in wanted) placeholder.style.setProperty(name, wanted[name]);
    displays.set(element, element.style.display);
    element.style.setProperty('display', 'none', 'important');
    element.before(placeholder);
  };
  const loading = doc.readyState == 'loading';
  if (loading) doc.addEventListener('DOMContentLoaded', measure, { once: true });
  else measure();
  // Style sheets may still have been under way.
  if (doc.readyState != 'complete') addEventListener('load', measure, { once: true });
}

/**
 * Ends that.
 * @param {HTMLElement} element
 * @param {HTMLElement} placeholder
 */
export function standDown(element, placeholder) {
  const focused = placeholder.contains(doc.activeElement);
  placeholder.remove();
  show(element);
  if (focused) element.focus();
}

/** Reports once the browser has painted; soon enough where it does not paint, as in a hidden tab. */
export function painted() {
  let done = false;
  const once = () => { if (!done) { done = true; inbox(PAINTED, 0); } };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 200);
}

/** @returns {boolean} whether the parser is done */
export function parsed() {
  return doc.readyState != 'loading';
}

export const reload = () => location.reload();
export const page = () => doc;
export const view = () => window;
