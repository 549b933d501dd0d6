// The page server: each test adds its pages beside its assertions, and afterwards checks what the browser actually
// requested. Loopback only, with its own port for each test.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './bench/compile.mjs';
import { pageHtml } from './bench/page-html.mjs';
import { answerResource, isResource } from './bench/resources.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bench = path.join(root, 'tests/e2e/bench');
const pkg = process.env.ASSENTRY_PKG ?? path.join(root, 'pkg');

/** Whether pages get a compiled script instead of their configuration: `ASSENTRY_COMPILED=1` tries both ways with one suite. */
const compiling = !!process.env.ASSENTRY_COMPILED;

const types = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Where a page is held back until it asks for `/bench/rest`, as a slow network would. */
export const restMark = '{{rest}}';

/**
 * One request as the server saw it.
 * @typedef {object} SeenRequest
 * @property {string} method
 * @property {string} path        without the query
 * @property {string} query
 * @property {number} at          milliseconds since the server started
 * @property {string} cookies     the `Cookie` header, or nothing
 * @property {string} referrer
 * @property {string} purpose     `Sec-Purpose`: `prefetch;prerender` for a page nobody looks at yet
 * @property {string} body
 * @property {number} [status]    what it was answered with, where it was no resource of a third party
 */

export class Pages {
  #server = createServer((request, response) => this.#answer(request, response));
  #pages = new Map();
  #files = new Map();
  #mounts = new Map([['/assentry/', {}]]);
  #compiled = 0;
  /** Answers that wait for each other's requests. @type {(() => void)[]} */
  #waiting = [];
  #log = /** @type {SeenRequest[]} */ ([]);
  #started = performance.now();
  /** Sends the second part of a page. */
  #sendRest = () => {};

  static async start() {
    const pages = new Pages();
    await new Promise((resolve) => pages.#server.listen(0, '127.0.0.1', resolve));
    return pages;
  }

  get port() {
    return this.#server.address().port;
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Adds a page, or replaces the one at the same path. Gives its address. @param {import('./bench/page-html.mjs').PageSource} page */
  add(page = {}) {
    const at = page.path ?? `/page-${this.#pages.size + 1}`;
    this.#pages.set(at, compiling ? this.#asCompiled(page) : page);
    return this.origin + at;
  }

  /**
   * Compiles a site and serves its files. Gives where they lie, the tag of each language, and what the build said.
   * `held` are files that are not answered before the promise `released` is, or the one that it has by the file's name;
   * `changed` makes others of them, and `missing` ones are not there.
   * @param {object} config
   */
  compile(config, { held = [], released, changed = {}, missing = [], ...options } = {}) {
    const base = `/site-${this.#compiled += 1}/`;
    const { files, report, mistakes } = compile({ ...config, base }, options);
    if (mistakes.length) throw new Error(`pages.compile: expected a valid configuration, found ${mistakes.map(({ message }) => message).join('\n')}`);
    const texts = new Map(files);
    for (const [name, text] of files) {
      if (missing.includes(name)) continue;
      this.addFile(base + name, `${types[path.extname(name)] ?? 'text/plain'}; charset=utf-8`, changed[name]?.(text) ?? text, held.includes(name) ? released[name] ?? released : undefined);
    }
    return { base, report, csp: report.csp, external: texts.get('csp.external.txt').trim(), text: (name) => texts.get(name), tag: (language) => texts.get(language ? `tag.${language}.html` : 'tag.html'), notice: texts.get('notice.en.html') };
  }

  /** The same page with a script of its own, where its configuration is valid and it has the usual one. */
  #asCompiled(page) {
    if (page.html || page.script !== undefined) return page;
    const languages = [...new Set(['en', page.lang ?? 'en'])];
    if (compile({ languages, ...page.config, base: '/' }).mistakes.length) return page;
    const { base } = this.compile({ languages, ...page.config });
    return { ...page, config: undefined, script: `<script src="${base}consent.js"></script>` };
  }

  /** Adds something else than a page: a configuration, say; not answered before `released` is. Gives its address. */
  addFile(at, type, body, released) {
    this.#files.set(at, { answer: { status: 200, headers: { 'content-type': type }, body }, released });
    return this.origin + at;
  }

  /**
   * Serves the shipped files once more under another path, in the way that a careless or unusual host would.
   * Gives the path. `charset: null` leaves the charset out of `Content-Type`; a string replaces it.
   * `held` are files that are not answered before the promise `released` is; `changed` gives other bytes by file.
   */
  mount({ charset = 'utf-8', headers = {}, missing = [], held = [], released, changed = {} } = {}) {
    const at = `/assentry-${this.#mounts.size}/`;
    this.#mounts.set(at, { charset, headers, missing, held, released, changed });
    return at;
  }

  /** What was requested, in order: all, one path, or everything below a path that ends with `/`. @returns {SeenRequest[]} */
  requests(below = '/') {
    return this.#log.filter((seen) => (below.endsWith('/') ? seen.path.startsWith(below) : seen.path === below));
  }

  /** Empties the log. */
  forget() {
    this.#log = [];
  }

  async stop() {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections(); // some answers never come
    await closed;
  }

  async #answer(request, response) {
    const url = new URL(request.url, this.origin);
    const seen = {
      method: request.method,
      path: url.pathname,
      query: url.search,
      at: performance.now() - this.#started,
      cookies: request.headers.cookie ?? '',
      referrer: request.headers.referer ?? '',
      purpose: request.headers['sec-purpose'] ?? '',
      body: '',
    };
    // Some browsers request it by themselves, whatever the page.
    if (url.pathname !== '/favicon.ico') this.#log.push(seen);
    for await (const chunk of request) seen.body += chunk;
    if (isResource(url)) {
      const answer = () => answerResource(url, response);
      const together = Number(url.searchParams.get('together') ?? 0);
      if (!together) answer();
      else if (this.#waiting.push(answer) >= together) for (const waiting of this.#waiting.splice(0)) waiting();
      return;
    }
    const { status, headers, body } = await this.#find(url, seen);
    seen.status = status;
    response.writeHead(status, headers);
    if (url.pathname === '/bench/rest') this.#sendRest();
    const [first, rest] = this.#pages.has(url.pathname) ? body.split(restMark) : [body];
    if (rest === undefined) response.end(body);
    else {
      response.write(first);
      this.#sendRest = () => response.end(rest);
    }
  }

  async #find(url, seen) {
    if (this.#pages.has(url.pathname)) return this.#page(this.#pages.get(url.pathname));
    if (this.#files.has(url.pathname)) {
      const { answer, released } = this.#files.get(url.pathname);
      await released;
      return answer;
    }
    if (['/bench/fence', '/bench/rest'].includes(url.pathname)) return { status: 204, headers: { 'cache-control': 'no-store' } };
    if (url.pathname === '/bench/blank') return { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Blank</title>' };
    if (url.pathname === '/bench/narrow') return narrowPage(url.searchParams);
    if (url.pathname.startsWith('/bench/')) return file(bench, url.pathname.slice('/bench/'.length), {});
    if (url.pathname === '/e' && seen.method === 'POST') return { status: 204, headers: {} };
    const [mount] = url.pathname.match(/^\/[\w-]+\//) ?? [];
    if (this.#mounts.has(mount)) {
      return file(pkg, url.pathname.slice(mount.length), this.#mounts.get(mount));
    }
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: `no page at ${url.pathname}` };
  }

  #page(page) {
    const headers = {
      'content-type': page.contentType ?? 'text/html; charset=utf-8',
      // Not `no-store`: that would keep the page out of the back-forward cache.
      'cache-control': 'no-cache',
      ...(page.csp && { 'content-security-policy': page.csp }),
      ...page.headers,
    };
    return { status: 200, headers, body: pageHtml(page) };
  }
}

async function file(folder, name, { charset = 'utf-8', headers = {}, missing = [], held = [], released, changed = {} }) {
  const type = types[path.extname(name)];
  if (!type || name.includes('..') || missing.includes(name)) return { status: 404, headers: {} };
  const body = changed[name] ?? await readFile(path.join(folder, name)).catch(() => undefined);
  if (!body) return { status: 404, headers: {} };
  if (held.includes(name)) await released;
  const text = type !== 'application/wasm' && charset;
  return { status: 200, headers: { 'content-type': text ? `${type}; charset=${charset}` : type, ...headers }, body };
}

/** A page with one frame of a phone's size, for the engine whose windows cannot be that small. */
function narrowPage(query) {
  const [width, height] = [Number(query.get('width')), Number(query.get('height'))];
  const source = query.get('url').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><title>A narrow window</title><body style="margin:0"><iframe src="${source}" width="${width}" height="${height}" style="border:0;display:block"></iframe>`,
  };
}
