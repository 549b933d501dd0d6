// The repository's own rules, and that committed files match each other.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (name) => readFileSync(path.join(root, name), 'utf8');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

test('the core has no dependencies and does not use std', () => {
  const manifest = read('crates/core/Cargo.toml');
  assert.match(manifest, /^\[dev-dependencies\]/m);
  assert.doesNotMatch(manifest, /^\[(target\..*\.)?(build-)?dependencies[\].]/m);
  assert.match(read('crates/core/src/lib.rs'), /^#!\[no_std\]$/m);
});

test('the page implements every operation, each once', () => {
  const tables = ['act', 'after-answer'].flatMap((name) => [...read(`web/page/${name}.js`).matchAll(/^ {2}\[(DO_\w+)\]:/gm)].map(([, op]) => op));
  const told = [...read('web/door.js').matchAll(/\b(DO_\w+) =/g)].map(([, op]) => op);
  assert.ok(told.length > 20);
  assert.deepEqual(tables.sort(), told.sort());
});

test('everything that crosses the door is named: web/ contains none of its numbers or letters', () => {
  const names = tracked.filter((file) => /^web\/(page|views|load)\/.*\.js$/.test(file));
  assert.ok(names.includes('web/page/act.js') && names.includes('web/views/notice.js') && names.includes('web/load/classic.js'));
  for (const name of names) {
    assert.doesNotMatch(read(name), /\b(tell|ask)\(\d|\bops\[\d|(asking|remembered)\.\w+\('|reply\(\)\[\d/, name);
  }
});

test('the shell contains no rule: it names no purpose', () => {
  // Other tools' records and markup are recognised by their own names, hence the exceptions.
  const shell = tracked.filter((name) => /^(src|web)\/.*\.(rs|js)$/.test(name) && !/^(web\/peers|src\/(app|say))\//.test(name));
  assert.ok(shell.includes('src/app.rs') && shell.includes('web/views/handle.js'));
  for (const name of shell) {
    const names = name.endsWith('.rs') ? /"(analytics|marketing|social|necessary|preferences)"/ : /['"](analytics|marketing|social|necessary)['"]/;
    assert.doesNotMatch(read(name), names, name);
  }
});

test('no script of ours makes markup or code out of text', () => {
  const names = tracked.filter((file) => /^(src|web|www)\/.*\.m?js$/.test(file));
  assert.ok(names.includes('web/views/notice.js') && names.some((name) => name.startsWith('www/')));
  for (const name of names) {
    assert.doesNotMatch(read(name), /\.(innerHTML|outerHTML)\b|insertAdjacentHTML|document\.write|\beval\(|new Function/, name);
  }
});

test('the small script and the steps of vendors refuse the same names, which lead to code', () => {
  const [, inPage] = /^const CODE = \/\^\((.*)\)\$\/;$/m.exec(read('web/vendors/steps.js'));
  const compiler = read('crates/site/src/tag.rs');
  const [, inTag] = /let code = \[([^\]]*)\]/.exec(compiler);
  const [, start] = /!name\.starts_with\("(\w+)"\)/.exec(compiler);
  const words = [...inTag.matchAll(/"(\w+)"/g)].map(([, word]) => word);
  assert.ok(words.length > 10);
  // In the small script, `assentry` is reserved for calls made before our script has loaded.
  assert.deepEqual([...words, `${start}\\w+`].sort(), [...inPage.split('|'), 'assentry'].sort());
});

test('integrity.json has the hashes of the files beside it', () => {
  const hashes = JSON.parse(read('pkg/integrity.json'));
  assert.deepEqual(Object.keys(hashes).sort(), readdirSync(path.join(root, 'pkg')).filter((name) => /^assentry\.(?!schema).*(js|json|svg)$/.test(name)).sort());
  for (const [name, expected] of Object.entries(hashes)) {
    const hash = createHash('sha384').update(readFileSync(path.join(root, 'pkg', name))).digest('base64');
    assert.equal(`sha384-${hash}`, expected, name);
  }
});

test('every shipped classic script is one that engines accept', () => {
  const names = readdirSync(path.join(root, 'pkg')).filter((name) => name.endsWith('.js'));
  assert.ok(names.includes('assentry.js'));
  for (const name of names) assert.doesNotThrow(() => new Script(read(`pkg/${name}`)), name);
});

test('versions agree', () => {
  const { version } = JSON.parse(read('package.json'));
  assert.equal(JSON.parse(read('pkg/package.json')).version, version);
  assert.match(read('Cargo.toml'), new RegExp(`^version = "${version}"$`, 'm'));
});

test('every example is opened by an end-to-end test', () => {
  const spec = read('tests/e2e/examples.spec.mjs');
  const withoutNotice = ['index', 'source'];
  const names = tracked.map((name) => /^www\/examples\/([\w-]+)\.html$/.exec(name)?.[1]).filter((name) => name && !withoutNotice.includes(name));
  assert.ok(names.length > 10);
  for (const name of names) assert.match(spec, new RegExp(`^  '?${name}'?: |/examples/${name}\``, 'm'), name);
});

test('ARCHITECTURE.md follows a press, a gate, a configuration and a first visit through five files at most, which contain the names it mentions', () => {
  const followed = [...read('ARCHITECTURE.md').matchAll(/^- \*\*One (.+?)\.?\*\*.*$/gm)];
  assert.equal(followed.length, 6);
  for (const [line, what] of followed) {
    const files = [...new Set([...line.matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file))];
    assert.ok(files.length <= 5, what);
    const text = files.map(read).join('\n');
    const names = [...line.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    assert.ok(names.length > 1, what);
    for (const name of names) assert.match(text, new RegExp(`\\b${name}\\b`), `${what}: ${name}`);
  }
});

/** A part of ARCHITECTURE.md. */
const part = (from, to) => read('ARCHITECTURE.md').split(`\n## ${from}\n`)[1].split(`\n## ${to}\n`)[0];

test('the code map of ARCHITECTURE.md has every source file, and no other', () => {
  const map = part('Code map', 'Invariants, and what checks them');
  const folders = { src: 'rs', web: 'js', build: 'mjs', scripts: 'mjs', 'packages/assentry': 'mjs' };
  for (const crate of ['core', 'peers', 'looks', 'site', 'collector', 'demo']) folders[`crates/${crate}/src`] = 'rs';
  const named = new Set([...map.matchAll(/[`/]([\w*.-]+\.(?:rs|js|mjs|css))\b/g)].map(([, name]) => name));
  const sources = Object.entries(folders).flatMap(([folder, end]) => tracked.filter((name) => name.startsWith(`${folder}/`) && name.endsWith(`.${end}`)).map((name) => name.slice(folder.length + 1)));
  assert.ok(sources.length > 250);
  const left = sources.filter((name) => {
    const [base, ...above] = name.split('/').reverse();
    // The map may list a whole folder; a module's file beside its folder belongs to the folder.
    const whole = map.includes(`${above[0]}/*.`);
    const isFolder = sources.some((other) => other.startsWith(`${name.replace(/\.rs$/, '')}/`)) || above.includes('tests') || base === 'tests.rs';
    return !named.has(base) && !whole && !isFolder && base !== 'configurations.rs';
  });
  assert.deepEqual(left, []);
  const bases = new Set(tracked.map((name) => name.split('/').at(-1)));
  assert.deepEqual([...named].filter((name) => !name.includes('*') && !bases.has(name)), []);
});

test('the tests that ARCHITECTURE.md names for the invariants exist', () => {
  const invariants = part('Invariants, and what checks them', 'Glossary');
  const tests = tracked.filter((name) => /^(crates|src|tests)\/.*\.(rs|mjs)$/.test(name)).map(read).join('\n');
  const native = [...invariants.matchAll(/`([a-z]+(?:_[a-z0-9]+){3,})`/g)].map(([, name]) => `fn ${name}(`);
  // Titles may be shortened with an ellipsis, and put together from parts.
  const others = [...invariants.matchAll(/"([^"]{12,})"/g)].flatMap(([, title]) => title.split('…')).map((title) => title.trim()).filter((title) => title.length > 11);
  assert.ok(native.length > 25 && others.length > 20);
  for (const name of native) assert.ok(tests.includes(name), name);
  const titles = tests.replaceAll("\\'", "'").replace(/\$\{[^}]*\}/g, '');
  for (const title of others) assert.ok(titles.includes(title) || titles.includes(title.replace(/^\S+: |^\S+, /, '')), title);
});

test('links between documents point to existing files', () => {
  let followed = 0;
  for (const name of tracked.filter((file) => file.endsWith('.md') && !file.startsWith('www/'))) {
    for (const [, link] of read(name).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^[a-z]+:/.test(link) || link.startsWith('/')) continue;
      assert.ok(existsSync(path.join(root, path.dirname(name), link)), `${name}: ${link}`);
      followed += 1;
    }
  }
  assert.ok(followed > 50);
});

test('we ship no file whose name filter lists block', () => {
  for (const name of readdirSync(path.join(root, 'pkg'))) assert.doesNotMatch(name, /cookie|consent|gdpr|cmp|banner/i, name);
});
