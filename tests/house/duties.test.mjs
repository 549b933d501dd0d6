// Every duty of first priority has a test or says what is missing: catalogue/law/duties.json.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { duties, held, idsIn, written } from '../../scripts/duties.mjs';

test('a duty has either a test with its id or a note on what is missing', () => {
  const tests = held();
  for (const { id, missing } of duties) {
    assert.ok(tests.has(id) || missing, `${id}: expected a test with this id in its name, or what is missing in catalogue/law/duties.json`);
    assert.ok(!tests.has(id) || !missing, `${id}: has a test by now, so that nothing is missing`);
  }
});

test('every test that a duty names exists', () => {
  const names = new Set([...held().values()].flat().map(({ name }) => name));
  for (const { id, tests = [] } of duties) for (const name of tests) assert.ok(names.has(name), `${id}: ${name}`);
});

test('each duty is listed once, with a title of one line', () => {
  assert.equal(new Set(duties.map(({ id }) => id)).size, duties.length);
  assert.ok(duties.length >= 94, String(duties.length));
  for (const { id, title } of duties) {
    assert.match(id, /^[LTAVBM]-\d\d$/);
    assert.match(title, /^.{8,110}$/, id);
  }
});

test('ids are found in sentences, in ranges and in names of functions', () => {
  assert.deepEqual(idsIn('made alike (L-20 to L-22, A-05)'), ['L-20', 'L-21', 'L-22', 'A-05']);
  assert.deepEqual(idsIn('it_is_kept_l_32_invariant_7_t_33'), ['L-32', 'T-33']);
  assert.deepEqual(idsIn('nothing (2.1), XL-31 or l_321'), []);
});

test('docs/duties.md is what the script writes: npm run duties', () => {
  assert.equal(readFileSync(new URL('../../docs/duties.md', import.meta.url), 'utf8'), written());
});
