// @ts-check
/** The second layer: a modal dialog. Texts are in the shadow root, controls in the light DOM. */
import { ANSWER_YES, ASKING_OPT_OUT, ASKING_SIGNAL, REMEMBERED_ANSWERS, REMEMBERED_DAYS, REMEMBERED_OPTED_OUT, REMEMBERED_STATE } from '../door.js';
import style from './more.css';
import { measured, objects } from '../page/objection.js';
import { button, element, host, ours, slot } from '#lent/views/element.js';
import { lasting } from './lifetime.js';
import { called, nameOf, since, stays, why } from './shared-wording.js';
import { icon } from './optout.js';
import { receipt } from './receipt.js';
import { useOf } from './uses.js';
import { config, items, itemText, local, asking, purposes, services, word } from '#lent/views/words.js';

/** @typedef {import('#lent/views/words.js').Item} Item */

/**
 * @param {string[]} fields the stored answer, fields `REMEMBERED_…`
 * @param {boolean} [lingers] whether a refused script still runs here
 */
export function preferences(fields, lingers) {
  const remembered = fields[REMEMBERED_ANSWERS], state = fields[REMEMBERED_STATE];
  const intro = element('p', {}, word(asking.includes(ASKING_OPT_OUT) ? 'preferences.optout' : 'preferences.intro', { days: +fields[REMEMBERED_DAYS] }));
  const words = element('div', { class: 'words' },
    lingers && element('p', { id: 'lingers' }, word('lingers')), lingers && element('div', { class: 'buttons' }, slot('leave')), intro, asking.includes(ASKING_SIGNAL) && element('p', {}, word('signal')), ...items.slice(0, purposes).map(section), measured() && counting(), link(config.privacyUrl));
  const made = host('preferences', {}, [
    element('dialog', { 'aria-labelledby': 'title', 'aria-describedby': lingers && 'lingers', part: 'preferences' },
      element('header', {}, asking.includes(ASKING_OPT_OUT) && icon(), element('h2', { id: 'title' }, called('preferences')), slot('close')),
      words,
      element('footer', { class: 'buttons' }, slot('button'))),
  ], [
    button('close', 'close', '×', { 'aria-label': word('close') }),
    lingers && button('leave', 'leave', word('leave')),
    ...items.map((item, at) => !item.required && toggle(item, remembered[at] == ANSWER_YES)),
    measured() && flip(word('counting.title'), !objects(), { slot: '.counting', 'data-assentry-counting': '' }),
    ...(config.first == 'accept' ? ['accept', 'reject'] : ['reject', 'accept']).concat('save').map((action) => button(action, 'button', word(action))),
  ], style);
  // Everything above is the same for all visitors; from here on it depends on this visitor.
  if (fields[REMEMBERED_OPTED_OUT]) {
    words.prepend(element('p', { role: 'status' }, element('b', {}, word('opted.out'))));
  }
  const dated = since(fields);
  if (state && dated) {
    words.append(receipt(made, remembered, state));
    intro.after(element('p', {}, dated));
  }
  // Wrap the focus: Firefox does not get from the last control to the first one, which is in the other tree.
  made.addEventListener('keydown', (event) => {
    const buttons = made.querySelectorAll('button'), [first, last] = [buttons[0], buttons[buttons.length - 1]];
    const [from, to] = event.shiftKey ? [first, last] : [last, first];
    if (event.key != 'Tab' || event.target != from) return;
    event.preventDefault();
    to.focus();
  });
  addEventListener('click', spare, true);
  // Switching a purpose switches its services.
  made.addEventListener('change', ({ target }) => {
    const { dataset, checked } = /** @type {HTMLInputElement} */ (target);
    if (dataset.assentryPurpose) for (const input of made.querySelectorAll('input')) if (input.dataset.of == dataset.assentryPurpose) input.checked = checked;
  });
  return made;
}

/** Switches switch also where the page prevents what every click does, as focus traps do. @param {Event} event */
const spare = (event) => {
  const [on] = /** @type {HTMLElement[]} */ (event.composedPath());
  if (on.localName == 'input' && ours.has(/** @type {Element} */ (on.parentNode))) event.stopPropagation();
};

/** @param {Item} purpose */
function section(purpose) {
  const list = services(purpose), reasons = purpose.required && why(purpose.raw?.required);
  return element('section', {},
    element('div', { class: 'row' },
      element('h3', {}, itemText(purpose, 'title')),
      // What is strictly necessary is information, not a ticked switch.
      purpose.required ? element('span', { class: 'always' }, word('required')) : slot(purpose.id)),
    element('p', {}, itemText(purpose, 'description')),
    reasons && element('p', {}, reasons),
    purpose.raw && purpose.raw.details && element('p', {}, local(purpose.raw.details)),
    list[0] && element('details', {}, element('summary', {}, word('services', { n: list.length })), ...list.map(describe)));
}

/** Says what is counted without consent, with a switch to object (L-67). */
const counting = () => element('section', {},
  element('div', { class: 'row' }, element('h3', {}, word('counting.title')), slot('.counting')),
  element('p', {}, word('counting')));

/** @param {Item} service */
function describe(service) {
  const { vendor, privacyUrl, trackers = [] } = service.raw;
  /** @param {any} tracker */
  const row = (tracker) => {
    const rest = [useOf(tracker), stays(tracker) && word('tracker.stays')].filter(Boolean).join(' · ');
    return element('li', {}, element('code', {}, nameOf(tracker)), ' ',
      word('tracker', { storage: tracker.storage || 'cookie', lifetime: lasting(tracker) || '' }),
      rest && element('br', {}), rest);
  };
  return element('div', { class: 'row' },
    element('div', {}, element('h4', {}, itemText(service, 'name')),
      vendor && element('p', {}, word('vendor') + ' ' + local(vendor)),
      link(privacyUrl),
      element('ul', {}, ...(trackers[0] ? trackers.map(row) : [element('li', {}, word('trackers.none'))]))),
    !service.required && slot(service.id));
}

/** @param {any} url */
const link = (url) => url && element('p', {}, element('a', { href: local(url) }, word('privacy')));

/**
 * A switch is off unless the visitor switched it on before (L-21, A-17). Changing it saves nothing.
 * @param {Item} item @param {boolean} on
 */
function toggle(item, on) {
  const purpose = items[item.purpose];
  const own = purpose == item;
  return flip(itemText(item, own ? 'title' : 'name'), on, { slot: item.id, ['data-assentry-' + (own ? 'purpose' : 'service')]: item.id, 'data-of': purpose.id });
}

/** @param {string | undefined} label @param {boolean} on @param {import('#lent/views/element.js').Attributes} more */
const flip = (label, on, more) => element('input', { type: 'checkbox', role: 'switch', autocomplete: 'off', checked: on && '', 'aria-label': label, ...more });
