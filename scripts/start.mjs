// `npm start [-- --listen HOST:PORT]`: sets up what it needs and serves the demo site, the banner, the collector and
// its report, with a store in `data/` that is seeded with a year of made-up events.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, ensureRust, environment, root, run } from './tools.mjs';

ensurePackages();
ensureRust();
run('node', ['www/vendor.mjs']);
run('node', ['www/bundles.mjs']);
run('node', ['www/compile.mjs']);
run('cargo', ['build', '--release', '--locked', '-p', 'assentry-demo']);

const demo = path.join(root, 'target', 'release', 'assentry-demo');
const args = process.argv.slice(2);
const at = args.indexOf('--listen') + 1;
const data = path.join(root, 'data');
mkdirSync(data, { recursive: true });
run(demo, ['fill', '--data', data, '--site', (at > 0 && args[at]) || '127.0.0.1:8080', '--site-config', 'www/consent.json']);

// The demo counts everything, in every regime.
const store = ['--statistics', 'all', '--data', data, '--site-config', 'www/consent.json', '--open-report'];
const server = spawn(demo, ['serve', ...store, ...args], { cwd: root, stdio: 'inherit', env: environment });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
