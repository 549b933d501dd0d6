// The bench rejects candidates that do not work instead of timing them.
import assert from 'node:assert/strict';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadCandidate } from './contract.mjs';
import { openLab } from './lab.mjs';
import { verify } from './verify.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const FOLDERS = { good: 'floors/floor-js', ours: 'candidates/assentry', none: 'broken/no-banner', leaky: 'broken/leaky' };
const candidates = {};
let lab;

before(async () => {
  for (const [name, folder] of Object.entries(FOLDERS)) candidates[name] = await loadCandidate(path.join(here, folder));
  lab = await openLab(Object.values(candidates));
});
after(() => lab.close());

/** Concurrently: most of the time is spent waiting to see that nothing happens. */
test('candidates', { concurrency: true }, async (all) => {
  const check = (sentence, name, look) => all.test(sentence, async () => look(await verify(lab, candidates[name], { patienceMs: 4000 })));
  await Promise.all([
    check('one that does its work is measured', 'good', ({ steps, usable }) => {
      assert.ok(usable);
      assert.deepEqual(new Set(Object.values(steps)), new Set(['ok']));
    }),
    check('ours does its work', 'ours', ({ steps }) => assert.deepEqual(new Set(Object.values(steps)), new Set(['ok']))),
    check('one without a banner is refused', 'none', ({ steps, usable }) => {
      assert.ok(!usable);
      assert.match(steps.banner, /no banner/);
    }),
    check('one that runs a gated script before consent is refused', 'leaky', ({ steps, usable }) => {
      assert.ok(!usable);
      assert.match(steps.banner, /before consent/);
    }),
  ]);
});
