// The collector as a program, with more connections than it can serve: thousands that send nothing, and a slow one.
import assert from 'node:assert/strict';
import net from 'node:net';
import test from 'node:test';
import { folder, send, startCollector } from './servers.mjs';

const SHOWN = 'event=shown&revision=0a1b2c3d&regime=eu&language=fr&device=small';
const HEAD = `POST /e HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\ncontent-length: ${SHOWN.length}\r\n\r\n`;

function connect(port, text = '') {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text, () => resolve(socket)));
    socket.once('error', reject);
  });
}

test('three thousand stalled connections do not delay others, and are not counted', async (t) => {
  const port = await startCollector(t, folder(t), ['--limit-per-minute', '0']);
  const held = [];
  t.after(() => held.forEach((socket) => socket.destroy()));
  // Half send nothing, half stop midway. In batches, since the system's accept queue is not under test.
  for (let round = 0; round < 60; round += 1) {
    const some = Array.from({ length: 50 }, (_, at) => connect(port, at % 2 === 0 ? '' : HEAD + SHOWN.slice(0, 20)));
    held.push(...(await Promise.all(some)));
  }
  assert.equal(held.length, 3000);
  const site = `http://127.0.0.1:${port}`;
  for (let sent = 0; sent < 20; sent += 1) {
    assert.equal((await send(`${site}/e`, { method: 'POST', body: SHOWN })).status, 204);
  }
  assert.equal((await send(`${site}/`)).text, 'a page');
  const { rows } = JSON.parse((await send(`${site}/counts`)).text);
  assert.deepEqual(rows.map((row) => row.count), [20]);
});

test('a request that is not complete within ten seconds is refused with the reason, and not counted', async (t) => {
  const port = await startCollector(t, folder(t));
  const socket = await connect(port, HEAD + SHOWN.slice(0, 20));
  const answer = await new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (part) => (text += part)).once('close', () => resolve(text)).once('error', reject);
  });
  assert.match(answer, /^HTTP\/1\.1 408 /);
  assert.match(answer, /\r\nx-assentry-reason: body: expected all of it within 10 seconds, found less\r\n/);
  const { rows } = JSON.parse((await send(`http://127.0.0.1:${port}/counts`)).text);
  assert.deepEqual(rows, []);
});
