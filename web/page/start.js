// @ts-check
/** Starts the module, and reports to it: configuration, surroundings, clicks, what is stored. */
import { BUTTONS, BUTTON_SAVE, CALL_REJECT, CALL_RESET, ASKING_COUNTED, ON_START } from '../door.js';
import { doc } from './document.js';
import { BREAK, NAME } from './names.js';
import { attempt, complain, expectRefusal, settleIn, touched } from './inbox.js';
import { need } from '#files';
import { answering } from './answering.js';
import { followers, watch } from './gates.js';
import { follow, read, readFirst } from './follow-record.js';
import { stored } from './read-stores.js';
import { count, lost, showHandle, speak } from '../views/notice.js';
import { encode, explain, refused } from '#configuration';
import { surroundings } from './surroundings.js';
import { chooseLanguage, config as kept, asking, own } from '../views/words.js';

/** Calls and presses that came before the module; undefined once it has started. @type {(() => void)[] | undefined} */
let waiting = [];
/** Whether an answer is among them. */
let answered = false;
/** Runs it once the module has started. @param {() => void} now */
export const soon = (now) => { waiting ? waiting.push(now) : now(); };

/**
 * Starts the module.
 * @param {import('./inbox.js').Module} module
 * @param {any} config
 * @param {(message: string, details?: string) => void} refuse called if the configuration is wrong
 * @param {boolean} [sound] whether the configuration is the valid rest of one with mistakes
 */
export function start(module, config, refuse, sound) {
  own(config);
  const text = encode(config, refuse);
  if (text == null) return;
  // The random number chooses the variant, so nothing about the visitor is needed or stored for that.
  if (!module[0](ON_START, Math.random() * 65536, [...surroundings(), chooseLanguage()].join(BREAK).replaceAll('\n', '') + '\n' + text)) {
    return explain(text, sound, refuse, (rest) => start(module, rest, refuse, true));
  }
  settleIn(module);
  /** @param {string} [found] the answers that another consent tool stored */
  const begin = (found) => {
    const ready = () => {
      listen();
      // `document.open` removes all listeners, and brings another body.
      followers.push((_, body) => { if (doc.body != body) listen(); });
      // The first read of the record: nothing is granted before it.
      readFirst(found);
      watch();
      showHandle();
      if (asking.includes(ASKING_COUNTED)) count();
      // Restores the scroll position. Only where there can be one, since the first use of sessionStorage takes some milliseconds.
      if ((!fresh() || doc.referrer == location.href) && attempt(() => sessionStorage.getItem(NAME))) need('more', (more) => more.comeBack(), complain);
      const all = waiting;
      waiting = undefined;
      all?.forEach((now) => now());
    };
    // The notice does not come back while the file for answers is loading.
    answered ? need('more', ready, ready) : ready();
  };
  // Before other tools' records are read: meanwhile the visitor may answer in another tab.
  follow();
  const fresh = () => stored() == BREAK;
  // Other tools' markup is adopted before ours is looked for, and their answers are imported before ours are read: each file
  // is used when it has loaded, and the last one starts. Records are read last, since the visitor may answer in another tab.
  let go = begin, missing = 1;
  /** @param {string} [why] the file failed to load */
  const arrive = (why) => {
    if (why) complain(why);
    if (!--missing) go();
  };
  /** @param {string} name @param {(it: any) => void} use */
  const wait = (name, use) => {
    missing++;
    need(name, (it) => { use(it); arrive(); }, arrive);
  };
  if (kept.markup) wait('markup', (adopt) => adopt(module));
  if (kept.import && fresh()) wait('peers', (peers) => { go = () => peers.begin(fresh, begin, module); });
  arrive();
}

const language = new MutationObserver(() => speak());
/** Listens for presses, changes and returns to the page. */
function listen() {
  hear();
  doc.addEventListener('input', changed, true);
  doc.addEventListener('visibilitychange', read);
  addEventListener('pageshow', read);
  language.observe(doc.documentElement, { attributeFilter: ['lang'] });
}

/** Listens for presses. Before the page's handlers: focus traps of modal dialogs stop clicks on the document. */
export const hear = () => addEventListener('click', clicked, true);
/** The module cannot start: buttons and links of the page do what they do without us. */
export const hearNothing = () => removeEventListener('click', clicked, true);

/** A call from the page. @param {number} what @param {string} [ids] */
export function call(what, ids = '') {
  const refusal = what == CALL_REJECT || what == CALL_RESET ? 1 : 0;
  // No gate opens between a refusal and the file that handles it.
  expectRefusal(refusal);
  answering((more) => {
    expectRefusal(-refusal);
    more.call(what, ids);
  }, (why) => {
    expectRefusal(-refusal);
    lost(why);
  });
}

/** Takes note of a field that the visitor changed: leaving the page could cost them that. @param {Event} event */
function changed(event) {
  for (const field of touched) if (!field.isConnected) touched.delete(field);
  if (event.isTrusted) touched.add(event.composedPath()[0]);
}

/** The last press that has not been handled yet. @type {[boolean, number, string | undefined] | undefined} */
let pressed;

/** @param {Event} event */
function clicked(event) {
  // The whole path of the event, including shadow roots of the page.
  const element = /** @type {HTMLElement[]} */ (event.composedPath()).find((on) => on.dataset?.assentry);
  if (element) press(element, event.isTrusted, event);
}

/** @param {HTMLElement} element @param {boolean} trusted @param {Event} [event] */
export function press(element, trusted, event) {
  const button = BUTTONS.indexOf(element.dataset.assentry || '');
  if (button < 0) return;
  event?.preventDefault();
  // The module is still loading.
  if (waiting && trusted && button <= BUTTON_SAVE) {
    answered = true;
    // A notice that was there before it goes with its answer.
    refused();
  }
  soon(() => {
    // A second press replaces the first.
    pressed = [trusted, button, element.dataset.gate];
    answering((more) => {
      if (pressed) more.press(...pressed);
      pressed = undefined;
    }, (why) => (button <= BUTTON_SAVE ? lost(why) : complain('preferences: ' + why)));
  });
}
