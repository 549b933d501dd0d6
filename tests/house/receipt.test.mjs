// Checks docs/receipt.md and docs/consent-record.jsonld against the code and T-30.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (name) => readFileSync(path.join(root, name), 'utf8');
const record = JSON.parse(read('docs/consent-record.jsonld'));
const { '@context': context } = record;
const [process] = [record['dpv:hasProcess']].flat();

/** Everything in an object, recursively, as pairs of keys and values. */
function* pairs(value) {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    for (const one of [inner].flat()) {
      if (!Array.isArray(value)) yield [key, one];
      yield* pairs(one);
    }
  }
}

const content = [...pairs({ ...record, '@context': null })];

test('the example record has every field that ISO/IEC TS 27560 makes mandatory (T-30)', () => {
  const storage = (type) => process['dpv:hasStorageCondition'].find((condition) => condition['@type'] === type);
  const mandatory = {
    'schema version': record['dct:conformsTo'],
    'record id': record['dct:identifier'],
    'PII principal id': record['dpv:hasDataSubject']['dct:identifier'],
    'privacy notice': record['dpv:hasNotice']['@id'],
    language: record['dct:language'],
    purpose: process['dpv:hasPurpose']['skos:prefLabel'],
    'PII information (type)': process['dpv:hasPersonalData'][0],
    controllers: process['dpv:hasDataController'],
    'storage locations': storage('dpv:StorageLocation')['dpv:hasLocation'],
    'retention period': storage('dpv:StorageDuration')['dpv:hasDuration']['rdf:value'],
    jurisdiction: process['dpv:hasJurisdiction'],
    'recipients, third parties': process['dpv:hasRecipient'][0],
    'withdrawal method': process['dpv:hasConsentControl']['@type'],
    'event time': process['dct:date'],
    'validity duration': process['dct:valid'],
    'entity id': process['dpv:isImplementedByEntity'],
    'event type': process['dpv:hasLegalBasis'][0],
    'event state': process['dpv:hasConsentStatus'],
  };
  for (const [name, value] of Object.entries(mandatory)) assert.ok(value, name);
  assert.equal(mandatory['schema version'], 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr');
  assert.match(mandatory['record id'], /^[0-9a-f]{32}$/);
  assert.equal(mandatory['PII principal id'], mandatory['record id'], 'never an account or a device');
});

test('each party of the example record has an id, a name, an address, a contact and a type (T-30)', () => {
  const parties = new Map(record['dpv:hasEntity'].map((party) => [party['@id'], party]));
  for (const id of [process['dpv:hasDataController'], ...process['dpv:hasRecipient']].flat()) {
    const party = parties.get(id);
    assert.ok(party, id);
    for (const field of ['@type', 'dct:identifier', 'dpv:hasName', 'dpv:hasAddress', 'dpv:hasContact']) assert.ok(party[field]?.length, `${id}: ${field}`);
  }
});

test('every prefix in the example record is declared in its context, and every declared one is used', () => {
  const prefixes = Object.entries(context).filter(([, is]) => typeof is === 'string');
  const used = new Set([...content, ...pairs(context)].flat().filter((word) => typeof word === 'string' && /^[\w-]+:(?!\/\/)\S+$/.test(word)).map((word) => word.split(':')[0]));
  assert.deepEqual([...used].sort(), prefixes.map(([prefix]) => prefix).sort());
  for (const [prefix, is] of prefixes) assert.match(is, /^https?:\/\/.*[#/]$/, prefix);
  // A key without a prefix would silently be dropped.
  for (const [key] of content) assert.match(key, /^(@\w+|[\w-]+:\w+)$/);
});

test('the example record is of a given consent: a refusal has no record (T-33)', () => {
  assert.deepEqual(content.filter(([key]) => key === 'dpv:hasConsentStatus').map(([, status]) => status), ['dpv:ConsentGiven']);
});

test('docs/receipt.md names the terms of the example record', () => {
  const section = read('docs/receipt.md').split('## The record you could keep')[1];
  const terms = [...section.matchAll(/^\| [^|]+ \| `([a-z]+:\w+)` \|/gm)].map(([, term]) => term);
  const found = new Set(content.flat());
  assert.equal(terms.length, 18);
  for (const term of terms) assert.ok(found.has(term), term);
});

test('docs/receipt.md lists exactly the fields of the receipt', () => {
  const [, rest] = read('web/views/receipt.js').split('function statement(')[1].split('  return {');
  // Values filled into a text are not fields.
  const source = rest.split('\n}\n')[0].replace(/word\(.*/g, '');
  const written = [...source.matchAll(/(?:^|[{,]) *(\w+):|^ +(\w+),$/gm)].map(([, one, other]) => one ?? other);
  const text = read('docs/receipt.md').split('## Fields of the JSON file')[1].split('\n## ')[0];
  const documented = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, place]) => place.split('.').at(-1));
  assert.deepEqual([...new Set(documented)].sort(), [...new Set(written)].sort());
});
