// The core bench: criterion's benches of `crates/core/benches`, run natively.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../../scripts/tools.mjs';

const folder = path.join(root, 'target', 'criterion');

/** @returns the median of each bench, in nanoseconds */
export function runCore() {
  run('cargo', ['bench', '--locked', '-p', 'assentry-core', '--bench', 'session', '--', '--noplot', '--quiet'], { stdio: ['ignore', 2, 2] });
  return { times: groups().map(({ name, file }) => ({ name, nanoseconds: JSON.parse(readFileSync(file, 'utf8')).median.point_estimate })) };
}

/** Criterion stores each bench in a folder named after it. */
function groups() {
  return readdirSync(folder)
    .map((name) => ({ name: name.replace('_', ': ').replaceAll('-', ' '), file: path.join(folder, name, 'new', 'estimates.json') }))
    .filter(({ file }) => existsSync(file));
}
