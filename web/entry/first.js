// `consent.first.js`: shows the notice on a first visit, before the engine has loaded (docs/adr/0033-notice-first.md). It
// contains no rule: what first-time visitors are asked was worked out when the site was compiled. If anything is known about
// this visitor, it only fetches the engine.
import { site } from 'assentry:site';
import { need } from '#files';
import { AROUND_DO_NOT_TRACK, AROUND_MAY_ASK, AROUND_PLACE, AROUND_SIGNAL, ASKING_CLOSE } from '../door.js';
import { idle, whenCalm } from '../page/hydration.js';
import { adopt } from '../page/google.js';
import { complain } from '../page/inbox.js';
import { doc, global } from '../page/document.js';
import { BREAK, NAME } from '../page/names.js';
import { stored } from '../page/read-stores.js';
import { surroundings } from '../page/surroundings.js';
import { banner } from '../views/banner.js';
import { inherit } from '../views/inherit.js';
import { missing } from '../views/words.js';
import { even } from '../views/zoom.js';
import { settled } from './painted-items.js';

/** How long the engine waits for the page's own files, in milliseconds: placeholders and the handle come with it. */
const PATIENCE = 1000;

const api = global(NAME), early = api?.early;
// Only once, even if a page has two tags.
if (early && !early.begun) begin();
else if (!api) {
  complain('consent.first.js: expected the small script of tag.html before it, found none');
  load();
}

function begin() {
  // If the page replaces Google's queue, the entries of the small script are kept.
  if (early.pushed[0]) adopt(site.config.dataLayer || 'dataLayer', early.pushed);
  early.begun = true;
  // The small script started the engine.
  if (early.script?.asked) return load();
  const around = surroundings();
  const isKnown = stored() != BREAK || around[AROUND_SIGNAL] || around[AROUND_DO_NOT_TRACK] || !around[AROUND_MAY_ASK]
    || (site.assumed && around[AROUND_PLACE]) || /[?&]assentry-debug\b/.test(location.search);
  // Without popovers, the painted notice could not be hidden.
  if (isKnown || !HTMLElement.prototype.showPopover) return load();
  settled(site.close ? ASKING_CLOSE : '');
  // The texts of the page's language are in another file.
  if (missing()) return load();
  // A call or press does not wait.
  const { calls } = early;
  calls.push = (/** @type {any[]} */ ...more) => {
    load();
    return Array.prototype.push.apply(calls, more);
  };
  // The page changes its language.
  new MutationObserver((_, observer) => {
    observer.disconnect();
    calls.push((/** @type {any} */ api) => api.language());
  }).observe(doc.documentElement, { attributeFilter: ['lang'] });
  whenCalm((late) => {
    // The page may still be hydrated: the engine knows where a notice may be inserted then.
    if (late) return load();
    if (!isLoading && !early.notice?.isConnected) show();
    if (calls[0]) return load();
    setTimeout(load, PATIENCE);
    if (doc.readyState == 'complete') idle(load);
    else addEventListener('load', () => idle(load));
  }, 2000);
}

function show() {
  const notice = early.notice = banner(site.asked, false);
  doc.body.before(notice);
  inherit();
  even(notice);
  for (const type of ['pointerover', 'focusin']) notice.addEventListener(type, load, { once: true });
}

/** Whether the engine has been requested. */
var isLoading = false;
function load() {
  if (isLoading) return;
  isLoading = true;
  const failed = (/** @type {string} */ why) => {
    // No answer could be stored, so none is asked for.
    early?.notice?.remove();
    complain('answer: ' + why + '; everything optional is denied on this page');
  };
  const script = early?.script;
  // Without the small script, or if the engine is not before it in the tag.
  if (script?.type != NAME) return need(NAME, () => {}, failed);
  const lost = () => failed('expected ' + script.src + ' to load');
  if (script.failed) return lost();
  script.onerror = lost;
  if (script.asked) return;
  script.asked = true;
  const { parentNode, nextSibling } = script;
  script.type = '';
  // Browsers read the type when an element is inserted.
  script.remove();
  (parentNode || doc.head).insertBefore(script, nextSibling);
  script.type = NAME;
}
