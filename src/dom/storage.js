// @ts-check
/** The record in the browser: cookie, mirror, and word to other tabs. Never throws. */
import * as words from '../ui/words.js';
import { CHANGED, NAME, attempt, doc, inbox } from './page.js';

/** @type {BroadcastChannel | undefined} */
let channel;

/** What another tab told us that it wrote. Its cookie may still be on the way to us (Firefox). @type {string | undefined} */
let told;

/** Listens to other tabs. An open channel can keep a page out of the back-forward cache, so it is closed meanwhile. */
export function follow() {
  /** @param {string} line */
  const hear = (line) => { told = line; inbox(CHANGED, 0); };
  const open = () => {
    channel = attempt(() => new BroadcastChannel(NAME));
    if (channel) channel.onmessage = ({ data }) => hear(String(data));
  };
  addEventListener('storage', ({ key, newValue }) => { if (key == NAME) hear(newValue || ''); });
  addEventListener('pagehide', () => { channel?.close(); channel = undefined; });
  addEventListener('pageshow', () => { if (!channel) open(); });
  open();
}

/** What is stored under our name: every cookie of that name, then behind a break the mirror. */
export function stored() {
  const news = told;
  told = undefined;
  if (news != null) return news + '\x1f';
  const cookies = attempt(() => doc.cookie, '').split('; ')
    .filter((pair) => pair.startsWith(NAME + '=')).map((pair) => pair.slice(NAME.length + 1));
  return cookies.join('\n') + '\x1f' + (attempt(() => localStorage.getItem(NAME), '') || '');
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
  attempt(() => channel?.postMessage(line));
  return !!(kept || mirrored);
}
