// Faults of the machine that the collector runs on: wrong clocks and full disks. Needs root for the disk.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { faketimeLibrary } from '../../scripts/servers.mjs';
import { collectorProgram, folder, send } from './servers.mjs';

const SHOWN = 'event=shown&revision=0a1b2c3d&regime=eu&language=fr&device=small';

/** A collector with a data folder. @param {any} t @param {string} where @param {Record<string, string>} env */
function collect(t, where, env = {}) {
  const folders = ['--www', path.join(where, 'www'), '--pkg', path.join(where, 'www'), '--data', path.join(where, 'data')];
  const child = spawn(collectorProgram, ['serve', '--listen', '127.0.0.1:0', '--statistics', 'all', '--limit-per-minute', '0', ...folders], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  t.after(() => child.kill('SIGKILL'));
  let said = '';
  const hear = (text) => { said += text; };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const heard = async (pattern) => {
    for (;;) {
      const found = pattern.exec(said);
      if (found) return found;
      assert.equal(child.exitCode, null, said);
      await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), new Promise((resolve) => child.stderr.once('data', resolve)), ended]);
    }
  };
  return {
    heard,
    ready: () => heard(/serving http:\/\/127\.0\.0\.1:(\d+)\/[^]*report: /),
    event: async () => {
      const [, port] = await heard(/127\.0\.0\.1:(\d+)\//);
      return send(`http://127.0.0.1:${port}/e`, { method: 'POST', headers: { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' }, body: SHOWN });
    },
    stop: () => { child.kill(); return ended; },
  };
}

/** All counted displays by day. */
function counted(where) {
  const csv = execFileSync(collectorProgram, ['export', '--data', path.join(where, 'data')], { encoding: 'utf8' });
  const [names, ...rows] = csv.trim().split('\n').map((line) => line.split(',').map((cell) => cell.trim().replaceAll('"', '')));
  const [day, shown] = ['day', 'shown'].map((name) => names.indexOf(name));
  const sums = new Map();
  for (const row of rows) sums.set(Number(row[day]), (sums.get(Number(row[day])) ?? 0) + Number(row[shown]));
  return sums;
}

/** The environment for a clock that is off by what the file says, read on each use. */
const clock = (file) => ({ LD_PRELOAD: faketimeLibrary(), FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1' });
const today = () => Math.floor(Date.now() / 86_400_000);
const total = (sums) => [...sums.values()].reduce((sum, count) => sum + count, 0);

test('a clock that was years ahead at one start removes nothing, then or later', async (t) => {
  const where = folder(t);
  const file = path.join(where, 'clock');
  const run = async (off, events) => {
    writeFileSync(file, off);
    const collector = collect(t, where, clock(file));
    await collector.ready();
    for (let sent = 0; sent < events; sent += 1) assert.equal((await collector.event()).status, 204);
    assert.equal(await collector.stop(), 0);
  };
  const before = today();
  await run('-40d', 5);
  await run('+0', 3);
  await run('+900d', 0);
  for (let start = 0; start < 3; start += 1) await run('+0', 0);
  const sums = counted(where);
  assert.equal(total(sums), 8, JSON.stringify([...sums]));
  assert.ok([before - 40, today() - 40].some((day) => sums.get(day) === 5), JSON.stringify([...sums]));
});

test('a clock that jumps while events arrive is detected, reported, and dates no event in the future', async (t) => {
  const where = folder(t);
  const file = path.join(where, 'clock');
  writeFileSync(file, '+0');
  const collector = collect(t, where, clock(file));
  await collector.ready();
  assert.equal((await collector.event()).status, 204);
  writeFileSync(file, '+800d');
  assert.equal((await collector.event()).status, 204);
  await collector.heard(/the clock jumped ahead to/);
  writeFileSync(file, '+0');
  assert.equal((await collector.event()).status, 204);
  await collector.heard(/the clock is right again/);
  assert.equal(await collector.stop(), 0);
  const sums = counted(where);
  assert.equal(total(sums), 3);
  assert.ok(Math.max(...sums.keys()) <= today(), JSON.stringify([...sums]));
});

test('on a full disk acknowledged events are kept, others are refused with a reason until there is room', async (t) => {
  const where = folder(t);
  const disk = path.join(where, 'data');
  mkdirSync(disk);
  // Fails where mounting is not allowed: a silently skipped test would prove nothing.
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]);
  // Unmounted before the folder is removed.
  try {
    const collector = collect(t, where);
    await collector.ready();
    let answered = 0;
    const fill = path.join(disk, 'full');
    for (; answered < 5; answered += 1) assert.equal((await collector.event()).status, 204);
    assert.throws(() => writeFileSync(fill, Buffer.alloc(4_000_000)), /ENOSPC/);
    let refused;
    while (!refused) {
      const answer = await collector.event();
      if (answer.status === 204) answered += 1;
      else refused = answer;
    }
    assert.deepEqual([refused.status, refused.headers['x-assentry-reason']], [503, 'store: expected room on the disk, found none']);
    rmSync(fill);
    // Accepted again once the collector has noticed that there is room.
    for (let again; again?.status !== 204;) {
      again = await collector.event();
      if (again.status === 204) answered += 1;
      else await new Promise((resolve) => { setImmediate(resolve); });
    }
    assert.equal(await collector.stop(), 0);
    assert.equal(total(counted(where)), answered);
  } finally { execFileSync('umount', ['--lazy', disk]); }
});
