// The American states as data, and as the rules have them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const read = (/** @type {string} */ name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const { date, sources, states } = JSON.parse(read('catalogue/law/us-states.json'));

test('the states where a signal binds are those of the regimes us-ca and us-uoom', () => {
  const [, listed] = /const UOOM: &str = "([a-z|]+)"/.exec(read('crates/core/src/regime.rs')) ?? [];
  const binding = states.filter((/** @type {any} */ { signal }) => signal && signal <= date).map((/** @type {any} */ { state }) => state.toLowerCase());
  assert.deepEqual(binding, ['ca', ...listed.split('|')].sort());
});

test('each state is there once, in order, with a date and a source', () => {
  const ids = states.map((/** @type {any} */ { state }) => state);
  assert.deepEqual(ids, [...new Set(ids)].sort());
  for (const { state, inForce, signal, source } of states) {
    assert.match(inForce, /^20\d\d-\d\d-\d\d$/, state);
    assert.ok(!signal || signal >= inForce, state);
    assert.ok(source in sources, state);
  }
});

test('docs/regimes.md names every state that has a law and no binding signal', () => {
  const page = read('docs/regimes.md');
  for (const { name, signal } of states) if (!signal) assert.ok(page.includes(name), name);
});
