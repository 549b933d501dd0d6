// The page contract: reads a candidate's folder (bench.json, index.html) and prepares it for serving.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../../scripts/tools.mjs';
import { sizes } from './sizes.mjs';

const NEEDED_PLACEHOLDERS = ['<!--BENCH:HEAD-->', '<!--BENCH:START-->', '<!--BENCH:BODY-->'];
const NEEDED_SELECTORS = ['banner', 'accept', 'reject'];
const packages = path.join(root, 'node_modules');

/**
 * @param {string} folder the candidate's folder
 * @param {string} pkg the folder with the files of Assentry, instead of `pkg/`
 */
export async function loadCandidate(folder, pkg = path.join(root, 'pkg')) {
  const name = path.basename(path.resolve(folder));
  const { spec, html } = read(folder, name);
  const out = path.join(root, 'target', 'bench', 'pages', name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const copy = (from, to) => {
    mkdirSync(path.dirname(path.join(out, to)), { recursive: true });
    copyFileSync(from, path.join(out, to));
  };
  for (const file of readdirSync(folder)) {
    const isServed = /\.(js|css|wasm)$/.test(file) && !/\.src\./.test(file);
    if (isServed && statSync(path.join(folder, file)).isFile()) copy(path.join(folder, file), file);
  }
  for (const [to, from] of Object.entries(spec.files ?? {})) copy(path.join(packages, from), to);
  for (const [to, from] of Object.entries(spec.folders ?? {})) {
    cpSync(from === 'pkg' ? pkg : path.join(root, from), path.join(out, to), { recursive: true });
  }
  for (const { entry, out: to } of spec.bundle ?? []) await esbuild.build({ ...bundling(path.join(folder, entry)), outfile: path.join(out, to) });
  const parts = [];
  for (const { entry, label } of spec.measureOnly ?? []) {
    const { outputFiles } = await esbuild.build({ ...bundling(path.join(folder, entry)), write: false });
    parts.push({ label, ...sizes(outputFiles[0].contents) });
  }
  return { name, out, spec, html, parts, label: spec.label ?? name, version: version(spec) };
}

function read(folder, name) {
  const open = (file) => {
    if (!existsSync(path.join(folder, file))) throw new Error(`${name}: expected ${file} in ${folder}, found none`);
    return readFileSync(path.join(folder, file), 'utf8');
  };
  const spec = JSON.parse(open('bench.json'));
  const html = open('index.html');
  const expect = (there, what) => {
    if (!there) throw new Error(`${name}: expected ${what}, found none`);
  };
  for (const placeholder of NEEDED_PLACEHOLDERS) expect(html.includes(placeholder), `${placeholder} in index.html`);
  if (!spec.baseline) {
    for (const selector of NEEDED_SELECTORS) expect(spec.selectors?.[selector], `selectors.${selector} in bench.json`);
    for (const type of ['inline', 'external']) expect(spec.gated?.[type], `gated.${type} in bench.json`);
    expect(html.includes('BENCH:GATED'), 'BENCH:GATED in index.html');
  }
  return { spec, html };
}

function bundling(entry) {
  return {
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'error',
  };
}

function version(spec) {
  const manifest = spec.manifest ? path.join(root, spec.manifest) : spec.package && path.join(packages, spec.package, 'package.json');
  return manifest ? JSON.parse(readFileSync(manifest, 'utf8')).version : null;
}
