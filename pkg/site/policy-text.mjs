// @ts-check
// The table of a privacy page as text: what the view writes on paper (web/load/html-writer.js), as HTML or as Markdown.
import { paint } from './painted-policy.mjs';

/**
 * @param {any} site what the script of a language is given
 * @param {{ level: number, tableClass?: string }} style @param {'html' | 'md'} format
 * @returns {string}
 */
export function policyText(site, style, format) {
  const table = paint({ ...site, style });
  if (format == 'md') return `${table.children.map(block).join('').trim()}\n`;
  const attribute = (/** @type {string} */ name, /** @type {string | undefined} */ value) => (value ? ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : '');
  // A line for each row, so that changes are easy to read in a repository.
  const html = table.html.replace(/<(?=div |div>|h\d|p>|table|thead|tbody|tr|ul>|li>|\/div|\/table|\/tbody|\/ul)/g, '\n<');
  return `<assentry-policy${attribute('level', style.level == 3 ? '' : String(style.level))}${attribute('table-class', style.tableClass)}>${html}\n</assentry-policy>\n`;
}

/** Signs that mean something in Markdown. @param {string} text */
const plain = (text) => text.replace(/[\\`*_[\]<>|&#~]/g, '\\$&').replace(/\s+/g, ' ');

/** An element as text in a line. @param {any} node @returns {string} */
function line(node) {
  if (typeof node == 'string') return plain(node);
  const text = node.children.map(line).join('');
  if (node.name == 'a') return `[${text}](<${new Map(node.attributes).get('href').replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
  if (node.name == 'th') return `**${text}**`;
  // What is in it is a name: a run of signs that it does not contain goes around it, and a bar would end the cell.
  if (node.name == 'code') return code(node.children.filter((/** @type {any} */ part) => typeof part == 'string').join(''));
  return text;
}

/** @param {string} name */
function code(name) {
  const longest = Math.max(0, ...(name.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1), space = /^`|`$/.test(name) ? ' ' : '';
  return fence + space + name.replaceAll('|', '\\|').replace(/\s+/g, ' ') + space + fence;
}

/** An element as lines. @param {any} node @returns {string} */
function block(node) {
  const { name, children } = node;
  if (/^h\d$/.test(name)) return `${'#'.repeat(+name[1])} ${line(node)}\n\n`;
  if (name == 'table') return `${children.map(rows).join('')}\n`;
  if (name == 'ul') return `${children.map((/** @type {any} */ item) => `- ${line(item)}\n`).join('')}\n`;
  if (name == 'p') return `${line(node)}\n\n`;
  return children.map(block).join('');
}

/** @param {any} part head or body of a table */
function rows({ name, children }) {
  const lines = children.map((/** @type {any} */ row) => {
    const cells = row.children.map((/** @type {any} */ cell) => (name == 'thead' ? cell.children.map(line).join('') : line(cell)));
    const columns = row.children.reduce((/** @type {number} */ sum, /** @type {any} */ { attributes }) => sum + +(new Map(attributes).get('colspan') ?? 1), 0);
    return `| ${[...cells, ...Array(columns - cells.length).fill('')].join(' | ')} |\n`;
  });
  return lines.join('') + (name == 'thead' ? `|${' --- |'.repeat(children[0].children.length)}\n` : '');
}
