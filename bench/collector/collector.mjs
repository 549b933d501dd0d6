// The collector bench: `/e` compared with nginx and c15t, the report of a big year, memory and start.
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { load } from '../machine.mjs';
import { stat } from '../stats.mjs';
import { eventRequests, put, send, subjectRequests } from './load.mjs';
import { cpuSeconds } from './process.mjs';
import { ensureServers, scratch, startAssentry, startC15t, startNginx, versions } from './servers.mjs';
import { seedYear } from './year.mjs';

/** The load at which CPU per request is compared. */
const EQUAL_PER_SECOND = 2000;
const SECONDS = 5;
/** Reports for each figure. */
const REPORTS = 10;

/** @param {{ rounds: number, say: (line: string) => void }} options */
export async function runCollector({ rounds, say }) {
  ensureServers();
  const taken = { nginx: [], event: [], full: [], c15t: [], start: [] };
  const loads = [load()];
  for (let round = 0; round < rounds; round += 1) {
    // They take turns going first.
    const order = ['nginx', 'event', 'full', 'c15t'];
    for (let turn = 0; turn < order.length; turn += 1) {
      const name = order[(turn + round) % order.length];
      taken[name][round] = await MEASURES[name]();
    }
    taken.start[round] = await start();
    loads.push(load());
    say(`round ${round + 1} of ${rounds}, load ${load()}`);
  }
  const ratio = (ours, theirs) => stat(ours.map((value, round) => value / theirs[round])).median;
  const column = (name, key) => taken[name].map((run) => run[key]);
  const summary = Object.fromEntries(Object.entries(taken).map(([name, runs]) => [name, Object.fromEntries(Object.keys(runs[0]).map((key) => [key, stat(runs.map((run) => run[key])).median]))]));
  return {
    rounds,
    loads,
    versions: [...versions(), '@c15t/backend 2.2.1', 'autocannon 8.0.0'],
    raw: taken,
    ...summary,
    ratios: {
      eventToNginx: ratio(column('event', 'cpuMicroseconds'), column('nginx', 'cpuMicroseconds')),
      fullToC15t: ratio(column('full', 'perSecond'), column('c15t', 'perSecond')),
      cpuToC15t: ratio(column('full', 'cpuMicroseconds'), column('c15t', 'cpuMicroseconds')),
    },
    report: await bigYear(say),
  };
}

/** A new server for each, so that none has a warm start. */
const MEASURES = {
  nginx: () => under(startNginx, ({ base }) => ({ requests: eventRequests(base), seconds: SECONDS, perSecond: EQUAL_PER_SECOND })),
  event: () => under(startAssentry, ({ base }) => ({ requests: eventRequests(base), seconds: SECONDS, perSecond: EQUAL_PER_SECOND })),
  full: () => under(startAssentry, ({ base }) => ({ requests: eventRequests(base), seconds: SECONDS })),
  c15t: () => under(startC15t, () => ({ requests: subjectRequests(), seconds: SECONDS })),
};

async function under(begin, loadOf) {
  const server = await begin();
  try {
    await send(server, { ...loadOf(server), seconds: 2 });
    return await put(server, loadOf(server));
  } finally {
    await server.stop();
  }
}

/** Starting with an existing store, as after an update: with the script to serve, which is compressed first, and without. */
async function start() {
  const data = scratch();
  const nothing = scratch();
  try {
    await (await startAssentry({ data, pkg: nothing })).stop();
    const bare = await begin({ data, pkg: nothing });
    const whole = await begin({ data });
    return { ...whole, bareMs: bare.ms, bareCpuMs: bare.cpuMs };
  } finally {
    for (const folder of [data, nothing]) rmSync(folder, { recursive: true, force: true });
  }
}

async function begin(place) {
  const server = await startAssentry(place);
  const cpuMs = cpuSeconds(server.pid) * 1000;
  await server.stop();
  return { ms: server.startMs, cpuMs };
}

async function bigYear(say) {
  const data = scratch();
  try {
    await (await startAssentry({ data })).stop();
    const file = path.join(data, 'assentry.db');
    const seeded = seedYear(file, '127.0.0.1');
    say(`seeded ${Math.round(seeded.events / 1e5) / 10} million events as ${seeded.rows} rows`);
    const server = await startAssentry({ data });
    try {
      const year = await reports(server, '365d');
      const month = await reports(server, '30d');
      return { ...seeded, cpuMs: year, monthCpuMs: month, megabytes: statSync(file).size / 1e6 };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** CPU of one report, in milliseconds; the first is not counted. */
async function reports(server, range) {
  const ask = async () => {
    const answer = await fetch(`${server.base}/report?range=${range}`);
    const page = await answer.text();
    if (!answer.ok || !page.includes('<svg')) throw new Error(`/report?range=${range}: expected a report with charts, found ${answer.status}`);
  };
  await ask();
  const before = cpuSeconds(server.pid);
  for (let at = 0; at < REPORTS; at += 1) await ask();
  return ((cpuSeconds(server.pid) - before) / REPORTS) * 1000;
}
