// @ts-check
/**
 * The one door from the Rust shell to the page: what an `Op` of host.rs means, in the same order. Each does in one
 * crossing what would take dozens of single calls (docs/adr/0003-coarse-helpers.md). No rule lives here.
 */
import { BREAK, GO_ON, NAME, PAINTED, attempt, complain, doc, emit, tell } from './dom/page.js';
import { conceal, preload, reveal, run } from './dom/gates.js';
import { keep } from './dom/storage.js';
import { need } from 'assentry:need';
import { announce, banner, clean, hide, hidePreferences, placehold, preferences, reload } from './dom/views.js';
import * as words from './ui/words.js';

/** The last answer of the module's `status`. @type {string[]} */
export let status = [];

/** @type {((number: number, text: string) => any)[]} */
const ops = [
  // Status: see say.rs.
  (_, text) => { status = text.split(BREAK); },
  // Settle: takes over a configuration that the core found valid.
  (_, text) => words.settle(text),
  // Banner: about the purposes at these positions; 1 where the visitor answered before.
  (again, asked) => banner(positions(asked), !!again),
  // Preferences: how many days an answer is kept, and what was said, see say.rs.
  preferences,
  // HidePreferences.
  hidePreferences,
  // HideUi.
  hide,
  // Keep: this line, for so many days; an empty one removes it.
  (days, line) => keep(line, days),
  // Signal: a bit for each of Google's consent types; the granted ids.
  (types, granted) => {
    signal('update', (at) => types >> at & 1);
    layer().push({ event: NAME + '_update', [NAME]: { granted: granted.trim().split(' ') } });
  },
  // Step: four times a service's position, and the phase (see `Phase`).
  (number) => need('vendors', (vendors) => vendors.takeSteps(number >> 2, number & 3), complain),
  // Clean: what these services left behind.
  (_, services) => clean(positions(services)),
  // Paint: tells once the browser has.
  painted,
  // Preload: a gate's script.
  preload,
  // Run: a gate's script, in order with others where the text says so. Answers whether it is still under way.
  (gate, inOrder) => run(gate, !!inOrder),
  // Reveal: a gate.
  reveal,
  // Conceal: a gate.
  conceal,
  // Placehold: a gate, and the items that it needs.
  (gate, needed) => placehold(gate, positions(needed)),
  // Post: an event, without credentials, referrer or waiting.
  (_, body) => attempt(() => { fetch(words.config.endpoint, { method: 'POST', body, keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(() => {}); }),
  // Emit: the numbers are those of `Happening`.
  (happening) => emit(['ready', 'shown', 'change'][happening], /** @type {any} */ (window)[NAME].status()),
  // Announce.
  announce,
  // Reload.
  reload,
  // Complain.
  (_, message) => complain(message),
  // Later: gives the page a turn.
  () => setTimeout(tell, 0, GO_ON),
  // Clock, in milliseconds.
  () => performance.now(),
  // Parsed: whether the parser is done.
  () => doc.readyState != 'loading',
];

/**
 * Does what the shell says.
 * @param {number} op @param {number} number @param {string} text
 * @returns {number}
 */
export const act = (op, number, text) => ops[op](number, text);

/** @param {string} text positions, space-separated */
const positions = (text) => text.split(' ').filter(Boolean).map(Number);

/** Google's queue. @returns {any[]} */
const layer = () => /** @type {any} */ (window).dataLayer = /** @type {any} */ (window).dataLayer || [];

/** Google's names, in the order of `signal::CONSENT_TYPES`. */
const TYPES = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage'];

/**
 * Google Consent Mode. Only the real `arguments` object counts in that queue (V-09).
 * @param {'default' | 'update'} command
 * @param {(at: number) => any} granted whether the type at that position is granted
 * @param {object} [more]
 */
function signal(command, granted, more) {
  const queue = layer();
  function gtag() { queue.push(arguments); }
  // @ts-ignore
  gtag('consent', command, { ...Object.fromEntries(TYPES.map((type, at) => [type, granted(at) ? 'granted' : 'denied'])), ...more });
}

/**
 * Google Consent Mode before any answer: everything denied but security, for these regions or everywhere.
 * @param {{ regions?: string[], adsDataRedaction?: boolean, urlPassthrough?: boolean }} mode
 */
export function defaults({ regions, adsDataRedaction, urlPassthrough }) {
  signal('default', (at) => at == 6, { wait_for_update: 500, ...(regions && { region: regions }) });
  const queue = layer();
  /** @param {...any} _ */
  function gtag(..._) { queue.push(arguments); }
  if (adsDataRedaction) gtag('set', 'ads_data_redaction', true);
  if (urlPassthrough) gtag('set', 'url_passthrough', true);
}

/** Reports once the browser has painted; soon enough where it does not paint, as in a hidden tab. */
function painted() {
  let done = false;
  const once = () => { if (!done) { done = true; tell(PAINTED); } };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 200);
}
