// @ts-check
/** The second layer in the page, and what takes both layers away. */
import { preferences as view } from '../ui/preferences.js';
import { PRESSED, REMEMBERED } from './names.js';
import { answered, ask, complain, tell } from './page.js';
import { lingers } from './revoke.js';
import { attach, detach, dropNotice, speaking } from './views.js';

/** @typedef {import('./views.js').View} View */

/** @type {View | undefined} */
let dialogue;

/**
 * The second layer, unless it is there: a modal dialog. One that something hides would leave the page without
 * focus (B-21): then it is taken away again.
 */
export function preferences() {
  if (dialogue) return;
  /** @type {View} */
  const wanted = dialogue = {};
  speaking(() => {
    if (wanted != dialogue) return;
    ask(REMEMBERED);
    const [days, remembered, decided, until] = answered();
    const make = () => view(remembered, +days, decided, until, lingers), element = wanted.element = make();
    attach(element, make);
    const dialog = dialogOf(element);
    dialog.addEventListener('close', () => { if (wanted == dialogue) close(); });
    dialog.showModal();
    // The first of its buttons: Firefox would begin at the first control of the shadow root, and never reach this one.
    element.querySelector('button')?.focus();
    if (!dialog.offsetHeight) {
      hidePreferences();
      complain('preferences: expected to be visible, but something hides assentry-preferences');
      close();
    }
  });
}

/** Tells that it was closed without an answer: as its button does. */
const close = () => tell(PRESSED, 4);

/** @param {HTMLElement} element */
const dialogOf = (element) => /** @type {HTMLDialogElement} */ (/** @type {ShadowRoot} */ (element.shadowRoot).querySelector('dialog'));

/** Takes the second layer away. Closing returns the focus to where it was. */
export function hidePreferences() {
  const element = dialogue?.element;
  dialogue = undefined;
  if (!element) return;
  dialogOf(element).close();
  detach(element);
}

/** Takes both layers away. */
export function hide() {
  hidePreferences();
  dropNotice();
}

/** Whether the second layer is there to be answered. */
export const shown = () => !!dialogue?.element;

/** The ids whose switches are on, space-separated. */
export const switchedOn = () => Array.from(dialogue?.element?.querySelectorAll('input') || []).filter((input) => input.checked)
  .map((input) => input.dataset.assentryPurpose || input.dataset.assentryService).join(' ');
