// nginx and Caddy accept the configuration in ops/ and forward to a real collector.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import test from 'node:test';
import { programs } from '../../scripts/servers.mjs';
import { folder, freePort, ops, record, send, startCaddy, startCollector, startNginx } from './servers.mjs';

const SHOWN = 'event=shown&revision=0a1b2c3d&regime=eu&language=fr&device=small';

/** Events and records reach the collector with the site's host, and the site still serves its own pages. */
async function check(site, host) {
  const headers = { host, origin: `https://${host}`, 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' };
  const post = (place, body, more = {}) => send(`${site}${place}`, { method: 'POST', headers: { ...headers, ...more }, body });
  const counted = await post('/e', SHOWN);
  assert.deepEqual([counted.status, counted.text], [204, '']);
  const foreign = await post('/e', SHOWN, { origin: 'https://evil.example' });
  assert.deepEqual([foreign.status, foreign.headers['x-assentry-reason']?.split(':')[0]], [403, 'origin']);
  const line = record();
  const renewed = await post('/consent', `record=${line}`, { cookie: `assentry=${line}` });
  assert.equal(renewed.status, 204);
  assert.match(renewed.headers['set-cookie'][0], /^assentry=1~8f3a21bc~.*; Max-Age=\d+; Path=\/; SameSite=Lax; Secure$/);
  const wrong = await post('/e', 'event=viewed');
  assert.deepEqual([wrong.status, wrong.headers['x-assentry-reason']?.split(':')[0]], [400, 'body']);
  // Behind a proxy no request counts as local.
  assert.equal((await send(`${site}/report`, { headers: { host, 'remote-user': 'admin' } })).status, 401);
  assert.equal((await send(`${site}/`, { headers: { host } })).text, 'a page');
  // Only the exact path is forwarded.
  assert.notEqual((await send(`${site}/elsewhere`, { method: 'POST', headers, body: SHOWN })).status, 204);
}

/** Headers with which a client pretends to be another network on each request, or this machine. */
const attacks = {
  'a byte that is no letter': () => ({ 'x-forwarded-for': '\xe9' }),
  'an address with a port': (at) => ({ 'x-forwarded-for': `203.0.${at}.7:4000` }),
  'an address in brackets': (at) => ({ 'x-forwarded-for': `[2001:db8:${at}::1]:4000` }),
  'Forwarded': (at) => ({ forwarded: `for="[2001:db8:${at}::1]"` }),
  'X-Real-IP': (at) => ({ 'x-real-ip': `198.51.${at}.7` }),
  'two headers': (at) => ({ 'x-forwarded-for': [`203.0.${at}.7`, `198.51.${at}.7`] }),
  'an empty list': () => ({ 'x-forwarded-for': ', ,' }),
};

/** Gives this machine the attacker's address until the end of the test. */
function fromOutside(t) {
  // Fails where that is not allowed: a silently skipped test would prove nothing.
  execFileSync(programs.ip[0], ['addr', 'replace', `${ATTACKER}/32`, 'dev', 'lo']);
  t.after(() => execFileSync(programs.ip[0], ['addr', 'del', `${ATTACKER}/32`, 'dev', 'lo']));
}

/** A client that sends too much is limited as one network, whatever its headers claim. */
async function attack(t, site, host) {
  fromOutside(t);
  const headers = { host, origin: `https://${host}`, 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' };
  for (const [name, of] of Object.entries(attacks)) {
    const statuses = [];
    for (let at = 1; at <= 45; at += 1) statuses.push((await send(`${site}/e`, { method: 'POST', localAddress: ATTACKER, headers: { ...headers, ...of(at) }, body: SHOWN })).status);
    const [taken, limited] = [204, 429].map((status) => statuses.filter((found) => found === status).length);
    // A new minute may begin in between.
    assert.ok(taken <= 2 * LIMIT && limited >= 45 - 2 * LIMIT && taken + limited === 45, `${name}: ${taken} taken, ${limited} limited of ${statuses}`);
  }
  for (const more of [{ 'x-forwarded-for': '127.0.0.1' }, { forwarded: 'for=127.0.0.1' }, { 'remote-user': 'admin', 'remote-groups': 'owner' }, { cookie: 'assentry-session=\xe9' }]) {
    const answer = await send(`${site}/report/data.json`, { localAddress: ATTACKER, headers: { host, ...more } });
    assert.equal(answer.status, 401, JSON.stringify(more));
  }
}

/** An attacker guesses links from one network, one by one and concurrently, while visitors send events. */
async function guess(t, site, host) {
  fromOutside(t);
  const event = () => send(`${site}/e`, { method: 'POST', headers: { host, origin: `https://${host}`, 'sec-fetch-site': 'same-origin' }, body: SHOWN });
  const places = ['/report/s/', '/report/s/a/data.json?x=', '/report/embed/', '/report/s/b/evidence?x='];
  const wrong = (at, more) => send(`${site}${places[at % places.length]}made-up-${at}`, { localAddress: ATTACKER, headers: { host, ...more } });
  const said = Object.values(attacks);
  const inARow = [];
  for (let at = 1; at <= 42; at += 1) inARow.push((await wrong(at, said[at % said.length](at))).status);
  assert.deepEqual(inARow.slice(0, 10), Array(10).fill(404));
  const atOnce = await Promise.all(Array.from({ length: 120 }, (_, at) => (at % 3 === 0 ? event() : wrong(at, said[at % said.length](at)))));
  const guesses = [...inARow, ...atOnce.filter((_, at) => at % 3 !== 0).map((answer) => answer.status)];
  const [looked, limits] = [404, 429].map((status) => guesses.filter((found) => found === status).length);
  // Ten a minute, in up to three different minutes.
  assert.ok(looked <= 30 && looked + limits === guesses.length, `${looked} looked up, ${limits} limited of ${guesses}`);
  assert.deepEqual(atOnce.filter((_, at) => at % 3 === 0).map((answer) => answer.status), Array(40).fill(204));
  // A reader from another network is told that their link is closed, not that there were too many requests.
  assert.equal((await send(`${site}/report/s/old`, { headers: { host } })).status, 404);
}

/** Two hundred connections that send nothing, half a header section or half a body. */
async function hold(t, site, host, collector) {
  const port = Number(new URL(site).port);
  const head = `POST /e HTTP/1.1\r\nhost: ${host}\r\norigin: https://${host}\r\ncontent-length: ${SHOWN.length}\r\n\r\n`;
  const parts = ['', head.slice(0, 40), head + SHOWN.slice(0, 20)];
  const held = [];
  t.after(() => held.forEach((socket) => socket.destroy()));
  for (let round = 0; round < 10; round += 1) {
    held.push(...(await Promise.all(Array.from({ length: 20 }, (_, at) => connect(port, parts[at % parts.length])))));
  }
  for (let sent = 0; sent < 20; sent += 1) {
    const answer = await send(`${site}/e`, { method: 'POST', headers: { host, origin: `https://${host}` }, body: SHOWN });
    assert.equal(answer.status, 204);
  }
  assert.equal((await send(`${site}/`, { headers: { host } })).text, 'a page');
  const { rows } = JSON.parse((await send(`http://127.0.0.1:${collector}/counts`)).text);
  assert.equal(rows.reduce((sum, row) => sum + row.count, 0), 20);
}

function connect(port, text) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text, () => resolve(socket)));
    // A proxy is free to close the connection.
    socket.once('error', reject).on('error', () => {});
  });
}

/** A temporary address of this machine: private and loopback addresses are not limited. */
const ATTACKER = `203.0.113.${1 + (process.pid % 250)}`;
const LIMIT = 20;
const flags = ['--site-host', 'shop.example', '--trusted-proxy', '127.0.0.1', '--user-header', 'remote-user'];
const unlimited = [...flags, '--limit-per-minute', '0'];

/** The two proxies with their files of `ops/`, in front of a collector; each returns its address. */
const proxies = {
  nginx: async (t, where, collector) => {
    const port = await freePort();
    const snippet = readFileSync(ops('nginx.conf'), 'utf8').replaceAll('127.0.0.1:8080', `127.0.0.1:${collector}`);
    startNginx(t, where, ['server {', `listen 127.0.0.1:${port};`, 'server_name shop.example;', `root ${where}/www;`, snippet, '}']);
    return `http://127.0.0.1:${port}`;
  },
  Caddy: async (t, where, collector) => {
    const port = await freePort();
    const file = readFileSync(ops('Caddyfile'), 'utf8')
      .replace('shop.example {', `http://shop.example:${port} {\n\tbind 127.0.0.1\n`)
      .replace('127.0.0.1:8080', `127.0.0.1:${collector}`)
      .replace('/srv/shop/www', path.join(where, 'www'));
    await startCaddy(t, where, file);
    return `http://127.0.0.1:${port}`;
  },
};

test('nginx passes events and records through', async (t) => {
  const where = folder(t);
  const site = await proxies.nginx(t, where, await startCollector(t, where, flags));
  await check(site, 'shop.example');
  // No addresses of counted visitors (M-01). A request is logged before the next one is answered.
  await send(`${site}/data.txt`);
  const logged = readFileSync(path.join(where, 'access.log'), 'utf8').trim().split('\n');
  assert.deepEqual(logged.slice(0, 2).map((line) => /"(\w+ \S+)/.exec(line)[1]), ['GET /', 'POST /elsewhere']);
});

test('Caddy passes events and records through', async (t) => {
  const where = folder(t);
  await check(await proxies.Caddy(t, where, await startCollector(t, where, flags)), 'shop.example');
});

// These tests need a rate limit, so they use a separate collector.
const limited = [...flags, '--limit-per-minute', String(LIMIT), '--open-report', '--role-header', 'remote-groups'];

for (const [name, before] of Object.entries(proxies)) {
  test(`behind ${name} forged headers bypass neither the limit nor the sign-in`, async (t) => {
    const where = folder(t);
    await attack(t, await before(t, where, await startCollector(t, where, limited)), 'shop.example');
  });

  test(`behind ${name} guessing links is limited whatever the headers say, and delays no visitor`, async (t) => {
    const where = folder(t);
    await guess(t, await before(t, where, await startCollector(t, where, unlimited)), 'shop.example');
  });

  test(`behind ${name} stalled connections do not delay others, and are not counted`, async (t) => {
    const where = folder(t);
    const collector = await startCollector(t, where, unlimited);
    await hold(t, await before(t, where, collector), 'shop.example', collector);
  });
}
