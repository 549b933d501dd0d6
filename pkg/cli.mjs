#!/usr/bin/env node
// The command line for sites: `npx assentry build consent.json --out public/consent`. The compiler is WebAssembly.
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Unparsed, convert, names } from './site/convert.mjs';
import { evidence, NoEvidence } from './site/evidence.mjs';
import { passwordOfKey } from './site/password.mjs';
import { policyText } from './site/policy-text.mjs';
import { Unreadable, compile, expecting, localesOf, mistakesIn, mistakesOf, read, textOf } from './site/compile.mjs';

const HELP = `assentry build CONFIG [--out DIR] [--locales DIR] [--hashed] [--html] [--watch]
  Compiles a configuration (JSON or TOML) to one script per language.
  --out DIR      where to (public/consent)
  --locales DIR  the site's own languages, one file each: TAG.json (locales beside CONFIG)
  --hashed       file names carry a hash, so that they can be cached for ever
  --html         fails where the notice cannot be painted with the page; notice.TAG.html, to paste first into <body>
  --watch        compiles again when CONFIG or a locale file changes
assentry check CONFIG... [--locales DIR]
  Says what is wrong with configurations. Exits with 1 if anything is.
assentry policy CONFIG --html|--md [--language TAG] [--level N] [--table-class NAMES] [--locales DIR]
  Writes the table of a privacy page: purposes, services, what they store and for how long, changes.
  --html             for pages with <assentry-policy>: shown where no script runs, or as it is
  --md               Markdown
  --language TAG     one of those of CONFIG (the first)
  --level N          of its headings, 1 to 6 (3)
  --table-class NAMES  classes of the tables
assentry convert OLD [--from TOOL] [--out FILE]
  Makes a configuration of another consent tool's, which is read and never run, and says what has no counterpart.
  --from TOOL      cookieconsent, klaro, tarteaucitron, cookiebot or onetrust; else it is found out
  --out FILE       where to; else to standard output
assentry evidence DIR --out FILE [--regimes LIST] [--browser FILE] [--key FILE] [--stamp URL]
  Makes an archive of what visitors are shown, from the files of a build: screens, texts, configuration, manifest.
  --out FILE       the archive, a .tar
  --regimes LIST   only these, with commas between, where the configuration leaves the regime to the page
  --browser FILE   the Chromium to use; else that of Playwright, which your project needs (playwright-core)
  --key FILE       signs it: a secret key of minisign; its password is asked for, or in ASSENTRY_KEY_PASSWORD
  --stamp URL      has it stamped by a time stamp authority (RFC 3161)
assentry schema
  Writes the JSON Schema of configurations, for editors: it is assentry.schema.json of this package.
assentry --version`;

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(2);
}

/** Does something with a configuration; says what cannot be read. @param {() => boolean} use whether it went well */
function reading(use) {
  try { return use(); } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    console.error(error.message);
    return false;
  }
}

/** @param {string} config @param {{ message: string, shown: string }[]} mistakes */
function tell(config, mistakes) {
  for (const { shown } of mistakes) console.error(`${shown}\n`);
  console.error(`${config}: ${mistakes.length} ${mistakes.length == 1 ? 'mistake' : 'mistakes'}`);
}

/**
 * Makes a folder and those around it, one by one: in a folder that takes no others, Node's own way of doing so never ends.
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/**
 * Writes the files beside each other at once: first all of them into a folder of their own, then each to its place, those
 * first that others name.
 * @param {string} out @param {[string, string][]} files
 */
function write(out, files) {
  makeFolder(path.resolve(out));
  const fresh = mkdtempSync(path.join(out, '.assentry-'));
  try {
    for (const [name, text] of files) writeFileSync(path.join(fresh, name), text);
    for (const [name] of files) {
      if (statSync(path.join(out, name), { throwIfNoEntry: false })?.isDirectory()) throw new Error(`a folder instead of ${name}`);
    }
    for (const [name] of files) renameSync(path.join(fresh, name), path.join(out, name));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** @param {string} config @param {{ out: string, locales?: string, hashed?: boolean, html?: boolean }} options @returns {boolean} whether it was compiled */
function compileTo(config, options) {
  const { files, report, mistakes, painting, unpainted } = compile(config, options);
  if (mistakes.length) {
    tell(config, mistakes);
    return false;
  }
  if (!painting && options.html) {
    console.error(`--html: ${unpainted}`);
    return false;
  }
  let before;
  try { before = readFileSync(path.join(options.out, 'csp.txt'), 'utf8').trim(); } catch { /* the first time */ }
  try { write(options.out, files); } catch (error) {
    console.error(`${options.out}: expected a folder that can be written, found ${error}`);
    return false;
  }
  for (const note of report.notes) console.log(`note: ${note}`);
  for (const { language, script, gzip, script_gzip: whole, idle_gzip: idle } of report.languages) console.log(`${language}: ${gzip} bytes gzip before the notice, ${whole} for ${path.join(options.out, script)}, ${idle} when the page is idle`);
  if (before !== undefined && before != report.csp) console.log(`the Content-Security-Policy line has changed: ${path.join(options.out, 'csp.txt')}`);
  console.log(`paste ${path.join(options.out, 'tag.html')} into <head> first, right after <meta charset>${painting ? `; and ${path.join(options.out, `notice.${report.languages[0].language}.html`)} first into <body> to paint the notice with the page` : ''}`);
  return true;
}

/** @param {string} config @param {{ html?: boolean, md?: boolean, language?: string, level?: string, 'table-class'?: string, locales?: string }} options @returns {boolean} */
function writePolicy(config, { html, md, language, level = '3', 'table-class': tableClass, locales }) {
  if (!html == !md) stop(`policy: expected one of --html and --md\n${HELP}`);
  if (!/^[1-6]$/.test(level)) stop(`--level: expected a number from 1 to 6, found ${level}`);
  const { mistakes, given } = compile(config, { locales });
  if (mistakes.length) {
    tell(config, mistakes);
    return false;
  }
  const data = given.find(([tag]) => !language || tag == language)?.[1];
  if (!data) {
    console.error(`--language: expected one of ${given.map(([tag]) => tag).join(', ')}, found ${language}`);
    return false;
  }
  process.stdout.write(policyText(JSON.parse(data), { level: +level, tableClass }, html ? 'html' : 'md'));
  return true;
}

/** @param {string} old @param {{ from?: string, out?: string }} options @returns {boolean} */
function writeConverted(old, { from, out }) {
  if (from && !names.includes(from)) stop(`--from: expected one of ${names.join(', ')}, found ${from}`);
  const purposeOf = (/** @type {string} */ id) => JSON.parse(read(`services/${id}.json`) ?? '{}').purpose;
  let made;
  try { made = convert(textOf(old, `a configuration of ${from ?? 'another tool'}`), from, purposeOf); } catch (error) {
    if (!(error instanceof Unparsed)) throw error;
    console.error(`${old}: ${error.message}`);
    return false;
  }
  if (!made) {
    console.error(`${old}: expected the literal configuration of ${(from ? [from] : names).join(', ')}, found none`);
    return false;
  }
  const text = `${JSON.stringify(made.config, null, 2)}\n`;
  const mistakes = mistakesIn(out ?? 'consent.json', text);
  if (out) expecting(out, 'a file that can be written', () => writeFileSync(out, text));
  else process.stdout.write(text);
  for (const note of made.notes) console.error(`${made.tool}: ${note}`);
  for (const { shown } of mistakes) console.error(shown);
  console.error(`${made.notes.length} ${made.notes.length == 1 ? 'thing has' : 'things have'} no counterpart or need a look; ${mistakes.length} ${mistakes.length == 1 ? 'mistake' : 'mistakes'} to correct`);
  return !mistakes.length;
}

/** @param {string} config @param {{ locales?: string }} options @returns {boolean} whether nothing is wrong with it */
function valid(config, options) {
  const mistakes = mistakesOf(config, options);
  if (mistakes.length) tell(config, mistakes);
  else console.log(`${config}: valid`);
  return !mistakes.length;
}

/**
 * Compiles again after changes of the configuration and the locale files; a moment later, since editors write in several steps.
 * @param {string} config @param {string | undefined} locales @param {() => void} again
 */
function follow(config, locales, again) {
  const folder = localesOf(config, locales);
  /** @type {any} */
  let soon;
  /** @param {string} place @param {(name: string) => boolean} matters what else is written there, such as our own files, does not */
  const listen = (place, matters) => watch(place, (_, name) => {
    if (name && !matters(name)) return;
    clearTimeout(soon);
    soon = setTimeout(() => {
      hear();
      again();
    }, 50);
  });
  /** @type {import('node:fs').FSWatcher | undefined} */
  let heard;
  // The folder of locales may come and go.
  const hear = () => {
    heard?.close();
    heard = undefined;
    try { heard = listen(folder, (name) => name.endsWith('.json')); } catch { /* there is none now */ }
  };
  expecting(path.dirname(config), 'a folder', () => listen(path.dirname(config), (name) => name == path.basename(config) || name == path.relative(path.dirname(config), folder)));
  hear();
  return true;
}

/**
 * Starts the Chromium of the site's own Playwright: this package needs none for anything else.
 * @param {string | undefined} executablePath @param {string[]} args
 */
async function launch(executablePath, args) {
  const own = createRequire(path.join(process.cwd(), 'package.json'));
  let chromium;
  for (const name of ['playwright-core', 'playwright', '@playwright/test']) try { chromium ??= own(name).chromium; } catch { /* the next one */ }
  if (!chromium) throw new NoEvidence('evidence: expected playwright-core in this project, found none: npm install playwright-core');
  try { return await chromium.launch({ executablePath, args }); } catch (error) {
    throw new NoEvidence(`--browser: expected a Chromium that starts, found ${String(error).split('\n')[0]}`);
  }
}

/** @param {string} folder @param {{ out?: string, regimes?: string, browser?: string, key?: string, stamp?: string }} options */
async function prove(folder, { out, regimes, browser, key, stamp: stamps }) {
  if (!out) stop(`evidence: expected --out FILE, found none\n${HELP}`);
  const { version } = JSON.parse(read('package.json') ?? '{}');
  const catalogue = JSON.parse(read('site/catalogue.json') ?? '{}');
  try {
    await evidence(folder, { out, key, password: passwordOfKey, stamps, regimes: regimes?.split(','), browser: (args) => launch(browser, args), version, catalogue, say: console.log });
  } catch (error) {
    if (!(error instanceof NoEvidence)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

let given;
try {
  given = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, locales: { type: 'string' }, hashed: { type: 'boolean' }, html: { type: 'boolean' }, md: { type: 'boolean' }, language: { type: 'string' }, level: { type: 'string' }, 'table-class': { type: 'string' }, from: { type: 'string' }, regimes: { type: 'string' }, browser: { type: 'string' }, key: { type: 'string' }, stamp: { type: 'string' }, watch: { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
  });
} catch (error) { stop(`${/** @type {Error} */ (error).message}\n${HELP}`); }
const { positionals: [command, ...configs], values } = given;
if (values.version) {
  console.log(JSON.parse(read('package.json') ?? '{}').version);
  process.exit(0);
}
if (values.help || !command) {
  console.log(HELP);
  process.exit(command || values.help ? 0 : 2);
}
if (command == 'build') {
  if (configs.length != 1) stop(`build: expected one configuration, found ${configs.length}\n${HELP}`);
  const [config] = configs;
  const once = () => reading(() => compileTo(config, { ...values, out: values.out ?? path.join('public', 'consent') }));
  // First, so that no change is missed.
  const followed = !values.watch || reading(() => follow(config, values.locales, once));
  if (!followed || !once() && !values.watch) process.exitCode = 1;
} else if (command == 'check') {
  if (!configs.length) stop(`check: expected configurations, found none\n${HELP}`);
  for (const config of configs) if (!reading(() => valid(config, values))) process.exitCode = 1;
} else if (command == 'policy') {
  if (configs.length != 1) stop(`policy: expected one configuration, found ${configs.length}\n${HELP}`);
  if (!reading(() => writePolicy(configs[0], values))) process.exitCode = 1;
} else if (command == 'convert') {
  if (configs.length != 1) stop(`convert: expected one file, found ${configs.length}\n${HELP}`);
  if (!reading(() => writeConverted(configs[0], values))) process.exitCode = 1;
} else if (command == 'evidence') {
  if (configs.length != 1) stop(`evidence: expected one folder of a build, found ${configs.length}\n${HELP}`);
  await prove(configs[0], values);
} else if (command == 'schema') {
  if (configs.length) stop(`schema: expected nothing else, found ${configs.join(' ')}\n${HELP}`);
  process.stdout.write(read('assentry.schema.json') ?? stop('expected assentry.schema.json beside this file, found none'));
} else stop(`expected build, check, policy, convert, evidence or schema, found ${command}\n${HELP}`);
