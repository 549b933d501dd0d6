// Events under concurrent reads: 5,000 requests a second to `/e` while 40 reports are requested and 8 clients try wrong
// links. Runs today's collector and the one from before reads had connections of their own, in turn.
//   node bench/collector/beside.mjs [--rounds N] [--before COMMIT | --alone] [--profile PROFILE]
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { environment, root, run } from '../../scripts/tools.mjs';
import { load } from '../machine.mjs';
import { said } from '../serving.mjs';
import { stat } from '../stats.mjs';
import { eventRequests } from './load.mjs';
import { residentMegabytes } from './process.mjs';
import { scratch } from './servers.mjs';

/** The last commit with one read connection, behind a lock that request threads waited for. */
const BEFORE = '500dd65^';
const PER_SECOND = 5000;
const SECONDS = 5;
const REPORTS = 40;
const GUESSERS = 8;
const GOAL_MS = 50;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, before: { type: 'string', default: BEFORE }, alone: { type: 'boolean', default: false }, profile: { type: 'string', default: 'release' } } });
/** @type {Record<string, { program: string, fill: string[] }>} */
const programs = values.alone ? { after: buildHere() } : { before: buildOf(values.before), after: buildHere() };
const taken = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  // They take turns going first.
  const names = Object.keys(programs);
  for (const name of round % 2 === 0 ? names : names.reverse()) taken[name][round] = await measure(programs[name]);
  console.error(`round ${round + 1} of ${values.rounds}, load ${load()}`);
}
const median = (name, key) => stat(taken[name].map((run) => run[key])).median;
const row = (name) => `| ${name} | ${['answered', 'refused', 'p99', 'reports', 'megabytes'].map((key) => Math.round(median(name, key))).join(' | ')} |`;
const worst = (key) => Math.max(...taken.after.map((run) => run[key]));
const met = worst('refused') === 0 && worst('p99') <= GOAL_MS;
console.log(`| Program | \`/e\` answered, of ${PER_SECOND * SECONDS} offered in ${SECONDS} s | refused | p99, ms | reports | MB |\n| --- | --- | --- | --- | --- | --- |\n${Object.keys(programs).map(row).join('\n')}\n
Medians of ${values.rounds} interleaved rounds. None refused and p99 within ${GOAL_MS} ms in every round: ${met ? 'yes' : `no (at worst ${worst('refused')} refused, ${Math.round(worst('p99'))} ms)`}.`);

/** Cargo's output folder. */
function folderOf(target) {
  return path.join(target, values.profile === 'dev' ? 'debug' : values.profile);
}

/** The collector of this tree, and the program that fills its store. */
function buildHere() {
  run('cargo', ['build', '--locked', '--profile', values.profile, '-p', 'assentry-cli', '-p', 'assentry-demo'], { cwd: root });
  const folder = folderOf(path.join(root, 'target'));
  return { program: path.join(folder, 'assentry'), fill: [path.join(folder, 'assentry-demo'), 'fill'] };
}

/** The collector of a commit; at that time it filled stores itself. Built once. */
function buildOf(commit) {
  const id = execFileSync('git', ['rev-parse', '--short=12', commit], { cwd: root, encoding: 'utf8' }).trim();
  const own = path.join(root, 'target', 'bench', 'beside');
  const program = path.join(own, `assentry-${id}-${values.profile}`);
  if (!existsSync(program)) {
    const tree = path.join(own, 'tree');
    mkdirSync(own, { recursive: true });
    run('git', ['worktree', 'add', '--force', '--detach', tree, id], { cwd: root });
    try {
      run('cargo', ['build', '--locked', '--profile', values.profile, '-p', 'assentry-collector'], { cwd: tree, env: { ...environment, CARGO_TARGET_DIR: path.join(own, 'target') } });
      copyFileSync(path.join(folderOf(path.join(own, 'target')), 'assentry'), program);
    } finally { run('git', ['worktree', 'remove', '--force', tree], { cwd: root }); }
  }
  return { program, fill: [program, 'demo'] };
}

/** Fills a store with a year of events and runs all clients at once. */
async function measure({ program, fill: [filler, command] }) {
  const data = scratch();
  const www = path.join(data, 'no-pages');
  mkdirSync(www, { recursive: true });
  execFileSync(filler, [command, '--data', data], { stdio: 'ignore' });
  const child = spawn(program, ['serve', '--data', data, '--www', www, '--pkg', www, '--listen', '127.0.0.1:0', '--limit-per-minute', '0', '--statistics', 'all', '--open-report'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const base = await said(child, /serving (http:\S+)\//);
    // Each on a separate thread: otherwise reading reports would delay the events of the same thread.
    const crowd = (connections, url) => autocannon({ url: `${base}${url}`, connections, duration: SECONDS, timeout: 60, workers: 1 });
    const [events, reports] = await Promise.all([
      autocannon({ url: base, connections: 32, duration: SECONDS, overallRate: PER_SECOND, requests: eventRequests(base), timeout: 60, workers: 1 }),
      crowd(REPORTS, '/report?range=365d&device=small'),
      crowd(GUESSERS, '/report/s/wrong'),
    ]);
    return { answered: events['2xx'], refused: events.non2xx + events.errors, p99: events.latency.p99, reports: reports['2xx'], megabytes: residentMegabytes(child.pid) };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}
