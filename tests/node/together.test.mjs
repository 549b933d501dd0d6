// Files that are written together: on full disks, and to paths that are not folders.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { Unwritten, writeTogether } from '../../packages/assentry/together.mjs';

/** A folder that is removed after the test. */
function folder(t) {
  const made = mkdtempSync(path.join(os.tmpdir(), 'assentry-together-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
const says = (words) => (error) => error instanceof Unwritten && error.message.includes(words);

test('all files are written, and replace earlier ones', (t) => {
  const here = folder(t);
  const [one, two] = ['one', 'two'].map((name) => path.join(here, name));
  writeFileSync(one, 'before');
  writeTogether([[one, Buffer.from('1')], [two, Buffer.from('2')]]);
  assert.deepEqual(readdirSync(here), ['one', 'two']);
  assert.deepEqual([one, two].map((name) => readFileSync(name, 'utf8')), ['1', '2']);
});

test('if the disk fills up after the first file, none is replaced', (t) => {
  const disk = mkdtempSync(path.join(os.tmpdir(), 'assentry-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk]);
  t.after(() => {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  });
  const [archive, signature] = ['evidence.tar', 'evidence.tar.minisig'].map((name) => path.join(disk, name));
  const files = [[archive, Buffer.alloc(56 * 1024)], [signature, Buffer.alloc(12 * 1024)]];
  assert.throws(() => writeTogether(files), says(`${signature}: expected room for 12288 bytes in a folder that can be written, found a full disk`));
  assert.deepEqual(readdirSync(disk), []);
  writeFileSync(archive, 'an earlier archive');
  writeFileSync(signature, 'its signature');
  files[0][1] = Buffer.alloc(48 * 1024);
  assert.throws(() => writeTogether(files), says('found a full disk'));
  assert.deepEqual(readdirSync(disk).sort(), ['evidence.tar', 'evidence.tar.minisig']);
  assert.deepEqual([archive, signature].map((name) => readFileSync(name, 'utf8')), ['an earlier archive', 'its signature']);
});

test('a missing folder, or one that is a file, is reported, and a device is written directly', (t) => {
  const here = folder(t);
  writeFileSync(path.join(here, 'file'), '');
  for (const name of ['none/a.tar', 'file/a.tar']) assert.throws(() => writeTogether([[path.join(here, name), Buffer.from('1')]]), says(`${name}: expected room for 1 bytes in a folder that can be written, found E`), name);
  writeTogether([['/dev/null', Buffer.from('1')]]);
  assert.throws(() => writeTogether([['/dev/full', Buffer.from('1')]]), says('/dev/full: expected room for 1 bytes in a folder that can be written, found a full disk'));
  assert.deepEqual(readdirSync(here), ['file']);
});
