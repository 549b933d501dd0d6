// Modern ClickHouse SQL on this machine: an HTTP front end for chDB, for tests of queries and inserts.
//
//   node scripts/clickhouse-chdb.mjs [--commands]
//
// chDB comes from the Python registry, pinned, into `.tools/chdb`. Once it answers, the front prints one line of JSON:
// {"replicas": [URL]}. It runs until stopped; with --commands it exits at the end of its input.
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './tools.mjs';

const PINNED = ['chdb==4.4.0', 'chdb-core==26.9.0'];
const home = path.join(root, '.tools', 'chdb');
const whole = path.join(home, PINNED.join('+'));
const python = path.join(home, 'bin', 'python');

if (!existsSync(whole)) {
  console.error('installing chDB into .tools/chdb (once)');
  // Standard output is reserved for the line of JSON.
  const quietly = { stdio: ['ignore', 2, 2] };
  run('python3', ['-m', 'venv', home], quietly);
  run(python, ['-m', 'pip', 'install', '--no-input', '--quiet', '--disable-pip-version-check', ...PINNED], quietly);
  writeFileSync(whole, '');
}
const front = spawn(python, [path.join(root, 'scripts', 'clickhouse-chdb.py')], { stdio: ['ignore', 'inherit', 'inherit'] });
process.on('exit', () => front.kill('SIGKILL'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
front.on('exit', (code) => process.exit(code ?? 1));
if (process.argv.includes('--commands')) process.stdin.on('end', () => process.exit(0)).resume();
