// Seals of evidence (docs/evidence.md, L-36): read by minisign and openssl, with openssl as the time stamp authority.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { NoSeal, signature, stamp } from '../../packages/assentry/seal.mjs';
import { ensureFiles } from '../../scripts/apt.mjs';

ensureFiles('tests/node/seal.test.mjs', () => ['/usr/bin/minisign', '/usr/bin/openssl'], ['minisign', 'openssl']);

const here = mkdtempSync(path.join(os.tmpdir(), 'assentry-seal-'));
const file = (name) => path.join(here, name);
const run = (program, ...words) => execFileSync(program, words, { cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const fails = (program, ...words) => spawnSync(program, words, { cwd: here }).status !== 0;
const archive = Buffer.from('the archive');

/** A time stamp authority: what it was asked, and how it answers. */
let authority;
const asked = [];
let answers;
const openssl = (query) => {
  writeFileSync(file('query.tsq'), query);
  run('openssl', 'ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query.tsq', '-out', 'reply.tsr');
  return readFileSync(file('reply.tsr'));
};
const url = () => `http://127.0.0.1:${authority.address().port}/`;

before(async () => {
  run('minisign', '-G', '-W', '-p', 'key.pub', '-s', 'key.sec');
  writeFileSync(file('evidence.tar'), archive);
  writeFileSync(file('tsa.cnf'), `[tsa]
default_tsa = local
[local]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
certs = tsa.pem
accuracy = secs:1
`);
  writeFileSync(file('serial'), '01\n');
  run('openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa.key', '-out', 'tsa.pem', '-days', '2', '-subj', '/CN=Local authority', '-addext', 'extendedKeyUsage = critical,timeStamping');
  authority = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part)).on('end', () => {
      asked.push([request.method, request.headers['content-type']]);
      const [status, body] = answers(Buffer.concat(parts));
      response.writeHead(status, { 'content-type': 'application/timestamp-reply' }).end(body);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => authority.on('listening', ready));
});
after(() => {
  authority.close();
  rmSync(here, { recursive: true, force: true });
});

test('minisign accepts the signature of this archive, and of no other (L-36)', () => {
  const key = readFileSync(file('key.sec'), 'utf8');
  const made = signature(archive, 'evidence.tar', key);
  assert.equal(made, signature(archive, 'evidence.tar', key), 'the same bytes have the same signature');
  writeFileSync(file('evidence.tar.minisig'), made);
  assert.match(run('minisign', '-Vm', 'evidence.tar', '-p', 'key.pub'), /Trusted comment: file:evidence\.tar\thashed/);
  writeFileSync(file('other.tar'), 'another archive');
  writeFileSync(file('other.tar.minisig'), made);
  assert.ok(fails('minisign', '-Vm', 'other.tar', '-p', 'key.pub'));
  writeFileSync(file('evidence.tar.minisig'), made.replace('file:evidence', 'file:somebody'));
  assert.ok(fails('minisign', '-Vm', 'evidence.tar', '-p', 'key.pub'), 'the comment is signed too');
});

test('a key that cannot sign is said to be one', () => {
  const [comment, line] = readFileSync(file('key.sec'), 'utf8').split('\n');
  const changed = (at, byte) => {
    const bytes = Buffer.from(line, 'base64');
    bytes[at] = byte;
    return `${comment}\n${bytes.toString('base64')}\n`;
  };
  const says = (key, words) => assert.throws(() => signature(archive, 'evidence.tar', key), (error) => error instanceof NoSeal && error.message.includes(words));
  for (const key of ['', 'x', comment, `${comment}\n`, readFileSync(file('key.pub'), 'utf8'), changed(0, 0)]) says(key, 'expected a secret key of minisign, found something else');
  says(changed(2, 0x53), 'found one with a password');
  says(changed(62, Buffer.from(line, 'base64')[62] ^ 1), 'found a damaged one');
});

test('openssl accepts the stamp of this archive, and of no other (L-36)', async () => {
  answers = (query) => [200, openssl(query)];
  for (let time = 0; time < 3; time += 1) writeFileSync(file('evidence.tar.tsr'), await stamp(archive, url()));
  assert.deepEqual(asked.at(-1), ['POST', 'application/timestamp-query']);
  const verify = (name) => ['ts', '-verify', '-data', name, '-in', 'evidence.tar.tsr', '-CAfile', 'tsa.pem'];
  assert.match(run('openssl', ...verify('evidence.tar')), /Verification: OK/);
  writeFileSync(file('other.tar'), 'another archive');
  assert.ok(fails('openssl', ...verify('other.tar')));
});

test('what is no stamp of this archive is said not to be one', async () => {
  const another = await (async () => {
    answers = (query) => [200, openssl(query)];
    return stamp(Buffer.from('another archive'), url());
  })();
  const refused = Buffer.from('30053003020102', 'hex');
  for (const [reply, words] of [
    [[200, another], 'found one of something else'],
    [[200, refused], 'found that it refuses (status 2)'],
    [[200, 'hello'], 'expected a time stamp, found something else'],
    [[200, ''], 'expected a time stamp, found something else'],
    [[500, ''], 'found 500'],
  ]) {
    answers = () => reply;
    await assert.rejects(stamp(archive, url()), (error) => error instanceof NoSeal && error.message.includes(words), words);
  }
  await assert.rejects(stamp(archive, 'http://127.0.0.1:1/'), (error) => error instanceof NoSeal && error.message.includes('expected a time stamp authority at http://127.0.0.1:1/, found'));
});
