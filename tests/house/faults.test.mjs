// The table of the collector's faults: no number is missing, and every test that it names exists. Former mistakes in the
// documents are tested here too.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { root } from './servers.mjs';

const read = (name) => readFileSync(path.join(root, name), 'utf8');
const document = read('docs/collector-faults.md');

/** The rows of all its tables: number, fault, present behaviour, tests. */
const rows = document
  .split('\n')
  .filter((line) => /^\| (?!No\.|---)/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

/** The first of these files that exists. @param {string[]} names */
const first = (...names) => names.find((name) => existsSync(path.join(root, name)));

/** The unit tests of a module, in its file or beside it. @param {string} module its path in the collector */
function testsOf(module) {
  const file = `crates/collector/src/${module}`;
  return [`${file}.rs`, `${file}/tests.rs`].filter((name) => existsSync(path.join(root, name)) && /#\[(tokio::)?test\b/.test(read(name)));
}

/** The file that contains a test, from its path, such as `http::store`. @param {string[]} place */
function fileOf([binary, ...module]) {
  const folder = { http: 'crates/collector/tests/http', program: 'crates/cli/tests/program', demo: 'crates/demo/tests/demo' }[binary];
  const inside = `crates/collector/src/${[binary, ...module].filter((step) => step !== 'tests').join('/')}`;
  return first(...(folder ? [`${folder}/${module.join('/')}.rs`] : []), `${inside}.rs`, `${inside}/tests.rs`);
}

/** A name's file, and why it is not a test there, or ''. @param {string} name @param {string | undefined} before the file of the previous name */
function trouble(name, before) {
  if (name.includes('/')) return { file: before, wrong: existsSync(path.join(root, name)) ? '' : 'no such file' };
  const steps = name.split('::');
  if (steps.at(-1) === 'tests') return { file: before, wrong: testsOf(steps.slice(0, -1).join('/')).length ? '' : 'no such tests' };
  const file = steps.length === 1 ? before : fileOf(steps.slice(0, -1));
  if (!file) return { file, wrong: 'no such file' };
  const inside = [file, file.replace(/\.rs$/, '/tests.rs')].filter((place) => existsSync(path.join(root, place))).map(read).join('\n');
  const found = new RegExp(`#\\[(?:tokio::)?test\\b.*\\]\\n(?:\\s*#\\[.*\\]\\n)*\\s*(?:async )?fn ${steps.at(-1)}\\(`).test(inside);
  return { file, wrong: found ? '' : `not in ${file}` };
}

test('each fault that was found has a row, and every row has a test', () => {
  const numbers = rows.map(([number]) => number);
  const expected = Array.from({ length: 14 }, (_, at) => `${at < 4 ? 'High' : 'Medium'} ${at + 1}`);
  assert.deepEqual(numbers.slice(0, 14), expected);
  assert.ok(numbers.slice(14).every((number) => ['Low', 'Later'].includes(number)));
  const low = rows.filter(([number]) => number === 'Low').map(([, fault]) => fault).join('\n');
  for (const word of ['proofs', 'Paths of the server', 'empty pages', 'Settings without effect', '/readyz', 'Two processes', 'deleted while running', 'rebinding', 'two `Host`', '429', 'queue', 'Documents', '.well-known']) {
    assert.ok(low.includes(word), word);
  }
  for (const row of rows) assert.equal(row.length, 4, row[1]);
});

test('every test that the table of faults names exists', () => {
  const missing = rows.flatMap(([, fault, , tests]) => {
    const names = [...tests.matchAll(/`([^`]+)`/g)].map(([, name]) => name).filter((name) => name !== 'faketime');
    if (!names.length) return [`${fault}: no test`];
    let before;
    return names.flatMap((name) => {
      const { file, wrong } = trouble(name, before);
      before = file;
      return wrong ? [`${name}: ${wrong}`] : [];
    });
  });
  assert.deepEqual(missing, []);
});

test('the document of the collector has every command, says which pages it serves, and what they need', () => {
  const guide = read('docs/collector.md');
  const [, variants] = /enum Command \{([^]*?)\n\}/.exec(read('crates/cli/src/commands.rs'));
  const commands = [...variants.matchAll(/^ {4}([A-Z]\w+)\(/gm)].map(([, name]) => name.toLowerCase());
  assert.ok(commands.length >= 9);
  assert.deepEqual(commands.filter((name) => !guide.includes(`\n| \`assentry ${name}`)), []);
  const start = guide.slice(guide.indexOf('## Run it'), guide.indexOf('## Commands'));
  for (const word of ['`--www`', '`MemoryMax`', '`.well-known`']) assert.ok(start.includes(word), word);
  assert.match(read('ops/assentry.service'), /^MemoryMax=\d+M$/m);
  assert.match(guide, /fills an empty store in an existing folder/);
});
