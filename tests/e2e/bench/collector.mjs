// The real collector with the demo's vendors, for tests that need more than the page server: it serves www/, its
// examples and pkg/, and counts.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const readyLine = /^assentry: serving (http:\/\/\S+?)\/?$/;
const startsWithinMs = 120_000;

/**
 * Starts it in a new, empty directory; returns its address without a trailing slash. With `{ year: true }` its store
 * has a year of made-up events, and its report is open unless `login` is set; there is no `counts` then.
 */
export async function startCollector({ year = false, login = false } = {}) {
  const binary = process.env.ASSENTRY_BIN ?? path.join(root, 'target/release/assentry-demo');
  const folder = await mkdtemp(path.join(tmpdir(), 'assentry-e2e-'));
  const folders = ['--www', path.join(root, 'www'), '--pkg', path.join(root, 'pkg')];
  const args = ['serve', '--listen', '127.0.0.1:0', ...folders];
  if (year) {
    const siteConfig = ['--site-config', path.join(root, 'www/consent.json')];
    execFileSync(binary, ['fill', '--data', folder, '--site', 'shop.example', ...siteConfig]);
    args.push('--data', folder, ...siteConfig, ...(login ? [] : ['--open-report']));
  }
  const child = spawn(binary, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    const fail = (found) =>
      reject(
        new Error(
          `${binary} ${args.join(' ')}: expected a line like "assentry: serving http://…/" within ` +
            `${startsWithinMs} ms, found ${found}\n${said.join('\n')}`,
        ),
      );
    const timer = setTimeout(() => fail('nothing'), startsWithinMs);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`exit code ${code}`));
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const match = line.match(readyLine);
        if (!match) return;
        clearTimeout(timer);
        resolve(match[1]);
      });
    }
  });
  return {
    url,
    /** The token that opens the report, once it has been printed. */
    token: () => said.map((line) => line.match(/admin token \(shown once\): (\S+)$/)?.[1]).find(Boolean),
    /** What it counted: see crates/collector/src/http/counts.rs for the columns. */
    counts: async () => (await readJson(`${url}/counts`)).rows,
    /** What the vendors' stand-ins received: method, path and event names, newest first. */
    vendors: async () => (await readJson(`${url}/sink.json`)).requests,
    forgetVendors: () => fetch(`${url}/sink.json`, { method: 'DELETE' }),
    async stop() {
      // Its counts are in memory anyway, and a graceful stop would wait for connections that browsers keep open.
      child.kill('SIGKILL');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function readJson(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected an answer with 200, found ${response.status}`);
  return response.json();
}
