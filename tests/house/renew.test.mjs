// The snippet for sites without a collector re-issues what it received while that is valid, and nothing else.
import assert from 'node:assert/strict';
import test from 'node:test';
import { renewed } from '../../ops/renew.mjs';

const day = (number) => number * 86_400_000;
// The line of docs/record.md: answered on day 20780, valid until 20962.
const line = '1~9513e342~20780~20962~eu~c~fb2b3257d4f57dd781a01b737a54c3d5~+analytics.matomo:posthog!marketing.linkedin~6791c371';

test('a record is re-issued for the rest of its term', () => {
  const header = `other=1; assentry=${line}; last=2`;
  assert.equal(renewed(header, { now: day(20_961) }), `assentry=${line}; Max-Age=86400; Path=/; SameSite=Lax; Secure`);
  assert.equal(renewed(header, { now: day(20_780), secure: false, domain: 'shop.example' }), `assentry=${line}; Max-Age=15724800; Path=/; SameSite=Lax; Domain=shop.example`);
});

test('a value that is not a record, or not a valid one, is not issued', () => {
  const now = day(20_800);
  for (const header of [undefined, null, '', 'assentry=', `assentry=${line.replace('!', '+')}`, `assentry=${line}x`, `xassentry=${line}`, `assentry=${line}; assentry=other`]) {
    assert.equal(renewed(header, { now }), undefined, String(header));
  }
  assert.equal(renewed(`assentry=${line}`, { now: day(20_962) }), undefined);
  assert.equal(renewed(`assentry=${line}`, { now: day(20_778) }), undefined);
});
