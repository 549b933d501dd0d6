// The demo has its tag as the owner of any site has: pasted.
import assert from 'node:assert/strict';
import test from 'node:test';
import { pasted } from '../../www/compile.mjs';

test('the pages of the demo have the tag of the present build, and its policy the hash of it (if not: node www/compile.mjs --paste)', () => {
  for (const { name, is, should } of pasted) assert.equal(is, should, name);
});
