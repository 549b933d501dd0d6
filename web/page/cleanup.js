// @ts-check
/**
 * Removes what services left behind: cookies on every domain and path that a script can reach, both storages,
 * IndexedDB, caches, service workers (V-04, V-21). Names must match completely; the module decides whether a name is removed,
 * given the services that list it.
 */
import { ON_LISTED } from '../door.js';
import { doc } from './document.js';
import { NAME } from './names.js';
import { ask, attempt } from '#lent/page/inbox.js';
import { items } from '#lent/views/words.js';

/** How often to check whether a cookie is gone, and for how long, in milliseconds. */
const PAUSE = 100, PATIENCE = 1000;

/** @typedef {{ name?: string, pattern?: string, storage?: string, httpOnly?: boolean, party?: string }} Tracker */

/** @param {Tracker} tracker @returns {(name: string) => boolean} */
function matcher({ name, pattern }) {
  if (name != null) return (other) => other == name;
  try {
    const whole = new RegExp('^(?:' + pattern + ')$');
    return (other) => whole.test(other);
  } catch {
    return () => false;
  }
}

/** Starts the clean-up. Whatever this page does not live long enough to remove is removed on the next. */
export function clean() {
  // No page can remove what other hosts set.
  const trackers = items.flatMap(({ id, raw }) => (/** @type {Tracker[]} */ (raw?.trackers || [])).filter(({ party }) => party != 'third')
    .map((tracker) => ({ id, storage: tracker.storage || 'cookie', is: matcher(tracker) })));
  /** @param {string} storage @param {string} name */
  const goes = (storage, name) => {
    const listing = trackers.filter((one) => one.storage == storage && one.is(name)).map(({ id }) => id);
    return name != NAME && !!listing[0] && ask(ON_LISTED, listing.join(' '));
  };
  const until = Date.now() + PATIENCE;
  const round = () => {
    const left = cookies((name) => goes('cookie', name));
    for (const kind of /** @type {const} */ (['localStorage', 'sessionStorage'])) {
      try {
        for (const name of Object.keys(window[kind])) if (goes(kind, name)) window[kind].removeItem(name);
      } catch {
        // Blocked storage: nothing to remove.
      }
    }
    if (!left.length) return;
    if (Date.now() < until) setTimeout(round, PAUSE);
    else console.warn?.('assentry: no script can remove ' + left.join(', ') + ': something on the page writes it again');
  };
  databases((name) => goes('indexedDB', name));
  cached((name) => goes('cacheStorage', name));
  workers((name) => goes('serviceWorker', name));
  round();
}

/**
 * @param {(name: string) => boolean} goes
 * @returns {string[]} the names that are still there, for example because something wrote them again
 */
function cookies(goes) {
  const names = () => attempt(() => doc.cookie.split('; '), []).map((pair) => pair.split('=')[0]).filter((name) => name && goes(name));
  const labels = location.hostname.split('.');
  const hosts = ['', ...labels.map((_, at) => labels.slice(at).join('.'))];
  const parts = location.pathname.split('/');
  const paths = parts.flatMap((_, at) => [parts.slice(0, at).join('/') + '/', parts.slice(0, at + 1).join('/')]).filter(Boolean);
  for (const name of names()) {
    for (const host of hosts) {
      for (const path of new Set(paths)) {
        doc.cookie = name + '=; max-age=0; path=' + path + (host && '; domain=' + host);
        if (location.protocol == 'https:') doc.cookie = name + '=; max-age=0; secure; samesite=none; partitioned; path=' + path + (host && '; domain=' + host);
      }
    }
  }
  return names();
}

/** @param {(name: string) => boolean} goes */
async function databases(goes) {
  try {
    for (const { name } of await indexedDB.databases()) if (name && goes(name)) indexedDB.deleteDatabase(name);
  } catch {
    // The browser has no databases, or cannot list them.
  }
}

/** @param {(name: string) => boolean} goes */
async function cached(goes) {
  try {
    for (const name of await caches.keys()) if (goes(name)) caches.delete(name);
  } catch {
    // Only available over https.
  }
}

/** A service worker is matched by the file name, the path or the URL of its script. @param {(name: string) => boolean} goes */
async function workers(goes) {
  try {
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      const worker = registration.active || registration.waiting || registration.installing;
      const url = new URL(worker ? worker.scriptURL : registration.scope);
      if ([url.pathname.split('/').pop() || '', url.pathname, url.href].some(goes)) registration.unregister();
    }
  } catch {
    // The same.
  }
}
