// @ts-check
/** The record in the browser: cookie, mirror, and word to other tabs. Never throws. */
import * as words from '../ui/words.js';
import { BREAK, NAME, READ, attempt, complain, doc, tell } from './page.js';

/** @type {BroadcastChannel | undefined} */
let channel;

/** What is to be read instead of the stores: what another tab wrote, whose cookie may still be on the way to us (Firefox). @type {string | undefined} */
let told;

/** Listens to other tabs. An open channel can keep a page out of the back-forward cache, so it is closed meanwhile. */
export function follow() {
  const open = () => {
    channel = attempt(() => new BroadcastChannel(NAME));
    if (channel) channel.onmessage = ({ data }) => hear(data + BREAK);
  };
  addEventListener('storage', ({ key, newValue }) => { if (key == NAME) hear((newValue || '') + BREAK); });
  addEventListener('pagehide', () => { channel?.close(); channel = undefined; });
  addEventListener('pageshow', () => { if (!channel) open(); });
  open();
}

/** What is stored under our name: every cookie of that name, then behind a break the mirror. */
export function stored() {
  const news = told;
  told = undefined;
  if (news != null) return news;
  const cookies = attempt(() => doc.cookie, '').split('; ')
    .filter((pair) => pair.startsWith(NAME + '=')).map((pair) => pair.slice(NAME.length + 1));
  return cookies.join('\n') + BREAK + (attempt(() => localStorage.getItem(NAME), '') || '');
}

/** Reports what is stored, and the day: the first time, and whenever it may have changed. */
export const read = () => tell(READ, Date.now() / 864e5, stored());

/** Reads this as if it had been stored; nothing: what is stored. @param {string} [text] */
export const hear = (text) => { told = text; read(); };

let warned = false;

/**
 * Writes the record into cookie and mirror, reads it back, and tells other tabs. An empty line removes it.
 * @param {string} line
 * @param {number} days
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
  attempt(() => channel?.postMessage(line));
  if (line && !kept && !mirrored && !warned) {
    warned = true;
    complain('storage: expected cookies or localStorage, found neither; the answer holds for this page only');
  }
}
