// Tools that answer for visitors: how autoconsent's classifier sees our labels, and the rules to contribute (ops/rules/).

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { buildSync } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (name) => readFileSync(path.join(root, name), 'utf8');

/** The languages in which the classifier recognises refusals. In all others every label is `other` to it. */
const LEARNED = 'ca de en es es-419 eu fr fr-CA gl it nl pl pt pt-BR sv'.split(' ');

/** Keys of the labels of our buttons and links; some have several texts, separated by bars. */
const LABELS = /^(accept|reject|customize|save|close|who|privacy|handle|handle\.optout|leave|receipt|receipt\.save|placeholder\.once|placeholder\.always)$/;

/** The classifier, extracted from the package, which does not export it. */
async function classifier() {
  const entry = path.join(root, 'node_modules/@duckduckgo/autoconsent/lib/heuristics.ts');
  const [{ text }] = buildSync({ entryPoints: [entry], bundle: true, write: false, format: 'esm' }).outputFiles;
  return (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)).classifyButtonTextRegex;
}

/** Our labels in a language. @param {string} tag */
function labels(tag) {
  const lines = read(`locales/${tag}.txt`).split('\n').map((line) => /^([\w.]+): (.*)$/.exec(line)).filter(Boolean);
  return lines.filter(([, key]) => LABELS.test(key)).flatMap(([, key, text]) => text.split(' | ').map((one) => [key, one]));
}

test('autoconsent recognises our refuse button, and no other label as refusing or accepting, in every language that it knows (B-23)', async () => {
  const classify = await classifier();
  const tags = readdirSync(path.join(root, 'locales')).filter((name) => name.endsWith('.txt')).map((name) => path.parse(name).name);
  assert.equal(tags.length, 52);
  for (const tag of tags) {
    const said = labels(tag).map(([key, text]) => [key, classify(text)]);
    const taken = (as) => said.filter(([, found]) => found === as).map(([key]) => key);
    assert.deepEqual(taken('reject'), LEARNED.includes(tag) ? ['reject'] : [], tag);
    assert.deepEqual(taken('accept').filter((key) => key !== 'accept'), [], tag);
  }
});

test('the rule for autoconsent has the form of its own rules, and names no other text or language', () => {
  const rule = JSON.parse(read('ops/rules/autoconsent.json'));
  const source = read('node_modules/@duckduckgo/autoconsent/lib/rules.ts');
  const type = (name) => new RegExp(`export type ${name} = \\{([^]*?)\\n\\};`).exec(source)[1];
  const keys = (body) => [...body.matchAll(/^ {4}(?:readonly )?(\w+)\??:/gm)].map(([, key]) => key);
  const steps = [...source.matchAll(/export type \w+Rule = \{([^]*?)\n\};/g)].flatMap(([, body]) => keys(body));
  for (const key of Object.keys(rule)) assert.ok(keys(type('AutoConsentCMPRule')).includes(key), key);
  for (const key of ['name', 'detectCmp', 'detectPopup', 'optOut', 'optIn']) assert.ok(rule[key], key);
  for (const list of [rule.detectCmp, rule.detectPopup, rule.optOut, rule.optIn, rule.test]) {
    for (const step of list) for (const key of Object.keys(step)) assert.ok(steps.includes(key), key);
  }
});

test('the rule for Consent-O-Matic has the form that its schema describes, as far as it uses it', () => {
  const target = { type: 'object', required: ['selector'], additionalProperties: false, properties: { selector: { type: 'string' }, displayFilter: { type: 'boolean' } } };
  const typed = (...types) => ({ type: 'object', required: ['type', 'target'], additionalProperties: false, properties: { type: { enum: types }, target } });
  const matchers = { type: 'array', items: typed('css') };
  const schema = {
    type: 'object', required: ['detectors', 'methods'], additionalProperties: false,
    properties: {
      detectors: { type: 'array', items: { type: 'object', additionalProperties: false, properties: { presentMatcher: matchers, showingMatcher: matchers } } },
      methods: {
        type: 'array',
        items: { type: 'object', required: ['name', 'action'], additionalProperties: false, properties: { name: { enum: ['OPEN_OPTIONS', 'DO_CONSENT', 'SAVE_CONSENT', 'HIDE_CMP', 'UTILITY'] }, action: typed('click', 'hide') } },
      },
    },
  };
  const validate = new Ajv().compile({ type: 'object', additionalProperties: schema });
  assert.ok(validate(JSON.parse(read('ops/rules/consent-o-matic.json'))), JSON.stringify(validate.errors));
});
