// @ts-check
/** What follows from an answer: the rest of the door in dom.js, and what visitors press and pages call. */
import { ops, positions } from './dom.js';
import { hide, hidePreferences, preferences, shown, switchedOn } from './dom/dialogue.js';
import { freshId } from './dom/fresh-id.js';
import { keep, noteHere } from './dom/keep.js';
import { BREAK, CALLED, CLICKED, DISPLAYED, DROPPED, LEFT, PRESSED, RENEWED } from './dom/names.js';
import { attempt, tell } from './dom/page.js';
import { clean, conceal, leave, leaveOrAsk, lingers, reconsider } from './dom/revoke.js';
import { stored } from './dom/storage.js';
import { label } from './dom/views.js';
import { config, shownVariant, word } from './ui/words.js';

/**
 * Without referrer or waiting, and outliving the page.
 * @param {string} url @param {string} body @param {RequestCredentials} credentials
 */
const post = (url, body, credentials) => attempt(() => {
  fetch(url, { method: 'POST', body, keepalive: true, credentials, referrerPolicy: 'no-referrer' }).catch(() => {});
});

/** The rest of the table in dom.js. @type {((number: number, text: string) => any)[]} */
const rest = [
  // Preferences.
  preferences,
  // HidePreferences.
  hidePreferences,
  // HideUi.
  hide,
  // Keep: this line, for so many days; an empty one removes it. A server that is asked to sets the same cookie again,
  //   since Safari keeps one that a script wrote for seven days.
  (days, line) => {
    reconsider();
    keep(line, days);
    if (line && config.renew) post(config.renew, 'record=' + line, 'same-origin');
  },
  // Clean: what these services left behind.
  (_, services) => {
    clean(positions(services));
    noteHere();
  },
  // Conceal: a gate.
  conceal,
  // Post: an event.
  (_, event) => post(config.endpoint, event, 'omit'),
  // Announce: that the answer is kept.
  () => label(word('saved')),
  // Leave.
  leaveOrAsk,
  // Drop: the pages that the browser keeps for going back.
  () => attempt(() => new BroadcastChannel(DROPPED).postMessage(0)),
  // Renew.
  () => tell(RENEWED, 0, stored()),
];

/** Completes the door. */
export const settle = () => { ops.push(...rest); };

/** What is shown, and in which variant: told before anything that is done about it. */
const seen = () => tell(DISPLAYED, 0, shownVariant());

/** The first layer is there to be seen, or the page where there is none, and that is counted; so is leaving it without an answer. */
export function displayed() {
  seen();
  addEventListener('pagehide', () => tell(LEFT));
}

/**
 * A button of ours was pressed.
 * @param {boolean} trusted whether the browser vouches for it
 * @param {number} button its position in `BUTTONS` of start.js
 * @param {string} [of] the gate of a placeholder
 */
export function press(trusted, button, of = '') {
  if (button == 8) {
    if (lingers) leave();
    return;
  }
  const embed = button == 5 || button == 6;
  // Only our own placeholders have the number of a gate.
  const gate = embed ? /^\d{1,7}$/.test(of) ? +of : -1 : 0;
  if (gate < 0 || (button == 2 && !shown())) return;
  seen();
  tell(trusted ? PRESSED : CLICKED, gate * 8 + (button == 7 ? 3 : button), freshId() + BREAK + switchedOn());
}

/** The page calls: the numbers are those of app.rs. @param {number} what @param {string} ids */
export const call = (what, ids) => {
  seen();
  tell(CALLED, what, freshId() + BREAK + ids);
};
