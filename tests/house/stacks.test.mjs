// The table of docs/stacks.md: every cell names a test that exists, or says why there is none.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const docs = path.join(root, 'docs');
const text = readFileSync(path.join(docs, 'stacks.md'), 'utf8');
const [[columns, , ...rows], [, , ...titles]] = [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => table.trim().split('\n').map((row) => row.slice(2, -2).split(' | ')));
const titleOf = Object.fromEntries(titles.map(([column, title]) => [column, JSON.parse(title)]));

/** The full titles of the tests that would run, by file. */
async function listed(...args) {
  const { stdout } = await promisify(execFile)(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--list', '--reporter', 'json', '--project=chromium', ...args], { cwd: root, maxBuffer: 1e8 });
  const report = JSON.parse(stdout);
  assert.deepEqual(report.errors, []);
  const inside = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(inside)];
  // Playwright names the file in which `test` is called.
  return report.suites.flatMap((suite) => inside(suite).map(({ title }) => `${path.basename(suite.title)} ${title}`));
}

/** Whether a test is in this file; its title may be put together from parts. */
function isIn(file, title) {
  const source = readFileSync(path.join(docs, file), 'utf8').replace(/\$\{[^}]*\}/g, '').replaceAll("\\'", "'");
  return source.includes(title) || source.includes(title.replace(/^[^:]+: /, ': '));
}

test('every cell of the table of stacks names an existing test, or a reason why there is none', async () => {
  const tests = [...await listed('tests/e2e/stacks.spec.mjs'), ...await listed('--config', 'tests/stacks')];
  assert.ok(rows.length >= 13);
  for (const [stack, where, ...cells] of rows) {
    const [, name, page] = /^\[(.*)\]\((.*)\)$/.exec(stack);
    const [, file] = /\((.*)\)$/.exec(where);
    assert.ok(existsSync(path.join(docs, page)), page);
    assert.equal(cells.length, columns.length - 2, name);
    cells.forEach((cell, at) => {
      const column = columns[at + 2];
      const named = [...cell.matchAll(/\["([^"]+)"\]\(([^)]+)\)/g)];
      if (/^yes\b/.test(cell)) assert.ok(tests.includes(`${path.basename(file)} ${name}: ${titleOf[column]}`), `${name}, ${column}`);
      else assert.ok(named.length > 0 || /untried[^:]*: \S/.test(cell), `${name}, ${column}: expected a test or a reason, found ${cell}`);
      for (const [, title, link] of named) assert.ok(isIn(link, title), title);
    });
  }
});

test('every stack page has the five sections, and is in the table and in the README', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  for (const name of readdirSync(path.join(docs, 'stacks'))) {
    const sections = [...readFileSync(path.join(docs, 'stacks', name), 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(sections, ['Install', 'Banner', 'Gate', 'Navigation', 'Server rendering'], name);
    assert.ok(text.includes(`(stacks/${name})`) && readme.includes(`(docs/stacks/${name})`), name);
  }
});
