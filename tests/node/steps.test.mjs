// Which steps of `npm test` a change affects: `npm test -- --changed`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { reached, steps } from '../../scripts/steps.mjs';

const names = (...changed) => reached(changed).map(({ name }) => name);

test('every committed file affects some step, and each step is affected by some file', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
  for (const name of tracked) assert.ok(names(name).length > 0, name);
  assert.deepEqual(names(...tracked), steps.map(({ name }) => name));
});

test('a change of the core affects everything that it is compiled into', () => {
  assert.deepEqual(names('crates/core/src/gate.rs'), ['format', 'lints', 'lints, wasm', 'native tests', 'house rules', 'cluster', 'end to end']);
});

test('a document affects only the house rules, unless a test reads it', () => {
  assert.deepEqual(names('docs/regimes.md'), ['house rules']);
  assert.deepEqual(names('README.md'), ['house rules', 'end to end']);
});

test('only changed specs run, and all of them if shared code changed', () => {
  const args = (...changed) => reached(changed).find(({ name }) => name === 'end to end').args;
  assert.deepEqual(args('tests/e2e/api.spec.mjs', 'docs/vendors.md'), ['scripts/e2e.mjs', 'tests/e2e/api.spec.mjs']);
  assert.deepEqual(args('tests/e2e/api.spec.mjs', 'tests/e2e/bench/tab.mjs'), ['scripts/e2e.mjs']);
});

test('a change of the set-up affects everything', () => {
  assert.deepEqual(reached(['Cargo.lock']), steps);
});
