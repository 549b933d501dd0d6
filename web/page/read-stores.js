// @ts-check
/** Reads the record from cookie and mirror. Never throws. */
import { doc } from './document.js';
import { BREAK, NAME } from './names.js';
import { attempt } from '#lent/page/inbox.js';

/** What is stored: every cookie of our name, a separator, then the mirror. */
export function stored() {
  const cookies = attempt(() => doc.cookie.split('; '), [])
    .filter((pair) => pair.startsWith(NAME + '=')).map((pair) => pair.slice(NAME.length + 1));
  return cookies.join('\n') + BREAK + (attempt(() => localStorage.getItem(NAME)) || '');
}
