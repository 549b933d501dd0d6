// @ts-check
/** What the module learns about the page and the browser when it starts. */
import { AROUND_AUTOMATED, AROUND_DO_NOT_TRACK, AROUND_MAY_ASK, AROUND_NARROW, AROUND_PLACE, AROUND_SIGNAL } from '../door.js';
import { attempt } from '#lent/page/inbox.js';
import { doc } from './document.js';
import { NAME } from './names.js';

/** Facts about the page and the browser: see `surroundings` in src/door.rs. */
export function surroundings() {
  // A framed page does not ask if the embedding page does.
  const inner = attempt(() => window != window.parent && Object.hasOwn(window.parent, NAME), false);
  /** @type {any} */
  const nav = navigator;
  /** @type {(string | number | undefined)[]} */
  const around = [];
  around[AROUND_PLACE] = place();
  around[AROUND_NARROW] = innerWidth < 768 ? 1 : '';
  around[AROUND_AUTOMATED] = nav.webdriver ? 1 : '';
  around[AROUND_MAY_ASK] = inner ? '' : 1;
  // Only `true` is a signal (T-01). The query parameter is for testing: it can only reduce what is allowed.
  around[AROUND_SIGNAL] = nav.globalPrivacyControl === true || /[?&]assentry-gpc\b/.test(location.search) ? 1 : '';
  around[AROUND_DO_NOT_TRACK] = nav.doNotTrack == 1 ? 1 : '';
  return around;
}

/** Where the visitor is, according to the site's server: in a meta element, or a header that scripts can read. */
const place = () => /** @type {HTMLMetaElement | null} */ (doc.querySelector('meta[name=assentry-region]'))?.content
  // No exceptions on the path that every page takes: building a stack trace costs 0.8 ms (docs/adr/0005-lean-core.md).
  || attempt(() => /** @type {any} */ (performance.getEntriesByType('navigation')[0])?.serverTiming.find((/** @type {any} */ { name }) => name == 'region')?.description);
