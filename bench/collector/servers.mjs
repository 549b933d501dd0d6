// The servers under comparison, each a separate process on loopback.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from '../../scripts/tools.mjs';
import { freePort, said } from '../serving.mjs';
import { childOf } from './process.mjs';

export const c15tFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'c15t');
const NGINX = process.env.NGINX_BIN ?? '/usr/sbin/nginx';
const ASSENTRY = path.join(root, 'target', 'release', 'assentry');

/** Builds and installs what is missing. */
export function ensureServers() {
  run('cargo', ['build', '--release', '--locked', '-p', 'assentry-cli']);
  if (!existsSync(path.join(c15tFolder, 'node_modules', '.package-lock.json'))) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], { cwd: c15tFolder });
  if (existsSync(NGINX)) return;
  if (process.getuid?.() !== 0) {
    console.error(`bench: expected nginx at ${NGINX}, found no such file. Run as root, or name it in NGINX_BIN:\n  apt-get update && apt-get install -y --no-install-recommends nginx-light`);
    process.exit(1);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], { stdio: 'inherit', env });
}

export function versions() {
  const nginx = execFileSync('sh', ['-c', `${NGINX} -v 2>&1`], { encoding: 'utf8' });
  return [`nginx ${/\/([\d.]+)/.exec(nginx)[1]}`];
}

/**
 * The collector behind a site that serves its own pages: it serves the script and counts.
 * @param {{ data?: string, www?: string, pkg?: string }} options data: the folder of its store, a new one by default;
 *   www, pkg: what it serves, by default no pages and the script
 * @returns `startMs` until it answered
 */
export async function startAssentry({ data, www, pkg = path.join(root, 'pkg') } = {}) {
  const folder = data ?? scratch();
  const pages = www ?? path.join(folder, 'no-pages');
  mkdirSync(pages, { recursive: true });
  const from = performance.now();
  const child = spawn(ASSENTRY, ['serve', '--data', folder, '--www', pages, '--pkg', pkg, '--listen', '127.0.0.1:0', '--limit-per-minute', '0', '--statistics', 'all', '--open-report'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const base = await said(child, /serving (http:\S+)\//);
  const answer = await fetch(`${base}/e`, { method: 'POST', body: '' });
  const startMs = performance.now() - from;
  await answer.arrayBuffer();
  return { pid: child.pid, base, startMs, stop: () => stop(child, data ? null : folder) };
}

/** nginx with one worker that answers with an empty 204. */
export async function startNginx() {
  const folder = scratch();
  mkdirSync(path.join(folder, 'temporary'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temporary/${name};`).join(' ');
  writeFileSync(path.join(folder, 'nginx.conf'), `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr error; events { worker_connections 1024; }
http { access_log off; keepalive_requests 100000000; ${temporary} server { listen 127.0.0.1:${port}; location = /e { return 204; } } }\n`);
  const child = spawn(NGINX, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const base = `http://127.0.0.1:${port}`;
  await answers(`${base}/e`);
  return { pid: childOf(child.pid), base, stop: () => stop(child, folder) };
}

export async function startC15t() {
  const folder = scratch();
  const child = spawn(process.execPath, ['server.mjs', path.join(folder, 'c15t.db')], { cwd: c15tFolder, stdio: ['ignore', 'pipe', 'inherit'] });
  const base = await said(child, /serving (http:\S+)\//);
  return { pid: child.pid, base, stop: () => stop(child, folder) };
}

/** A temporary folder. */
export const scratch = () => mkdtempSync(path.join(tmpdir(), 'assentry-bench-'));

async function answers(url) {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(url, { method: 'POST' }).catch(() => null);
    if (answer) return;
    await new Promise((done) => { setTimeout(done, 20); });
  }
  throw new Error(`${url}: expected an answer within 4 s, found none`);
}

function stop(child, folder) {
  return new Promise((done) => {
    child.once('exit', () => {
      if (folder) rmSync(folder, { recursive: true, force: true });
      done();
    });
    child.kill('SIGTERM');
  });
}
