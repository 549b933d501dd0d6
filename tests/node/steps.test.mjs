// Which steps of `npm test` a change reaches: `npm test -- --changed`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { reached, steps } from '../../scripts/steps.mjs';

const names = (...changed) => reached(changed).map(({ name }) => name);

test('every committed file reaches some step, and each step is reached by some file', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
  for (const name of tracked) assert.ok(names(name).length > 0, name);
  assert.deepEqual(names(...tracked), steps.map(({ name }) => name));
});

test('a rule of the core reaches whatever it is compiled into', () => {
  assert.deepEqual(names('crates/core/src/gate.rs'), ['format', 'lints', 'lints, wasm', 'native tests', 'house rules', 'cluster', 'end to end']);
});

test('a document reaches the house rules alone, unless a test reads it', () => {
  assert.deepEqual(names('docs/regimes.md'), ['house rules']);
  assert.deepEqual(names('README.md'), ['house rules', 'end to end']);
});

test('of specifications only those that changed run, and all with what they share', () => {
  const args = (...changed) => reached(changed).find(({ name }) => name === 'end to end').args;
  assert.deepEqual(args('tests/e2e/api.spec.mjs', 'docs/vendors.md'), ['scripts/e2e.mjs', 'tests/e2e/api.spec.mjs']);
  assert.deepEqual(args('tests/e2e/api.spec.mjs', 'tests/e2e/bench/tab.mjs'), ['scripts/e2e.mjs']);
});

test('a change of what everything stands on reaches everything', () => {
  assert.deepEqual(reached(['Cargo.lock']), steps);
});
