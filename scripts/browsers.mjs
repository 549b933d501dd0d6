// The browsers for the end-to-end tests: lists the installed ones, and installs missing ones.
//
//   node scripts/browsers.mjs
//
// Debian and Ubuntu only. On other systems install Chromium, Firefox ESR, WebKitGTK's MiniBrowser with its driver, and
// Xvfb, and set the environment variables named in `binaries`.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureFiles } from './apt.mjs';

const packages = [
  'chromium',
  'chromium-headless-shell',
  'chromium-driver',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'fonts-liberation',
  'fonts-dejavu-core',
  // Fonts for the languages: without them many scripts render as boxes.
  'fonts-noto-core',
  'fonts-noto-cjk',
];

/** One file of each font package that the texts need. */
const fonts = ['/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf', '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'];

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

/** Installs what is missing. If it cannot, exits with 1 and prints what to do. */
export function ensureBrowsers() {
  ensureFiles('browsers', () => [...Object.values(binaries()), ...fonts], packages);
}

/** One line per package: name and version. Empty if the browsers were not installed from packages. */
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureBrowsers();
  console.log(versions());
}
