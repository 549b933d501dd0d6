// The Tag Manager template (ops/google): its code and its own tests, run against the documented interfaces of Google's
// sandbox. No code of Google's is used, so undocumented behaviour is not tested.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const folder = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..', '..', 'ops', 'google');
const text = readFileSync(path.join(folder, 'assentry.tpl'), 'utf8');
/** The parts of the file, by name. */
const parts = Object.fromEntries(text.split(/^___([A-Z_]+)___$/m).slice(1).flatMap((part, at, all) => (at % 2 ? [] : [[part, all[at + 1].trim()]])));
const code = parts.SANDBOXED_JS_FOR_WEB_TEMPLATE;
const permissions = JSON.parse(parts.WEB_PERMISSIONS).map(({ instance }) => instance);

/** What a permission lists. */
function allowed(publicId, key) {
  const { param } = permissions.find((instance) => instance.key.publicId === publicId) ?? { param: [] };
  return (param.find((one) => one.key === key)?.value.listItem ?? []).map((item) => (item.type === 3 ? Object.fromEntries(item.mapKey.map(({ string }, at) => [string, item.mapValue[at].string ?? item.mapValue[at].boolean])) : item.string));
}

/** Interfaces of the sandbox that the template uses, each with the permission it needs according to its documentation. */
const apis = {
  setDefaultConsentState(state) {
    const types = allowed('access_consent', 'consentTypes').filter(({ write }) => write).map(({ consentType }) => consentType);
    for (const type of Object.keys(state)) if (type !== 'region' && type !== 'wait_for_update') assert.ok(types.includes(type), `no permission for ${type}`);
  },
  gtagSet: (key) => assert.ok(allowed('write_data_layer', 'keyPatterns').includes(key), `no permission for ${key}`),
  injectScript(url, success) {
    const patterns = allowed('inject_script', 'urls').map((pattern) => new RegExp(`^${pattern.replace(/[.?+^$()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`));
    assert.ok(patterns.some((pattern) => pattern.test(url)), `no permission for ${url}`);
    success();
  },
  makeNumber: Number,
};

/** Runs a scenario as the template editor does. */
function run(scenario) {
  const calls = new Map(), mocks = new Map();
  const recorded = (name, f) => (...args) => {
    calls.set(name, [...(calls.get(name) ?? []), args]);
    return (mocks.get(name) ?? f)(...args);
  };
  const needed = (name) => {
    assert.ok(Object.hasOwn(apis, name), `the sandbox has no ${name}`);
    return recorded(name, apis[name]);
  };
  const runCode = (data) => new Function('data', 'require', 'window', 'document', 'globalThis', `'use strict'; ${code}`)({ gtmOnSuccess: recorded('gtmOnSuccess', () => {}), gtmOnFailure: recorded('gtmOnFailure', () => {}), ...data }, needed);
  const same = (one, other) => { try { assert.deepEqual(one, other); return true; } catch { return false; } };
  const assertApi = (name) => ({
    wasCalled: () => assert.ok(calls.has(name), `${name} was not called`),
    wasNotCalled: () => assert.ok(!calls.has(name), `${name} was called`),
    wasCalledWith: (...args) => assert.ok(calls.get(name)?.some((one) => same(one, args)), `${name} was called with ${JSON.stringify(calls.get(name))}`),
  });
  new Function('runCode', 'assertApi', 'mock', scenario)(runCode, assertApi, (name, f) => mocks.set(name, f));
}

const scenarios = parts.TESTS.split(/^- name: /m).slice(1).map((scenario) => {
  const [name, , ...lines] = scenario.split('\n');
  return { name, code: lines.map((line) => line.replace(/^ {4}/, '')).join('\n') };
});

test('the template has the parts of its format, as data', () => {
  assert.deepEqual(Object.keys(parts), ['TERMS_OF_SERVICE', 'INFO', 'TEMPLATE_PARAMETERS', 'SANDBOXED_JS_FOR_WEB_TEMPLATE', 'WEB_PERMISSIONS', 'TESTS', 'NOTES']);
  assert.equal(JSON.parse(parts.INFO).type, 'TAG');
  const names = JSON.parse(parts.TEMPLATE_PARAMETERS).map(({ name }) => name);
  const used = [...new Set([...code.matchAll(/\bdata\.(\w+)/g)].map(([, name]) => name))].filter((name) => !name.startsWith('gtm'));
  assert.deepEqual(used.sort(), names.sort());
});

test('it uses nothing that the sandbox does not have', () => {
  for (const [, name] of code.matchAll(/require\('(\w+)'\)/g)) assert.ok(Object.hasOwn(apis, name), name);
  assert.doesNotMatch(code, /\b(window|document|new|class|async|await|this|eval|function\*|=>\s*\{[^}]*\breturn\b.*\bthis)\b/);
});

for (const { name, code: scenario } of scenarios) test(`its own test: ${name}`, () => run(scenario));

test('a failing scenario fails here too', () => {
  assert.throws(() => run("runCode({}); assertApi('injectScript').wasCalled();"));
  assert.throws(() => run("runCode({ script: 'http://shop.example/x.js' });"), /no permission/);
});

test('the container has the template unchanged, and names only what it contains', () => {
  const { containerVersion: { tag, trigger, variable, customTemplate, container } } = JSON.parse(readFileSync(path.join(folder, 'container.json'), 'utf8'));
  const [{ templateData, templateId }] = customTemplate;
  assert.equal(templateData, text);
  assert.deepEqual(tag.map(({ type, firingTriggerId }) => [type, firingTriggerId]), [[`cvt_${container.containerId}_${templateId}`, ['2147479572']]], 'at the initialization of consent');
  const names = new Set(JSON.parse(parts.TEMPLATE_PARAMETERS).map(({ name }) => name));
  for (const { key } of tag[0].parameter) assert.ok(names.has(key), key);
  const variables = new Set(['_event', ...variable.map(({ name }) => name)]);
  for (const [, name] of JSON.stringify(trigger).matchAll(/\{\{([^}]*)\}\}/g)) assert.ok(variables.has(name), name);
  const ids = [...tag.map(({ tagId }) => tagId), ...trigger.map(({ triggerId }) => triggerId), ...variable.map(({ variableId }) => variableId), templateId];
  assert.equal(new Set(ids).size, ids.length);
});
