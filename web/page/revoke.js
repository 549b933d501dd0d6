// @ts-check
/** Withdrawal: shuts gates and leaves the page. */
import { config } from '#lent/views/words.js';
import { putBeside } from '../views/beside-gate.js';
import { eachLoad, gates, opened } from '#lent/page/gates.js';
import { BUTTON_OPEN, ON_PRESSED } from '../door.js';
import { doc, global } from './document.js';
import { NAME } from './names.js';
import { attempt, tell, touched } from '#lent/page/inbox.js';

/**
 * Shuts a gate: removes our frame, or the addresses of any other element.
 * @param {number} gate
 */
export function conceal(gate) {
  const element = gates[gate];
  opened.delete(element);
  putBeside(element);
  if (element.localName == 'iframe') return;
  eachLoad(element, (member, name) => member.removeAttribute(name));
  if (element instanceof HTMLMediaElement) element.load();
}

/** Whether a refused script still runs here: then the preferences say so, and offer to leave the page. */
export let lingers = false;
/** Another answer may have allowed it again. */
export const reconsider = () => { lingers = false; };

/**
 * A refused script ran here, and only leaving the page stops it. If the visitor could lose something, they are asked
 * first.
 */
export function leaveOrAsk() {
  lingers = true;
  if (config.reload == 'ask' || isChanged()) tell(ON_PRESSED, BUTTON_OPEN);
  else leave();
}

/**
 * Leaves the page by loading its address again. Not a reload, which would submit a form again. Without the fragment, since
 * with it the browser would only scroll; `comeBack` restores it.
 */
export function leave() {
  const { href } = location;
  attempt(() => sessionStorage.setItem(NAME, [href, scrollX, scrollY].join(' ')));
  // A frame with its page in an attribute has no address to go to, and nothing that could be submitted again.
  if (/^about:/.test(href)) return location.reload();
  // Routers may not make a change of view of it, which would leave running what runs: this fires their event at once.
  const event = global('NavigateEvent')?.prototype, intercept = event?.intercept;
  if (event) event.intercept = () => {};
  location.replace(href.split('#')[0]);
  if (event) event.intercept = intercept;
}

/** On the new page: restores the fragment and the scroll position. */
export function comeBack() {
  const [url, x, y] = (attempt(() => sessionStorage.getItem(NAME)) || '').split(' ');
  attempt(() => sessionStorage.removeItem(NAME));
  if (url.split('#')[0] != location.href) return;
  if (url != location.href) location.replace(url);
  const scroll = () => scrollTo(+x, +y);
  if (doc.readyState == 'complete') scroll();
  // The page may not have its full height yet; meanwhile the browser scrolls to the fragment itself.
  else addEventListener('load', () => setTimeout(scroll));
}

/** Whether the visitor entered something that would be lost. */
const isChanged = () => [...touched].some((field) => field.isConnected && ('value' in field ? !!(field.value || field.defaultValue) : true))
  // Values that the browser restored were not typed on this page.
  || Array.from(/** @type {NodeListOf<HTMLInputElement>} */ (doc.querySelectorAll('input, textarea'))).some((field) => TEXTS.test(field.type) && !field.readOnly && field.value != field.defaultValue);

/** Input types that visitors type into. */
const TEXTS = /^(text|textarea|search|email|tel|url|password|number|date|datetime-local|month|week|time)$/;
