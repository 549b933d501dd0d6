// Real servers for the tests of ops/: each in its own folder, on its own port, removed at the end.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureServers, programs } from '../../scripts/servers.mjs';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const ops = (name) => path.join(root, 'ops', name);
ensureServers();
const [nginx, njs, caddy, php, openssl] = ['nginx', 'njs', 'caddy', 'php', 'openssl'].map((name) => programs[name][0]);

/** A folder with `www/index.html` (a page) and `www/data.txt`; removed when the test is over. */
export function folder(t) {
  const made = mkdtempSync(path.join(os.tmpdir(), 'assentry-ops-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  mkdirSync(path.join(made, 'www'));
  writeFileSync(path.join(made, 'www', 'index.html'), 'a page');
  writeFileSync(path.join(made, 'www', 'data.txt'), 'no page');
  return made;
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A self-signed certificate for 127.0.0.1. */
export function certificate(where) {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(where, name));
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert];
  execFileSync(openssl, args, { stdio: 'ignore' });
  return { key, cert };
}

/** nginx with these lines in `http { … }`. Returns once it listens. */
export function startNginx(t, where, lines, { module = false } = {}) {
  const config = path.join(where, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${where}/${name};`);
  writeFileSync(
    config,
    [
      module ? `load_module ${njs};` : '',
      process.getuid() === 0 ? 'user root;' : '',
      `pid ${where}/nginx.pid;`,
      `error_log ${where}/error.log;`,
      'events {}',
      'http {',
      'types { text/html html; text/plain txt; }',
      `access_log ${where}/access.log;`,
      ...temporary,
      ...lines,
      '}',
    ].join('\n'),
  );
  execFileSync(nginx, ['-t', '-q', '-c', config, '-e', `${where}/error.log`], { stdio: 'pipe' });
  execFileSync(nginx, ['-c', config, '-e', `${where}/error.log`], { stdio: 'ignore' });
  const pid = Number(readFileSync(path.join(where, 'nginx.pid'), 'utf8'));
  t.after(() => process.kill(pid, 'SIGTERM'));
}

/** Caddy with this Caddyfile; resolves once it serves. */
export async function startCaddy(t, where, text) {
  const config = path.join(where, 'Caddyfile');
  writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n${text}`);
  const env = { ...process.env, HOME: where, XDG_DATA_HOME: where, XDG_CONFIG_HOME: where };
  await start(t, caddy, ['run', '--adapter', 'caddyfile', '--config', config], /serving initial configuration/, { env });
}

/** PHP's built-in server: every request goes to the script. */
export async function startPhp(t, port, script) {
  await start(t, php, ['-S', `127.0.0.1:${port}`, script], /started/);
}

/** Starts a program that prints a line when it is ready; returns the pattern's match. */
export function start(t, program, args, ready, options = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  t.after(() => child.kill());
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text) => {
      said += text;
      const found = ready.exec(said);
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ${args.join(' ')}: expected ${ready}, found exit code ${code}\n${said}`)));
  });
}

/** The most recently built collector. */
export const collectorProgram = process.env.ASSENTRY_BIN ?? path.join(root, 'target', 'debug', 'assentry');

/** Starts the collector with an empty site. */
export async function startCollector(t, where, flags = []) {
  const folders = ['--www', path.join(where, 'www'), '--pkg', path.join(where, 'www')];
  const args = ['serve', '--listen', '127.0.0.1:0', '--statistics', 'all', ...folders, ...flags];
  const [, port] = await start(t, collectorProgram, args, /serving http:\/\/127\.0\.0\.1:(\d+)\/[^]*report: /);
  return Number(port);
}

/** One request, from `localAddress` if given; the test certificate is not verified. */
export function send(url, { method = 'GET', headers = {}, body = '', localAddress = undefined } = {}) {
  const { request } = url.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, localAddress, agent: false, rejectUnauthorized: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    asked.once('error', reject).end(body);
  });
}

export const today = () => Math.floor(Date.now() / 86_400_000);

/** A record that the encoder could have written. */
export function record({ decided = today(), until = today() + 182, regime = 'eu', id = '', answers = '+analytics.matomo!marketing' } = {}) {
  const body = `1~8f3a21bc~${decided}~${until}~${regime}~c~${id}~${answers}`;
  let print = 0x811c9dc5;
  for (const char of body) print = Math.imul(print ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return `${body}~${print.toString(16).padStart(8, '0')}`;
}
