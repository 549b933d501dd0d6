// @ts-check
// Reads what a script says without running it: only what is written out in full is known.
import { parse } from 'acorn';

/** Something that is only known when the script runs. */
export class Unknown {
  /** @param {number} line @param {string} what */
  constructor(line, what) {
    this.line = line;
    this.what = what;
  }
}

/** A regular expression, which is data here. */
export class Pattern {
  /** @param {string} source @param {string} flags */
  constructor(source, flags) {
    this.source = source;
    this.flags = flags;
  }
}

/** A file that is neither JSON nor JavaScript. */
export class Unparsed extends Error {}

/** Deeper than any configuration, shallower than the stack. */
const DEEPEST = 200;

/**
 * @typedef {object} Said
 * @property {{ name: string, args: any[], line: number }[]} calls such as `CookieConsent.run` with what it is given
 * @property {Record<string, any>} assigned by name, such as `tarteaucitron.user.gtagUa`; exports are `export`
 * @property {any[]} objects every object that is written out
 */

/** @param {string} text @returns {Said} */
export function read(text) {
  const source = text.replace(/^\ufeff/, '');
  try {
    const value = JSON.parse(source);
    return { calls: [], assigned: { export: value }, objects: [value] };
  } catch { /* it is a script, then */ }
  return walk(/^\s*</.test(source) ? pageTree(source) : tree(source), source);
}

/** The scripts in a page, each where it is. One that has a mistake does not run, and the others do. @param {string} html */
function pageTree(html) {
  const body = [];
  for (const found of html.matchAll(/(<script\b[^>]*>)([^]*?)<\/script\s*>/gi)) {
    const [, tag, text] = found, from = found.index + tag.length;
    if (/\ssrc\s*=/i.test(tag) || !text.trim()) continue;
    try {
      body.push(tree(blank(html.slice(0, from)) + text));
    } catch (error) { if (!(error instanceof Unparsed)) throw error; }
  }
  return { type: 'Program', body };
}

/** As long, and on as many lines. @param {string} text */
const blank = (text) => text.replace(/[^\n]/g, ' ');

/** A script without the types that a configuration in TypeScript has, each blank. @param {string} source */
const untyped = (source) => [
  /^[ \t]*(import|export)\s+type\s+(\{[^}]*\}|[\w$*]+(\s+as\s+[\w$]+)?)\s+from\s*['"][^'"\n]*['"];?/gm,
  /(?<=\b(const|let|var)\s+[\w$]+\s*):\s*[\w$.<>[\]| ]+(?=\s*=)/g,
  /(?<=[}\]'"`)])\s+(as|satisfies)\s+(const\b|[A-Z][\w$.]*(<[\w$., |]*>)?(\[\])*)/g,
].reduce((text, types) => text.replace(types, blank), source);

/** @param {string} source @returns {any} */
function tree(source) {
  let first;
  const ways = [source, untyped(source)].flatMap((text) => /** @type {const} */ (['module', 'script']).map((sourceType) => ({ text, sourceType })));
  for (const { text, sourceType } of ways) {
    try {
      return parse(text, { ecmaVersion: 'latest', sourceType, locations: true, allowHashBang: true, allowReturnOutsideFunction: true, allowAwaitOutsideFunction: true });
    } catch (error) { first ??= error; }
  }
  throw new Unparsed(`expected JSON or JavaScript, found ${/** @type {Error} */ (first).message}`);
}

/** @param {any} program @param {string} source @returns {Said} */
function walk(program, source) {
  /** Variables that are written once. @type {Map<string, any>} */
  const variables = new Map();
  /** @type {Said} */
  const said = { calls: [], assigned: Object.create(null), objects: [] };
  const nodes = all(program);
  for (const node of nodes) {
    if (node.type == 'VariableDeclarator' && node.id.type == 'Identifier') variables.set(node.id.name, variables.has(node.id.name) ? null : node.init);
    if (node.type == 'AssignmentExpression' && node.left.type == 'Identifier') variables.set(node.left.name, variables.has(node.left.name) || node.operator != '=' ? null : node.right);
  }
  const value = evaluator(variables, source);
  for (const node of nodes) {
    if (node.type == 'CallExpression') said.calls.push({ name: nameOf(node.callee), args: node.arguments.map(value), line: node.loc.start.line });
    if (node.type == 'AssignmentExpression' && node.operator == '=') said.assigned[nameOf(node.left).replace(/^(window|globalThis|self)\./, '').replace(/^(module\.)?exports$/, 'export')] = value(node.right);
    if (node.type == 'VariableDeclarator' && node.id.type == 'Identifier' && node.init) said.assigned[node.id.name] = value(node.init);
    if (node.type == 'ExportDefaultDeclaration') said.assigned.export = value(node.declaration);
    if (node.type == 'ObjectExpression') said.objects.push(value(node));
  }
  return said;
}

/** Every node, in the order of the text. @param {any} root */
function all(root) {
  const found = [], waiting = [root];
  while (waiting.length) {
    const node = waiting.pop();
    if (node.type) found.push(node);
    const inside = Array.isArray(node) ? node : Object.keys(node).filter((key) => key != 'loc').map((key) => node[key]);
    for (const child of inside.toReversed()) if (child && typeof child == 'object' && !(child instanceof RegExp)) waiting.push(child);
  }
  return found;
}

/** `a.b.c` of what is called or written to; `(a.b = a.b || []).push` is `a.b.push`. @param {any} node @returns {string} */
function nameOf(node) {
  if (node.type == 'Identifier') return node.name;
  if (node.type == 'ParenthesizedExpression') return nameOf(node.expression);
  if (node.type == 'AssignmentExpression') return nameOf(node.left);
  if (node.type == 'ChainExpression') return nameOf(node.expression);
  if (node.type == 'LogicalExpression') return nameOf(node.left);
  if (node.type == 'MemberExpression') {
    const key = node.computed ? (node.property.type == 'Literal' ? String(node.property.value) : '?') : node.property.name;
    return `${nameOf(node.object)}.${key}`;
  }
  return '?';
}

/** @param {Map<string, any>} variables @param {string} source */
function evaluator(variables, source) {
  /** @param {any} node @param {number} [depth] @returns {any} */
  const value = (node, depth = 0) => {
    const unknown = (what = source.slice(node.start, Math.min(node.end, node.start + 40)).replace(/\s+/g, ' ')) => new Unknown(node.loc.start.line, what);
    /** @param {any} inner */
    const inside = (inner) => value(inner, depth + 1);
    if (depth > DEEPEST) return unknown();
    switch (node.type) {
      case 'Literal': return node.regex ? new Pattern(node.regex.pattern, node.regex.flags) : node.bigint ? unknown() : node.value;
      case 'TemplateLiteral': {
        const parts = node.expressions.map(inside);
        return parts.every((/** @type {any} */ part) => ['string', 'number'].includes(typeof part)) ? node.quasis.map((/** @type {any} */ quasi, /** @type {number} */ at) => quasi.value.cooked + (parts[at] ?? '')).join('') : unknown();
      }
      case 'ArrayExpression': return node.elements.flatMap((/** @type {any} */ element) => {
        if (element?.type != 'SpreadElement') return [element ? inside(element) : null];
        const more = inside(element.argument);
        return Array.isArray(more) ? more : [unknown()];
      });
      case 'ObjectExpression': {
        const object = Object.create(null);
        for (const property of node.properties) {
          if (property.type == 'SpreadElement') {
            const more = inside(property.argument);
            Object.assign(object, more instanceof Unknown ? { [`...${more.what}`]: more } : more);
          }
          else {
            const key = property.computed ? inside(property.key) : property.key.name ?? property.key.value;
            if (typeof key == 'string' || typeof key == 'number') object[key] = property.kind == 'init' && !property.method ? inside(property.value) : new Unknown(property.loc.start.line, 'a function');
          }
        }
        return object;
      }
      case 'UnaryExpression': {
        const of = inside(node.argument);
        if (of instanceof Unknown || (typeof of == 'object' && of)) return unknown();
        if (node.operator == '!') return !of;
        if (node.operator == '-') return -of;
        return node.operator == 'void' ? undefined : unknown();
      }
      case 'BinaryExpression': {
        const [left, right] = [inside(node.left), inside(node.right)];
        const plain = [left, right].every((side) => ['string', 'number'].includes(typeof side));
        if (plain && node.operator == '+') return left + right;
        return plain && node.operator == '*' ? left * right : unknown();
      }
      case 'Identifier': {
        if (node.name == 'undefined') return undefined;
        const written = variables.get(node.name);
        return written ? inside(written) : unknown();
      }
      case 'MemberExpression': {
        const of = inside(node.object), key = node.computed ? inside(node.property) : node.property.name;
        return of && !(of instanceof Unknown) && typeof of == 'object' && Object.hasOwn(of, key) ? of[key] : unknown();
      }
      case 'ParenthesizedExpression': case 'ChainExpression': return inside(node.expression);
      case 'FunctionExpression': case 'ArrowFunctionExpression': return unknown('a function');
      default: return unknown();
    }
  };
  return (/** @type {any} */ node) => value(node);
}
