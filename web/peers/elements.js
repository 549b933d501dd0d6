// @ts-check
/**
 * Adopts other tools' markup: sets `data-consent` and `data-src` on their inert elements, before ours are looked for, now and
 * whenever elements are inserted. Elements that already load or run are left alone. Their settings links and calls are in
 * calls.js. Which of our items an id stands for is decided in crates/peers, in a fourth part of the module.
 */
import { ON_NAMED } from '../door.js';
import { BLOCKS, follow } from './blocks.js';
import { LINKS, answer, has, link } from './calls.js';
import { checkMap, field, map } from './ids.js';
import { doc } from '../page/document.js';
import { BREAK } from '../page/names.js';
import { attempt, complain } from '#lent/page/inbox.js';
import { config, items } from '#lent/views/words.js';

/** @typedef {(element: HTMLElement) => (string | null | undefined)[]} Ids the ids that an element needs, in the tool's words */

/**
 * A service that we know, else its category. A `!` before either of them means the whole: when it was refused.
 * @type {Ids}
 */
function either({ dataset: { service = '', category = '', cookiecategory } }) {
  const [one, all] = [service, category || cookiecategory || ''].map((id) => id.trim());
  const of = (one && known(one) ? one : all).replace(/^!/, '');
  return [of && ([one, all].some((id) => id[0] == '!') ? '!' : '') + of];
}

/** @type {Record<string, [selector: string, ids: Ids]>} */
const MARKUP = {
  cookieconsent: ['script[data-category],script[data-cookiecategory]', either],
  klaro: ['[data-name]', ({ dataset }) => [dataset.name]],
  // `ignore`: Cookiebot does not manage this element.
  cookiebot: ['[data-cookieconsent]:not([data-cookieconsent=ignore])', ({ dataset }) => (dataset.cookieconsent || '').split(',')],
  onetrust: ['[class*=optanon-category-]', ({ classList }) => [...classList]
    .flatMap((name) => (name.startsWith('optanon-category-') ? name.slice(17).split('-') : []))],
  cookieyes: ['[data-cookieyes]', ({ dataset }) => [dataset.cookieyes?.replace(/^cookieyes-/, '')]],
  complianz: ['[data-category],[data-service]', (element) => (element.dataset.category == 'functional' ? ['necessary'] : either(element))],
  usercentrics: ['[data-usercentrics]', ({ dataset }) => [dataset.usercentrics]],
  // Both are needed: the vendor, and each purpose.
  didomi: ['script[data-vendor],script[data-purposes]', ({ dataset: { vendor, purposes = '' } }) => [vendor, ...purposes.split(',')]],
  cookiefirst: ['[data-cookiefirst-category]', ({ dataset }) => [dataset.cookiefirstCategory]],
  // Its purposes have numbers.
  iubenda: ['[class*=_iub_cs_activate],[data-iub-purposes]', ({ dataset }) => (dataset.iubPurposes || '').split(/[\s,]+/).map((id) => (known(id) ? id : IUBENDA[+id - 1] || id))],
  c15t: ['iframe[data-category]', ({ dataset }) => [dataset.category]],
};

/** What the purposes of iubenda are, from 1 on. */
const IUBENDA = ['necessary', 'functionality', 'experience', 'measurement', 'marketing'];

/** The addresses of tarteaucitron's players, by class name. @type {Record<string, [service: string, url: string]>} */
const PLAYERS = {
  youtube_player: ['youtube', 'https://www.youtube-nocookie.com/embed/'],
  vimeo_player: ['vimeo', 'https://player.vimeo.com/video/'],
  dailymotion_player: ['dailymotion', 'https://www.dailymotion.com/embed/video/'],
};

/** Other tools' names of our attributes. */
const SOURCES = ['data-cookieblock-src', 'data-cmplz-src', 'data-src-cmplz', 'uc-src', 'data-suppressedsrc', 'suppressedsrc'];

/** What was reported. @type {Set<string>} */
const told = new Set();

/** The position of the item that another tool's id stands for; -1 where none does. @type {(id: string) => number} */
let at;
/** @param {string} id */
const known = (id) => at(id.replace(/^!/, '')) >= 0;

/** @param {string} message */
function once(message) {
  if (!told.has(message)) complain(message);
  told.add(message);
}

/** What an element needs, as our ids; undefined, and a message, if one of its ids is unknown. @param {(string | null | undefined)[]} ids */
function needs(ids) {
  const names = ids.map((id) => (id || '').trim()).filter(Boolean);
  if (names.length && names.every(known)) return [...new Set(names.map((name) => (name[0] == '!' ? '!' : '') + items[at(name.replace(/^!/, ''))].id))].join(' ');
  once('markup: expected ids that importMap or the policy has, found "' + names.join(' ') + '"; the element stays shut');
}

/** Whether an element has not loaded or run anything yet. @param {HTMLElement} element */
function isInert(element) {
  if (element.localName == 'script') return /^\s*text\/plain\s*$/i.test(/** @type {HTMLScriptElement} */ (element).type);
  const { dataset } = element;
  const loads = ['src', 'srcset', 'href'].some((name) => !/^(about:blank)?$/.test(element.getAttribute(name) || ''));
  return !loads && !!(dataset.src || dataset.srcset || dataset.href);
}

/** @param {HTMLElement} element @param {Ids} ids @param {boolean} plain whether its attribute could mean something else */
function take(element, ids, plain) {
  if (element.hasAttribute('data-consent')) return;
  const parked = SOURCES.map((name) => element.getAttribute(name)).find(Boolean);
  if (parked && !element.dataset.src) element.dataset.src = parked;
  // As inert as before; our own gated scripts have this type too.
  if (element.getAttribute('type') == 'didomi/javascript') element.setAttribute('type', 'text/plain');
  if (isInert(element)) {
    const own = needs(ids(element));
    if (own) element.dataset.consent = own;
  } else if (element.localName == 'script' && !plain) {
    once('markup: expected type="text/plain" on a script for "' + ids(element).join(' ') + '", found one that already ran');
  }
}

/** An element of tarteaucitron: adds the frame that it would create. @param {HTMLElement} place */
function fill(place) {
  if (place.firstElementChild) return;
  /** @param {string} name */
  const attribute = (name) => place.getAttribute('data-' + name) || place.getAttribute(name) || '';
  const player = Object.keys(PLAYERS).find((name) => place.classList.contains(name));
  const [service, url] = player ? PLAYERS[player] : ['iframe', ''];
  const source = player ? (/^[\w-]{1,64}$/.test(attribute('videoID')) ? url + attribute('videoID') : '') : attribute('url');
  const own = /^https?:\/\/\S+$/.test(source) && needs([service]);
  if (!own) return;
  const frame = doc.createElement('iframe');
  for (const name of ['title', 'width', 'height', 'loading']) if (attribute(name)) frame.setAttribute(name, attribute(name));
  frame.allowFullscreen = attribute('allowfullscreen') != '0';
  frame.dataset.consent = own;
  frame.dataset.src = source;
  place.append(frame);
}

/**
 * Before ours are looked for.
 * @param {import('../page/inbox.js').Module} module
 * @param {() => Uint8Array} bytes the fourth part of it, if that is a separate module
 */
export function adopt([, second, , fourth = second], bytes) {
  try {
    const ask = fourth(bytes);
    checkMap();
    attempt(() => translate(config.markup, (id) => ask(ON_NAMED, 0, [field(id), ...map()].join(BREAK)) - 1));
  } catch (error) {
    complain('markup: expected assentry.markup.js of the same build, found ' + error);
  }
}

/**
 * @param {string[]} tools the names that `markup` has
 * @param {(id: string) => number} position of the item that another tool's id stands for; -1 where none does
 */
function translate(tools, position) {
  at = position;
  const wanted = tools.filter((tool) => Object.hasOwn(MARKUP, tool));
  for (const tool of tools) {
    if (tool != 'tarteaucitron' && !wanted.includes(tool)) complain('markup: expected one of tarteaucitron|' + Object.keys(MARKUP).join('|') + ', found "' + tool + '"');
  }
  const places = tools.includes('tarteaucitron') && '.tac_iframe,' + Object.keys(PLAYERS).map((name) => '.' + name);
  /** @param {string} selector @param {ParentNode} root @param {(element: HTMLElement) => void} use */
  const each = (selector, root, use) => {
    if (root instanceof HTMLElement && root.matches(selector)) use(root);
    /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector)).forEach(use);
  };
  /** @param {ParentNode} root */
  const within = (root) => {
    for (const tool of wanted) each(MARKUP[tool][0], root, (element) => take(element, MARKUP[tool][1], tool == 'klaro' || tool == 'complianz'));
    if (places) each(places, root, fill);
    if (tools.includes('cookiebot')) each(BLOCKS, root, (element) => follow(element, has));
    for (const tool of tools) for (const action in LINKS[tool]) each(LINKS[tool][action], root, (element) => link(element, action));
  };
  answer(tools, position);
  within(document);
  // Created before the observer for our own markup, and so called before it.
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) within(node);
  }).observe(document, { childList: true, subtree: true });
}
