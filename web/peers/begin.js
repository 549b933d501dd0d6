// @ts-check
/** Coming from another consent tool: its answers, read once, and its mark-up (docs/migrate.md). */
import { BREAK, NAME, doc } from '../page/names.js';
import { attempt, complain } from '#lent/page/inbox.js';
import { freshId } from '../page/fresh-id.js';
import { line } from './answer.js';
import { translate } from './markup.js';
import { records } from './records.js';
import { config, items } from '#lent/views/words.js';
import { need } from '#files';

/** Says that answers were taken over: not again, should ours be reset or run out while the other tool's still lies there. */
const DONE = NAME + '-import=1';

/** The line that other tools' records make; nothing where there is none to take over. */
function taken() {
  const jar = doc.cookie;
  if (jar.split('; ').includes(DONE)) return '';
  const now = Date.now();
  const { revision, regime } = /** @type {any} */ (window)[NAME].status();
  const found = line(records(jar, (name) => attempt(() => localStorage.getItem(name), null), now), {
    items, map: config.importMap, days: Math.min(config.days || 182, 396), now, revision, regime, id: config.proof ? freshId() : '',
  });
  return found;
}

/**
 * Does what the configuration asks for, then starts.
 * @param {() => boolean} fresh whether nothing of ours is stored: another tab may have asked meanwhile
 * @param {(stored?: string) => void} start is given what is to be read as if it had been stored
 */
export function begin(fresh, start) {
  for (const [from, to] of Object.entries(config.importMap || {})) {
    if (!items.some(({ id }) => id == to)) complain('importMap.' + from + ': expected the id of a purpose or service, found "' + to + '"');
  }
  attempt(() => translate(config.markup || []));
  const found = config.import && fresh() && attempt(taken, '');
  start(found ? BREAK + found : undefined);
  // Behind the record, which the second file writes: whoever leaves before that has it taken over on the next page. As
  // long as a cookie lives, and so longer than any of theirs.
  if (found) need('more', () => { doc.cookie = DONE + '; max-age=34560000; path=/; samesite=lax'; }, () => {});
}
