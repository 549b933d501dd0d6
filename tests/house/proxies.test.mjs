// nginx and Caddy accept the configuration in ops/, and forward to a real collector.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { programs } from '../../scripts/servers.mjs';
import { folder, freePort, ops, record, send, startCaddy, startCollector, startNginx } from './servers.mjs';

const SHOWN = 'event=shown&revision=0a1b2c3d&regime=eu&language=fr&device=small';

/** Events and records reach the collector, which sees the host, and the site still serves its own pages. */
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
  // Not as a part of a longer name.
  assert.notEqual((await send(`${site}/elsewhere`, { method: 'POST', headers, body: SHOWN })).status, 204);
}

/** Headers by which somebody wants to be another network at each request, or to be this machine. */
const attacks = {
  'a byte that is no letter': () => ({ 'x-forwarded-for': '\xe9' }),
  'an address with a port': (at) => ({ 'x-forwarded-for': `203.0.${at}.7:4000` }),
  'an address in brackets': (at) => ({ 'x-forwarded-for': `[2001:db8:${at}::1]:4000` }),
  'Forwarded': (at) => ({ forwarded: `for="[2001:db8:${at}::1]"` }),
  'X-Real-IP': (at) => ({ 'x-real-ip': `198.51.${at}.7` }),
  'two headers': (at) => ({ 'x-forwarded-for': [`203.0.${at}.7`, `198.51.${at}.7`] }),
  'an empty list': () => ({ 'x-forwarded-for': ', ,' }),
};

/** Whoever sends too much is limited as one network, whatever they say. */
async function attack(t, site, host) {
  // Fails where that is not allowed: a test that is left out in silence holds nothing.
  execFileSync(programs.ip[0], ['addr', 'replace', `${ATTACKER}/32`, 'dev', 'lo']);
  t.after(() => execFileSync(programs.ip[0], ['addr', 'del', `${ATTACKER}/32`, 'dev', 'lo']));
  const headers = { host, origin: `https://${host}`, 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' };
  for (const [name, of] of Object.entries(attacks)) {
    const statuses = [];
    for (let at = 1; at <= 45; at += 1) statuses.push((await send(`${site}/e`, { method: 'POST', localAddress: ATTACKER, headers: { ...headers, ...of(at) }, body: SHOWN })).status);
    const [taken, limited] = [204, 429].map((status) => statuses.filter((found) => found === status).length);
    // A minute may begin in between.
    assert.ok(taken <= 2 * LIMIT && limited >= 45 - 2 * LIMIT && taken + limited === 45, `${name}: ${taken} taken, ${limited} limited of ${statuses}`);
  }
  for (const more of [{ 'x-forwarded-for': '127.0.0.1' }, { forwarded: 'for=127.0.0.1' }, { 'remote-user': 'admin', 'remote-groups': 'owner' }, { cookie: 'assentry-session=\xe9' }]) {
    const answer = await send(`${site}/report/data.json`, { localAddress: ATTACKER, headers: { host, ...more } });
    assert.equal(answer.status, 401, JSON.stringify(more));
  }
}

/** An address of this machine for the time being: networks of one's own and loopback addresses are not limited. */
const ATTACKER = `203.0.113.${1 + (process.pid % 250)}`;
const LIMIT = 20;
const flags = ['--site-host', 'shop.example', '--trusted-proxy', '127.0.0.1', '--user-header', 'remote-user'];

test('nginx passes events and records through', async (t) => {
  const where = folder(t);
  const collector = await startCollector(t, where, flags);
  const port = await freePort();
  const snippet = readFileSync(ops('nginx.conf'), 'utf8').replaceAll('127.0.0.1:8080', `127.0.0.1:${collector}`);
  startNginx(t, where, ['server {', `listen 127.0.0.1:${port};`, 'server_name shop.example;', `root ${where}/www;`, snippet, '}']);
  await check(`http://127.0.0.1:${port}`, 'shop.example');
  // No addresses of counted visitors (M-01). A request is logged before the next one is answered.
  await send(`http://127.0.0.1:${port}/data.txt`);
  const logged = readFileSync(path.join(where, 'access.log'), 'utf8').trim().split('\n');
  assert.deepEqual(logged.slice(0, 2).map((line) => /"(\w+ \S+)/.exec(line)[1]), ['GET /', 'POST /elsewhere']);
});

test('Caddy passes events and records through', async (t) => {
  const where = folder(t);
  const collector = await startCollector(t, where, flags);
  const port = await freePort();
  const file = readFileSync(ops('Caddyfile'), 'utf8')
    .replace('shop.example {', `http://shop.example:${port} {\n\tbind 127.0.0.1\n`)
    .replace('127.0.0.1:8080', `127.0.0.1:${collector}`)
    .replace('/srv/shop/www', path.join(where, 'www'));
  await startCaddy(t, where, file);
  await check(`http://127.0.0.1:${port}`, 'shop.example');
});

// What is sent more often than once a minute is limited; so these have a collector of their own.
const limited = [...flags, '--limit-per-minute', String(LIMIT), '--open-report', '--role-header', 'remote-groups'];

test('behind nginx nobody gets past the limit or in by what they say', async (t) => {
  const where = folder(t);
  const collector = await startCollector(t, where, limited);
  const port = await freePort();
  const snippet = readFileSync(ops('nginx.conf'), 'utf8').replaceAll('127.0.0.1:8080', `127.0.0.1:${collector}`);
  startNginx(t, where, ['server {', `listen 127.0.0.1:${port};`, 'server_name shop.example;', `root ${where}/www;`, snippet, '}']);
  await attack(t, `http://127.0.0.1:${port}`, 'shop.example');
});

test('behind Caddy nobody gets past the limit or in by what they say', async (t) => {
  const where = folder(t);
  const collector = await startCollector(t, where, limited);
  const port = await freePort();
  const file = readFileSync(ops('Caddyfile'), 'utf8')
    .replace('shop.example {', `http://shop.example:${port} {\n\tbind 127.0.0.1\n`)
    .replace('127.0.0.1:8080', `127.0.0.1:${collector}`)
    .replace('/srv/shop/www', path.join(where, 'www'));
  await startCaddy(t, where, file);
  await attack(t, `http://127.0.0.1:${port}`, 'shop.example');
});
