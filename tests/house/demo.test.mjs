// The demo's tag is pasted into its pages, as on any site.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { compile, pasted } from '../../www/compile.mjs';

test('the pages of the demo have the tag of the present build, and its policy the hash of it (if not: node www/compile.mjs --paste)', (t) => {
  const out = mkdtempSync(path.join(tmpdir(), 'assentry-demo-'));
  t.after(() => rmSync(out, { recursive: true }));
  compile(out, 'ignore');
  for (const { name, is, should } of pasted(out)) assert.equal(is, should, name);
});
