// The page's half (web/): which file imports which.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'web'], { cwd: root, encoding: 'utf8' }).trim().split('\n').filter((name) => name.endsWith('.js'));
const { imports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What a file imports of web/, `#lent/…` and `#files` as they are under a condition. */
function imported(name, condition) {
  const lines = readFileSync(path.join(root, name), 'utf8').matchAll(/^(?:import|export) [^;]*?from '([^']+)'|^import '([^']+)'/gm);
  return [...lines].map(([, from, bare]) => from ?? bare).flatMap((wanted) => {
    if (wanted.startsWith('.')) return path.posix.join(path.posix.dirname(name), wanted);
    if (!wanted.startsWith('#')) return [];
    const key = wanted.startsWith('#lent/') ? '#lent/*' : wanted;
    const target = (imports[key][condition] ?? imports[key].default).slice(2);
    return target.replace('*', wanted.slice('#lent/'.length));
  }).filter((target) => target.startsWith('web/') && target.endsWith('.js'));
}

/** The files that import each other, directly or not. */
function circles(graph) {
  const reach = (from) => {
    const seen = new Set();
    const walk = (name) => (graph[name] ?? []).forEach((next) => { if (!seen.has(next)) { seen.add(next); walk(next); } });
    walk(from);
    return seen;
  };
  return Object.keys(graph).filter((name) => reach(name).has(name));
}

for (const condition of ['default', 'esm', 'borrowed', 'compiled']) {
  test(`no import cycle in web/ (${condition})`, () => {
    const graph = Object.fromEntries(files.map((name) => [name, imported(name, condition)]));
    assert.ok(Object.values(graph).flat().length > 100);
    assert.deepEqual(circles(graph), []);
  });
}

test('an import cycle is detected', () => {
  assert.deepEqual(circles({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] }), ['a', 'b', 'c']);
});

/** Which folder may import which; each may import itself. */
const ALLOWED = {
  entry: ['gpp', 'load', 'page', 'peers', 'vendors', 'views'],
  gpp: ['load', 'page', 'views'],
  load: ['page', 'views'],
  page: ['load', 'views'],
  peers: ['load', 'page', 'views'],
  vendors: ['load', 'page', 'views'],
  views: ['load', 'page'],
};

test('folders of web/ import only what is allowed, and all may import the door', () => {
  for (const name of files) {
    const [, from] = name.split('/');
    for (const target of imported(name, 'default')) {
      const [, to] = target.split('/');
      assert.ok(from === to || to === 'door.js' || ALLOWED[from].includes(to), `${name} imports ${target}`);
    }
  }
});

test('files that use shared code import it as #lent/…', () => {
  const lent = new Set(imported('web/load/kit.js', 'default').filter((name) => !name.includes('/load/')));
  lent.delete('web/page/inside.js');
  const seen = new Set();
  const walk = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    imported(name, 'borrowed').forEach(walk);
  };
  ['compat', 'gpp', 'more', 'peers', 'policy', 'vendors'].forEach((name) => walk(`web/entry/${name}.js`));
  assert.ok(lent.size > 3 && seen.size > 10, `${lent.size} lent, ${seen.size} seen`);
  assert.deepEqual([...seen].filter((name) => lent.has(name)), []);
});

test('both sides of the shared code have the same names', () => {
  const names = (file, pattern) => pattern.exec(readFileSync(path.join(root, 'web', 'load', file), 'utf8'))[1].split(',').map((name) => name.trim()).filter(Boolean);
  const borrowed = names('borrowed.js', /export let\n([^;]*);/);
  assert.deepEqual(names('borrowed.js', /\(\{\n([^}]*)\} = kit/), borrowed);
  assert.deepEqual(names('kit.js', /mark: ASSENTRY_MARK, inside,\n([^}]*)\}/), borrowed);
});
