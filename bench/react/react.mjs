// The application of docs/stacks/react.md with us and without: when its own heading is painted, and how long its build takes.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { svelte } from '../../tests/bundlers/compilers.mjs';
import { discard, made, project } from '../../tests/bundlers/project.mjs';
import { found, samples } from '../../tests/stacks/samples.mjs';
import { SLOW_4G } from '../banner/browser.mjs';
import { openLab } from '../banner/lab.mjs';
import { CPU_SLOWER, checkThrottles } from '../banner/throttles.mjs';
import { load } from '../machine.mjs';

const CONDITIONS = {
  'slow 4G': { network: SLOW_4G },
  'CPU 4×': { cpu: CPU_SLOWER },
  'slow 4G and CPU 4×': { network: SLOW_4G, cpu: CPU_SLOWER },
};
const WRAPPERS = ['react', 'vue', 'svelte', 'solid'];

/** The same files without us: no plugin, and plain markup instead of our components. */
function without(files) {
  const change = {
    'vite.config.js': (text) => text.replace(/^import assentry .*\n/m, '').replace(', assentry()', ''),
    'src/App.jsx': (text) => text.replace(/^import .* from 'assentry\/react';\n/m, '').replace(/<Gate [^]*?>(<p>Not counted<\/p>)?[^]*<\/Gate>/, '<p>Not counted</p>')
      .replace('<Settings>', '<button type="button">').replace('</Settings>', '</button>'),
  };
  const changed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change[name]?.(text) ?? text]));
  for (const [name, text] of Object.entries(changed)) if (/assentry|Gate|Settings>/.test(text)) throw new Error(`${name}: expected nothing of ours, found ${text}`);
  return changed;
}

/** @param {{ rounds: number, say: (line: string) => void }} options */
export async function runReact({ rounds, say }) {
  const { files } = samples('react');
  const timedFiles = { ...files, 'src/App.jsx': files['src/App.jsx'].replaceAll('<h1>', '<h1 elementtiming="heading">') };
  const roots = { without: project(without(timedFiles)), with: project(timedFiles) };
  try {
    const built = Object.fromEntries(Object.keys(roots).map((name) => [name, /** @type {number[]} */ ([])]));
    for (let round = 0; round < rounds; round += 1) {
      for (const name of order(Object.keys(roots), round)) built[name].push(await vite(roots[name], name));
    }
    say(`built ${rounds} times, load ${load()}`);
    const candidates = Object.entries(roots).map(([name, root]) => ({ name, out: path.join(root, 'dist'), spec: { baseline: true }, html: readFileSync(path.join(root, 'dist/index.html'), 'utf8') }));
    const paints = await visits(candidates, rounds, say);
    return { rounds, ...paints, built, sizes: Object.fromEntries(Object.entries(roots).map(([name, root]) => [name, weigh(root)])), wrappers: await wrappers(roots.without) };
  } finally {
    Object.values(roots).forEach(discard);
  }
}

/** Alternates which one goes first. */
const order = (names, round) => (round % 2 ? names.toReversed() : names);

/** Seconds for a build from the command line. */
async function vite(root, name) {
  const [program] = found('vite', root);
  const from = performance.now();
  await promisify(execFile)(program, ['build', `--base=/c/${name}/`], { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
  return (performance.now() - from) / 1000;
}

async function visits(candidates, rounds, say) {
  const lab = await openLab(candidates);
  const raw = Object.fromEntries(Object.keys(CONDITIONS).map((condition) => [condition, Object.fromEntries(candidates.map(({ name }) => [name, []]))]));
  const loads = [load()];
  try {
    const throttles = await checkThrottles(lab);
    if (throttles.wrong.length) throw new Error(throttles.wrong.join('; '));
    for (let round = 0; round < rounds; round += 1) {
      await lab.renew();
      for (const [condition, conditions] of Object.entries(CONDITIONS)) {
        for (const candidate of order(candidates, round)) raw[condition][candidate.name].push(await paint(lab, candidate, conditions));
      }
      loads.push(load());
      say(`round ${round + 1} of ${rounds}, load ${load()}`);
    }
    return { browser: lab.browserVersion(), throttles, raw, loads };
  } finally {
    await lab.close();
  }
}

/** One load with an empty cache and no answer. */
const paint = (lab, candidate, conditions) => lab.visit(conditions, async ({ page }) => {
  await page.goto(lab.url(candidate, 'none'), { waitUntil: 'load' });
  const heading = await page.evaluate(() => new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries()[0].renderTime)).observe({ type: 'element', buffered: true });
  }));
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  return { heading, first };
});

/** Bytes that a first visit fetches. */
function weigh(root) {
  const files = made(root).filter(([name]) => /index\.html$|index-.*\.js$|consent\.[0-9a-f]+\.js$/.test(name));
  return Object.fromEntries(files.map(([name, body]) => [name, { gzip: gzipSync(body, { level: 9 }).length, brotli: brotliCompressSync(body).length }]));
}

/** The bytes that each wrapper adds to an application, with everything of ours that it imports. */
async function wrappers(root) {
  return Object.fromEntries(await Promise.all(WRAPPERS.map(async (name) => {
    const { outputFiles: [{ contents }] } = await bundle({
      stdin: { contents: `export * from 'assentry/${name}'`, resolveDir: root }, bundle: true, minify: true, write: false, format: 'esm', logLevel: 'error', plugins: [svelte('dom')], conditions: ['svelte'],
      external: ['react', 'vue', 'svelte', 'svelte/*', 'solid-js', 'solid-js/*'],
    });
    return [name, gzipSync(contents, { level: 9 }).length];
  })));
}
