// The arguments of the benches.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readArguments } from '../../bench/arguments.mjs';

test('a part of the banner bench may have the name of a bench; then the bench runs', () => {
  assert.deepEqual(readArguments(['banner', '--only', 'realistic', '--rounds', '5']).parts, ['realistic']);
  assert.deepEqual(readArguments(['banner', '--only', 'cost,return']).parts, ['banner']);
  assert.deepEqual(readArguments(['banner', 'core']).parts, ['banner', 'core']);
});
