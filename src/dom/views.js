// @ts-check
/** Our elements in the page: made by `ui/*.js`, put in, kept through body swaps, taken away. */
import { banner as bannerView } from '../ui/banner.js';
import { handle as handleView, way } from '../ui/handle.js';
import { language, learn, spoken, word } from '../ui/words.js';
import { need } from 'assentry:need';
import { gates } from './gates.js';
import { BREAK, CLOSED, complain, doc, tell } from './page.js';

/** Our elements that belong into the body. @type {HTMLElement[]} */
let attached = [];
/** @typedef {{ element?: HTMLElement }} View a view that is wanted, and its element once it is there */
/** @type {View | undefined} */
let notice;
/** @type {View | undefined} */
let dialogue;
/** @type {HTMLElement | undefined} */
let handle;
/** What ends each placeholder, by the number of its gate. @type {Map<number, () => void>} */
const placeholders = new Map();
/** Keeps room for the banner at the end of the page, so that it never covers what has the focus (A-04). @type {CSSStyleSheet | undefined} */
let room;
/** What had the focus before the notice. @type {HTMLElement | undefined} */
let before;

/** Does it once the texts of the language are there; in English where they are not to be had. @param {() => void} show */
function speaking(show) {
  if (spoken()) return show();
  /** @param {Record<string, string>} texts @param {string} [why] */
  const go = (texts, why) => {
    if (!spoken()) {
      if (why) complain('texts: ' + why + '; they are shown in English');
      learn(texts, !!why);
    }
    if (!done) show();
    done = true;
  };
  let done = false;
  need(language, go, (why) => go({}, why));
  setTimeout(go, PATIENCE, {}, 'expected them within 3 seconds');
}

/** How long a notice waits for texts in its language, in milliseconds. */
const PATIENCE = 3000;

/** Does it once the second file is there. @param {(more: typeof import('../more.js')) => void} show @param {(why: string) => void} fail */
const withMore = (show, fail) => speaking(() => need('more', (more) => { learn(more.texts, true); show(more); }, fail));

/** Fetches the second file, so that opening the preferences costs no wait. */
export const prepare = () => withMore(() => {}, () => {});

/** The way back, and the live region. */
export const showHandle = () => speaking(() => {
  handle = handleView();
  attach(handle);
  for (const type of ['pointerenter', 'focusin']) handle.addEventListener(type, prepare, { once: true });
});

/**
 * The first layer.
 * @param {number[]} asked positions of purposes @param {boolean} again whether the visitor answered before
 */
export function banner(asked, again) {
  /** @type {View} */
  const view = notice = {};
  speaking(() => {
    if (view != notice) return;
    const element = view.element = bannerView(asked, again);
    attach(element);
    asking(true);
    // Who came in by keyboard goes back to where they were (A-03).
    element.addEventListener('focusin', (event) => {
      const from = /** @type {HTMLElement | null} */ (event.relatedTarget);
      if (from && !attached.some((other) => other.contains(from))) before = from;
    });
    const shade = room = new CSSStyleSheet();
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, shade];
    new ResizeObserver(() => {
      const height = room == shade ? element.offsetHeight : 0;
      shade.replaceSync(height ? `html{scroll-padding-bottom:${height + 24}px}html::after{content:"";display:block;height:${height + 24}px}` : '');
    }).observe(element);
    (window.requestIdleCallback || setTimeout)(prepare);
  });
}

/**
 * The second layer, unless it is there: a modal dialog. One that something hides would leave the page without
 * focus (B-21): then it is taken away again.
 * @param {number} days how long an answer is kept
 * @param {string} text see say.rs
 */
export function preferences(days, text) {
  if (dialogue) return;
  const [remembered, decided, until] = text.split(BREAK);
  /** @type {View} */
  const view = dialogue = {};
  /** @param {string} why */
  const fail = (why) => {
    if (view != dialogue) return;
    hidePreferences();
    complain('preferences: ' + why);
    tell(CLOSED);
  };
  withMore((more) => {
    if (view != dialogue) return;
    const element = view.element = more.preferences(remembered, days, decided, until);
    attach(element);
    const dialog = dialogOf(element);
    dialog.addEventListener('close', () => { if (view == dialogue) tell(CLOSED); });
    dialog.showModal();
    // The first of its buttons: Firefox would begin at the first control of the shadow root, and never reach this one.
    element.querySelector('button')?.focus();
    if (!dialog.offsetHeight) fail('expected to be visible, but something hides assentry-preferences');
  }, fail);
}

/** @param {HTMLElement} element */
const dialogOf = (element) => /** @type {HTMLDialogElement} */ (/** @type {ShadowRoot} */ (element.shadowRoot).querySelector('dialog'));

/** Takes the second layer away. Closing returns the focus to where it was. */
export function hidePreferences() {
  const element = dialogue?.element;
  dialogue = undefined;
  if (!element) return;
  dialogOf(element).close();
  detach(element);
}

/** Takes both layers away. */
export function hide() {
  hidePreferences();
  const element = notice?.element;
  notice = undefined;
  if (!element) return;
  const focused = element.contains(doc.activeElement);
  detach(element);
  if (focused) before?.focus();
  asking(false);
  const shade = room;
  room = undefined;
  doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other != shade);
}

/** Says that the answer is kept, without moving the focus. */
export function announce() {
  const region = handle && handle.lastElementChild;
  if (region) region.textContent = word('saved');
  label();
}

/** Calls the way back what it is called now. */
export function label() {
  const button = handle && handle.firstElementChild;
  if (button) button.textContent = way();
}

/** Whether the second layer is there to be answered. */
export const shown = () => !!dialogue?.element;

/** Whether it is wanted, and its file still on the way. */
export const pending = () => !!dialogue && !dialogue.element;

/** The ids whose switches are on, space-separated. */
export const switchedOn = () => Array.from(dialogue?.element?.querySelectorAll('input') || []).filter((input) => input.checked)
  .map((input) => input.dataset.assentryPurpose || input.dataset.assentryService).join(' ');

/** @param {HTMLElement} element */
const place = (element) => {
  const body = doc.body || doc.documentElement;
  body.insertBefore(element, body.firstChild);
};

/** Whether a node is an element of ours. @param {Node} node */
export const isOurs = (node) => attached.includes(/** @type {any} */ (node));

/**
 * Puts our elements into the body again, where a framework replaced the page. An extension that takes us alone
 * means it (B-20).
 * @param {HTMLElement | null} body what the body was before
 * @param {number} others how many nodes besides ours went away
 */
export function comeAlong(body, others) {
  if (doc.body && (doc.body != body || others)) {
    attached.slice().reverse().forEach((element) => { if (!element.isConnected) place(element); });
  }
}

/** While the notice is there, the way back to it is out of the way. @param {boolean} now */
const asking = (now) => attached.forEach((element) => element.toggleAttribute('data-asking', now));

/**
 * Puts one of our elements first in the body, as soon as there is one, and keeps it through body swaps.
 * @param {HTMLElement} element
 */
function attach(element) {
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
}

/** @param {HTMLElement} element */
function detach(element) {
  attached = attached.filter((other) => other != element);
  element.remove();
}

/**
 * Lets a placeholder stand in for an embed.
 * @param {number} gate
 * @param {number[]} needed the items that it needs, by position
 */
export function placehold(gate, needed) {
  let wanted = true;
  placeholders.set(gate, () => { wanted = false; });
  withMore((more) => {
    if (wanted) placeholders.set(gate, more.standIn(gates[gate], more.placeholder(gates[gate], gate, needed)));
  }, (why) => complain('placeholder: ' + why));
}

/** What is being cleaned up: a reload waits for it. @type {Promise<void>} */
let cleaned = Promise.resolve();

/** Removes what these services left behind. @param {number[]} services */
export function clean(services) {
  cleaned = new Promise((done) => {
    // A reload does not wait for ever.
    setTimeout(done, PATIENCE);
    withMore((more) => more.clean(services, done), (why) => { complain('clean-up: ' + why); done(); });
  });
}

/** Loads the page anew, once, when what was left behind is gone. */
export const reload = () => { cleaned.then(() => location.reload()); };

/** Ends that. @param {number} gate */
export function standDown(gate) {
  placeholders.get(gate)?.();
  placeholders.delete(gate);
}
