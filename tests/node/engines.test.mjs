// The test bench when a browser fails: one clear message each time, and never a passing test.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { startEngine } from '../e2e/bench/engines.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'assentry-engines-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A program that runs this script instead of a browser. */
function standIn(name, script) {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** Runs with environment variables set. */
async function having(variables, run) {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const engines = {
  chromium: ['HEADLESS_SHELL_BIN', { engine: 'chromium', shell: true }],
  firefox: ['FIREFOX_BIN', { engine: 'firefox' }],
  webkit: ['WEBKIT_DRIVER_BIN', { engine: 'webkit' }],
};

for (const [name, [variable, options]] of Object.entries(engines)) {
  test(`${name} that is missing, or exits at once, is reported as such`, async () => {
    await having({ [variable]: path.join(folder, 'nowhere') }, () => assert.rejects(startEngine(options), new RegExp(`${name}: expected .*(nowhere|ENOENT)`)));
    await having({ [variable]: standIn('ends', 'exit 7') }, () => assert.rejects(startEngine(options), new RegExp(`${name}: expected .*(7|exit)`)));
  });

  test(`${name} that never responds is abandoned`, async () => {
    await having({ [variable]: standIn('hangs', 'exec sleep 600') }, () =>
      assert.rejects(startEngine({ ...options, startsWithinMs: 500 }), /expected .* found/));
  });
}

const blank = createServer((_, response) => response.end('<!doctype html><title>Blank</title>')).listen(0, '127.0.0.1');
blank.unref();

test('a browser that crashes midway ends all waits at once', async () => {
  const engine = await startEngine({ engine: 'chromium', shell: true, args: [`--user-agent=dies-${process.pid}`] });
  const { tab } = await engine.open();
  await tab.goto(`http://127.0.0.1:${blank.address().port}/`);
  const waited = assert.rejects(tab.waitFor(() => window.never), /found that it is gone/);
  execFileSync('pkill', ['-9', '-f', `user-agent=dies-${process.pid}`]);
  await waited;
  await engine.stop();
});

test('a driver that crashes midway ends all waits at once, too', async () => {
  // Not a browser: something that responds like one is enough.
  const driver = createServer((request, response) => {
    const value = request.url.endsWith('/session') ? { sessionId: '1' } : request.url.endsWith('/window') ? 'a' : { value: true };
    response.end(JSON.stringify({ value }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => driver.once('listening', resolve));
  const { WebDriverSession } = await import('../e2e/bench/webdriver-session.mjs');
  const { WebDriverTab } = await import('../e2e/bench/webdriver-tab.mjs');
  const session = await WebDriverSession.open(`http://127.0.0.1:${driver.address().port}`, {});
  const tab = new WebDriverTab(session, 'a');
  assert.equal(await tab.evaluate(() => true), true);
  driver.closeAllConnections();
  await new Promise((resolve) => driver.close(resolve));
  await assert.rejects(tab.waitFor(() => window.never), /expected an answer of the browser's driver, found (ECONN|UND_ERR_SOCKET)/);
});

test('the driver takes another port if its port is in use by the time it listens', async () => {
  // It exits the first time, like a driver whose port is in use, then runs the real one.
  const mark = path.join(folder, 'tried');
  const real = process.env.CHROMEDRIVER_BIN ?? '/usr/bin/chromedriver';
  const driver = standIn('second-time', `[ -e '${mark}' ] && exec '${real}' "$@"; touch '${mark}'; exit 1`);
  const engine = await having({ CHROMEDRIVER_BIN: driver }, () => startEngine({ engine: 'chromedriver' }));
  await engine.stop();
});

test('a full disk under the profile folder is reported', { skip: fullDisk() }, async (context) => {
  const disk = fullDisk.folder;
  context.after(() => execFileSync('umount', [disk]));
  for (const [, options] of Object.values(engines).slice(0, 2)) {
    await having({ TMPDIR: disk }, () => assert.rejects(startEngine(options), /expected it to start, found: .*(ENOSPC|[Nn]o space)/));
  }
});

/** Mounts a one-megabyte disk and fills it; returns a reason to skip if that is not allowed. */
function fullDisk() {
  fullDisk.folder = path.join(folder, 'disk');
  mkdirSync(fullDisk.folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,nr_inodes=3', 'tmpfs', fullDisk.folder], { encoding: 'utf8' });
  if (mounted.status !== 0) {
    console.error(`SKIPPED: a full disk, since no tmpfs can be mounted here: ${mounted.error?.message ?? mounted.stderr.trim()}`);
    return `no tmpfs can be mounted: ${mounted.error?.message ?? mounted.stderr.trim()}`;
  }
  spawnSync('sh', ['-c', `cat /dev/zero > '${fullDisk.folder}/full'; mkdir '${fullDisk.folder}/last'`]);
  return false;
}

for (const script of ['browsers', 'servers']) {
  const missing = { CHROMIUM_BIN: '/nowhere/chromium', NGINX_BIN: '/nowhere/nginx' };
  test(`scripts/${script}.mjs without apt says what to install, and fails`, () => {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`], { cwd: root, encoding: 'utf8', env: { ...process.env, ...missing, PATH: folder } });
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`^${script}: expected /nowhere/\\w+, found no such file\\. .*:\\n  apt-get update && apt-get install -y`));
  });

  test(`and without root`, { skip: process.getuid() !== 0 && 'only root can be somebody else' }, () => {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`], { cwd: root, encoding: 'utf8', uid: 65534, env: { ...process.env, ...missing } });
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`^${script}: expected /nowhere/\\w+, found no such file\\. Run as root:\\n`));
  });
}

test('two suites at once do not interfere with each other', async () => {
  const run = () => new Promise((resolve) => {
    const { ASSENTRY_RUN: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
    const child = spawn('npx', ['playwright', 'test', '--project=chromium', '--workers=1', 'parity'], { cwd: root, env });
    let output = '';
    child.stdout.on('data', (data) => { output += data; });
    child.stderr.on('data', (data) => { output += data; });
    child.once('exit', (code) => resolve({ code, output }));
  });
  for (const { code, output } of await Promise.all([run(), run()])) assert.equal(code, 0, output);
});
