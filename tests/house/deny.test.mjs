// The check of deny.toml works: with a stricter rule, which our crates violate, it fails and says why.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { deny } from '../../scripts/deny.mjs';

const rules = readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'deny.toml'), 'utf8');

for (const [what, check, from, to, says] of [
  ['a licence that is not on the list', 'licenses', '    "MIT",\n', '', /error\[rejected\]: failed to satisfy license requirements/],
  ['a licence on the list that no crate has', 'licenses', '    "MIT",\n', '    "MIT",\n    "MS-PL",\n', /error\[license-not-encountered\]/],
  ['a crate that is banned', 'bans', 'crate = "native-tls"', 'crate = "rustls"', /error\[banned\]: crate 'rustls/],
  ['a second version that has no reason', 'bans', /^.*"syn@.*\n/m, '', /error\[duplicate\]: found 2 duplicate entries for crate 'syn'/],
  ['a registry that is not on the list', 'sources', /^allow-registry = .*$/m, 'allow-registry = ["https://registry.example/index"]', /error\[source-not-allowed\]/],
]) {
  test(`the check of dependencies fails for ${what}`, (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'assentry-deny-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const stricter = rules.replace(from, to);
    assert.notEqual(stricter, rules);
    writeFileSync(path.join(folder, 'deny.toml'), stricter);
    const { status, stderr } = deny([check], path.join(folder, 'deny.toml'));
    assert.match(stderr, says);
    assert.notEqual(status, 0);
  });
}

test('with deny.toml as it is, the check passes', () => {
  const { status, stderr } = deny();
  assert.equal(status, 0, stderr);
});
