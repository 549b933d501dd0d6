// `npx assentry` as a new user meets it: in folders with any name, with files as editors write them.
import { createHash } from 'node:crypto';
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

const pkg = process.env.ASSENTRY_PKG ?? path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..', '..', 'pkg');
const cli = path.join(pkg, 'cli.mjs');

/** A new site with these files. */
function site(t, files = {}) {
  const here = mkdtempSync(path.join(os.tmpdir(), 'assentry-site-'));
  t.after(() => rmSync(here, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(here, name)), { recursive: true });
    writeFileSync(path.join(here, name), text);
  }
  const run = (...words) => spawnSync(process.execPath, [cli, ...words], { cwd: here, encoding: 'utf8', timeout: 60_000 });
  return { here, run };
}

/** Starts watching; `told` waits for the next output. */
function watching(t, here, ...words) {
  const child = spawn(process.execPath, [cli, 'build', ...words, '--watch'], { cwd: here });
  t.after(() => child.kill());
  let text = '';
  let look = () => {};
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (more) => { text += more; look(); });
  const told = (wanted) => new Promise((resolve, reject) => {
    look = () => {
      const found = wanted.exec(text);
      if (!found) return;
      text = text.slice(found.index + found[0].length);
      look = () => {};
      resolve(found[0]);
    };
    child.on('exit', (code) => reject(new Error(`exited with ${code}: ${text}`)));
    look();
  });
  return { told };
}

test('a package in a folder whose name needs escapes in a URL works', (t) => {
  const { here } = site(t, { 'consent.json': '{}' });
  const elsewhere = path.join(here, 'my site, 50 % \u00e9');
  mkdirSync(elsewhere);
  for (const name of ['cli.mjs', 'package.json', 'site', 'services', 'assentry.en.json', 'assentry.inspect.js', 'assentry.policy.js', 'assentry.optout.svg']) cpSync(path.join(pkg, name), path.join(elsewhere, name), { recursive: true });
  const { stderr, status } = spawnSync(process.execPath, [path.join(elsewhere, 'cli.mjs'), 'build', 'consent.json'], { cwd: here, encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.ok(existsSync(path.join(here, 'public', 'consent', 'tag.html')));
});

test('a configuration may have comments, commas, Windows line ends and a byte order mark, or be TOML', (t) => {
  const { run } = site(t, {
    'mark.json': '\ufeff{ "site": "X" }',
    'windows.json': '{\r\n  // who asks\r\n  "site": "X", /* that is all */\r\n  "purposes": ["necessary", "analytics",],\r\n}\r\n',
    'site.toml': '\ufeffsite = "X"\r\npurposes = ["necessary", "analytics"]\r\n[[services]]\r\nid = "matomo"\r\n',
  });
  assert.deepEqual(run('check', 'mark.json', 'windows.json', 'site.toml').stdout.split('\n'), ['mark.json: valid', 'windows.json: valid', 'site.toml: valid', '']);
});

test('a locale file may begin with a byte order mark', (t) => {
  const { run } = site(t, { 'consent.json': '{ "languages": ["eo"] }', 'locales/eo.json': '\ufeff{ "accept": "Jes" }' });
  assert.equal(run('check', 'consent.json').stdout, 'consent.json: valid\n');
});

test('each unreadable configuration is one message, and the others are still checked', (t) => {
  const { here, run } = site(t, {
    'latin.json': Buffer.from('{ "site": "Caf\u00e9" }', 'latin1'), 'wide.json': Buffer.from('\ufeff{}', 'utf16le'), 'good.json': '{}', 'bad.json': '{ "days": 0 }',
  });
  mkdirSync(path.join(here, 'folder.json'));
  const { stdout, stderr, status } = run('check', 'gone.json', 'folder.json', 'good.json/of.json', 'latin.json', 'wide.json', 'bad.json', 'good.json');
  assert.equal(status, 1);
  assert.equal(stdout, 'good.json: valid\n');
  assert.deepEqual(stderr.split('\n').filter((line) => /^\S+: /.test(line) && !line.startsWith('error')), [
    'gone.json: expected a configuration in UTF-8, found none',
    'folder.json: expected a configuration in UTF-8, found a folder',
    'good.json/of.json: expected a configuration in UTF-8, found a file instead of a folder',
    'latin.json: expected a configuration in UTF-8, found another encoding',
    'wide.json: expected a configuration in UTF-8, found another encoding',
    'bad.json: 1 mistake',
  ]);
  assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/);
});

test('a locale folder that is a file, and a locale file that is a folder, are reported', (t) => {
  const { here, run } = site(t, { 'consent.json': '{}', 'other/consent.json': '{}', 'other/locales': 'text' });
  mkdirSync(path.join(here, 'locales', 'fr.json'), { recursive: true });
  for (const [words, message] of [
    [['consent.json'], `${path.join('locales', 'fr.json')}: expected a locale file in UTF-8, found a folder\n`],
    [['consent.json', '--locales', 'gone'], 'gone: expected a folder of locale files, found none\n'],
    [['consent.json', '--locales', 'consent.json'], 'consent.json: expected a folder of locale files, found a file instead of a folder\n'],
    [['other/consent.json'], 'other/locales: expected a folder of locale files, found a file instead of a folder\n'],
  ]) {
    const { stderr, status } = run('check', ...words);
    assert.equal(stderr, message);
    assert.equal(status, 1);
  }
});

test('a wrong command line is answered with the usage', (t) => {
  const { run } = site(t, { 'consent.json': '{}' });
  for (const [words, message] of [
    [['buidl', 'consent.json'], /^expected build.*, found buidl\n/], [['build'], /^build: expected one configuration, found 0\n/],
    [['build', 'consent.json', 'consent.json'], /^build: expected one configuration, found 2\n/], [['check'], /^check: expected configurations, found none\n/],
    [['build', 'consent.json', '--oot', 'x'], /^Unknown option '--oot'/],
  ]) {
    const { stderr, status } = run(...words);
    assert.match(stderr, message);
    assert.match(stderr, /assentry build CONFIG/);
    assert.equal(status, 2);
  }
  assert.match(run().stdout, /assentry build CONFIG/);
  assert.equal(run().status, 2);
  assert.equal(run('--help').status, 0);
  assert.equal(run('--version').stdout.trim(), JSON.parse(readFileSync(path.join(pkg, 'package.json'), 'utf8')).version);
});

test('an output folder that cannot be created is one message, at once', (t) => {
  const { here, run } = site(t, { 'consent.json': '{}', 'file': '' });
  symlinkSync('nowhere', path.join(here, 'link'));
  for (const out of ['file', 'file/deep/er', 'link', ...(process.platform == 'linux' ? ['/proc/assentry/consent'] : [])]) {
    const { stderr, status } = run('build', 'consent.json', '--out', out);
    assert.match(stderr, new RegExp(`^${out}: expected a folder that can be written, found .*\\n$`));
    assert.equal(status, 1);
  }
});

test('the notice is written as HTML in each language, with one CSP for all; with --html the build fails if it cannot be painted', (t) => {
  const { here, run } = site(t, { 'consent.json': '{ "site": "X", "region": "FR", "languages": ["en", "fr"] }', 'anywhere.json': '{ "privacyUrl": "/p" }' });
  const unpainted = run('build', 'anywhere.json', '--html');
  assert.match(unpainted.stderr, /^--html: site: expected the name of the site, found nothing/);
  assert.equal(unpainted.status, 1);
  assert.deepEqual(readdirSync(here).sort(), ['anywhere.json', 'consent.json']);
  // Twice: the second time the files exist already.
  for (const _ of [1, 2]) assert.equal(run('build', 'consent.json').stderr, '');
  const text = (name) => readFileSync(path.join(here, 'public', 'consent', name), 'utf8');
  assert.match(text('notice.fr.html'), /Tout accepter/);
  assert.match(text('notice.en.html'), /Accept all/);
  assert.match(text('csp.txt'), /style-src 'self' 'sha256-/);
  const { csp, files } = JSON.parse(text('report.json'));
  assert.equal(csp, text('csp.txt').trim());
  for (const { name, bytes, integrity } of files) {
    assert.equal(integrity, `sha384-${createHash('sha384').update(text(name)).digest('base64')}`, name);
    assert.equal(bytes, Buffer.byteLength(text(name)), name);
  }
  assert.ok(files.some(({ name }) => name == 'notice.fr.html'));
});

test('--watch compiles again after a change, also if an editor replaces the file, and survives mistakes in between', async (t) => {
  const { here } = site(t, { 'consent.json': '{ "site": "First" }' });
  const { told } = watching(t, here, 'consent.json', '--out', '.');
  await told(/paste tag\.html/);
  writeFileSync(path.join(here, 'consent.json'), '{ "site": 7 }');
  await told(/consent\.json: 1 mistake/);
  rmSync(path.join(here, 'consent.json'));
  await told(/consent\.json: expected a configuration in UTF-8, found none/);
  writeFileSync(path.join(here, 'next'), '{ "site": "Second" }');
  renameSync(path.join(here, 'next'), path.join(here, 'consent.json'));
  await told(/paste tag\.html/);
  assert.match(readFileSync(path.join(here, 'consent.js'), 'utf8'), /Second/);
  assert.deepEqual(readdirSync(here).filter((name) => name.startsWith('.')), []);
});

test('--watch follows locale files, even in a folder that is created later', async (t) => {
  const { here } = site(t, { 'consent.json': '{}' });
  const { told } = watching(t, here, 'consent.json', '--out', '.');
  await told(/paste tag\.html/);
  mkdirSync(path.join(here, 'locales'));
  await told(/paste tag\.html/);
  const write = (text) => {
    writeFileSync(path.join(here, 'next'), text);
    renameSync(path.join(here, 'next'), path.join(here, 'locales', 'en.json'));
  };
  write('{ "accept": "Fine" }');
  while (!/Fine/.test(readFileSync(path.join(here, 'consent.js'), 'utf8'))) await told(/paste tag\.html/);
  write('{ "akzept": "Fine" }');
  await told(/akzept/);
});

const shop = {
  site: 'Shop', languages: ['en', 'fr'],
  purposes: ['necessary', { id: 'analytics', title: { en: 'Figures', fr: 'Mesures' }, description: { en: '# Counts | <b>visits</b>', fr: 'Compte *les* visites.' } }],
  services: [{ id: 'counter', purpose: 'analytics', name: 'The [counter]', privacyUrl: 'https://counting.example/a b', trackers: [{ name: 'a`b|c', lifetime: '13 months', purpose: 'counts' }] }, { id: 'quiet', purpose: 'analytics' }, 'matomo'],
  changes: [{ from: '2026-03-02', what: { en: 'It came.', fr: 'Il est venu.' } }, { from: '2026-11-23', what: 'More came.' }],
};

test('policy writes the table of a privacy page as escaped HTML, in each language', (t) => {
  const { run } = site(t, { 'consent.json': JSON.stringify(shop) });
  const { stdout, stderr, status } = run('policy', 'consent.json', '--html', '--level', '2', '--table-class', 'a"b c');
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.ok(stdout.startsWith('<assentry-policy level="2" table-class="a&quot;b c">\n<div lang="en" dir="ltr">\n<div data-purpose="necessary">\n<h2>Strictly necessary · Always active</h2>'), stdout);
  assert.ok(stdout.includes('\n<h2>Figures</h2>\n<p># Counts | &lt;b&gt;visits&lt;/b&gt;</p>\n<table class="a&quot;b c">'), stdout);
  assert.ok(stdout.includes('<td><code>a`b|c</code></td><td>cookie</td><td>13 months</td><td>counts</td>'));
  assert.ok(stdout.includes('Matomo') && stdout.includes('pk_<wbr>id') && stdout.includes('<td>Tells visitors apart</td>'));
  assert.ok(stdout.includes('<p>Effective date: <time datetime="2026-11-23">November 23, 2026</time></p>'));
  assert.ok(stdout.indexOf('More came.') < stdout.indexOf('It came.'));
  const french = run('policy', 'consent.json', '--html', '--language', 'fr').stdout;
  assert.ok(french.startsWith('<assentry-policy>\n<div lang="fr" dir="ltr">'));
  assert.ok(french.includes('<td>Distingue les visiteurs</td>') && french.includes('<td>counts</td>') && !french.includes('Tells'), french);
  assert.ok(french.includes('<h3>Mesures</h3>') && french.includes('<time datetime="2026-03-02">2 mars 2026</time>: Il est venu.'));
});

test('policy writes the same as escaped Markdown', (t) => {
  const { run } = site(t, { 'consent.json': JSON.stringify(shop) });
  const { stdout } = run('policy', 'consent.json', '--md');
  assert.ok(stdout.startsWith('### Strictly necessary · Always active\n\n'), stdout);
  const figures = stdout.slice(stdout.indexOf('### Figures'), stdout.indexOf('| **Matomo'));
  assert.equal(figures, [
    '### Figures', '', '\\# Counts \\| \\<b\\>visits\\</b\\>', '',
    '| Name | Type | Kept for | What for |', '| --- | --- | --- | --- |',
    '| **The \\[counter\\] · [Privacy policy](<https://counting.example/a%20b>)** |  |  |  |', '| ``a`b\\|c`` | cookie | 13 months | counts |',
    '| **quiet** |  |  |  |', '| This provider lists no cookies. |  |  |  |', '',
  ].join('\n'));
  assert.ok(stdout.endsWith('### Changes\n\nEffective date: November 23, 2026\n\n- November 23, 2026: More came.\n- March 2, 2026: It came.\n'), stdout);
});

test('policy reports what is wrong with its arguments', (t) => {
  const { run } = site(t, { 'consent.json': '{ "languages": ["fr"] }', 'bad.json': '{ "changes": [{ "from": "23.11.2026", "what": "x" }] }' });
  assert.match(run('policy', 'consent.json').stderr, /^policy: expected one of --html and --md/);
  assert.match(run('policy', 'consent.json', '--html', '--level', '7').stderr, /^--level: expected a number from 1 to 6, found 7/);
  const { stderr, status } = run('policy', 'consent.json', '--md', '--language', 'en');
  assert.deepEqual([stderr, status], ['--language: expected one of fr, found en\n', 1]);
  const bad = run('policy', 'bad.json', '--md');
  assert.match(bad.stderr, /changes\[0\]\.from: expected a day such as 2026-11-23/);
  assert.deepEqual([bad.stdout, bad.status], ['', 1]);
});
