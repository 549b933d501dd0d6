// The snippets that renew the cookie without a collector, each in its real server over HTTP: only a valid record is
// renewed, with the same value, never with more grants, and for the rest of its own term.
import assert from 'node:assert/strict';
import http from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import worker from '../../ops/renew-worker.mjs';
import { certificate, folder, freePort, ops, record, send, start, startCaddy, startNginx, startPhp, today } from './servers.mjs';

const DAY_SECONDS = 86_400;

/** What each snippet must do for a page. */
async function check(page) {
  const secure = page.startsWith('https:');
  const renewed = async (cookie) => {
    const { status, headers, text } = await send(page, { headers: cookie === undefined ? {} : { cookie } });
    assert.deepEqual([status, text], [200, 'a page']);
    return headers['set-cookie'] ?? [];
  };
  const good = record();
  for (const [line, days] of [
    [good, 182],
    [record({ decided: today() - 100, until: today() + 20, answers: '!analytics' }), 20],
    // Beyond the longest term: 398 days from the answer.
    [record({ decided: today() - 10, until: today() + 900 }), 388],
    [record({ id: 'fb2b3257d4f57dd781a01b737a54c3d5' }), 182],
    // An opt-out never ends: 13 months from today, whatever its term (L-63).
    ...['!analytics', '+analytics!marketing', '+social:youtube', '?social.youtube', '!analytics?-.-2'].map((answers) => [record({ regime: 'us-ca', decided: today() - 1000, until: today() - 635, answers }), 398]),
    // With the site's own revision, and with the fingerprint of what was shown.
    [record({ answers: '+analytics!marketing?-.-2.-8f3a21bc' }), 182],
  ]) {
    const [cookie, ...more] = await renewed(`other=1; assentry=${line}; last=2`);
    assert.equal(more.length, 0);
    const [value, age, ...attributes] = cookie.split('; ');
    assert.equal(value, `assentry=${line}`);
    assert.deepEqual(attributes, ['Path=/', 'SameSite=Lax', ...(secure ? ['Secure'] : [])], cookie);
    const seconds = Number(age.replace('Max-Age=', ''));
    assert.ok(seconds > (days - 1) * DAY_SECONDS && seconds <= days * DAY_SECONDS, `${age} of ${days} days`);
  }
  for (const cookie of [
    undefined,
    'other=1',
    'assentry=',
    'assentry=hello',
    `xassentry=${good}`,
    `assentry=${good.replace('!', '+')}`,
    `assentry=${good}x`,
    `assentry=${good}%0d%0aX: y`,
    `assentry=${good}; assentry=${record({ answers: '+analytics+marketing' })}`,
    `assentry=${record({ decided: today() - 200, until: today() })}`,
    `assentry=${record({ decided: today() - 200, until: today(), answers: '!analytics' })}`,
    ...['+analytics.matomo', '?social:youtube', '+analytics?-.-2', ''].map((answers) => `assentry=${record({ regime: 'us-ca', decided: today() - 400, until: today() - 35, answers })}`),
    `assentry=${record({ regime: 'us-ca', decided: today() + 2, until: today() + 100, answers: '!analytics' })}`,
    `assentry=${record({ decided: today() + 2, until: today() + 100 })}`,
    `assentry=${record({ decided: today() - 398, until: today() + 100 })}`,
  ]) {
    assert.deepEqual(await renewed(cookie), [], cookie);
  }
  // An objection to being counted is kept as long as browsers allow, with and without an answer (L-67).
  const objection = ['assentry-objection=1', 'Max-Age=34560000', 'Path=/', 'SameSite=Lax', ...(secure ? ['Secure'] : [])].join('; ');
  assert.deepEqual(await renewed('a=1; assentry-objection=1'), [objection]);
  assert.equal((await renewed(`assentry=${good}; assentry-objection=1`))[1], objection);
  for (const cookie of ['assentry-objection=', 'assentry-objection=2', 'xassentry-objection=1', 'assentry-objection=1x']) assert.deepEqual(await renewed(cookie), [], cookie);
  // The same cookie twice is one answer.
  assert.equal((await renewed(`assentry=${good}; assentry=${good}`)).length, 1);
}

/** Responses that are not pages are left alone. */
async function checkOthers(file) {
  const { text, headers } = await send(file, { headers: { cookie: `assentry=${record()}` } });
  assert.deepEqual([text, headers['set-cookie']], ['no page', undefined]);
}

/** Starts the helper that Caddy asks; returns its address. */
async function startHelper(t) {
  const [, address] = await start(t, process.execPath, [ops('renew-server.mjs'), `127.0.0.1:${await freePort()}`], /renewing at http:\/\/([\d.:]+)\//);
  return address;
}

test('nginx renews the cookie with its JavaScript module, on http and https', async (t) => {
  const where = folder(t);
  const [plain, tls] = [await freePort(), await freePort()];
  const { key, cert } = certificate(where);
  const lines = [
    `js_path ${path.dirname(ops('renew-nginx.js'))};`,
    'js_import renew from renew-nginx.js;',
    'server {',
    `listen 127.0.0.1:${plain};`,
    `listen 127.0.0.1:${tls} ssl;`,
    `ssl_certificate ${cert};`,
    `ssl_certificate_key ${key};`,
    `root ${where}/www;`,
    'location / { js_header_filter renew.pages; }',
    '}',
  ];
  startNginx(t, where, lines, { module: true });
  await check(`http://127.0.0.1:${plain}/`);
  await check(`https://127.0.0.1:${tls}/`);
  await checkOthers(`http://127.0.0.1:${plain}/data.txt`);
});

test('Caddy renews the cookie with the Node helper, on http and https, and serves pages without it', async (t) => {
  const where = folder(t);
  const [plain, tls, lonely] = [await freePort(), await freePort(), await freePort()];
  const { key, cert } = certificate(where);
  const file = readFileSync(ops('renew.Caddyfile'), 'utf8').replace('/srv/shop/www', path.join(where, 'www'));
  const address = await startHelper(t);
  const site = (name, helper, more = '') => file.replace('shop.example {', `${name} {\n\tbind 127.0.0.1\n${more}`).replace('127.0.0.1:9001', helper);
  const sites = [
    site(`http://:${plain}`, address),
    site(`https://127.0.0.1:${tls}`, address, `\ttls ${cert} ${key}\n`),
    site(`http://:${lonely}`, `127.0.0.1:${await freePort()}`),
  ];
  await startCaddy(t, where, sites.join('\n'));
  await check(`http://127.0.0.1:${plain}/`);
  await check(`https://127.0.0.1:${tls}/`);
  await checkOthers(`http://127.0.0.1:${plain}/data.txt`);
  // Only the helper may decide what is set.
  const forged = await send(`http://127.0.0.1:${plain}/`, { headers: { 'x-renewed': 'assentry=forged', 'x-renewed-objection': 'assentry-objection=forged' } });
  assert.equal(forged.headers['set-cookie'], undefined);
  const alone = await send(`http://127.0.0.1:${lonely}/`, { headers: { cookie: `assentry=${record()}` } });
  assert.deepEqual([alone.status, alone.text, alone.headers['set-cookie']], [200, 'a page', undefined]);
});

test('PHP renews the cookie, on http and where the server says https', async (t) => {
  const where = folder(t);
  const ports = [await freePort(), await freePort()];
  const [http, https] = ['', "$_SERVER['HTTPS'] = 'on';"].map((said, at) => {
    const script = path.join(where, `page-${at}.php`);
    writeFileSync(script, `<?php ${said} require '${ops('renew.php')}'; assentry_renew(); echo 'a page';`);
    return script;
  });
  await Promise.all([startPhp(t, ports[0], http), startPhp(t, ports[1], https)]);
  await check(`http://127.0.0.1:${ports[0]}/`);
  const { headers } = await send(`http://127.0.0.1:${ports[1]}/`, { headers: { cookie: `assentry=${record()}` } });
  assert.match(headers['set-cookie'][0], /; SameSite=Lax; Secure$/);
});

test('the Node helper returns the cookie to set, with Secure where the proxy says https', async (t) => {
  const address = await startHelper(t);
  const ask = async (more) => send(`http://${address}/renew`, { headers: { cookie: `assentry=${record()}`, ...more } });
  const plain = await ask({});
  assert.deepEqual([plain.status, plain.headers['set-cookie']], [204, undefined]);
  assert.match(plain.headers['x-renewed'], /; SameSite=Lax$/);
  assert.match((await ask({ 'x-forwarded-proto': 'https' })).headers['x-renewed'], /; Secure$/);
});

test('a Worker renews the cookie on the pages it passes through', async (t) => {
  // The site, behind a server that calls the Worker like an edge server.
  const site = http.createServer((request, response) => {
    const isPage = request.url === '/';
    response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'text/plain');
    response.end(isPage ? 'a page' : 'no page');
  });
  const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
  const sitePort = await listen(site);
  const edge = http.createServer(async (request, response) => {
    const { cookie } = request.headers;
    const answer = await worker.fetch(new Request(`http://127.0.0.1:${sitePort}${request.url}`, { headers: cookie === undefined ? {} : { cookie } }));
    response.writeHead(answer.status, { 'set-cookie': answer.headers.getSetCookie() });
    response.end(await answer.text());
  });
  const edgePort = await listen(edge);
  t.after(() => [site, edge].forEach((server) => server.close()));
  await check(`http://127.0.0.1:${edgePort}/`);
  await checkOthers(`http://127.0.0.1:${edgePort}/data.txt`);
});
