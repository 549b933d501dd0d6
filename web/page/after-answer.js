// @ts-check
/** What happens after an answer: the other operations of the door (see act.js), and what visitors press and pages call. */
import { ops } from '#lent/page/act.js';
import { countedOn, hide, hidePreferences, preferences, shown, switchedOn } from '../views/dialogue.js';
import { freshId } from './fresh-id.js';
import { keep, noteHere } from './write-stores.js';
import { object, objects, objectsStill } from './objection.js';
import { BUTTON_ALWAYS, BUTTON_BITS, BUTTON_CUSTOMIZE, BUTTON_LEAVE, BUTTON_ONCE, BUTTON_OPEN, BUTTON_SAVE, DO_ANNOUNCE, DO_CLEAN, DO_CONCEAL, DO_DROP, DO_HIDE_PREFERENCES, DO_HIDE_UI, DO_KEEP, DO_LEAVE, DO_POST, DO_PREFERENCES, ON_CALLED, ON_CLICKED, ON_DISPLAYED, ON_LEFT, ON_OBJECTS, ON_PRESSED, OBJECTION_COUNTED, OBJECTION_OBJECTS, OBJECTION_TRUSTED } from '../door.js';
import { BREAK, DROPPED } from './names.js';
import { ask, attempt, tell } from '#lent/page/inbox.js';
import { clean } from './cleanup.js';
import { conceal, leave, leaveOrAsk, lingers, reconsider } from './revoke.js';
import { section } from './section.js';
import { textsPrint } from '../views/fingerprint.js';
import { label } from '#lent/views/notice.js';
import { config, shownVariant, word } from '#lent/views/words.js';

/**
 * Sends without a referrer and without waiting; the request outlives the page.
 * @param {string} url @param {string} body @param {RequestCredentials} credentials
 */
const post = (url, body, credentials) => attempt(() => {
  fetch(url, { method: 'POST', body, keepalive: true, credentials, referrerPolicy: 'no-referrer' }).catch(() => {});
});

/** The site's server sets the record's cookie again. @param {string} line */
export const renewOnServer = (line) => post(config.renew, 'record=' + line, 'same-origin');

/** The rest of the table in act.js. @type {Record<number, (number: number, text: string) => any>} */
const rest = {
  [DO_PREFERENCES]: preferences,
  [DO_HIDE_PREFERENCES]: hidePreferences,
  [DO_HIDE_UI]: hide,
  // If the site asks for it, its server sets the same cookie again: Safari deletes a cookie that a script wrote after seven days.
  [DO_KEEP]: (days, line) => {
    reconsider();
    keep(line, days);
    if (line && config.renew) renewOnServer(line);
  },
  [DO_CLEAN]: () => {
    clean();
    noteHere();
  },
  [DO_CONCEAL]: conceal,
  [DO_POST]: (_, event) => post(config.endpoint, event, 'omit'),
  [DO_ANNOUNCE]: () => label(word('saved')),
  [DO_LEAVE]: leaveOrAsk,
  [DO_DROP]: () => attempt(() => new BroadcastChannel(DROPPED).postMessage(0)),
};

/** Adds the other operations to the door. */
export const settle = () => { Object.assign(ops, rest); };

/** Reports what is displayed: before any answer to it is reported. */
const seen = () => tell(ON_DISPLAYED, objectsStill() ? 1 : 0, [shownVariant(), section(), textsPrint()].join(BREAK));

/** Counts that the first layer was displayed (or the page, if there is none), and that it was left without an answer. */
export function displayed() {
  seen();
  addEventListener('pagehide', () => {
    seen();
    tell(ON_LEFT);
  });
}

/**
 * Whether displays are counted is answered in the second layer, separately from everything else there. The module decides
 * what a press changes; without a reply nothing does.
 * @param {boolean} trusted @param {number} button
 */
function answerCounting(trusted, button) {
  const on = countedOn();
  if (on == null) return;
  const before = objects();
  const bits = (before ? OBJECTION_OBJECTS : 0) | (on ? OBJECTION_COUNTED : 0) | (trusted ? OBJECTION_TRUSTED : 0);
  if (ask(ON_OBJECTS, '', bits << BUTTON_BITS | button)) object(!before);
}

/**
 * A button of ours was pressed.
 * @param {boolean} trusted whether the browser vouches for it
 * @param {number} button see `BUTTONS`
 * @param {string} [of] the gate of a placeholder
 */
export function press(trusted, button, of = '') {
  if (button == BUTTON_LEAVE) {
    if (lingers) leave();
    return;
  }
  const embed = button == BUTTON_ONCE || button == BUTTON_ALWAYS;
  // Only our own placeholders have the number of a gate.
  const gate = embed ? /^\d{1,7}$/.test(of) ? +of : -1 : 0;
  if (gate < 0 || (button == BUTTON_SAVE && !shown())) return;
  answerCounting(trusted, button);
  seen();
  tell(trusted ? ON_PRESSED : ON_CLICKED, gate << BUTTON_BITS | (button == BUTTON_CUSTOMIZE ? BUTTON_OPEN : button), freshId() + BREAK + switchedOn());
}

/** The page calls: see `CALL_…` of door.js. @param {number} what @param {string} ids */
export const call = (what, ids) => {
  seen();
  tell(ON_CALLED, what, freshId() + BREAK + ids);
};
