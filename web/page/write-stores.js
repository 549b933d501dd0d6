// @ts-check
/** Writes to cookie and mirror, and sends the record to other tabs. Never throws. */
import * as words from '#lent/views/words.js';
import { isRead, broadcast, wrote } from '#lent/page/follow-record.js';
import { stored } from '#lent/page/read-stores.js';
import { doc } from './document.js';
import { NAME } from './names.js';
import { attempt, complain } from '#lent/page/inbox.js';

let warned = false;

/**
 * Copies the cookie that all hosts share to this host's mirror: the clean-up here depends on it. Not when another tab
 * reported the answer: its cookie may not have arrived yet.
 */
export const noteHere = () => attempt(() => {
  const [line] = stored().split(/[\n\x1f]/);
  if (!line || !isRead()) return;
  localStorage.setItem(NAME, line);
  wrote();
});

/**
 * Writes the record into cookie and mirror, reads it back, and sends it to other tabs. An empty line removes it.
 * @param {string} line
 * @param {number} days
 */
export function keep(line, days) {
  place(NAME, line, days);
  broadcast(line);
  wrote();
}

/**
 * Writes a value into cookie and mirror, and reads it back; returns whether one of them has it. An empty one is removed.
 * @param {string} name @param {string} value @param {number} days
 */
export function place(name, value, days) {
  const cookie = write(name, value, days);
  const mirrored = attempt(() => {
    localStorage.removeItem(name);
    if (value) localStorage.setItem(name, value);
    return localStorage.getItem(name) == value;
  }, false);
  const kept = cookie || mirrored;
  if (value && !kept && !warned) {
    warned = true;
    complain('storage: expected cookies or localStorage, found neither; the answer holds for this page only');
  }
  return kept;
}

/**
 * Writes a cookie for the widest domain, and removes it from the others; returns whether it is there.
 * @param {string} name @param {string} value @param {number} days
 */
export function write(name, value, days) {
  const domain = words.config.cookieDomain || 'auto';
  // An IP address has no parent domains, but WebKit would accept some (`domain=0.1`).
  const labels = /^[\d.]+$|:/.test(location.hostname) ? [] : location.hostname.split('.');
  const suffixes = labels.map((_, at) => labels.slice(at).join('.')).reverse();
  const rest = '; path=/; samesite=lax' + (location.protocol == 'https:' ? '; secure' : '');
  /** @param {string} name @param {string} value @param {number} age in seconds @param {string} [on] */
  const set = (name, value, age, on) => attempt(() => {
    doc.cookie = name + '=' + value + '; max-age=' + age + rest + (on ? '; domain=' + on : '');
    return doc.cookie.split('; ').includes(name + '=' + value);
  }, false);
  // The widest domain is the first one that the browser lets us write to: only it knows the public suffixes.
  const widest = () => suffixes.find((suffix) => {
    const taken = set(NAME + '-probe', '1', 9, suffix);
    set(NAME + '-probe', '', 0, suffix);
    return taken;
  });
  const on = domain == 'auto' ? widest() : domain == 'host' ? undefined : domain;
  // A cookie of our name on another domain would be read as well, so it is removed.
  for (const other of ['', ...suffixes]) if (!value || other != (on || '')) set(name, '', 0, other);
  return !!value && (set(name, value, days * 86400, on) || (!!on && set(name, value, days * 86400)));
}
