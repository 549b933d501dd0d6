// @ts-check
/** Imports another consent tool's answers, once (docs/migrate.md). crates/peers reads them, in a third part of the module. */
import { ON_KEPT } from '../door.js';
import { doc } from '../page/document.js';
import { BREAK, NAME } from '../page/names.js';
import { attempt, complain, reply } from '#lent/page/inbox.js';
import { freshId } from '../page/fresh-id.js';
import { checkMap, field, map } from './ids.js';
import { config } from '#lent/views/words.js';
import { need } from '#files';

/** Marks that answers were imported: they are not imported again after ours are reset or expire. */
const DONE = NAME + '-import=1';

/** One more than the maximum that is read from a storage. */
const MOST = 16385;

/** The line made from other tools' records; empty if there is nothing to import. @param {import('../page/inbox.js').Part} ask */
function taken(ask) {
  const jar = attempt(() => doc.cookie.split('; '), []);
  if (jar.includes(DONE)) return '';
  const [vanilla, c15t] = ['cc_cookie', 'c15t'].map((name) => (attempt(() => localStorage.getItem(name)) || '').slice(0, MOST));
  const cookies = jar.filter((pair) => pair.includes('=')).flatMap((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), attempt(() => decodeURIComponent(pair.slice(at + 1)), '').slice(0, MOST)];
  });
  ask(ON_KEPT, Math.floor(Date.now() / 864e5), [...[vanilla, c15t, config.proof ? freshId() : '', cookies.length / 2, ...cookies].map(field), ...map()].join(BREAK));
  return reply()[0];
}

/**
 * Imports what other tools stored, then starts.
 * @param {() => boolean} fresh whether nothing of ours is stored: another tab may have stored an answer meanwhile
 * @param {(stored?: string) => void} start called with a text to read as if it had been stored
 * @param {import('../page/inbox.js').Module} module
 * @param {() => Uint8Array} bytes the third part of it, if that is a separate module
 */
export function begin(fresh, start, [, link, whole = link], bytes) {
  let found = '';
  try {
    const ask = whole(bytes);
    // Else the other file reports it.
    if (!config.markup) checkMap();
    if (fresh()) found = attempt(() => taken(ask), '');
  } catch (error) {
    complain('import: expected assentry.peers.js of the same build, found ' + error);
  }
  start(found ? BREAK + found : undefined);
  // After the record, which the second file writes: if the page is left before that, the next page imports. Kept as long as a
  // cookie can be, so longer than any of theirs.
  if (found) need('more', () => { doc.cookie = DONE + '; max-age=34560000; path=/; samesite=lax'; }, () => {});
}
