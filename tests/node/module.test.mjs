// The ES module without a page: importing it on a rendering server has no effect (issue 13, section 6).

import test from 'node:test';
import assert from 'node:assert/strict';

test('importing it on a server has no side effects, and nothing is granted', async () => {
  const { default: assentry, assentry: named, init } = await import('../../pkg/assentry.mjs');
  assert.equal(assentry, named);
  assert.equal(init({ site: 'The Shop' }), assentry);
  assert.equal(assentry.has('analytics'), false);
  assert.deepEqual([assentry.status().standing, assentry.status().granted], ['unasked', []]);
  assert.equal(typeof assentry.on('change', () => {}), 'function');
  for (const call of ['accept', 'reject', 'reset', 'open', 'language']) assert.equal(assentry[call](), undefined);
  assert.match(assentry.version, /^\d+\.\d+\.\d+$/);
  assert.deepEqual(Object.getOwnPropertyNames(globalThis).filter((name) => /assentry|dataLayer/.test(name)), []);
});
