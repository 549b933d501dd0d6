#!/usr/bin/env node
// The command line for sites: `npx assentry build consent.json --out public/consent`. The compiler is WebAssembly.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, check, initSync } from './site/compiler.mjs';

const HELP = `assentry build CONFIG [--out DIR] [--locales DIR] [--hashed] [--watch]
  Compiles a configuration (JSON or TOML) to one script per language.
  --out DIR      where to (public/consent)
  --locales DIR  the site's own languages, one file each: TAG.json (locales beside CONFIG)
  --hashed       file names carry a hash, so that they can be cached for ever
  --watch        compiles again when CONFIG or a locale file changes
assentry check CONFIG... [--locales DIR]
  Says what is wrong with configurations. Exits with 1 if anything is.
assentry schema
  Writes the JSON Schema of configurations, for editors: it is assentry.schema.json of this package.`;

const here = path.dirname(fileURLToPath(import.meta.url));
/** A file of this package, if it is there. @param {string} name */
const read = (name) => {
  try { return readFileSync(path.join(here, name), 'utf8'); } catch { return undefined; }
};

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(2);
}

/** What the compiler is given. @param {string} config @param {{ locales?: string, hashed?: boolean }} options */
function request(config, { locales, hashed = false }) {
  const folder = locales ?? path.join(path.dirname(config), 'locales');
  let names = /** @type {string[]} */ ([]);
  try { names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort(); } catch (error) {
    if (locales) stop(`--locales: expected a folder, found ${error}`);
  }
  let text;
  try { text = readFileSync(config, 'utf8'); } catch (error) { return stop(`${config}: expected a configuration, found ${error}`); }
  return {
    name: config, text, hashed,
    locales: names.map((name) => ({ tag: path.parse(name).name, file: path.join(folder, name), text: readFileSync(path.join(folder, name), 'utf8') })),
  };
}

/** @param {string} config @param {{ message: string, shown: string }[]} mistakes */
function tell(config, mistakes) {
  for (const { shown } of mistakes) console.error(`${shown}\n`);
  console.error(`${config}: ${mistakes.length} ${mistakes.length == 1 ? 'mistake' : 'mistakes'}`);
}

/**
 * Writes the files beside each other at once: first all of them into a folder of their own, then each to its place, those
 * first that others name.
 * @param {string} out @param {[string, string][]} files
 */
function write(out, files) {
  mkdirSync(out, { recursive: true });
  const fresh = mkdtempSync(path.join(out, '.assentry-'));
  try {
    for (const [name, text] of files) writeFileSync(path.join(fresh, name), text);
    for (const [name] of files) {
      if (statSync(path.join(out, name), { throwIfNoEntry: false })?.isDirectory()) throw new Error(`a folder in the place of ${name}`);
    }
    for (const [name] of files) renameSync(path.join(fresh, name), path.join(out, name));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** @param {string} config @param {{ out: string, locales?: string, hashed?: boolean }} options @returns {boolean} whether it was compiled */
function compile(config, options) {
  const { files, report, mistakes } = build(request(config, options), read);
  if (mistakes.length) {
    tell(config, mistakes);
    return false;
  }
  let before;
  try { before = readFileSync(path.join(options.out, 'csp.txt'), 'utf8').trim(); } catch { /* the first time */ }
  try { write(options.out, files); } catch (error) {
    console.error(`${options.out}: expected a folder that can be written, found ${error}`);
    return false;
  }
  for (const note of report.notes) console.log(`note: ${note}`);
  for (const { language, script, gzip, idle_gzip: idle } of report.languages) console.log(`${language}: ${path.join(options.out, script)}, ${gzip} bytes gzip before the notice, ${idle} when the page is idle`);
  if (before !== undefined && before != report.csp) console.log(`the Content-Security-Policy line has changed: ${path.join(options.out, 'csp.txt')}`);
  console.log(`paste ${path.join(options.out, 'tag.html')} first into <head>`);
  return true;
}

/** Compiles again after changes; a moment later, since editors write in several steps. @param {string[]} places @param {() => void} again */
function follow(places, again) {
  /** @type {any} */
  let soon;
  for (const place of places) {
    try {
      watch(place, () => {
        clearTimeout(soon);
        soon = setTimeout(again, 50);
      });
    } catch { /* there is no folder of locales */ }
  }
}

let given;
try {
  given = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, locales: { type: 'string' }, hashed: { type: 'boolean' }, watch: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
} catch (error) { stop(`${/** @type {Error} */ (error).message}\n${HELP}`); }
const { positionals: [command, ...configs], values } = given;
if (values.help || !command) {
  console.log(HELP);
  process.exit(command || values.help ? 0 : 2);
}
initSync({ module: readFileSync(path.join(here, 'site', 'compiler.wasm')) });
if (command == 'build') {
  if (configs.length != 1) stop(`build: expected one configuration, found ${configs.length}\n${HELP}`);
  const [config] = configs;
  const options = { ...values, out: values.out ?? path.join('public', 'consent') };
  const done = compile(config, options);
  if (values.watch) follow([path.dirname(config), values.locales ?? path.join(path.dirname(config), 'locales')], () => compile(config, options));
  else if (!done) process.exitCode = 1;
} else if (command == 'check') {
  if (!configs.length) stop(`check: expected configurations, found none\n${HELP}`);
  for (const config of configs) {
    const { mistakes } = check(request(config, values), read);
    if (mistakes.length) {
      tell(config, mistakes);
      process.exitCode = 1;
    } else console.log(`${config}: valid`);
  }
} else if (command == 'schema') {
  if (configs.length) stop(`schema: expected nothing else, found ${configs.join(' ')}\n${HELP}`);
  process.stdout.write(read('assentry.schema.json') ?? stop('expected assentry.schema.json beside this file, found none'));
} else stop(`expected build, check or schema, found ${command}\n${HELP}`);
