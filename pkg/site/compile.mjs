// @ts-check
// What the command line and the plugin for Vite share: reading a configuration, and compiling it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, check, initSync } from './compiler.mjs';
import { paintings } from './paintings.mjs';

/** The package: this file is in its folder `site`. */
const here = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
/** A file of this package, if it is there. @param {string} name */
export const read = (name) => {
  try { return readFileSync(path.join(here, name), 'utf8'); } catch { return undefined; }
};

/** A file or a folder that cannot be read. */
export class Unreadable extends Error {}

/** What is found instead, in plain words. @type {Record<string, string>} */
const FOUND = { ENOENT: 'none', EISDIR: 'a folder', ENOTDIR: 'a file instead of a folder', EACCES: 'one that may not be read', ERR_ENCODING_INVALID_ENCODED_DATA: 'another encoding' };

/** @template T @param {string} name @param {string} expected @param {() => T} use @returns {T} */
export function expecting(name, expected, use) {
  try { return use(); } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Unreadable(`${name}: expected ${expected}, found ${FOUND[code ?? ''] ?? message}`);
  }
}

/** The text of a file, without a byte order mark. @param {string} name @param {string} expected */
export const textOf = (name, expected) => expecting(name, `${expected} in UTF-8`, () => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(name)));

/** Where the site's own languages are. @param {string} config @param {string} [locales] */
export const localesOf = (config, locales) => locales ?? path.join(path.dirname(config), 'locales');

/** What the compiler is given. @param {string} config @param {{ locales?: string, hashed?: boolean, weighed?: boolean }} options */
function request(config, { locales, hashed = false, weighed = true }) {
  const text = textOf(config, 'a configuration');
  const folder = localesOf(config, locales);
  const names = locales || existsSync(folder) ? expecting(folder, 'a folder of locale files', () => readdirSync(folder)) : [];
  const own = names.filter((name) => name.endsWith('.json')).sort().map((name) => {
    const file = path.join(folder, name);
    return { tag: path.parse(name).name, file, text: textOf(file, 'a locale file') };
  });
  return { name: config, text, hashed, weighed, locales: own };
}

let ready = false;
/** The compiler is WebAssembly, started when it is first needed. */
function start() {
  if (!ready) initSync({ module: readFileSync(path.join(here, 'site', 'compiler.wasm')) });
  ready = true;
}

/** Says what is wrong with a configuration. @param {string} config @param {{ locales?: string }} options */
export function mistakesOf(config, options) {
  start();
  return check(request(config, options), read).mistakes;
}

/** Says what is wrong with one that is not in a file yet. @param {string} name @param {string} text */
export function mistakesIn(name, text) {
  start();
  return check({ name, text, hashed: false, weighed: false, locales: [] }, read).mistakes;
}

/**
 * Compiles a configuration, with the notice as HTML where it can be painted; else `unpainted` says why not.
 * @param {string} config @param {{ locales?: string, hashed?: boolean, weighed?: boolean }} options `weighed`: whether the
 * report says how small each file is when compressed, which takes longer than all the rest
 */
export function compile(config, options) {
  start();
  const { files, report, mistakes, painting, unpainted, given } = build(request(config, options), read);
  if (mistakes.length || !painting) return { files, report, mistakes, painting, unpainted, given };
  if (painting.assumed) report.notes.push(`notice.*.html ask as the regime ${painting.assumed} does: leave them out of pages that tell the visitor's region`);
  return { files: [...new Map([...files, ...paintings(given, painting, report, read)])], report, mistakes, painting, unpainted, given };
}
