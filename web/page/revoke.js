// @ts-check
/** Taking back what was granted: gates are shut, what services left behind is removed, and the page is left. */
import { clean as remove } from './cleanup.js';
import { config } from '#lent/views/words.js';
import { putBeside } from '../views/beside.js';
import { eachLoad, gates, opened } from '#lent/page/gates.js';
import { BUTTON_OPEN, ON_PRESSED } from '../door.js';
import { NAME, doc } from './names.js';
import { attempt, tell, touched } from '#lent/page/inbox.js';

/**
 * Takes a gate back: a frame of ours goes, anything else loses what it loads.
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

/** Removes what these services left behind. What takes longer than this page lasts is gone over again on the next. @param {number[]} services */
export const clean = (services) => remove(services, () => {});

/** Whether something runs here that was refused: then the preferences say so, and offer to leave. */
export let lingers = false;
/** Another answer: it may have been allowed again. */
export const reconsider = () => { lingers = false; };

/**
 * What was refused ran here, and only leaving the page ends it. Where that could cost the visitor something, they are
 * asked.
 */
export function leaveOrAsk() {
  lingers = true;
  if (config.reload == 'ask' || isChanged()) tell(ON_PRESSED, BUTTON_OPEN);
  else leave();
}

/**
 * Leaves the page, and comes back to it. Not by reloading: what came by a form would be sent again. Without its
 * fragment, since with it this would only scroll; `comeBack` puts it there again.
 */
export function leave() {
  const { href } = location;
  attempt(() => sessionStorage.setItem(NAME, [href, scrollX, scrollY].join(' ')));
  location.replace(href.split('#')[0]);
}

/** On the page that comes: the fragment and the scroll position of the one that was left. */
export function comeBack() {
  const [url, x, y] = (attempt(() => sessionStorage.getItem(NAME)) || '').split(' ');
  attempt(() => sessionStorage.removeItem(NAME));
  if (url.split('#')[0] != location.href) return;
  if (url != location.href) location.replace(url);
  const scroll = () => scrollTo(+x, +y);
  if (doc.readyState == 'complete') scroll();
  // What makes the page as long as it was may still be under way; the browser itself scrolls to the fragment meanwhile.
  else addEventListener('load', () => setTimeout(scroll));
}

/** Whether the visitor wrote something here that would be lost. */
const isChanged = () => [...touched].some((field) => field.isConnected && ('value' in field ? !!(field.value || field.defaultValue) : true))
  // What a browser filled in again, of an earlier visit, was not typed on this page.
  || Array.from(/** @type {NodeListOf<HTMLInputElement>} */ (doc.querySelectorAll('input, textarea'))).some((field) => TEXTS.test(field.type) && !field.readOnly && field.value != field.defaultValue);

/** The types of what is typed. */
const TEXTS = /^(text|textarea|search|email|tel|url|password|number|date|datetime-local|month|week|time)$/;
