// The browsers that the end-to-end tests drive: says which ones are there, and installs what is missing.
//
//   node scripts/browsers.mjs
//
// Debian and Ubuntu only. Elsewhere install Chromium, Firefox ESR, WebKitGTK's MiniBrowser with its driver,
// and Xvfb, and say where they are with the environment variables named in `binaries`.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = [
  'chromium',
  'chromium-headless-shell',
  'chromium-driver',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'fonts-liberation',
  'fonts-dejavu-core',
];
const install = ['install', '-y', '--no-install-recommends'];

/** The file that starts each engine. */
export function binaries() {
  return {
    chromium: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    headlessShell: process.env.HEADLESS_SHELL_BIN ?? '/usr/bin/chromium-headless-shell',
    chromeDriver: process.env.CHROMEDRIVER_BIN ?? '/usr/bin/chromedriver',
    firefox: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
    miniBrowser: process.env.MINIBROWSER_BIN ?? findMiniBrowser(),
    webkitDriver: process.env.WEBKIT_DRIVER_BIN ?? '/usr/bin/WebKitWebDriver',
    xvfb: process.env.XVFB_BIN ?? '/usr/bin/Xvfb',
  };
}

/** Installs what is missing; without the right to do so, says the command and ends the process with 1. */
export function ensureBrowsers() {
  const missing = missingBinaries();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    console.error(
      `browsers: expected ${missing.join(', ')}, found no such file. Run as root:\n` +
        `  apt-get update && apt-get ${[...install, ...packages].join(' ')}`,
    );
    process.exit(1);
  }
  // A container image may delete downloaded packages after each dpkg run, also those of another apt
  // process: a directory of our own keeps ours.
  const archives = mkdtempSync(path.join(tmpdir(), 'assentry-apt-'));
  mkdirSync(path.join(archives, 'partial'));
  try {
    apt(['update']);
    apt([...install, '-o', `Dir::Cache::archives=${archives}`, ...packages]);
  } finally {
    rmSync(archives, { recursive: true, force: true });
  }
  const stillMissing = missingBinaries();
  if (stillMissing.length > 0) {
    throw new Error(`browsers: expected ${stillMissing.join(', ')} after apt-get, found no such file`);
  }
}

/** One line a package: name and version. Empty where the browsers did not come from packages. */
export function versions() {
  const format = '--showformat=${Package} ${Version}\\n';
  try {
    return execFileSync('dpkg-query', ['--show', format, ...packages], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** WebKitGTK's own small browser; the directory above it is named after the machine's architecture. */
function findMiniBrowser() {
  const libraries = '/usr/lib';
  const candidates = existsSync(libraries) ? readdirSync(libraries) : [];
  const found = candidates
    .map((folder) => path.join(libraries, folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((file) => existsSync(file));
  return found ?? path.join(libraries, 'webkit2gtk-4.1', 'MiniBrowser');
}

function missingBinaries() {
  return Object.values(binaries()).filter((file) => !existsSync(file));
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', args, { stdio: 'inherit', env });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureBrowsers();
  console.log(versions());
}
