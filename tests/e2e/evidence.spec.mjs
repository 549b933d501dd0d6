// `assentry evidence`: what visitors were shown, in an archive (L-02, L-36).

import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from './bench/test.mjs';
import { accept, banner, waitForKept } from './bench/notice.mjs';
import { compile } from './bench/compile.mjs';
import { ensureFiles } from '../../scripts/apt.mjs';
import { binaries } from '../../scripts/browsers.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(process.env.ASSENTRY_PKG ?? path.join(root, 'pkg'), 'cli.mjs');

ensureFiles('tests/e2e/evidence.spec.mjs', () => ['/usr/bin/minisign'], ['minisign']);

/** For keys that have one: the others are not asked. */
const PASSWORD = 'a password';

let here;
test.beforeEach(() => { here = mkdtempSync(path.join(os.tmpdir(), 'assentry-evidence-')); });
test.afterEach(() => rmSync(here, { recursive: true, force: true }));

const site = { site: 'Example Ltd', base: '/consent/', layout: 'corner', theme: 'light', services: [{ id: 'counter', purpose: 'analytics', name: 'Counter', vendor: 'Counter Ltd' }] };

/** Writes a bundle, and returns how to run the command on it. */
function bundle(config) {
  const { files, mistakes } = compile(config);
  expect(mistakes).toEqual([]);
  for (const [name, text] of files) writeFileSync(path.join(here, name), text);
  return (out, ...words) => new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'evidence', here, '--out', out, '--browser', binaries().headlessShell, ...words], { cwd: root, env: { ...process.env, ASSENTRY_KEY_PASSWORD: PASSWORD } });
    child.stdin.end();
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) child[stream].setEncoding('utf8').on('data', (text) => { said[stream] += text; });
    child.on('exit', (status) => resolve({ status, ...said }));
  });
}

/** Opens an archive as anybody would. */
function opened(archive) {
  const into = mkdtempSync(path.join(here, 'opened-'));
  execFileSync('tar', ['-xf', archive, '-C', into]);
  const file = (name) => readFileSync(path.join(into, name));
  return { file, manifest: JSON.parse(String(file('manifest.json'))), names: readdirSync(path.join(into, 'screens')) };
}

test('evidence built twice has the same bytes, and its number of screens is printed first (L-36)', { tag: '@once' }, async () => {
  test.slow();
  const run = bundle({ ...site, regime: 'uk', languages: ['en', 'de'] });
  const [one, two] = [path.join(here, 'one.tar'), path.join(here, 'two.tar')];
  const made = await run(one);
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout.split('\n')[0]).toBe('4 screens of two layers: 2 languages, 1 regimes, 1 variants, 2 widths, 1 themes');
  expect(await run(two)).toMatchObject({ status: 0 });
  expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  const { manifest, file, names } = opened(one);
  expect(names).toHaveLength(8);
  for (const { file: name, sha256 } of [...manifest.screens, ...manifest.bundle, manifest.configuration]) expect(createHash('sha256').update(file(name)).digest('hex'), name).toBe(sha256);
  expect(manifest.catalogue.version).toMatch(/^\d+\.\d+\.\d+$/);
  for (const { file: name } of manifest.screens) expect(file(name).subarray(1, 4).toString(), name).toBe('PNG');
});

test('the fingerprint of a grant identifies the texts, language, layout, regime and screens that were shown (L-02, L-68)', { tag: '@once' }, async ({ pages, tab }) => {
  test.slow();
  const run = bundle({ ...site, languages: ['en', 'fr'] });
  const archive = path.join(here, 'evidence.tar');
  expect(await run(archive, '--regimes', 'it,us-ca')).toMatchObject({ status: 0, stderr: '' });
  const { manifest, file } = opened(archive);
  expect(Object.values(manifest.texts).map(({ language, regime }) => `${language} ${regime}`).sort()).toEqual(['en it', 'en us-ca', 'fr it', 'fr us-ca']);
  for (const [name, text] of compile({ ...site, languages: ['en', 'fr'] }).files) if (name.endsWith('.js')) pages.addFile(`/consent/${name}`, 'text/javascript', text);
  await tab.goto(pages.add({ script: String(file('bundle/tag.fr.html')), lang: 'fr', head: '<meta name="assentry-region" content="IT">' }));
  await tab.waitForVisible(banner);
  await tab.click(accept);
  await waitForKept(tab);
  const [, print] = /\?-\.-0\.-([0-9a-f]{8})/.exec(await tab.evaluate(() => document.cookie));
  expect(manifest.texts[print]).toEqual({ language: 'fr', regime: 'it', layout: 'corner', position: 'left', texts: 'texts/fr-it.json' });
  expect(JSON.parse(String(file('texts/fr-it.json'))).first).toContain('Tout refuser');
  expect(manifest.screens.filter(({ textsHash }) => textsHash === print)).toHaveLength(4);
});

test('each variant of a notice has its own screens', { tag: '@once' }, async () => {
  test.slow();
  const run = bundle({ ...site, regime: 'eu', variants: [{ id: 'plain' }, { id: 'calm', position: 'right' }] });
  const archive = path.join(here, 'evidence.tar');
  const made = await run(archive);
  expect(made.stdout).toContain('4 screens of two layers: 1 languages, 1 regimes, 2 variants');
  const { manifest } = opened(archive);
  expect(Object.values(manifest.texts).map(({ variant, position }) => [variant, position])).toEqual(expect.arrayContaining([['plain', 'left'], ['calm', 'right']]));
});

test('a full disk is one clear message, and leaves nothing behind (L-36)', { tag: '@once' }, async () => {
  test.slow();
  const made = await bundle({ ...site, regime: 'eu' })('/dev/full');
  expect(made.status).toBe(1);
  expect(made.stderr).toMatch(/^\/dev\/full: expected room for \d+ bytes in a folder that can be written, found a full disk\n$/);
});

test('on a disk that fills up nothing is left half written, and an earlier archive stays intact (L-36)', { tag: '@once' }, async () => {
  test.slow();
  const run = bundle({ ...site, regime: 'eu' });
  const disk = path.join(here, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'none', disk]);
  try {
    const out = path.join(disk, 'evidence.tar');
    for (const before of [undefined, 'an earlier archive']) {
      if (before) writeFileSync(out, before);
      const made = await run(out);
      expect(made.status).toBe(1);
      expect(made.stderr).toMatch(/^\S+evidence\.tar: expected room for \d+ bytes in a folder that can be written, found a full disk\n$/);
      expect(readdirSync(disk)).toEqual(before ? ['evidence.tar'] : []);
      if (before) expect(readFileSync(out, 'utf8')).toBe(before);
    }
  } finally { execFileSync('umount', [disk]); }
});

test('an archive is signed on request, and one that cannot be signed or stamped is not made (L-36)', { tag: '@once' }, async () => {
  test.slow();
  const out = path.join(here, 'evidence.tar');
  const run = bundle({ ...site, regime: 'eu' });
  const made = () => readdirSync(here).filter((name) => name.startsWith('evidence')).sort();
  const failed = await run(out, '--stamp', 'http://127.0.0.1:1/');
  expect(failed).toMatchObject({ status: 1, stderr: expect.stringMatching(/^--stamp: expected a time stamp authority at http:\/\/127\.0\.0\.1:1\/, found /) });
  expect(await run(out, '--key', path.join(here, 'none'))).toMatchObject({ status: 1, stderr: expect.stringMatching(/^--key: expected a file that can be read, found /) });
  expect(made()).toEqual([]);
  const key = (name, typed) => execFileSync('minisign', ['-G', '-p', path.join(here, `${name}.pub`), '-s', path.join(here, `${name}.sec`)], { input: `${typed}\n${typed}\n`, stdio: ['pipe', 'ignore', 'ignore'] });
  key('other', 'another password');
  expect(await run(out, '--key', path.join(here, 'other.sec'))).toMatchObject({ status: 1, stderr: '--key: expected the password of the key, found another, or the key is damaged\n' });
  expect(made()).toEqual([]);
  key('key', PASSWORD);
  expect(await run(out, '--key', path.join(here, 'key.sec'))).toMatchObject({ status: 0, stderr: '' });
  expect(made()).toEqual(['evidence.tar', 'evidence.tar.minisig']);
  expect(String(execFileSync('minisign', ['-Vm', out, '-p', path.join(here, 'key.pub')]))).toContain('Signature and comment signature verified');
});

test('mistakes are reported: a missing font, another file, a folder without a bundle, an unknown regime (L-36)', { tag: '@once' }, async () => {
  test.slow();
  const out = path.join(here, 'evidence.tar');
  const run = bundle({ ...site, site: 'Example \ue123', regime: 'eu' });
  const fails = async (says, ...words) => {
    const made = await run(out, ...words);
    expect(made.status).toBe(1);
    expect(made.stderr).toMatch(says);
    expect(readdirSync(here).filter((name) => name.startsWith('evidence'))).toEqual([]);
  };
  await fails(/^fonts: expected one for every letter of en, found none for \ue123\n$/);
  await fails(/^--regimes: expected a configuration that leaves the regime to the page, found eu\n$/, '--regimes', 'fr');
  await fails(/^--browser: expected a Chromium that starts, found /, '--browser', '/nowhere');
  writeFileSync(path.join(here, 'consent.js'), '');
  await fails(/consent\.js: expected the file that report\.json names, found another\n$/);
  rmSync(path.join(here, 'consent.js'));
  await fails(/consent\.js: expected the file that report\.json names, found none\n$/);
  rmSync(path.join(here, 'report.json'));
  await fails(/expected report\.json of assentry build, found none that can be read\n$/);
});
