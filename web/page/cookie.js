// @ts-check
/** Writes our cookies, and an opt-out's once more on each day of a visit (L-63). Never throws. */
import { need } from '#files';
import { attempt, complain } from './inbox.js';
import { NAME, doc } from './names.js';
import { today } from './storage.js';
import { config } from '../views/words.js';

/** One that finds the widest domain, and remembers on which day an opt-out was renewed. */
const PROBE = NAME + '-probe=';
const DAY = 86400;

/** This host and the domains above it, the widest first. An IP address has none, but WebKit would accept some (`domain=0.1`). */
export const domains = () => (/^[\d.]+$|:/.test(location.hostname) ? [] : location.hostname.split('.').map((_, at, labels) => labels.slice(at).join('.')).reverse());

/**
 * Writes a cookie; returns whether it is there.
 * @param {string} pair @param {number} age in seconds @param {string} [domain] this host alone if empty
 */
export const setCookie = (pair, age, domain) => attempt(() => {
  doc.cookie = pair + '; max-age=' + age + '; path=/; samesite=lax' + (location.protocol == 'https:' ? '; secure' : '') + (domain ? '; domain=' + domain : '');
  return doc.cookie.split('; ').includes(pair);
}, false);

/** The first domain for the record that the browser lets us write to: only it knows the public suffixes. @param {number} mark @param {number} age */
export const home = (mark, age) => {
  const { cookieDomain: one = 'auto' } = config;
  return [...(one == 'auto' ? domains() : one == 'host' ? [] : [one]), ''].find((domain) => setCookie(PROBE + mark, age, domain));
};

/** Writes the record again as it is, unless that was done today. @param {number} days @param {string} line */
export function renew(days, line) {
  if (attempt(() => doc.cookie.includes(PROBE + today()))) return;
  setCookie(NAME + '=' + line, days * DAY, home(today(), DAY));
  // A server's cookie, which Safari keeps longer than a script's, is the last one.
  if (config.renew) need('more', (more) => more.renewOnServer(line), complain);
}
