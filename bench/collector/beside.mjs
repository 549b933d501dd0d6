// Events beside readers: `/e` at 5,000 a second while 40 reports are asked for and 8 clients try wrong links, of two
// programs in turn.
//   node bench/collector/beside.mjs BEFORE AFTER [ROUNDS]      two programs `assentry`, each built with --release
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import autocannon from 'autocannon';
import { load } from '../machine.mjs';
import { said } from '../serving.mjs';
import { stat } from '../stats.mjs';
import { eventRequests } from './load.mjs';
import { residentMegabytes } from './process.mjs';
import { scratch } from './servers.mjs';

const PER_SECOND = 5000;
const SECONDS = 5;
const REPORTS = 40;
const GUESSERS = 8;

const [before, after, rounds = '5'] = process.argv.slice(2);
if (!before || !after) {
  console.error('beside: expected BEFORE AFTER [ROUNDS], two programs and how often each is measured');
  process.exit(2);
}
const taken = { before: [], after: [] };
for (let round = 0; round < Number(rounds); round += 1) {
  // Each goes first in turn.
  const order = round % 2 === 0 ? ['before', 'after'] : ['after', 'before'];
  for (const name of order) taken[name][round] = await measure({ before, after }[name]);
  console.error(`round ${round + 1} of ${rounds}, load ${load()}`);
}
const column = (name, key) => taken[name].map((run) => run[key]);
const row = (name) => `| ${name} | ${['answered', 'refused', 'p99', 'reports', 'megabytes'].map((key) => Math.round(stat(column(name, key)).median)).join(' | ')} |`;
const ratio = stat(taken.after.map((run, round) => run.answered / Math.max(1, taken.before[round].answered))).median;
console.log(`| Program | \`/e\` answered in ${SECONDS} s | refused | p99, ms | reports | MB |\n| --- | --- | --- | --- | --- | --- |\n${row('before')}\n${row('after')}\n\nAnswered, after ÷ before: ${ratio.toFixed(1)}, the median of ${rounds} interleaved rounds.`);

/** A store with a year in it, and everybody at once. */
async function measure(program) {
  const data = scratch();
  const www = path.join(data, 'no-pages');
  mkdirSync(www, { recursive: true });
  execFileSync(program, ['demo', '--data', data], { stdio: 'ignore' });
  const child = spawn(program, ['serve', '--data', data, '--www', www, '--pkg', www, '--listen', '127.0.0.1:0', '--limit-per-minute', '0', '--statistics', 'all', '--open-report'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const base = await said(child, /serving (http:\S+)\//);
    const crowd = (connections, url) => autocannon({ url: `${base}${url}`, connections, duration: SECONDS, timeout: 60 });
    const [events, reports] = await Promise.all([
      autocannon({ url: base, connections: 32, duration: SECONDS, overallRate: PER_SECOND, requests: eventRequests(base), timeout: 60 }),
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
