// Visits a site with one vendor's real code, whose service is only named: what is stored and requested before an answer,
// after accepting, on the next visit, after withdrawing, and after refusing. Every request is answered here, on the
// simulated host www.shop.example; nothing leaves the machine.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { configTag } from '../e2e/bench/page-html.mjs';
import { accept, banner, reject, reopen, withdrawAll } from '../e2e/bench/notice.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const pkg = process.env.ASSENTRY_PKG ?? path.join(root, 'pkg');
/** The packages of `npm test` are those of the project; the others are installed beside this file. */
const homes = [path.join(root, 'node_modules'), path.join(root, 'tests', 'observe', 'node_modules')];

export const origin = 'https://www.shop.example';

/** Our own entries in storage. */
const OURS = ['cookie assentry', 'localStorage assentry', 'localStorage assentry-signal'];

/** A package's manifest and where it lies. @param {string} name */
export function installed(name) {
  for (const home of homes) {
    try {
      return { folder: path.join(home, name), manifest: JSON.parse(readFileSync(path.join(home, name, 'package.json'), 'utf8')) };
    } catch {
      // In the other one.
    }
  }
  throw new Error(`${name}: expected it to be installed; npm ci does that, for the complete set in tests/observe`);
}

const codes = new Map();
/** The vendor's code as one classic script. */
function codeOf({ package: name, file, as, whole }) {
  const key = [name, file, as].join(' ');
  if (!codes.has(key)) {
    const { folder } = installed(name);
    codes.set(key, file ? readFileSync(path.join(folder, file), 'utf8') : buildSync({
      stdin: { contents: `export * from ${JSON.stringify(name)};${whole ? `export { default } from ${JSON.stringify(name)};` : ''}`, resolveDir: path.dirname(path.join(folder, '..', name.includes('/') ? '..' : '')) },
      bundle: true, write: false, format: 'iife', globalName: as, platform: 'browser', define: { 'process.env.NODE_ENV': '"production"', global: 'window' }, logLevel: 'silent',
    }).outputFiles[0].text);
  }
  return codes.get(key);
}

/** A page of the site. */
function pageOf({ service, parameters, before = '', init, use = '' }) {
  const script = (text) => (text ? `<script type="text/plain" data-consent="${service}">${text}</script>` : '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
${configTag({ services: [parameters ? { id: service, parameters } : service] })}
<script src="/assentry/assentry.js"></script></head><body><main><h1>Shop</h1><p><a href="/b">Next</a> <button>Buy</button></p></main>
${script(before)}
<script type="text/plain" data-consent="${service}" src="/tag.js"></script>
${script(init)}
${script(use)}
</body></html>`;
}

const mime = { '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' };

/** Answers every request; returns the list of requests to other hosts, with their bodies. */
async function pretend(context, tag) {
  const requests = [];
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.origin === origin) {
      if (url.pathname.startsWith('/assentry/')) return route.fulfill({ contentType: mime[path.extname(url.pathname)], body: readFileSync(path.join(pkg, url.pathname.slice('/assentry/'.length))) }).catch(() => {});
      if (url.pathname === '/tag.js') return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: codeOf(tag) });
      if (url.pathname.startsWith('/bench/')) return route.fulfill({ status: 204 });
      if (/^\/[abc]?$/.test(url.pathname)) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(tag) });
      return route.fulfill({ status: 404, body: '' });
    }
    requests.push({ host: url.hostname, text: `${request.url()} ${request.postData() ?? ''}` });
    const answer = Object.entries(tag.answers ?? {}).find(([host]) => url.hostname.includes(host))?.[1] ?? '{}';
    return route.fulfill({ status: 200, contentType: 'application/json', headers: { 'access-control-allow-origin': request.headers().origin ?? '*', 'access-control-allow-credentials': 'true', 'access-control-allow-headers': '*, authorization, content-type' }, body: answer }).catch(() => {});
  });
  return requests;
}

/** Everything stored for the site, with its kind, except our own entries. */
export async function stored(tab) {
  const here = await tab.evaluate(async () => [
    ...Object.keys(localStorage).map((name) => `localStorage ${name}`),
    ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((name) => `cacheStorage ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ active, scope }) => `serviceWorker ${active?.scriptURL ?? scope}`),
  ]);
  const cookies = (await tab.cookies()).map(({ name }) => `cookie ${name}`);
  return [...new Set([...cookies, ...here])].filter((name) => !OURS.includes(name)).sort();
}

/**
 * Takes one tag through all phases, each answer in its own profile.
 * @param {() => Promise<{ tab: any, close(): Promise<void> }>} open a new profile
 * @param {any} tag
 * @param {(tab: any) => Promise<void>} [linger] what to wait for besides, before a page is looked at
 */
export async function observe(open, tag, linger = async () => {}) {
  const yes = await profile(open, tag);
  const { tab, requests } = yes;
  const works = async () => {
    await tab.waitFor(() => document.readyState === 'complete');
    await until(tab, () => !tag.sends || requests.some(({ text }) => tag.sends.test(text)), () => `${tag.sends} to be requested, found ${requests.map(({ text }) => text.slice(0, 300)).join('\n')}`);
    await linger(tab);
  };
  const has = async () => {
    let there;
    await until(tab, async () => tag.leaves.every((name) => there.includes(name)), () => `${tag.leaves.join(', ')} to be stored, found ${there.join(', ')}`, async () => { there = await stored(tab); });
    return there;
  };
  const found = {};
  await tab.goto(`${origin}/`);
  await tab.waitForVisible(banner);
  await tab.settle();
  await linger(tab);
  found.before = { stored: await stored(tab), requests: requests.splice(0) };

  await tab.click(accept);
  await tab.waitForGone(banner);
  await works();
  found.accepted = { stored: await has(), requests: requests.splice(0), cookies: await tab.cookies() };
  /** What the console said on each page, until it was left. */
  found.errors = await tab.consoleErrors();

  for (const page of ['/b', '/a']) {
    await tab.goto(origin + page);
    await works();
    found.errors.push(...await tab.consoleErrors());
  }
  found.returned = { stored: await has(), requests: requests.splice(0) };

  await tab.click(reopen);
  await tab.waitForVisible(withdrawAll);
  await tab.acrossReload(() => tab.click(withdrawAll));
  await tab.waitFor(() => window.assentry?.status().method === 'withdrawn');
  found.leaving = { requests: requests.splice(0) };
  for (const page of ['/', '/b', '/c']) {
    await tab.goto(origin + page);
    await tab.waitFor(() => document.readyState === 'complete' && window.assentry?.status().standing === 'decided');
    await tab.settle();
    await linger(tab);
    found.errors.push(...await tab.consoleErrors());
  }
  let left;
  // Deleting a database takes a while.
  await until(tab, () => left.length === 0, undefined, async () => { left = await stored(tab); });
  found.withdrawn = { stored: left, requests: requests.splice(0) };
  await yes.close();

  const no = await profile(open, tag);
  await no.tab.goto(`${origin}/`);
  await no.tab.click(reject);
  await no.tab.waitForGone(banner);
  found.errors.push(...await no.tab.consoleErrors());
  await no.tab.goto(`${origin}/b`);
  await no.tab.waitFor(() => window.assentry?.status().standing === 'decided');
  await no.tab.settle();
  await linger(no.tab);
  found.errors.push(...await no.tab.consoleErrors());
  found.refused = { stored: await stored(no.tab), requests: no.requests.splice(0) };
  await no.close();
  return found;
}

async function profile(open, tag) {
  const { tab, close } = await open();
  const context = tab.page.context();
  const requests = await pretend(context, tag);
  await context.addInitScript({ path: path.join(root, 'tests/e2e/bench/capture.js') });
  // Some vendors send nothing for automated browsers.
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }));
  return { tab, requests, close };
}

/** Waits for a condition; failing to reach it is an error if `expected` describes it. */
async function until(tab, holds, expected, look = async () => {}) {
  const deadline = performance.now() + (expected ? 20_000 : 5_000);
  for (;;) {
    await look();
    if (await holds()) return;
    if (performance.now() > deadline) {
      if (expected) throw new Error(`expected ${expected()}; the console said ${(await tab.consoleErrors()).join('; ')}`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
