// `npm start [-- --listen HOST:PORT]`: sets up what it needs and serves the demo site, the banner and the collector.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensurePackages, environment, root, run } from './tools.mjs';

ensurePackages();
run('node', ['www/vendor.mjs']);
run('cargo', ['build', '--release', '--locked', '-p', 'assentry-collector']);

const server = spawn(path.join(root, 'target', 'release', 'assentry'), ['serve', '--demo-sink', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: environment });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
