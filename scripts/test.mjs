// `npm test`: everything, from nothing. Each step sets up what it needs.
import { ensureServers } from './servers.mjs';
import { ensurePackages, ensureRust, run } from './tools.mjs';

ensurePackages();
ensureRust();
ensureServers();
const wasm = ['--target', 'wasm32-unknown-unknown'];
const steps = [
  ['cargo', ['fmt', '--all', '--check']],
  ['cargo', ['clippy', '--locked', '-p', 'assentry-core', '-p', 'assentry-collector', '-p', 'assentry-inspector', '--all-targets', '--features', 'assentry-collector/cluster', '--', '-D', 'warnings']],
  ['cargo', ['clippy', '--locked', '-p', 'assentry', '-p', 'assentry-inspector', ...wasm, '--', '-D', 'warnings']],
  ['npx', ['tsc', '--noEmit', '-p', '.']],
  ['cargo', ['test', '--locked', '-p', 'assentry-core', '-p', 'assentry-collector', '-p', 'assentry-inspector']],
  // Against ClickHouse, which it fetches once: 1.2 GB in .tools/.
  ['npm', ['run', '--silent', 'test:cluster']],
  ['node', ['--test', 'tests/house/']],
  ['node', ['scripts/size.mjs']],
  ['node', ['scripts/e2e.mjs']],
];
for (const [command, args] of steps) {
  console.log(`\n> ${command} ${args.join(' ')}`);
  run(command, args);
}
