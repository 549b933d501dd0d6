// @ts-check
/** Shows the second layer, and removes both layers. */
import { preferences as view } from './preferences.js';
import { BUTTON_CLOSE, ON_PRESSED, ON_REMEMBERED } from '../door.js';
import { ask, complain, reply, tell } from '#lent/page/inbox.js';
import { lingers } from '../page/revoke.js';
import { attach, detach, dropNotice, withTexts } from '#lent/views/notice.js';

/** @typedef {import('#lent/views/notice.js').View} View */

/** @type {View | undefined} */
let dialogue;

/** What it would say now: fields `REMEMBERED_…`, and what makes it. */
export function secondLayer() {
  ask(ON_REMEMBERED);
  const fields = reply();
  return { fields, make: () => view(fields, lingers) };
}

/**
 * Shows the second layer, a modal dialog, unless it is there. A hidden modal dialog would leave the page without focus
 * (B-21): then it is removed again.
 */
export function preferences() {
  if (dialogue) return;
  /** @type {View} */
  const wanted = dialogue = {};
  withTexts(() => {
    if (wanted != dialogue) return;
    const { make } = secondLayer(), element = wanted.element = make();
    attach(element, make);
    const dialog = dialogOf(element);
    dialog.addEventListener('close', () => { if (wanted == dialogue) close(); });
    dialog.showModal();
    // Focus the first button: Firefox would start at the first control of the shadow root, and never reach this one.
    element.querySelector('button')?.focus();
    if (!dialog.offsetHeight) {
      hidePreferences();
      complain('preferences: expected to be visible, but something hides assentry-preferences');
      close();
    }
  });
}

/** Closing without an answer does what the close button does. */
const close = () => tell(ON_PRESSED, BUTTON_CLOSE);

/** @param {HTMLElement} element */
const dialogOf = (element) => /** @type {HTMLDialogElement} */ (/** @type {ShadowRoot} */ (element.shadowRoot).querySelector('dialog'));

/** Removes the second layer. Closing returns the focus to where it was. */
export function hidePreferences() {
  const element = dialogue?.element;
  dialogue = undefined;
  if (!element) return;
  dialogOf(element).close();
  detach(element);
}

/** Removes both layers. */
export function hide() {
  hidePreferences();
  dropNotice();
}

/** Whether the second layer is open. */
export const shown = () => !!dialogue?.element;

/** The switch with which visitors object to being counted: whether it is on, if it is there. */
export const countedOn = () => /** @type {HTMLInputElement | null | undefined} */ (dialogue?.element?.querySelector('[data-assentry-counting]'))?.checked;

/** The ids whose switches are on, space-separated. */
export const switchedOn = () => Array.from(dialogue?.element?.querySelectorAll('input') || []).filter((input) => input.checked && input.dataset.of)
  .map((input) => input.dataset.assentryPurpose || input.dataset.assentryService).join(' ');
