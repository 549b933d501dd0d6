// The data on the American states is well-formed and matches the rules.
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

test('evidence can be made of every regime', () => {
  const [, ids] = /ELSEWHERE: &str = "us\|([a-z|-]+)"/.exec(read('crates/core/src/regime.rs')) ?? [];
  const [, listed] = /const REGIMES = \[([^\]]+)\]/.exec(read('packages/assentry/evidence.mjs')) ?? [];
  assert.deepEqual(listed.match(/[a-z-]+/g), ids.split('|'));
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

test('the right to cure, the age and the rule for sensitive data are given together, from memory, or not at all', () => {
  for (const { state, cure, minors, sensitive, inForce } of states) {
    assert.equal(Boolean(cure), Boolean(minors && sensitive), state);
    if (!cure) continue;
    assert.ok(Number.isInteger(cure.days) && cure.days >= 0 && cure.days <= 90, state);
    assert.ok(!cure.until || (/^20\d\d-\d\d-\d\d$/.test(cure.until) && cure.until > inForce), state);
    assert.ok(minors >= 13 && minors <= 18, state);
    assert.match(sensitive, /^(consent|opt-out|limit|forbidden)$/, state);
  }
});

test('docs/regimes.md has the same table, and says what happens where we have no regime', () => {
  const page = read('docs/regimes.md');
  for (const { state, name, inForce, signal = '', cure, minors, sensitive = '' } of states) {
    const right = cure ? (cure.days ? `${cure.days} days${cure.until ? `, to ${cure.until}` : ''}` : 'none') : '';
    const regime = state === 'CA' ? '`us-ca`' : signal && signal <= date ? '`us-uoom`' : '`elsewhere`, else `row`';
    const row = `| ${name} | ${inForce} | ${signal} | ${right} | ${minors ? `under ${minors}` : ''} | ${sensitive} | ${regime} |`;
    assert.ok(page.includes(row), row);
  }
  for (const choice of ['| `"row"`, the default |', '| `"us"` |', '| `"us-uoom"` |']) assert.ok(page.includes(choice), choice);
});

const newer = JSON.parse(read('catalogue/law/newer.json'));

test('each newer rule has a day, a place, an existing source, how it was read and what follows from it', () => {
  const ids = newer.rules.map((/** @type {any} */ { id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const { id, place, from, rule, here, read: how, source } of newer.rules) {
    assert.match(from, /^20\d\d-\d\d(-\d\d)?$/, id);
    assert.match(how, /^(primary|secondary|unread)$/, id);
    assert.match(newer.sources[source]?.url ?? '', /^https:/, id);
    for (const text of [place, rule, here]) assert.ok(text && !text.includes('|'), id);
  }
  assert.deepEqual(Object.keys(newer.sources).filter((source) => !newer.rules.some((/** @type {any} */ rule) => rule.source === source)), []);
});

test('docs/regimes.md lists the newer rules, and Google, Amazon, France, Italy, India, Switzerland, Quebec and Brazil are among them', () => {
  const page = read('docs/regimes.md');
  for (const { place, from, rule, read: how, here } of newer.rules) {
    const row = `| ${place} | ${from} | ${rule} | ${how} | ${here} |`;
    assert.ok(page.includes(row), row);
  }
  for (const wanted of [/^google/, /^amazon/, /^cnil-pixels/, /^cnil-devices/, /^garante/, /^tcf/, /^india/, /^ch-/, /^ca-qc/, /^br-/]) {
    assert.ok(newer.rules.some((/** @type {any} */ { id }) => wanted.test(id)), String(wanted));
  }
});
