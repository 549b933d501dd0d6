// @ts-check
/**
 * The one door from the Rust shell to the page: what an `Op` of host.rs means, in the same order. Each does in one
 * crossing what would take dozens of single calls (docs/adr/0003-coarse-helpers.md). No rule lives here. What follows from
 * an answer is in later.js.
 */
import { GO_ON, NAME, PAINTED, doc } from './dom/names.js';
import { attempt, complain, emit, hearAnswer, tell } from './dom/page.js';
import { preload, reveal, run } from './dom/gates.js';
import { need } from 'assentry:need';
import { banner, placehold } from './dom/views.js';
import * as words from './ui/words.js';

/** @type {((number: number, text: string) => any)[]} */
export const ops = [
  // Say: the answer to what was asked, see say.rs.
  (_, text) => hearAnswer(text),
  // Settle: takes over a configuration that the core found valid.
  (_, text) => words.settle(text),
  // Banner: about the purposes at these positions; 1 where the visitor answered before, 2 where the display is counted.
  (how, asked) => banner(positions(asked), !!(how & 1), how > 1),
  // Signal: a bit for each of Google's consent types; the granted ids.
  (types, granted) => {
    signal('update', (at) => types >> at & 1);
    say({ event: NAME + '_update', [NAME]: { granted: granted.trim().split(' ') } });
  },
  // Step: four times a service's position, and the phase (see `Phase`).
  (number) => need('vendors', (vendors) => vendors.takeSteps(number >> 2, number & 3), complain),
  // Paint: tells once the browser has.
  painted,
  // Preload: a gate's script.
  preload,
  // Run: a gate's script, in order with others where the text says so. Answers whether it is still under way.
  (gate, inOrder) => run(gate, !!inOrder),
  // Reveal: a gate.
  reveal,
  // Placehold: a gate, and the items that it needs.
  (gate, needed) => placehold(gate, positions(needed)),
  // Emit: the numbers are those of `Happening`.
  (happening) => emit(['ready', 'shown', 'change'][happening], /** @type {any} */ (window)[NAME].status()),
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
 * Does what the shell says. What is not here comes with the second file.
 * @param {number} op @param {number} number @param {string} text
 * @returns {any}
 */
export const act = (op, number, text) => (ops[op] ? ops[op](number, text) : need('more', () => act(op, number, text), complain));

/** @param {string} text positions, space-separated */
export const positions = (text) => text.split(' ').filter(Boolean).map(Number);

/** What Google was told, in order. @type {any[]} */
const said = [];
/** The name of Google's queue. */
let queue = '';

/** @param {any} entry */
const say = (entry) => {
  (/** @type {any} */ (window)[queue] ||= []).push(entry);
  said.push(entry);
};

/**
 * Takes the queue of that name. A page that makes it anew, as many snippets do, keeps what was said: the property can be
 * declared and configured like any other, since one that cannot would break a page's `let dataLayer`.
 * @param {string} name
 */
function hold(name) {
  queue = name;
  /** @type {any} */
  let now = /** @type {any} */ (window)[name];
  attempt(() => Object.defineProperty(window, name, {
    configurable: true,
    get: () => now,
    set(next) {
      if (Array.isArray(next)) next.unshift(...said.filter((entry) => !next.includes(entry)));
      now = next;
    },
  }));
}

/** Google's names, in the order of `signal::CONSENT_TYPES`. */
const TYPES = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage'];

/** Only the real `arguments` object counts in that queue (V-09). @param {...any} _ */
function gtag(..._) { say(arguments); }

/**
 * Google Consent Mode.
 * @param {'default' | 'update'} command
 * @param {(at: number) => any} granted whether the type at that position is granted
 * @param {object} [more]
 */
const signal = (command, granted, more) => gtag('consent', command, { ...Object.fromEntries(TYPES.map((type, at) => [type, granted(at) ? 'granted' : 'denied'])), ...more });

/**
 * Google Consent Mode before any answer: everything denied but security, for these regions or everywhere.
 * @param {{ regions?: string[], adsDataRedaction?: boolean, urlPassthrough?: boolean }} mode
 * @param {string} [name] of the queue
 */
export function defaults({ regions, adsDataRedaction, urlPassthrough }, name = 'dataLayer') {
  if (queue != name) hold(name);
  signal('default', (at) => at == 6, { wait_for_update: 500, ...(regions && { region: regions }) });
  if (adsDataRedaction) gtag('set', 'ads_data_redaction', true);
  if (urlPassthrough) gtag('set', 'url_passthrough', true);
}

/** Reports once the browser has painted; soon enough where it does not paint, as in a hidden tab or a page that is left. */
function painted() {
  let done = false;
  const once = () => { if (!done) { done = true; tell(PAINTED); } };
  addEventListener('pagehide', once);
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 200);
}
