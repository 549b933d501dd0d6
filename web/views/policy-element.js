// @ts-check
/**
 * `<assentry-policy>`: the table, and the visitor's answer, updated when it changes. It is in the light DOM, so that it looks
 * like the page. The page's own content of the element is left untouched and hidden: it is the fallback for visitors without
 * scripts, and if anything fails.
 */
import { ANSWER_NO, ANSWER_YES, ASKING_OPT_OUT, ASKING_SIGNAL, METHODS, REMEMBERED_ANSWERS, REMEMBERED_OPTED_OUT } from '../door.js';
import { doc } from '../page/document.js';
import { NAME } from '../page/names.js';
import { called, since } from './shared-wording.js';
import { icon } from './optout.js';
import { policy } from './policy.js';
import { stack, stackable } from './stacked.js';
import { complain } from '#lent/page/inbox.js';
import { element } from '#lent/views/element.js';
import { withTexts } from '#lent/views/notice.js';
import { items, asking, rtl, spoken, word } from '#lent/views/words.js';
import { need } from '#files';

/** The elements in the page, and how to render each again. @type {Map<HTMLElement, () => void>} */
const shown = new Map();

const STYLE = ':host{display:block}';

/** Defines the element, unless another copy of this file did. */
export function define() {
  const name = NAME + '-policy';
  if (customElements.get(name)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  customElements.define(name, class extends HTMLElement {
    connectedCallback() {
      need('more', (more) => withTexts(() => attempting(() => {
        if (!this.isConnected) return;
        more.spokenToo.add(again);
        show(this, sheet, more);
      })), (why) => complain('policy: ' + why));
    }

    disconnectedCallback() { shown.delete(this); }
  });
  doc.addEventListener(NAME + ':change', again);
}

/** @param {() => void} show */
function attempting(show) {
  try { show(); } catch (error) { complain('policy: expected assentry.more.js of the same build, found ' + error); }
}

/** Renders all of them again. */
const again = () => shown.forEach(attempting);

/** @param {HTMLElement} host @param {CSSStyleSheet} sheet @param {any} more */
function show(host, sheet, more) {
  const style = {
    // Not a number, or missing: below the page's own headings.
    level: Math.min(6, Math.max(1, Math.trunc(+(host.getAttribute('level') || 3)) || 3)),
    tableClass: host.getAttribute('table-class'), buttonClass: host.getAttribute('button-class'),
  };
  const draw = () => {
    const made = content(style, more.secondLayer(), more.useOf);
    stackable(made);
    stack(host);
    // Also one from a copy of the element.
    const [old] = [...host.children].filter(({ slot }) => slot == made.slot);
    const focused = old ? [...old.querySelectorAll('button')].indexOf(/** @type {any} */ (doc.activeElement)) : -1;
    if (old) old.replaceWith(made);
    else host.append(made);
    made.querySelectorAll('button')[focused]?.focus();
  };
  draw();
  if (!host.shadowRoot) {
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(element('slot', { name: 'policy' }));
  }
  shown.set(host, draw);
}

/**
 * @param {{ level: number, tableClass: string | null, buttonClass: string | null }} style
 * @param {{ fields: string[], make: () => HTMLElement }} layer the second layer, which is not shown
 * @param {(tracker: any) => string} use what a tracker is for
 */
function content(style, { fields, make }, use) {
  const remembered = fields[REMEMBERED_ANSWERS], dated = since(fields);
  const states = word('receipt.said').split(' | ');
  const { method } = window.assentry.status();
  const how = dated ? word('receipt.how').split(' | ')[METHODS.indexOf(method || '')] : states[2];
  const sentences = [fields[REMEMBERED_OPTED_OUT] && word('opted.out'), how, dated, asking.includes(ASKING_SIGNAL) && word('signal')];
  // The buttons of the receipt's files, which already have their contents.
  const files = dated ? /** @type {ShadowRoot} */ (make().shadowRoot).querySelectorAll('.files button') : [];
  const buttons = [
    element('button', { type: 'button', 'data-assentry': 'reject' }, word('reject')),
    element('button', { type: 'button', 'data-assentry': 'open' }, called('handle')),
    ...files,
  ];
  if (style.buttonClass) for (const button of buttons) button.className = style.buttonClass;
  const row = element('p', {}, ...buttons);
  Object.assign(row.style, { display: 'flex', flexWrap: 'wrap', gap: '.5em' });
  if (asking.includes(ASKING_OPT_OUT)) {
    const mark = icon();
    mark.style.alignSelf = 'center';
    buttons[1].before(mark);
  }
  return element('div', { slot: 'policy', lang: spoken()[0], dir: rtl() ? 'rtl' : 'ltr' },
    ...sentences.map((sentence) => sentence && element('p', {}, sentence)),
    row,
    ...policy(style, use, (item) => {
      const answer = dated ? remembered[items.indexOf(item)] : '';
      return element('b', {}, states[[ANSWER_YES, ANSWER_NO].indexOf(answer)] || states[2]);
    }));
}
