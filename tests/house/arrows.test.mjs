// Who imports whom: between crates only along allowed arrows, and no circle between the files of a crate.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (name) => readFileSync(path.join(root, name), 'utf8');

/**
 * Which crates each folder of `crates/` may import; `module` is the crate in `src/`. Some do not exist yet. None may
 * import `cli` or `demo`.
 */
const mayKnow = {
  core: [],
  module: ['core', 'peers'],
  peers: ['core'],
  looks: ['core'],
  gpp: [],
  site: ['core', 'looks'],
  inspector: ['core', 'looks'],
  collector: ['core', 'site'],
  scan: ['core'],
  gatehtml: ['core'],
  studio: ['core', 'site'],
  cli: ['core', 'peers', 'site', 'inspector', 'collector', 'scan', 'gatehtml'],
  demo: ['core', 'site', 'collector'],
};

/** Which other files each file of `src/` may import: `app` combines the parts. */
const shell = {
  lib: ['app'],
  app: ['door', 'gates', 'host', 'import', 'say'],
  door: [],
  'door/page': ['door'],
  gates: ['door', 'host'],
  host: ['door'],
  import: ['door', 'host'],
  say: ['door', 'host'],
};

/** Which other wings each wing of the collector may import. */
const wings = {
  counting: [],
  store: ['counting'],
  http: ['counting', 'store'],
  notify: ['counting', 'store'],
  access: ['http', 'store'],
  report: ['counting', 'store', 'http', 'notify', 'access'],
};
/** What every wing may import. The other files outside the wings combine them, so no wing may import those. */
const besides = ['calendar', 'clock', 'languages', 'log', 'policies', 'secret', 'settings'];

/** @typedef {Map<string, Set<string>>} Graph each file, and the files that it imports */

/** Files that import each other, directly or not: each circle sorted. @param {Graph} graph @returns {string[][]} */
function circles(graph) {
  const reached = (from) => {
    const seen = new Set();
    const next = [from];
    while (next.length) {
      for (const to of graph.get(next.pop()) ?? []) {
        if (!seen.has(to)) next.push(to);
        seen.add(to);
      }
    }
    return seen;
  };
  const reach = new Map([...graph.keys()].map((from) => [from, reached(from)]));
  const found = new Map();
  for (const [from, seen] of reach) {
    if (!seen.has(from)) continue;
    const circle = [...seen].filter((to) => reach.get(to)?.has(from)).sort();
    found.set(circle[0], circle);
  }
  return [...found.values()];
}

// Rust imports: `use`, and paths in the code.
/** The code of a file without comments, strings and tests. */
function code(text) {
  const bare = text.replace(/\/\/.*|\/\*[^]*?\*\/|r(#*)"[^]*?"\1|"(?:\\[^]|[^"\\])*"|'(?:\\[^']*|[^'\\])'/g, (part) => (part[0] === '/' ? ' ' : '""'));
  let rest = bare;
  for (let at; (at = rest.search(/#\[cfg\(test\)\]\s*(pub(\([^)]*\))? )?(mod|use)\b/)) >= 0;) {
    let end = at + /[;{]/.exec(rest.slice(at)).index + 1;
    for (let depth = rest[end - 1] === '{' ? 1 : 0; depth > 0; end += 1) depth += { '{': 1, '}': -1 }[rest[end]] ?? 0;
    rest = rest.slice(0, at) + rest.slice(end);
  }
  return rest;
}

/** The paths of a `use` tree: `a::{b, c::d}` is `a::b` and `a::c::d`. @returns {string[]} */
function spread(tree) {
  const open = tree.indexOf('{');
  if (open < 0) return [tree.replace(/ as .*/, '').replace(/::(self|\*)$/, '').trim()];
  const parts = [''];
  let depth = 0;
  for (const letter of tree.slice(open + 1, tree.lastIndexOf('}'))) {
    depth += { '{': 1, '}': -1 }[letter] ?? 0;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part.trim()).flatMap((part) => spread(tree.slice(0, open) + part.trim()));
}

/** The paths in a file, with `super` and `self` resolved. @param {string[]} module its own @returns {string[][]} */
function paths(text, module) {
  const use = /\buse\s+([^;]+);/g;
  const uses = [...text.matchAll(use)].flatMap(([, tree]) => spread(tree.replace(/\s+/g, ' ')));
  const inline = [...text.replace(use, '').matchAll(/(?<![\w:])[a-z_]\w*(?:::\w+)+/g)].map(([found]) => found);
  return [...uses, ...inline].map((found) => {
    const steps = found.split('::').map((step) => step.trim());
    if (!/^(super|self)$/.test(steps[0])) return steps;
    const here = ['crate', ...module];
    while (/^(super|self)$/.test(steps[0])) if (steps.shift() === 'super') here.pop();
    return [...here, ...steps];
  });
}

/** What this test cannot follow: renamed modules, included files. @param {string} text without comments @returns {string[]} */
const detours = (text) => [
  /\binclude!/, /#\[[^\]]*\bpath\s*=/, /\bextern\s+crate\s+\w+\s+as\b/,
  /\buse\s+(?:crate|super|self)(?:\s*::\s*super)*\s+as\b/, /\buse\s+(?:crate|super|self)(?:\s*::\s*super)*\s*::\s*\{(?:[^;{}]*,)?\s*self\s+as\b/,
].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);

const folderOf = (crate) => (crate === 'module' ? 'src' : `crates/${crate}/src`);
const manifestOf = (crate) => read(crate === 'module' ? 'Cargo.toml' : `crates/${crate}/Cargo.toml`);
const nameOf = (crate) => /^\[package\]\nname = "([^"]+)"/m.exec(manifestOf(crate))[1].replaceAll('-', '_');
const existing = Object.keys(mayKnow).filter((crate) => existsSync(path.join(root, folderOf(crate))));

/** The modules of a crate by path, each with its code without comments, strings and tests. */
function modulesOf(crate) {
  const folder = folderOf(crate);
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rs') && !/(^|\/)tests(\.rs$|\/)/.test(name));
  return new Map(names.sort().map((name) => [name.replace(/(^|\/)(mod|lib)\.rs$|\.rs$/, '').replaceAll('/', '::'), { name, text: code(read(`${folder}/${name}`)) }]));
}

/** The files of a crate, and which of its files each imports. @returns {Graph} */
function filesOf(crate) {
  const modules = modulesOf(crate);
  const name = nameOf(crate);
  return new Map([...modules].map(([module, file]) => {
    const own = module ? module.split('::') : [];
    const imports = paths(file.text, own).map((steps) => {
      const whole = steps[0] === 'crate' || steps[0] === name;
      const full = whole ? steps.slice(1) : [...own, ...steps];
      const starts = full.map((_, count) => full.slice(0, full.length - count).join('::'));
      // Without `crate`, a path starts with a module inside this one or outside the crate.
      return modules.get(starts.find((start) => modules.has(start)) ?? (whole ? '' : module))?.name;
    });
    return [file.name, new Set(imports.filter((to) => to && to !== file.name))];
  }));
}

/** The crates' dependencies according to Cargo, including those of tests and builds, by real name even if renamed. */
function dependencies() {
  const { packages } = JSON.parse(execFileSync('cargo', ['metadata', '--no-deps', '--offline', '--format-version', '1'], { cwd: root, encoding: 'utf8' }));
  return new Map(packages.map(({ name, dependencies: wanted }) => [name.replaceAll('-', '_'), wanted.map(({ name: other }) => other.replaceAll('-', '_'))]));
}

test('crates import only the crates that they may', () => {
  const folders = readdirSync(path.join(root, 'crates'));
  assert.deepEqual(folders.filter((folder) => !(folder in mayKnow)), [], 'who may know them, and whom may they know?');
  const names = new Map(existing.map((crate) => [nameOf(crate), crate]));
  const wanted = dependencies();
  assert.deepEqual([...wanted.keys()].filter((name) => !names.has(name)), [], 'who may know them, and whom may they know?');
  for (const crate of existing) {
    const known = new Set(wanted.get(nameOf(crate)).map((name) => names.get(name)).filter((other) => other && other !== crate));
    assert.deepEqual([...known].filter((other) => !mayKnow[crate].includes(other)), [], crate);
  }
});

test('no file hides what it imports', () => {
  for (const crate of existing) for (const { name, text } of modulesOf(crate).values()) assert.deepEqual(detours(text), [], `${crate}: ${name}`);
  for (const text of ['include!("a.rs");', '#[path = "a.rs"] mod b;', '#[cfg_attr(a, path = "a.rs")] mod b;', 'use crate as c;', 'use super::super as s;', 'use crate::{a, self as c};', 'extern crate a as b;']) {
    assert.equal(detours(code(text)).length, 1, text);
  }
  assert.deepEqual(detours(code('use crate::{text::{self as t}}; const A: &str = include_str!("a.txt");')), []);
});

for (const crate of existing) {
  test(`${crate}: no files import each other in a circle`, () => assert.deepEqual(circles(filesOf(crate)), []));
}

test('parts of the shell import the core and the door to the page, but not each other', () => {
  for (const [name, imports] of filesOf('module')) {
    const others = [...imports].map((to) => to.replace('.rs', ''));
    assert.deepEqual(others.filter((to) => !shell[name.replace('.rs', '')].includes(to)), [], name);
  }
});

test('the wings of the collector import only the wings that they may', () => {
  const wingOf = (name) => name.replace(/(\/|\.rs$).*/, '');
  const graph = filesOf('collector');
  const inWings = [...graph].filter(([name]) => wingOf(name) in wings);
  assert.ok(inWings.length > 20, `${inWings.length} files`);
  for (const [name, imports] of inWings) {
    const wing = wingOf(name);
    const others = [...imports].map(wingOf).filter((to) => to !== wing && !besides.includes(to));
    assert.deepEqual(others.filter((to) => !wings[wing].includes(to)), [], name);
  }
});

test('an import cycle is found however it is written', () => {
  const module = ['a', 'b'];
  const found = (text) => paths(code(text), module).map((steps) => steps.join('::'));
  assert.deepEqual(found('use crate::{c::{self, D}, e};'), ['crate::c', 'crate::c::D', 'crate::e']);
  assert.deepEqual(found('use super::{c as d, e::F};'), ['crate::a::c', 'crate::a::e::F']);
  assert.deepEqual(found('fn f() { crate::c::d(g::h()) }'), ['crate::c::d', 'g::h']);
  assert.deepEqual(found('// crate::c\nconst A: &str = "crate::c";\n#[cfg(test)]\nmod tests { use crate::c; fn f() { {} } }\nuse self::d::E;'), ['crate::a::b::d::E']);
  const graph = new Map([['a', new Set(['b'])], ['b', new Set(['c'])], ['c', new Set(['b', 'd'])], ['d', new Set()]]);
  assert.deepEqual(circles(graph), [['b', 'c']]);
  assert.deepEqual(circles(new Map([['a', new Set(['b', 'c'])], ['b', new Set(['c'])], ['c', new Set()]])), []);
  assert.ok(filesOf('core').get('session.rs').has('gate.rs'));
});
