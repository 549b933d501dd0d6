// Lighthouse on the demo site's start page with and without Assentry: no category may differ.
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import lighthouse from 'lighthouse';
import { binaries } from '../../scripts/browsers.mjs';
import { root, run } from '../../scripts/tools.mjs';
import { load } from '../machine.mjs';
import { freePort, said } from '../serving.mjs';
import { stat } from '../stats.mjs';

const ASSENTRY = path.join(root, 'target', 'release', 'assentry-demo');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const MOST_TRIES = 3;
/** Our script tag, and nothing else. */
const TAG = /[ \t]*<script\b[^>]*\bsrc="\/assentry\/assentry\.js"[^>]*><\/script>\n?/;

/** @param {{ rounds: number, pkg?: string, say: (line: string) => void }} options */
export async function runLighthouse({ rounds, pkg = path.join(root, 'pkg'), say }) {
  run('node', ['www/vendor.mjs']);
  run('cargo', ['build', '--release', '--locked', '-p', 'assentry-demo']);
  const folder = mkdtempSync(path.join(tmpdir(), 'assentry-bench-'));
  const plain = path.join(folder, 'www');
  cpSync(path.join(root, 'www'), plain, { recursive: true });
  const page = path.join(plain, 'index.html');
  const html = readFileSync(page, 'utf8');
  if (!TAG.test(html)) throw new Error('www/index.html: expected the script tag of Assentry, found none');
  writeFileSync(page, html.replace(TAG, ''));

  const debugPort = await freePort();
  const servers = [];
  let browser;
  try {
    browser = await chromium.launch({ executablePath: binaries().chromium, args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${debugPort}`] });
    const sites = { with: await serve(path.join(root, 'www'), pkg, servers), without: await serve(plain, pkg, servers) };
    const scores = { with: [], without: [] };
    const loads = [load()];
    for (let round = 0; round < rounds; round += 1) {
      const order = round % 2 ? ['without', 'with'] : ['with', 'without'];
      for (const name of order) scores[name].push(await score(sites[name], debugPort));
      loads.push(load());
      say(`round ${round + 1} of ${rounds}, load ${load()}`);
    }
    const of = (name, category) => stat(scores[name].map((each) => each[category]));
    const categories = CATEGORIES.map((name) => ({ name, with: of('with', name), without: of('without', name) }));
    const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules', 'lighthouse', 'package.json'), 'utf8'));
    return { rounds, loads, browser: browser.version(), versions: [`Lighthouse ${version}`], scores, categories };
  } finally {
    await browser?.close();
    for (const server of servers) server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The scores of a first visit, 0 to 100. Repeated if Lighthouse itself fails, which says nothing about the page. */
async function score(url, port) {
  let why;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { lhr } = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: CATEGORIES });
    if (!lhr.runtimeError) return Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
    why = lhr.runtimeError.message;
  }
  throw new Error(`${url}: ${why}`);
}

function serve(www, pkg, servers) {
  const child = spawn(ASSENTRY, ['serve', '--statistics', 'all', '--www', www, '--pkg', pkg, '--listen', '127.0.0.1:0'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  servers.push(child);
  return said(child, /serving (http:\S+)/);
}
