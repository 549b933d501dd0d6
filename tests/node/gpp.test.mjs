// The strings of crates/gpp against the reference implementation, and `__gpp` without a page (docs/gpp.md).

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';
import { CmpApi, GppModel } from '@iabgpp/cmpapi';
import { NONE, platform } from '../../web/gpp/platform.js';

/** Every section with every answer, as the native tests write them. */
const strings = readFileSync(new URL('../../crates/gpp/tests/strings.txt', import.meta.url), 'utf8').trim().split('\n\n').map((text) => {
  const [head, ...fields] = text.split('\n').map((line) => line.split(' '));
  const value = (word) => (/^\d+$/.test(word) ? +word : word === 'true');
  const said = fields.map(([name, ...values]) => [name, values.length > 1 ? values.map(value) : value(values[0])]);
  return { id: +head[0], name: head[1], line: head[2], fields: Object.fromEntries(said) };
});

test('the reference implementation reads the answer from every string, and writes the same string', () => {
  assert.equal(strings.length, 21 * 3 * 2);
  for (const { id, name, line, fields } of strings) {
    const read = new GppModel(line);
    assert.deepEqual(read.getSectionIds(), [id], line);
    assert.deepEqual(read.toObject(), { [name]: fields }, line);
    const written = new GppModel();
    for (const [field, value] of Object.entries(fields)) written.setFieldValue(name, field, value);
    assert.equal(written.encode(), line);
  }
});

test('there is a section for each American one of the reference implementation', async () => {
  const { Sections } = await import('@iabgpp/cmpapi');
  const american = [...Sections.SECTION_ID_NAME_MAP].filter(([, name]) => /^us(nat|..)$/.test(name)).map(([id, name]) => `${id} ${name}`);
  assert.deepEqual([...new Set(strings.map(({ id, name }) => `${id} ${name}`))], american);
});

/** A page that has run the small script, and nothing else. */
function page() {
  const frames = [], listeners = {};
  // An element of the page shadows a method of the document.
  class Document {
    get readyState() { return 'complete'; }
    get documentElement() { return { append: (frame) => frames.push(frame) }; }
    createElement() { return {}; }
  }
  const document = Object.create(Document.prototype);
  for (const key of ['createElement', 'documentElement', 'readyState']) Object.defineProperty(document, key, { value: 'an element' });
  const window = { frames: {}, document, Document, addEventListener: (type, listener) => { listeners[type] = listener; } };
  window.window = window;
  vm.runInNewContext(readFileSync(new URL('../../web/entry/gpp-stub.js', import.meta.url), 'utf8'), window);
  return { window, frames, listeners };
}

/** The answer to a command. */
const ask = (window, command, parameter) => {
  let said;
  window.__gpp(command, (data, success) => { said = [data, success]; }, parameter);
  return said && JSON.parse(JSON.stringify(said));
};

test('before the answer is known `__gpp` says so, queues calls, and can be found from other windows', () => {
  const { window, frames, listeners } = page();
  assert.deepEqual(frames, [{ name: '__gppLocator', hidden: true }]);
  assert.deepEqual(ask(window, 'ping'), [{
    gppVersion: '1.1', cmpStatus: 'stub', cmpDisplayStatus: 'hidden', signalStatus: 'not ready', supportedAPIs: [], cmpId: 0,
    sectionList: [], applicableSections: [], gppString: '', parsedSections: {},
  }, true]);
  assert.equal(ask(window, 'addEventListener')[0].eventName, 'listenerRegistered');
  assert.equal(ask(window, 'getSection', 'usca'), undefined);
  assert.equal(window.__gpp().length, 1);
  const sent = [];
  const source = { postMessage: (message, origin) => sent.push([message, origin]) };
  listeners.message({ source, data: { __gppCall: { command: 'ping', callId: 7 } } });
  listeners.message({ source, data: JSON.stringify({ __gppCall: { command: 'ping', callId: 'a' } }) });
  assert.equal(sent[0][0].__gppReturn.callId, 7);
  assert.equal(JSON.parse(sent[1][0]).__gppReturn.returnValue.cmpStatus, 'stub');
  for (const data of [null, undefined, 'null', '{', 7, {}, [], '"x"']) listeners.message({ source, data });
  assert.equal(sent.length, 2);
});

/** Two pages, on which the reference implementation and ours provide the string. */
function both(saying, complain = assert.fail) {
  const ours = page(), theirs = page();
  const told = [[], []];
  for (const [at, { window }] of [ours, theirs].entries()) window.__gpp('addEventListener', ({ eventName, data }) => told[at].push([eventName, data]));
  globalThis.window = theirs.window;
  const cmp = new CmpApi(0, 1);
  cmp.setGppString(saying.line);
  cmp.setApplicableSections([saying.id]);
  cmp.setCmpStatus('loaded');
  cmp.fireSectionChange(saying.name);
  cmp.setSignalStatus('ready');
  globalThis.window = ours.window;
  const gpp = platform([], complain);
  gpp.say(saying, true);
  gpp.catchUp();
  delete globalThis.window;
  return { ours: ours.window, theirs: theirs.window, told, gpp };
}

test('every command replies as in the reference implementation', () => {
  for (const saying of strings) {
    const { ours, theirs, told } = both(saying);
    for (const [command, parameter] of [
      ['ping'], ['hasSection', saying.name], ['hasSection', 'tcfeuv2'], ['getSection', saying.name],
      ...Object.keys(saying.fields).map((field) => ['getField', `${saying.name}.${field}`]),
    ]) assert.deepEqual(ask(ours, command, parameter), ask(theirs, command, parameter), `${saying.line} ${command} ${parameter}`);
    assert.deepEqual(told[0], told[1]);
  }
});

test('a missing section or field is null, without success', () => {
  const { ours } = both(strings[0]);
  for (const [command, parameter] of [
    ['nothing'], ['toString'], ['getSection'], ['getSection', 'usca'], ['getField'], ['getField', 'usnat'], ['getField', 'usnat.Nothing'],
    ['getField', 'usnat.toString'], ['getField', 'usca.SaleOptOut'], ['getField', {}],
  ]) assert.deepEqual(ask(ours, command, parameter), [null, false], `${command} ${parameter}`);
  assert.deepEqual(ask(ours, 'hasSection'), [false, true]);
  assert.equal(ours.__gpp('ping'), undefined);
});

test('another answer is sent in the required order, to the remaining listeners', () => {
  const granted = strings.find(({ name, fields }) => name === 'usca' && fields.SaleOptOut === 2);
  const denied = strings.find(({ name, fields }) => name === 'usca' && fields.SaleOptOut === 1);
  const complaints = [], heard = [];
  const { ours, told: [told], gpp } = both(granted, (message) => complaints.push(message));
  ours.__gpp('addEventListener', ({ eventName }) => { if (eventName === 'sectionChange') throw eventName; });
  ours.__gpp('addEventListener', ({ eventName, data, pingData }) => heard.push([eventName, data, pingData.gppString]));
  told.length = 0;
  gpp.say(denied, true);
  assert.deepEqual(told, [['signalStatus', 'not ready'], ['sectionChange', 'usca'], ['signalStatus', 'ready']]);
  assert.deepEqual(complaints, ['gpp: expected a listener that does not fail, found sectionChange']);
  assert.deepEqual(heard.slice(2), [['sectionChange', 'usca', denied.line], ['signalStatus', 'ready', denied.line]]);
  assert.deepEqual(ask(ours, 'removeEventListener', 1)[0].data, true);
  assert.deepEqual(ask(ours, 'removeEventListener', 1)[0].data, false);
  told.length = 0;
  gpp.say(granted, true);
  assert.deepEqual(told, []);
});

test('a command gets the current answer, even while listeners are being called', () => {
  const granted = strings.find(({ name, fields }) => name === 'usca' && fields.SaleOptOut === 2);
  const denied = strings.find(({ name, fields }) => name === 'usca' && fields.SaleOptOut === 1);
  const { window } = page();
  globalThis.window = window;
  let now = granted, saying = false;
  const say = () => {
    if (saying) return;
    saying = true;
    gpp.say(now, true);
    saying = false;
  };
  const gpp = platform([], assert.fail, say);
  delete globalThis.window;
  const line = () => ask(window, 'ping')[0].gppString;
  assert.equal(line(), granted.line);
  const told = [];
  window.__gpp('addEventListener', ({ eventName, data }) => { if (eventName !== 'listenerRegistered') told.push([eventName, data, line()]); });
  now = denied;
  assert.equal(line(), denied.line);
  assert.deepEqual(told, [['signalStatus', 'not ready', granted.line], ['sectionChange', 'usca', denied.line], ['signalStatus', 'ready', denied.line]]);
});

test('outside the United States no section applies, and vendors need not wait', () => {
  const { ours, gpp } = both(strings[0]);
  gpp.say(NONE, true);
  assert.deepEqual(ask(ours, 'ping')[0], {
    gppVersion: '1.1', cmpStatus: 'loaded', cmpDisplayStatus: 'hidden', signalStatus: 'ready', supportedAPIs: [], cmpId: 0,
    sectionList: [], applicableSections: [-1], gppString: new GppModel().encode(), parsedSections: {},
  });
});

test('another platform on the page is left alone, and the developer is told', () => {
  const { window } = page();
  globalThis.window = window;
  new CmpApi(1, 1);
  const theirs = window.__gpp, complaints = [];
  assert.equal(platform([], (message) => { complaints.push(message); }), undefined);
  delete globalThis.window;
  assert.equal(window.__gpp, theirs);
  assert.deepEqual(complaints, ['gpp: expected no other __gpp on the page, found one']);
});
