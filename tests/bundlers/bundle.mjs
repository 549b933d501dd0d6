// Projects with the tarball of the package in `node_modules`, as `npm install` leaves it there, and what bundlers make of them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build as vite, createServer } from 'vite';
import webpack from 'webpack';

const here = path.dirname(fileURLToPath(import.meta.url));
const pkg = process.env.ASSENTRY_PKG ?? path.join(here, '../../pkg');

/** The tarball, made once. @type {string | undefined} */
let tarball;
function pack(folder) {
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: pkg, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  return path.join(folder, filename);
}

/** Makes a project of these files; `versions` are further copies of the package, by name. Packages besides are found above it. @param {Record<string, string>} files */
export function project(files, { versions = {} } = {}) {
  mkdirSync(path.join(here, '.projects'), { recursive: true });
  const root = mkdtempSync(path.join(here, '.projects', 'p-'));
  tarball ??= pack(mkdtempSync(path.join(here, '.projects', 'tarball-')));
  for (const [name, change] of Object.entries({ assentry: (text) => text, ...versions })) {
    const folder = path.join(root, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
    for (const file of ['page.mjs', 'package.json']) writeFileSync(path.join(folder, file), change(readFileSync(path.join(folder, file), 'utf8')));
  }
  for (const [name, text] of Object.entries({ 'package.json': '{ "private": true, "type": "module" }', ...files })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

/** Changes a file of a project. */
export const write = (root, name, text) => writeFileSync(path.join(root, name), text);

export const discard = (root) => rmSync(root, { recursive: true, force: true });

/** Each makes `main.js`, and what goes with it, in `dist/`. Gives the attributes of its script element. */
export const bundlers = {
  async Vite(root) {
    // Vite leaves it as it finds it, and else sets it for the whole process.
    process.env.NODE_ENV = 'production';
    await vite({
      root, configFile: false, logLevel: 'error', base: '/app/',
      build: { outDir: 'dist', rollupOptions: { input: path.join(root, 'main.js'), output: { entryFileNames: 'main.js' } } },
    });
    return 'type="module"';
  },
  async webpack(root) {
    await new Promise((done, fail) => webpack({
      mode: 'production', context: root, entry: './main.js', performance: { hints: false },
      output: { path: path.join(root, 'dist'), filename: 'main.js', publicPath: '/app/' },
    }, (error, stats) => {
      const { errors, warnings } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
      const found = error ?? [...errors, ...warnings][0];
      if (found) fail(found);
      else done();
    }));
    return 'defer';
  },
  async esbuild(root) {
    await esbuild({ absWorkingDir: root, entryPoints: ['main.js'], outdir: 'dist', bundle: true, minify: true, splitting: true, format: 'esm', logLevel: 'error' });
    return 'type="module"';
  },
  async 'esbuild without splitting'(root) {
    await esbuild({ absWorkingDir: root, entryPoints: ['main.js'], outdir: 'dist', bundle: true, minify: true, format: 'iife', logLevel: 'error' });
    return 'defer';
  },
};

/** A whole site with the configuration of its project, as `vite build` makes it. */
export async function site(root, { base, pages }) {
  process.env.NODE_ENV = 'production';
  await vite({ root, base, logLevel: 'error', build: { rollupOptions: { input: pages.map((name) => path.join(root, name)) } } });
}

/** What a bundler made, by name. @param {string} root @returns {[string, string][]} */
export const made = (root) => readdirSync(path.join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).map((file) => [path.relative(path.join(root, 'dist'), file).replaceAll(path.sep, '/'), readFileSync(file)]);

/** Vite's own server, as `vite` starts it. Gives its address, and what stops it. */
export async function develop(root, configured = false) {
  process.env.NODE_ENV = 'development';
  const server = await createServer({ root, ...(!configured && { configFile: false }), logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  const url = `http://127.0.0.1:${server.httpServer.address().port}/`;
  // Until it has seen every package, it bundles them anew and loads the page again, or leaves one that it does not know of
  // yet with packages that are gone. Their names have a hash of what was bundled: it is ready when they stay.
  for (let main = '', before = 'none'; main !== before;) {
    before = main;
    main = await (await fetch(`${url}main.js`)).text();
    for (const [, found] of main.matchAll(/"\/(node_modules\/[^"]+)"/g)) await (await fetch(url + found)).text();
    await server.waitForRequestsIdle();
  }
  return { url, stop: () => server.close() };
}
