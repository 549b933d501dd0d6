// `npm run bench`: runs the benches, prints one table, stores the figures. See `npm run bench -- --help`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowsers } from '../scripts/browsers.mjs';
import { ensurePackages, ensureRust, root } from '../scripts/tools.mjs';
import { readArguments } from './arguments.mjs';
import { writeIntoDocs } from './docs.mjs';
import { load, machine } from './machine.mjs';
import { tables } from './tables.mjs';

const out = path.join(root, 'bench', 'results');
const say = (line) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

/** Imported only when run: their packages may have to be installed first. */
const RUN = {
  banner: async ({ rounds, peers, candidates, pkg, only, scenarios }) => {
    const { runBanner } = await import('./banner/banner.mjs');
    const { PARTS } = await import('./banner/scenarios.mjs');
    return runBanner({ rounds, peers, candidates, pkg, parts: only ?? PARTS, scenarios, out, say });
  },
  realistic: async ({ rounds, candidates, pkg, languages, scenarios }) => (await import('./banner/banner.mjs')).runBanner({ rounds, candidates, pkg, languages, scenarios, parts: ['realistic'], out, say }),
  react: async ({ rounds }) => (await import('./react/react.mjs')).runReact({ rounds, say }),
  core: async () => (await import('./core/core.mjs')).runCore(),
  collector: async ({ rounds }) => (await import('./collector/collector.mjs')).runCollector({ rounds: Math.ceil(rounds / 3), say }),
  lighthouse: async ({ rounds, pkg }) => (await import('./lighthouse/lighthouse.mjs')).runLighthouse({ rounds: Math.ceil(rounds / 3), pkg, say }),
};

const asked = readArguments(process.argv.slice(2));
mkdirSync(out, { recursive: true });
ensurePackages();
ensurePackages('tests/bundlers');
ensureRust();
let failed = 0;
for (const part of asked.parts.filter((each) => each !== 'table')) {
  if (part !== 'core' && part !== 'collector') ensureBrowsers();
  say(part);
  const begun = { ...machine(), loadBefore: load() };
  const from = Date.now();
  try {
    const result = await RUN[part](asked);
    const seconds = Math.round((Date.now() - from) / 1000);
    failed += result.failures?.length ?? 0;
    writeFileSync(path.join(out, `${part}.json`), JSON.stringify({ machine: { ...begun, loadAfter: load(), seconds }, result }));
  } catch (error) {
    // The other parts still run.
    failed += 1;
    console.error(error);
  }
}

const text = tables(Object.fromEntries(Object.keys(RUN).map((part) => [part, kept(part)])));
writeFileSync(path.join(out, 'bench.md'), text);
console.log(text);
if (asked.docs) writeIntoDocs(text);
if (failed > 0) {
  console.error(`${failed} failures: see above, and bench/results/banner.md`);
  process.exit(1);
}

function kept(part) {
  const file = path.join(out, `${part}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
