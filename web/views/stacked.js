// @ts-check
/**
 * Tables whose rows become cards on narrow screens. They are in the light DOM, so the style is a sheet of the tree that
 * contains them. Roles keep them tables for screen readers, whatever their layout.
 */
import style from './stacked.css';
import { element } from '#lent/views/element.js';

/** @type {Record<string, string>} */
const ROLES = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

/** Prepares the tables in it. @param {HTMLElement} made */
export function stackable(made) {
  for (const table of made.querySelectorAll('table')) {
    const heads = [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    for (const part of [table, ...table.querySelectorAll('*')]) {
      const name = part.localName, role = name == 'th' ? (part.closest('thead') ? 'columnheader' : 'rowheader') : ROLES[name];
      if (role) part.setAttribute('role', role);
      const { colSpan, cellIndex, childNodes } = /** @type {HTMLTableCellElement} */ (part);
      if (colSpan > 1) part.setAttribute('aria-colspan', String(colSpan));
      else if (name == 'td' && childNodes[0]) {
        part.setAttribute('data-head', heads[cellIndex] || '');
        // One box beside the head, whatever it consists of.
        part.append(element('span', {}, ...childNodes));
      }
    }
  }
}

/** Gives the style to the page or component that the tables are in, unless it has it. @param {HTMLElement} host */
export function stack(host) {
  const tree = /** @type {Document | ShadowRoot} */ (host.getRootNode());
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}
