// @ts-check
/** Our elements in the page: inserts them, keeps them when the body is replaced, removes them. */
import { banner as bannerView } from './banner.js';
import { inherit } from './inherit.js';
import { handle as handleView, way } from './handle.js';
import { chooseLanguage, language, learn, missing, vary } from './words.js';
import { even } from './zoom.js';
import { adopt, isPainted } from '#painted';
import { need, textsIn } from '#files';
import { answering } from '../page/answering.js';
import { idle, whenCalm } from '../page/hydration.js';
import { followers, gates, opened } from '../page/gates.js';
import { ON_LOST } from '../door.js';
import { bare, doc } from '../page/document.js';
import { complain, tell } from '../page/inbox.js';

/** Our elements in the page, and how to create each again. @type {Map<HTMLElement, () => HTMLElement>} */
export const attached = new Map();
/**
 * A view that is wanted: its element once it exists, and what undoes its effects on the page.
 * @typedef {{ element?: HTMLElement, leave?: () => void }} View
 */
/** @type {View | undefined} */
let notice;
/** @type {HTMLElement | undefined} */
let handle;
/** A message that waits for the handle to exist. @type {string | undefined} */
let unsaid;
/** The element that had the focus before the notice. @type {HTMLElement | undefined} */
let before;

/** Calls `show` once the texts of the language have loaded; in English if they cannot be loaded. @param {() => void} show */
export function withTexts(show) {
  const tag = missing();
  if (!tag) return show();
  let done = false;
  /** @param {Record<string, string> | undefined} texts @param {string} [why] */
  const go = (texts, why) => {
    if (missing() == tag) {
      if (why) complain('texts: ' + why + '; the language stays as it is');
      learn(texts);
    }
    if (!done) show();
    done = true;
  };
  (locales[tag] ||= textsIn(tag)).then(go, (why) => {
    delete locales[tag];
    go(undefined, why);
  });
  setTimeout(go, PATIENCE, undefined, 'expected them within 3 seconds');
}

/** Our texts, each language requested once. They are data: nothing in them can run (docs/adr/0020-languages-are-data.md). @type {Record<string, Promise<any>>} */
const locales = {};

/** Changes the language and, if it is a different one, rewrites what is shown. @param {string} [tag] */
export function speak(tag) {
  if (language != chooseLanguage(tag)) need('more', (more) => withTexts(() => missing() || more.rewrite()), (why) => complain('language: ' + why));
}

/** How long a notice waits for texts in its language, in milliseconds. */
export const PATIENCE = 3000;

const ignore = () => {};
/** Pointer or focus nearby: load what an answer needs. @param {HTMLElement} element */
const expectAnswer = (element) => {
  for (const type of ['pointerover', 'focusin']) element.addEventListener(type, () => answering(ignore, ignore), { once: true });
};

/** How long notice and handle wait for hydration, in milliseconds after parsing. */
const BOUND = 2000;

/**
 * Calls `show` once the page has built itself and the texts have loaded; a second time if the page took too long.
 * @param {() => void} show
 */
const calmly = (show) => whenCalm((late) => {
  hurried = !!late;
  // Not while it has the focus, which moving would lose.
  attached.forEach((_, element) => { if (element.matches('body>:not(:focus-within)')) place(element); });
  withTexts(show);
}, BOUND);
/** Whether the page is taking too long: until it has settled, frameworks tolerate foreign elements only at the end of the body. */
let hurried = false;

/** Counts that the page is displayed, with or without the notice. */
export const count = () => idle(() => answering((more) => more.displayed(), unkept));

/** Reports at once, not only after an answer, that no answer can be stored. @param {string} why */
const unkept = (why) => complain('answer: ' + why + '; none can be kept');

/** Shows the handle and the live region, when idle: notice and gates come first. */
export const showHandle = () => idle(() => calmly(() => {
  if (handle) return;
  handle = handleView();
  attach(handle, handleView);
  markAsking(!!notice);
  expectAnswer(handle);
  lift();
  for (const type of ['load', 'resize', 'scrollend']) addEventListener(type, lift);
  // A live region that is inserted with its text is not announced.
  if (unsaid) idle(() => label(unsaid));
}));

/**
 * The first layer.
 * @param {number[]} asked positions of purposes @param {boolean} again whether the visitor answered before
 * @param {boolean} counted whether the display is @param {number} variant the position of the one that is shown
 */
export function banner(asked, again, counted, variant) {
  /** @type {View} */
  const view = notice = {};
  // A painted notice does not wait.
  (isPainted() ? withTexts : calmly)(() => {
    if (view != notice || view.element) return;
    vary(variant);
    const make = () => bannerView(asked, again), element = view.element = adopt(make);
    attach(element, make);
    markAsking(true);
    expectAnswer(element);
    // Return the focus to where the keyboard user came from.
    element.addEventListener('focusin', (event) => {
      const from = /** @type {HTMLElement | null} */ (event.relatedTarget);
      if (from && ![...attached.keys()].some((other) => other.contains(from))) before = from;
    });
    // After painting: this causes another layout.
    idle(() => need('more', (more) => { if (view == notice) view.leave = more.settleIn(element, place); }, unkept));
    if (counted) count();
  });
}

/** Lifts the handle above what the page keeps at the bottom of the window, such as a bar or a chat button. */
function lift() {
  // It is hidden while the notice is shown, and measuring it costs a layout.
  if (!handle || notice) return;
  const way = handle, { left, width } = way.getBoundingClientRect();
  const across = [0, .2, .4, .6, .8, 1];
  for (const under of [16, 32].flatMap((y) => across.flatMap((x) => doc.elementsFromPoint(left + x * width, innerHeight - y)))) {
    for (let at = [...attached.keys()].some((own) => own.contains(under)) ? null : under; at; at = bare(at).parentElement) {
      const { top, height } = bare(at).getBoundingClientRect();
      if (/fixed|sticky/.test(getComputedStyle(at).position) && height < innerHeight / 2) return raise(innerHeight - top);
    }
  }
  raise(0);
  /** @param {number} by in CSS pixels */
  function raise(by) { way.style.setProperty('--as-lift', by + 'px', 'important'); }
}

/** Updates the label of the handle, and announces a message, without moving the focus. @param {string} [message] */
export function label(message) {
  if (!handle) {
    unsaid = message;
    return;
  }
  const [button, region] = handle.children;
  // WebKit drops a click if the text is replaced between press and release.
  if (button.textContent != way()) button.textContent = way();
  if (message) region.textContent = message;
}

/**
 * Inserts it right before the body: first for the keyboard and for screen readers, while the children of the body remain the
 * page's alone, for its rules about order (`* + *`, `:last-child`) and for its scripts. The handle comes after the notice.
 * @param {HTMLElement} element @param {Element | null} [within] where else
 */
const place = (element, within = hurried ? doc.body : null) => {
  const next = element != handle && handle?.isConnected ? handle : doc.body;
  if (within) within.append(element);
  // One that is already there stays: moving it would close it, and lose the focus.
  else if (element.nextSibling != next) next.before(element);
  inherit();
  evenAll();
  scaled.observe(doc.documentElement);
};

const evenAll = () => attached.forEach((_, element) => even(element));
const scaled = new ResizeObserver(evenAll);

/**
 * Puts our elements into the page again, where a framework replaced it. An extension that removes only ours does so on
 * purpose (B-20).
 */
followers.push((_, body, others) => {
  if (doc.body && (doc.body != body || others)) {
    if (doc.body != body) inherit();
    attached.forEach((_, element) => { if (!element.isConnected) place(element); });
  }
});

/** Hides the handle while the notice is shown. @param {boolean} now */
const markAsking = (now) => attached.forEach((_, element) => element.toggleAttribute('data-asking', now));

/**
 * Puts one of our elements into the page, as soon as there is a body, and keeps it there.
 * @param {HTMLElement} element @param {() => HTMLElement} make
 */
export function attach(element, make) {
  // Hotkeys and scrolling of the page's own are not meant for what is used here.
  for (const type of ['keydown', 'wheel', 'touchmove']) element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  attached.set(element, make);
  if (doc.body) place(element);
}

/** @param {HTMLElement} element */
export function detach(element) {
  attached.delete(element);
  element.remove();
}

/** Removes the first layer. */
export function dropNotice() {
  const element = notice?.element;
  notice?.leave?.();
  notice = undefined;
  if (!element) return;
  const focused = element.contains(doc.activeElement);
  detach(element);
  if (focused) before?.focus();
  markAsking(false);
  lift();
}

/** The answering code failed to load: everything optional is denied. @param {string} why */
export function lost(why) {
  complain('answer: ' + why + '; everything optional is denied on this page');
  dropNotice();
  tell(ON_LOST);
}

/**
 * Shows a placeholder for an embed.
 * @param {number} gate
 * @param {number[]} needed the items that it needs, by position
 */
export function placehold(gate, needed) {
  const element = gates[gate];
  // Not if it was opened in the meantime.
  withTexts(() => need('more', (more) => {
    if (!opened.has(element)) more.placehold(element, gate, needed);
  }, (/** @type {string} */ why) => complain('placeholder: ' + why)));
}
