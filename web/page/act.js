// @ts-check
/**
 * The operations that Rust calls: see `Op` in src/door.rs. One call through the door replaces dozens of single calls
 * (docs/adr/0003-coarse-helpers.md). No rules here. The operations that follow an answer are in after-answer.js.
 */
import { BANNER_AGAIN, BANNER_BITS, BANNER_COUNTED, DO_BANNER, DO_CLOCK, DO_COMPLAIN, DO_EMIT, DO_LATER, DO_PAINT, DO_PARSED, DO_PLACEHOLD, DO_PRELOAD, DO_RENEW, DO_REVEAL, DO_RUN, DO_SAY, DO_SETTLE, DO_SIGNAL, DO_STEP, DO_WAITING, HAPPENINGS, ON_GO_ON, ON_PAINTED, STEP_BITS } from '../door.js';
import { renew } from './cookie.js';
import { doc } from './document.js';
import { NAME } from './names.js';
import { complain, emit, isWaiting, receiveReply, tell } from './inbox.js';
import { preload, reveal, run } from './gates.js';
import { need } from '#files';
import { update } from './google.js';
import { banner, placehold } from '../views/notice.js';
import * as words from '../views/words.js';

/** @type {Record<number, (number: number, text: string) => any>} */
export const ops = {
  [DO_SAY]: (_, text) => receiveReply(text),
  [DO_SETTLE]: (_, text) => words.settle(text),
  [DO_BANNER]: (how, asked) => banner(positions(asked), !!(how & BANNER_AGAIN), !!(how & BANNER_COUNTED), how >> BANNER_BITS),
  [DO_SIGNAL]: update,
  [DO_STEP]: (number) => need('vendors', (vendors) => vendors.takeSteps(number >> STEP_BITS, number & (1 << STEP_BITS) - 1), complain),
  [DO_PAINT]: painted,
  [DO_PRELOAD]: preload,
  [DO_RUN]: (gate, inOrder) => run(gate, !!inOrder),
  [DO_REVEAL]: reveal,
  [DO_PLACEHOLD]: (gate, needed) => placehold(gate, positions(needed)),
  [DO_EMIT]: (happening) => emit(HAPPENINGS[happening], /** @type {any} */ (window)[NAME].status()),
  [DO_COMPLAIN]: (_, message) => complain(message),
  [DO_LATER]: () => setTimeout(tell, 0, ON_GO_ON),
  [DO_CLOCK]: () => performance.now(),
  [DO_WAITING]: isWaiting,
  [DO_RENEW]: renew,
  [DO_PARSED]: () => doc.readyState != 'loading',
};

/**
 * Performs one operation. Operations that are not here come with the second file.
 * @param {number} op @param {number} number @param {string} text
 * @returns {any}
 */
export const act = (op, number, text) => (ops[op] ? ops[op](number, text) : need('more', () => act(op, number, text), complain));

/** @param {string} text positions, space-separated */
const positions = (text) => text.split(' ').filter(Boolean).map(Number);

/** Reports once the browser has painted; after 0.2 s if it does not paint (hidden tab), or at once if the page is left. */
function painted() {
  let done = false;
  const once = () => { if (!done) { done = true; tell(ON_PAINTED); } };
  addEventListener('pagehide', once);
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 200);
}
