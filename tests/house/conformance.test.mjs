// The conformance statement names every accessibility requirement, and only specs that exist.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const statement = readFileSync('docs/conformance.md', 'utf8');
const ids = Array.from({ length: 22 }, (_, at) => `A-${String(at + 1).padStart(2, '0')}`);

test('every accessibility requirement is in the statement, and has a test (A-22)', () => {
  const specs = readdirSync('tests/e2e').filter((name) => name.endsWith('.spec.mjs')).map((name) => readFileSync(`tests/e2e/${name}`, 'utf8')).join('\n');
  assert.deepEqual(ids.filter((id) => !statement.includes(id)), []);
  assert.deepEqual(ids.filter((id) => id !== 'A-22' && !specs.includes(id)), []);
});

test('the specs named in the accessibility statement exist', () => {
  for (const [, name] of statement.matchAll(/`([\w-]+\.spec\.mjs)`/g)) assert.ok(existsSync(`tests/e2e/${name}`), name);
});

test('the accessibility statement says what no person has tested', () => assert.match(statement, /Not evaluated by any person/));
