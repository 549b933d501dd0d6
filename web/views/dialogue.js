// @ts-check
/** The second layer in the page, and what takes both layers away. */
import { preferences as view } from './preferences.js';
import { BUTTON_CLOSE, ON_PRESSED, ON_REMEMBERED, REMEMBERED_ANSWERS, REMEMBERED_DAYS, REMEMBERED_DECIDED, REMEMBERED_UNTIL } from '../door.js';
import { answered, ask, complain, tell } from '#lent/page/inbox.js';
import { lingers } from '../page/revoke.js';
import { attach, detach, dropNotice, speaking } from '#lent/views/notice.js';

/** @typedef {import('#lent/views/notice.js').View} View */

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
    ask(ON_REMEMBERED);
    const said = answered();
    const element = wanted.element = view(said[REMEMBERED_ANSWERS], +said[REMEMBERED_DAYS], said[REMEMBERED_DECIDED], said[REMEMBERED_UNTIL], lingers);
    attach(element);
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
const close = () => tell(ON_PRESSED, BUTTON_CLOSE);

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
