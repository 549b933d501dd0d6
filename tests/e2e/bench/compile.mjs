// Compiles a configuration as `assentry build` does, in memory.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const pkg = process.env.ASSENTRY_PKG ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../pkg');
const compiler = await import(pathToFileURL(path.join(pkg, 'site/compiler.mjs')));
const { paintings } = await import(pathToFileURL(path.join(pkg, 'site/paintings.mjs')));
compiler.initSync({ module: readFileSync(path.join(pkg, 'site/compiler.wasm')) });

/** A file of the package. @param {string} name */
const part = (name) => {
  try { return readFileSync(path.join(pkg, name), 'utf8'); } catch { return undefined; }
};

/** Results by input. @type {Map<string, any>} */
const made = new Map();

/**
 * @param {object} config @param {{ hashed?: boolean, html?: boolean, weighed?: boolean, locales?: { tag: string, file: string, text: string }[] }} [options]
 * @returns {{ files: [string, string][], report: any, mistakes: { message: string, shown: string }[] }}
 */
export function compile(config, { hashed = false, locales = [], html = false, weighed = false } = {}) {
  const text = JSON.stringify(config, null, 2);
  const key = JSON.stringify([text, hashed, locales, html, weighed]);
  if (!made.has(key)) {
    const built = compiler.build({ name: 'consent.json', text, locales, hashed, weighed }, part);
    if (html && !built.painting) throw new Error(built.unpainted);
    if (html) built.files = [...new Map([...built.files, ...paintings(built.given, built.painting, built.report, part)])];
    made.set(key, built);
  }
  return made.get(key);
}
