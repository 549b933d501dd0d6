// @ts-check
/** What follows from an answer: the rest of the door in dom.js, and what visitors press and pages call. */
import { ops, positions } from './dom.js';
import { hide, hidePreferences, preferences, shown, switchedOn } from './dom/dialogue.js';
import { freshId } from './dom/fresh-id.js';
import { keep } from './dom/keep.js';
import { BREAK, CALLED, CLICKED, PRESSED } from './dom/names.js';
import { attempt, tell } from './dom/page.js';
import { clean, conceal, reload } from './dom/revoke.js';
import { label } from './dom/views.js';
import { config, word } from './ui/words.js';

/** The rest of the table in dom.js. @type {((number: number, text: string) => any)[]} */
const rest = [
  // Preferences.
  preferences,
  // HidePreferences.
  hidePreferences,
  // HideUi.
  hide,
  // Keep: this line, for so many days; an empty one removes it.
  (days, line) => keep(line, days),
  // Clean: what these services left behind.
  (_, services) => clean(positions(services)),
  // Conceal: a gate.
  conceal,
  // Post: an event, without credentials, referrer or waiting.
  (_, body) => attempt(() => { fetch(config.endpoint, { method: 'POST', body, keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(() => {}); }),
  // Announce: that the answer is kept.
  () => label(word('saved')),
  // Reload.
  reload,
];

/** Completes the door. */
export const settle = () => { ops.push(...rest); };

/**
 * A button of ours was pressed.
 * @param {boolean} trusted whether the browser vouches for it
 * @param {number} button its position in `BUTTONS` of start.js
 * @param {string} [of] the gate of a placeholder
 */
export function press(trusted, button, of = '') {
  const embed = button == 5 || button == 6;
  // Only our own placeholders have the number of a gate.
  const gate = embed ? /^\d{1,7}$/.test(of) ? +of : -1 : 0;
  if (gate < 0 || (button == 2 && !shown())) return;
  tell(trusted ? PRESSED : CLICKED, gate * 8 + (button == 7 ? 3 : button), freshId() + BREAK + switchedOn());
}

/** The page calls: the numbers are those of app.rs. @param {number} what @param {string} ids */
export const call = (what, ids) => tell(CALLED, what, freshId() + BREAK + ids);
