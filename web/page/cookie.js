// @ts-check
/** Writes an opt-out's cookie again, on the first page of each day of a visit (L-63, docs/adr/0034-renewal.md). Never throws. */
import { need } from '#files';
import { attempt, complain } from './inbox.js';
import { doc } from './document.js';
import { NAME } from './names.js';
import { today } from './follow-record.js';
import { config } from '../views/words.js';

/**
 * Writes the record again as it is, unless that was done today: a cookie with the day finds the widest domain, as that of
 * write-stores.js does, and stays.
 * @param {number} days @param {string} line
 */
export function renew(days, line) {
  const mark = NAME + '-probe=' + today(), { hostname, protocol } = location, one = config.cookieDomain;
  // Not of an IP address: WebKit would accept some of its ends.
  const labels = /[a-z]/.test(hostname) ? hostname.split('.') : [];
  const domains = one && one != 'auto' ? [one] : labels.map((_, at) => labels.slice(at).join('.')).reverse();
  attempt(() => {
    if (doc.cookie.includes(mark)) return;
    for (const on of [...domains.map((domain) => '; domain=' + domain), '']) {
      const rest = '; path=/; samesite=lax' + (protocol == 'https:' ? '; secure' : '') + on;
      doc.cookie = mark + '; max-age=86400' + rest;
      if (doc.cookie.includes(mark)) {
        doc.cookie = NAME + '=' + line + '; max-age=' + days * 86400 + rest;
        // A server's cookie, which Safari keeps longer than a script's, is the last one.
        if (config.renew) need('more', (more) => more.renewOnServer(line), complain);
        return;
      }
    }
  });
}
