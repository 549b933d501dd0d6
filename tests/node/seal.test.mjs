// Seals of evidence (docs/evidence.md, L-36), verified by minisign and openssl, with openssl as time-stamp authority.

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { NoSeal, signer, stamp } from '../../packages/assentry/seal.mjs';
import { passwordOfKey } from '../../packages/assentry/password.mjs';
import { ensureFiles } from '../../scripts/apt.mjs';

ensureFiles('tests/node/seal.test.mjs', () => ['/usr/bin/minisign', '/usr/bin/openssl', '/usr/bin/script'], ['minisign', 'openssl', 'bsdutils']);

const here = mkdtempSync(path.join(os.tmpdir(), 'assentry-seal-'));
const file = (name) => path.join(here, name);
const run = (program, ...words) => execFileSync(program, words, { cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const fails = (program, ...words) => spawnSync(program, words, { cwd: here }).status !== 0;
const archive = Buffer.from('the archive');

/** A time-stamp authority: what it was asked, and how it answers. */
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

/** A key that has no password is not asked for one. */
const notAsked = () => assert.fail('asked for a password');
/** Checks a signature with minisign, as a recipient does. @param {string} key the name of the public key */
const verified = (made, key) => {
  writeFileSync(file('evidence.tar.minisig'), made);
  return run('minisign', '-Vm', 'evidence.tar', '-p', key);
};

test('minisign accepts the signature for this archive, and for no other (L-36)', async () => {
  const sign = await signer(readFileSync(file('key.sec'), 'utf8'), notAsked);
  const made = sign(archive, 'evidence.tar');
  assert.equal(made, sign(archive, 'evidence.tar'), 'the same bytes have the same signature');
  assert.match(verified(made, 'key.pub'), /Trusted comment: file:evidence\.tar\thashed/);
  writeFileSync(file('other.tar'), 'another archive');
  writeFileSync(file('other.tar.minisig'), made);
  assert.ok(fails('minisign', '-Vm', 'other.tar', '-p', 'key.pub'));
  writeFileSync(file('evidence.tar.minisig'), made.replace('file:evidence', 'file:somebody'));
  assert.ok(fails('minisign', '-Vm', 'evidence.tar', '-p', 'key.pub'), 'the comment is signed too');
});

test('a password-protected key signs with its password only, as minisign does (L-36)', async () => {
  const password = 'pässword with blanks 🔑';
  execFileSync('minisign', ['-G', '-p', 'locked.pub', '-s', 'locked.sec'], { cwd: here, input: `${password}\n${password}\n`, stdio: ['pipe', 'ignore', 'pipe'] });
  const key = readFileSync(file('locked.sec'), 'utf8');
  const sign = await signer(key, async () => password);
  assert.match(verified(sign(archive, 'evidence.tar'), 'locked.pub'), /Signature and comment signature verified/);
  await assert.rejects(signer(key, () => `${password} `), (error) => error instanceof NoSeal && error.message === 'expected the password of the key, found another, or the key is damaged');
  // A key file may demand any amount of work; no more than minisign's own maximum is accepted.
  for (const [work, memory] of [[2n ** 63n, 2n ** 30n], [2n ** 40n, 2n ** 64n - 1n], [2n ** 25n, 0n]]) {
    const bytes = Buffer.from(key.split('\n')[1], 'base64');
    bytes.writeBigUInt64LE(work, 38);
    bytes.writeBigUInt64LE(memory, 46);
    await assert.rejects(signer(`x\n${bytes.toString('base64')}`, () => password), (error) => error instanceof NoSeal && error.message === 'expected a whole secret key of minisign, found a damaged one', `${work}, ${memory}`);
  }
});

test('a key with a cheaper password hash is read too, as minisign creates when memory is short', async () => {
  const script = String.raw`ulimit -v 700000; printf 'x\nx\n' | minisign -G -p small.pub -s small.sec`;
  run('sh', '-c', script);
  const key = readFileSync(file('small.sec'), 'utf8');
  assert.ok(Buffer.from(key.split('\n')[1], 'base64').readBigUInt64LE(46) < 2n ** 30n);
  assert.match(verified((await signer(key, () => 'x'))(archive, 'evidence.tar'), 'small.pub'), /verified/);
});

test('the password comes from the environment, even if empty, else from a terminal', async () => {
  for (const given of ['a word', '']) assert.equal(await passwordOfKey({ env: { ASSENTRY_KEY_PASSWORD: given } }), given);
  await assert.rejects(passwordOfKey({ env: {}, stdin: { isTTY: false } }), (error) => error instanceof NoSeal && error.message === 'expected the password of the key in ASSENTRY_KEY_PASSWORD or from a terminal, found neither');
});

/** Types on a terminal at the password prompt, and returns everything shown there. */
function typed(keys) {
  writeFileSync(file('ask.mjs'), `import { passwordOfKey } from ${JSON.stringify(import.meta.resolve('../../packages/assentry/password.mjs'))};
    passwordOfKey({ env: {} }).then((password) => console.log('heard ' + [...password].length), ({ message }) => console.log(message));`);
  const child = spawn('script', ['-qec', `'${process.execPath}' ask.mjs`, '/dev/null'], { cwd: here });
  let shown = '';
  return new Promise((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      if (!shown.includes('Password') && (shown + text).includes('Password')) child.stdin.write(keys);
      shown += text;
    });
    child.on('exit', () => resolve(shown.trim().split(/\s*\n/)));
  });
}

test('what is typed on the terminal is not shown, and can be corrected or given up', async () => {
  assert.deepEqual(await typed('sécret\r'), ['Password of the key:', 'heard 6']);
  assert.deepEqual(await typed('secrex\x7ft\r'), ['Password of the key:', 'heard 6']);
  for (const end of ['\x03', '\x04']) assert.deepEqual(await typed(end), ['Password of the key:', 'expected the password of the key, found none']);
});

test('a key that cannot sign is reported', async () => {
  const [comment, line] = readFileSync(file('key.sec'), 'utf8').split('\n');
  const changed = (at, byte) => {
    const bytes = Buffer.from(line, 'base64');
    bytes[at] = byte;
    return `${comment}\n${bytes.toString('base64')}\n`;
  };
  const says = (key, words) => assert.rejects(signer(key, notAsked), (error) => error instanceof NoSeal && error.message.includes(words));
  for (const key of ['', 'x', comment, `${comment}\n`, readFileSync(file('key.pub'), 'utf8'), changed(0, 0), changed(2, 0x53)]) await says(key, 'expected a secret key of minisign, found something else');
  await says(changed(62, Buffer.from(line, 'base64')[62] ^ 1), 'found a damaged one');
});

test('openssl accepts the time stamp for this archive, and for no other (L-36)', async () => {
  answers = (query) => [200, openssl(query)];
  for (let time = 0; time < 3; time += 1) writeFileSync(file('evidence.tar.tsr'), await stamp(archive, url()));
  assert.deepEqual(asked.at(-1), ['POST', 'application/timestamp-query']);
  const verify = (name) => ['ts', '-verify', '-data', name, '-in', 'evidence.tar.tsr', '-CAfile', 'tsa.pem'];
  assert.match(run('openssl', ...verify('evidence.tar')), /Verification: OK/);
  writeFileSync(file('other.tar'), 'another archive');
  assert.ok(fails('openssl', ...verify('other.tar')));
});

test('a reply that is not a time stamp of this archive is rejected', async () => {
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
