// @ts-check
/** For gated scripts that wait for `load` or `DOMContentLoaded` but run later: repeats the event for them only. */
import { doc } from './document.js';

/** The scripts to which this applies, while they run. @type {Set<HTMLScriptElement>} */
const late = new Set();
/** Whether an event has already happened. @type {Record<string, () => boolean>} */
const over = {
  DOMContentLoaded: () => doc.readyState != 'loading',
  load: () => doc.readyState == 'complete',
  pageshow: () => doc.readyState == 'complete',
};

/**
 * Replays to a script the events for which it adds listeners while it runs: `DOMContentLoaded`, `load` and `pageshow` of
 * window and document. Classic scripts only: listeners of a module cannot be distinguished from others.
 * @param {HTMLScriptElement} script not in the page yet
 */
export function replay(script) {
  listen();
  const before = onload, loaded = over.load();
  late.add(script);
  const end = () => {
    if (late.delete(script) && loaded && onload && onload != before) happen(window, onload, 'load');
  };
  script.addEventListener('load', end);
  script.addEventListener('error', end);
  // An inline script has run as soon as it is inserted.
  if (!script.src) queueMicrotask(end);
}

/** @param {any} target @param {any} listener @param {string} type */
const happen = (target, listener, type) => setTimeout(() => {
  const event = new Event(type);
  if (typeof listener == 'function') listener.call(target, event);
  else listener.handleEvent(event);
});

let listening = false;
function listen() {
  if (listening) return;
  listening = true;
  const { addEventListener } = EventTarget.prototype;
  /** @this {EventTarget} @param {string} type @param {any} listener @param {any} [options] */
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const mine = late.has(/** @type {HTMLScriptElement} */ (doc.currentScript)) && (this == null || this == window || this == document);
    if (mine && listener && Object.hasOwn(over, type) && over[type]()) happen(this || window, listener, type);
    else addEventListener.call(this || window, type, listener, options);
  };
}
