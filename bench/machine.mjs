// The machine and time of a measurement.
import { cpus, loadavg, totalmem } from 'node:os';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../scripts/tools.mjs';

/** The load average of the last minute. */
export const load = () => Math.round(loadavg()[0] * 10) / 10;

export function machine() {
  return {
    when: new Date().toISOString(),
    commit: git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') ? ' and changes' : ''),
    assentry: JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version,
    node: process.versions.node,
    cores: cpus().length,
    processor: cpus()[0].model.trim(),
    memoryGB: Math.round(totalmem() / 1e9),
  };
}

function git(...args) {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'no git';
  }
}
