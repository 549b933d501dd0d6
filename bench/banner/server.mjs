// Serves the candidates on loopback, in a separate process. Brotli 11, compressed once, as a CDN would.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { renderPage } from './page.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const SLOWEST_MS = 5000;
/** @type {Record<string, { out: string, spec: any, html: string }>} */
const candidates = JSON.parse(process.argv[2]);
const ready = new Map();

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://127.0.0.1');
  const [, name, file] = /^\/c\/([^/]+)\/(.*)$/.exec(url.pathname) ?? [];
  const candidate = candidates[name];
  if (url.pathname === '/gated.js') return gated(response, url.searchParams);
  if (url.pathname === '/throttle.bin') return end(response, 'application/octet-stream', Buffer.alloc(200_000, 1));
  if (url.pathname === '/blank.html') return end(response, TYPES['.html'], '<!doctype html><title>x</title><p>x');
  if (!candidate) return missing(response);
  if (file === '') {
    const kind = url.searchParams.get('kind');
    const count = Number(url.searchParams.get('count'));
    return send(request, response, `${name} ${kind} ${count}`, '.html', () => renderPage(candidate.html, candidate.spec, kind, count));
  }
  const place = path.join(candidate.out, path.normalize(`/${decodeURIComponent(file)}`));
  if (!existsSync(place) || !statSync(place).isFile()) return missing(response);
  send(request, response, place, path.extname(place), () => readFileSync(place));
});

/** A gated script, served after its delay. */
function gated(response, parameters) {
  const delay = Math.min(Number(parameters.get('delay')), SLOWEST_MS);
  const body = `window.__gate&&__gate(${Number(parameters.get('at'))});`;
  setTimeout(() => end(response, TYPES['.js'], body), delay);
}

function send(request, response, key, extension, make) {
  if (!ready.has(key)) {
    const raw = Buffer.from(make());
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: extension === '.html' ? 9 : 11 } };
    ready.set(key, { raw, brotli: brotliCompressSync(raw, quality) });
  }
  const { raw, brotli } = ready.get(key);
  const compressed = TYPES[extension] && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const body = compressed ? brotli : raw;
  const headers = {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': 'public, max-age=3600',
    vary: 'accept-encoding',
  };
  response.writeHead(200, compressed ? { ...headers, 'content-encoding': 'br' } : headers);
  response.end(body);
}

function end(response, type, body) {
  response.writeHead(200, { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-store' });
  response.end(body);
}

function missing(response) {
  response.writeHead(404);
  response.end('no such file');
}

server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));
