// The page's code (web/): which file imports which.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'web'], { cwd: root, encoding: 'utf8' }).trim().split('\n').filter((name) => name.endsWith('.js'));
const { imports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Every import of a script: `import`, `export … from` and `import()`. @param {string} text @returns {string[]} */
function sources(text) {
  const found = [];
  const walk = (node) => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node?.type) {
      if (/^(Import(Declaration|Expression)|Export(All|Named)Declaration)$/.test(node.type) && node.source) {
        assert.equal(typeof node.source.value, 'string', 'an address that is put together says nothing about what it imports');
        found.push(node.source.value);
      }
      Object.values(node).forEach(walk);
    }
  };
  walk(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

/** What a file imports from this repository, with `#lent/…` and `#files` resolved under a condition. */
function imported(name, condition) {
  return sources(readFileSync(path.join(root, name), 'utf8')).flatMap((wanted) => {
    if (wanted.startsWith('.')) return path.posix.join(path.posix.dirname(name), wanted);
    if (!wanted.startsWith('#')) return [];
    const key = wanted.startsWith('#lent/') ? '#lent/*' : wanted;
    const target = (imports[key][condition] ?? imports[key].default).slice(2);
    return target.replace('*', wanted.slice('#lent/'.length));
  });
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

const conditions = [...new Set(Object.values(imports).flatMap(Object.keys))];

for (const condition of conditions) {
  test(`no import cycle in web/ (${condition})`, () => {
    const graph = Object.fromEntries(files.map((name) => [name, imported(name, condition)]));
    assert.ok(Object.values(graph).flat().length > 100);
    assert.deepEqual(circles(graph), []);
  });
}

test('an import cycle is detected', () => {
  assert.deepEqual(circles({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] }), ['a', 'b', 'c']);
});

test('an import is found however it is written', () => {
  const text = `import one from "1"; import{two}from'2';
    import '3'; export * from '4'; export * as five from '5'; export { six } from '6'; export default () => import('7');
    // import '8';
    /** @type {import('9').Nine} */
    export const text = "import '10'"; export { text as same };`;
  assert.deepEqual(sources(text), ['1', '2', '3', '4', '5', '6', '7']);
  assert.throws(() => sources('export const any = (name) => import(name);'));
});

/** Which folder may import which. Each may import itself, and all may import the door; nothing else of the repository. */
const ALLOWED = {
  entry: ['gpp', 'load', 'page', 'peers', 'vendors', 'views', '../packages'],
  gpp: ['load', 'page', 'views'],
  load: ['page', 'views'],
  page: ['load', 'views', '../package.json'],
  peers: ['load', 'page', 'views'],
  vendors: ['load', 'page', 'views'],
  views: ['load', 'page'],
};

for (const condition of conditions) {
  test(`folders of web/ import only what is allowed, and all may import the door (${condition})`, () => {
    for (const name of files.filter((file) => file !== 'web/door.js')) {
      const [, from] = name.split('/');
      for (const target of imported(name, condition)) {
        const [, to] = target.startsWith('web/') ? target.split('/') : ['', `../${target.split('/')[0]}`];
        assert.ok(from === to || to === 'door.js' || ALLOWED[from].includes(to), `${name} imports ${target}`);
      }
    }
    assert.deepEqual(imported('web/door.js', condition), []);
  });
}

test('files that use shared code import it as #lent/…', () => {
  const lent = new Set(imported('web/load/shared.js', 'default').filter((name) => !name.includes('/load/')));
  lent.delete('web/page/inspected.js');
  const seen = new Set();
  const walk = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    imported(name, 'borrowed').filter((target) => files.includes(target)).forEach(walk);
  };
  ['compat', 'gpp', 'markup', 'more', 'peers', 'policy', 'vendors'].forEach((name) => walk(`web/entry/${name}.js`));
  assert.ok(lent.size > 3 && seen.size > 10, `${lent.size} lent, ${seen.size} seen`);
  assert.deepEqual([...seen].filter((name) => lent.has(name)), []);
});

test('both sides of the shared code have the same names', () => {
  const names = (file, pattern) => pattern.exec(readFileSync(path.join(root, 'web', 'load', file), 'utf8'))[1].split(',').map((name) => name.trim()).filter(Boolean);
  const borrowed = names('borrowed.js', /export let\n([^;]*);/);
  assert.deepEqual(names('borrowed.js', /\(\{\n([^}]*)\} = shared/), borrowed);
  assert.deepEqual(names('shared.js', /mark: ASSENTRY_MARK, inside,\n([^}]*)\}/), borrowed);
});
