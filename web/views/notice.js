// @ts-check
/** Our elements in the page: made by `ui/*.js`, put in, kept through body swaps, taken away. */
import { banner as bannerView } from './banner.js';
import { inherit } from './inherit.js';
import { handle as handleView, way } from './handle.js';
import { chooseLanguage, language, learn, missing, vary } from './words.js';
import { localeAt, need } from '#files';
import { answering } from '../page/answering.js';
import { idle, whenCalm } from '../page/calm.js';
import { followers, gates, opened } from '../page/gates.js';
import { ON_LOST } from '../door.js';
import { doc } from '../page/names.js';
import { complain, json, tell } from '../page/inbox.js';

/** Our elements that belong into the body, and how each is made anew. @type {Map<HTMLElement, () => HTMLElement>} */
export const attached = new Map();
/**
 * A view that is wanted, its element once it is there, and what ends its dealings with the page.
 * @typedef {{ element?: HTMLElement, leave?: () => void }} View
 */
/** @type {View | undefined} */
let notice;
/** @type {HTMLElement | undefined} */
let handle;
/** What was to be said before there was a way back to say it. @type {string | undefined} */
let unsaid;
/** What had the focus before the notice. @type {HTMLElement | undefined} */
let before;

/** Does it once the texts of the language are there; in English where they are not to be had. @param {() => void} show */
export function speaking(show) {
  const tag = missing();
  if (!tag) return show();
  let done = false;
  /** @param {Record<string, string> | undefined} texts @param {string} [why] */
  const go = (texts, why) => {
    if (missing() == tag) {
      if (why) complain('texts: ' + why + '; they are shown in English');
      learn(texts);
    }
    if (!done) show();
    done = true;
  };
  const url = localeAt(tag);
  (locales[tag] ||= json(url)).then(go, (error) => {
    delete locales[tag];
    go(undefined, 'expected ' + url + ' to load, found ' + error);
  });
  setTimeout(go, PATIENCE, undefined, 'expected them within 3 seconds');
}

/** Our texts, asked for once. They are data: nothing in them can run (docs/adr/0020-languages-are-data.md). @type {Record<string, Promise<any>>} */
const locales = {};

/** Speaks another language from now on, where that is another one: what is shown is written anew. @param {string} [tag] */
export function speak(tag) {
  if (language != chooseLanguage(tag)) need('more', (more) => speaking(() => missing() || more.rewrite()), (why) => complain('language: ' + why));
}

/** How long a notice waits for texts in its language, in milliseconds. */
export const PATIENCE = 3000;

const ignore = () => {};
/** Whoever goes near one of our elements may answer: what that takes is ready then. @param {HTMLElement} element */
const expectAnswer = (element) => {
  for (const type of ['pointerover', 'focusin']) element.addEventListener(type, () => answering(ignore, ignore), { once: true });
};

/** How long notice and handle wait for a page that builds itself, in milliseconds after the parse. */
const BOUND = 2000;

/**
 * Does it once the page has built itself and the texts are there; perhaps twice, where the page took too long.
 * @param {() => void} show
 */
const calmly = (show) => whenCalm((late) => {
  hurried = !!late;
  // Not while somebody answers: what moves loses the focus.
  attached.forEach((_, element) => { if (element.matches('body>:not(:focus-within)')) place(element); });
  speaking(show);
}, BOUND);
/** Whether that took too long: frameworks tolerate foreign elements at the end of the body, until they are done. */
let hurried = false;

/** That the page is displayed, with the notice or without, is counted. */
export const count = () => idle(() => answering((more) => more.displayed(), unkept));

/** Says at once, and not after the answer, that none could be kept. @param {string} why */
const unkept = (why) => complain('answer: ' + why + '; none can be kept');

/** The way back, and the live region: neither is waited for as the notice and the gates are. */
export const showHandle = () => idle(() => calmly(() => {
  if (handle) return;
  handle = handleView();
  attach(handle, handleView);
  asking(!!notice);
  expectAnswer(handle);
  lift();
  for (const type of ['load', 'resize', 'scrollend']) addEventListener(type, lift);
  // A live region that comes with its words says nothing.
  if (unsaid) idle(() => label(unsaid));
}));

/**
 * The first layer.
 * @param {number[]} asked positions of purposes @param {boolean} again whether the visitor answered before
 * @param {boolean} counted whether the display is
 */
export function banner(asked, again, counted) {
  /** @type {View} */
  const view = notice = {};
  calmly(() => {
    if (view != notice || view.element) return;
    vary();
    const make = () => bannerView(asked, again), element = view.element = make();
    attach(element, make);
    asking(true);
    expectAnswer(element);
    // Who came in by keyboard goes back to where they were (A-03).
    element.addEventListener('focusin', (event) => {
      const from = /** @type {HTMLElement | null} */ (event.relatedTarget);
      if (from && ![...attached.keys()].some((other) => other.contains(from))) before = from;
    });
    // Not before it is painted: this lays the page out anew.
    idle(() => need('more', (more) => { if (view == notice) view.leave = more.settleIn(element, place); }, unkept));
    if (counted) count();
  });
}

/** Lifts the way back above what the page itself keeps at the bottom of the window, such as a bar or a button for a chat. */
function lift() {
  const way = /** @type {HTMLElement} */ (handle), { left, width } = way.getBoundingClientRect();
  const across = [0, .2, .4, .6, .8, 1];
  for (const under of [16, 32].flatMap((y) => across.flatMap((x) => doc.elementsFromPoint(left + x * width, innerHeight - y)))) {
    for (let at = [...attached.keys()].some((own) => own.contains(under)) ? null : under; at; at = at.parentElement) {
      const { top, height } = at.getBoundingClientRect();
      if (/fixed|sticky/.test(getComputedStyle(at).position) && height < innerHeight / 2) return raise(innerHeight - top);
    }
  }
  raise(0);
  /** @param {number} by in CSS pixels */
  function raise(by) { way.style.setProperty('--as-lift', by + 'px', 'important'); }
}

/** Calls the way back what it is called now, and says something, without moving the focus. @param {string} [message] */
export function label(message) {
  if (!handle) {
    unsaid = message;
    return;
  }
  const [button, region] = handle.children;
  // WebKit loses a press whose text is replaced between its down and its up.
  if (button.textContent != way()) button.textContent = way();
  if (message) region.textContent = message;
}

/**
 * Right before the body: first for the keyboard and for screen readers, while the children of the body are the page's alone,
 * for its rules about neighbours (`* + *`, `:last-child`) and for its scripts. The handle comes after the notice.
 * @param {HTMLElement} element @param {Element | null} [within] where else
 */
const place = (element, within = hurried ? doc.body : null) => {
  if (within) within.append(element);
  else (element != handle && handle?.isConnected ? handle : doc.body).before(element);
  inherit();
};

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

/** While the notice is there, the way back to it is out of the way. @param {boolean} now */
const asking = (now) => attached.forEach((_, element) => element.toggleAttribute('data-asking', now));

/**
 * Puts one of our elements into the page, as soon as there is a body, and keeps it there.
 * @param {HTMLElement} element @param {() => HTMLElement} make
 */
export function attach(element, make) {
  attached.set(element, make);
  if (doc.body) place(element);
}

/** @param {HTMLElement} element */
export function detach(element) {
  attached.delete(element);
  element.remove();
}

/** Takes the first layer away. */
export function dropNotice() {
  const element = notice?.element;
  notice?.leave?.();
  notice = undefined;
  if (!element) return;
  const focused = element.contains(doc.activeElement);
  detach(element);
  if (focused) before?.focus();
  asking(false);
}

/** Whatever was answered cannot be dealt with: everything is denied then. @param {string} why */
export function lost(why) {
  complain('answer: ' + why + '; everything optional is denied on this page');
  dropNotice();
  tell(ON_LOST);
}

/**
 * Lets a placeholder stand in for an embed.
 * @param {number} gate
 * @param {number[]} needed the items that it needs, by position
 */
export function placehold(gate, needed) {
  const element = gates[gate];
  // What is loaded by then needs none.
  speaking(() => need('more', (more) => {
    if (!opened.has(element)) more.placehold(element, gate, needed);
  }, (/** @type {string} */ why) => complain('placeholder: ' + why)));
}
