// Splits one module into several (build/split.mjs), each with the constants that only it needs (build/relocations.mjs):
// tested on a small program, and checked in the shipped files.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { MASK } from '../../build/embed.mjs';
import { constantsOf, withoutNotes } from '../../build/relocations.mjs';
import { split } from '../../build/split.mjs';

/** Every function reads a letter of a text: its own, one behind a pointer, or one shared by two functions. */
const program = `
#![no_std]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! { loop {} }
static COUNT: core::sync::atomic::AtomicU32 = core::sync::atomic::AtomicU32::new(7);
#[inline(never)]
fn letter(text: &str, at: usize) -> u32 {
    COUNT.fetch_add(1, core::sync::atomic::Ordering::Relaxed);
    u32::from(text.as_bytes().get(at).copied().unwrap_or(0))
}
#[inline(never)]
fn shared(at: usize) -> u32 { letter("shared by the later ones", at) }
static TABLE: [&str; 3] = ["first of a table", "second of a table", "third of a table"];
#[unsafe(no_mangle)]
pub extern "C" fn always(at: usize) -> u32 { letter("always needed", at) }
#[unsafe(no_mangle)]
pub extern "C" fn one(which: u32, at: usize) -> u32 {
    match which { 0 => letter("only in one", at), 1 => shared(at), _ => letter("always needed", at) }
}
#[unsafe(no_mangle)]
pub extern "C" fn other(which: usize, at: usize) -> u32 {
    if which == 3 { return shared(at); }
    letter(TABLE.get(which).copied().unwrap_or("only in other"), at)
}
#[unsafe(no_mangle)]
pub extern "C" fn count() -> u32 { COUNT.load(core::sync::atomic::Ordering::Relaxed) }
`;

const folder = mkdtempSync(path.join(os.tmpdir(), 'assentry-split-'));
test.after(() => rmSync(folder, { recursive: true }));

/** The program, linked. */
function linked() {
  writeFileSync(path.join(folder, 'program.rs'), program);
  execFileSync('rustc', [
    '--edition', '2024', '--crate-type', 'cdylib', '--target', 'wasm32-unknown-unknown', '-Copt-level=z', '-Cpanic=abort', '-Cstrip=debuginfo',
    '-Clink-arg=--emit-relocs', '-o', path.join(folder, 'program.wasm'), path.join(folder, 'program.rs'),
  ], { stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(path.join(folder, 'program.wasm'));
}

/** The memory contents of a newly instantiated module at these addresses. */
function texts(wasm, ranges) {
  const { memory } = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
  return ranges.map(([start, end]) => Buffer.from(memory.buffer).subarray(start, end).toString());
}

test('constants belong to the exports that reach them, also through pointers, unless other code reaches them', () => {
  const wasm = linked();
  const [one, other] = constantsOf(wasm, ['one', 'other']).map((ranges) => texts(wasm, ranges).join('|'));
  for (const text of ['only in one', 'shared by the later ones']) assert.ok(one.includes(text), one);
  for (const text of ['only in other', 'shared by the later ones', 'first of a table', 'second of a table', 'third of a table']) assert.ok(other.includes(text), other);
  assert.ok(!one.includes('table') && !other.includes('only in one') && !`${one}${other}`.includes('always'));
});

test('a missing export, or a module without relocations, stops the build', () => {
  const wasm = linked();
  assert.throws(() => constantsOf(wasm, ['gone']), /expected an export gone/);
  assert.throws(() => constantsOf(withoutNotes(wasm), ['one']), /expected the section linking/);
  assert.ok(WebAssembly.validate(withoutNotes(wasm)));
});

test('the parts together do what the whole module did, in one memory', async () => {
  const { default: binaryen } = await import('binaryen');
  const wasm = linked();
  const names = ['one', 'other'];
  const constants = constantsOf(wasm, names);
  const [first, ...later] = split(binaryen, withoutNotes(wasm), names.map((name, at) => ({ name, constants: constants[at] })), 'link');
  assert.ok(!Buffer.from(first).includes('only in'), 'the first one has nothing that only the others need');
  const start = new WebAssembly.Instance(new WebAssembly.Module(first)).exports;
  assert.equal(start.one, undefined);
  const read = (call) => {
    let text = '';
    for (let at = 0, code; (code = call(at)); at += 1) text += String.fromCharCode(code);
    return text;
  };
  assert.equal(read((at) => start.always(at)), 'always needed');
  const before = start.count();
  // All parts use one export name, that of the first part.
  const [one, other] = later.map((bytes) => new WebAssembly.Instance(new WebAssembly.Module(bytes), { link: start }).exports.one);
  assert.equal(start.count(), before, 'a part that comes later changes nothing');
  assert.deepEqual([0, 1, 2].map((which) => read((at) => one(which, at))), ['only in one', 'shared by the later ones', 'always needed']);
  assert.deepEqual([0, 1, 2, 3, 4].map((which) => read((at) => other(which, at))), ['first of a table', 'second of a table', 'third of a table', 'shared by the later ones', 'only in other']);
  assert.ok(start.count() > before, 'and all count in the same place');
});

test('the code and the ids for other tools\' records are only in their own files', () => {
  const pkg = process.env.ASSENTRY_PKG ?? new URL('../../pkg', import.meta.url).pathname;
  const having = (text) => {
    const name = [...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) ^ MASK)).join('');
    return ['js', 'more.js', 'peers.js', 'markup.js'].filter((end) => readFileSync(path.join(pkg, `assentry.${end}`), 'utf8').includes(name));
  };
  assert.deepEqual(having('OptanonConsent'), ['peers.js']);
  assert.deepEqual(having('personalisation'), ['peers.js', 'markup.js']);
});
