// Compiles Rust to the modules that scripts carry.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureWasmTools, environment, root, run } from '../scripts/tools.mjs';
import { followMemory, trimGlue } from './glue.mjs';
import { constantsOf, withoutNotes } from './relocations.mjs';
import { split } from './split.mjs';

ensureWasmTools();
const { default: binaryen } = await import('binaryen');

const work = path.join(root, 'target', 'wasm-pack');

/** What the module uses beyond the first version of WebAssembly; the compiler's flags have the same names. */
const FEATURES = ['--mvp-features', '--enable-bulk-memory', '--enable-bulk-memory-opt', '--enable-sign-ext', '--enable-nontrapping-float-to-int', '--enable-mutable-globals'];

/** The exports that load later, each in a separate module. */
const LATER = ['answering', 'imported', 'named'];

/** The resulting modules, in order. */
const PARTS = ['first', 'second', 'third', 'fourth'];

/**
 * The banner's module, optimised and split, with its trimmed glue (docs/adr/0002-standard-library.md).
 * @param {string} name @param {string[]} features flags for cargo
 */
export function compileBanner(name, features = []) {
  const folder = compile('.', name, features);
  const raw = path.join(folder, 'assentry_bg.wasm');
  const linked = path.join(environment.CARGO_TARGET_DIR ?? path.join(root, 'target'), 'wasm32-unknown-unknown', 'banner', 'assentry.wasm');
  const constants = constantsOf(readFileSync(linked), LATER);
  // The remaining glue never reallocates memory, and needs no addresses.
  const module = binaryen.readBinary(withoutNotes(readFileSync(raw)));
  for (const name of ['__wbindgen_realloc', '__data_end', '__heap_base']) module.removeExport(name);
  writeFileSync(raw, module.emitBinary());
  const small = optimize(folder, raw, 'small');
  const names = JSON.parse(wasmOpt(small, '--minify-imports-and-exports-and-modules', '-o', small));
  const link = `p${createHash('sha256').update(readFileSync(small)).digest('hex').slice(0, 6)}`;
  const later = LATER.map((name, at) => ({ name: names.exports.find(([long]) => long === name)[1], constants: constants[at] }));
  for (const [at, bytes] of split(binaryen, readFileSync(small), later, link).entries()) {
    const part = PARTS[at];
    const file = path.join(folder, `${part}.wasm`);
    writeFileSync(file, bytes);
    optimize(folder, file, part);
  }
  writeFileSync(path.join(folder, 'glue.js'), trimGlue(readFileSync(path.join(folder, 'assentry.js'), 'utf8'), names, link));
  return { folder, ...Object.fromEntries(['small', ...PARTS].map((part) => [part, valid(folder, part)])) };
}

/** A module's bytes. */
function valid(folder, part) {
  const wasm = readFileSync(path.join(folder, `${part}.wasm`));
  if (!WebAssembly.validate(wasm)) throw new Error(`${part}.wasm: expected a valid module`);
  return wasm;
}

/** The inspector: its glue stays unchanged. */
export function compileInspector() {
  const folder = compile('crates/inspector', 'inspector');
  // wasm2js does not support these 64-bit conversions.
  const raw = path.join(folder, 'assentry_inspector_bg.wasm');
  writeFileSync(raw, withoutNotes(readFileSync(raw)));
  optimize(folder, raw, 'small', '--llvm-nontrapping-fptoint-lowering');
  writeFileSync(path.join(folder, 'glue.js'), followMemory(readFileSync(path.join(folder, 'assentry_inspector.js'), 'utf8')));
  return { folder };
}

/** The American strings: small, and always JavaScript. */
export function compileGpp() {
  const folder = compile('crates/gpp', 'gpp');
  const raw = path.join(folder, 'assentry_gpp_bg.wasm');
  writeFileSync(raw, withoutNotes(readFileSync(raw)));
  optimize(folder, raw, 'small');
  writeFileSync(path.join(folder, 'glue.js'), followMemory(readFileSync(path.join(folder, 'assentry_gpp.js'), 'utf8')));
  return { folder };
}

/** The compiler of sites, for Node: its glue stays unchanged. */
export function compileCompiler() {
  const folder = compile('crates/site', 'compiler');
  const raw = path.join(folder, 'assentry_site_bg.wasm');
  writeFileSync(raw, withoutNotes(readFileSync(raw)));
  optimize(folder, raw, 'small');
  return { folder, wasm: valid(folder, 'small'), glue: readFileSync(path.join(folder, 'assentry_site.js'), 'utf8') };
}

/** Compiles Rust to a module and its glue, with the standard library rebuilt. */
function compile(crate, name, features = []) {
  const folder = path.join(work, name);
  const cargoHome = environment.CARGO_HOME ?? path.join(environment.HOME ?? '', '.cargo');
  const sysroot = execFileSync('rustc', ['--print', 'sysroot'], { cwd: root, encoding: 'utf8' }).trim();
  const flags = [
    '-Zunstable-options', '-Cpanic=immediate-abort', '-Zlocation-detail=none',
    // Instructions that wasm2js supports; engines without them get its output.
    '-Ctarget-cpu=mvp', '-Ctarget-feature=+bulk-memory,+sign-ext,+nontrapping-fptoint',
    // Data before the stack has shorter addresses. Recursion is bounded by how deep a configuration may nest.
    '-Clink-arg=-zstack-size=65536', '-Clink-arg=--no-stack-first',
    // For relocations.mjs, which finds out who needs which constant.
    '-Clink-arg=--emit-relocs',
    `--remap-path-prefix=${root}=/assentry`, `--remap-path-prefix=${cargoHome}=/cargo`, `--remap-path-prefix=${sysroot}=/rust`,
  ];
  run('wasm-pack', [
    'build', '--mode', 'no-install', '--target', 'web', '--no-opt', '--no-typescript', '--no-pack', '--profile', 'banner', '--out-dir', folder, crate,
    '--', ...features, '-Z', 'build-std=std,panic_abort', '-Z', 'build-std-features=optimize_for_size',
  ], { env: { ...environment, RUSTC_BOOTSTRAP: '1', CARGO_ENCODED_RUSTFLAGS: flags.join('\x1f'), WASM_PACK_CACHE: path.join(root, '.tools', 'wasm-pack') } });
  return folder;
}

function wasmOpt(...args) {
  return execFileSync('node', [path.join(root, 'node_modules', 'binaryen', 'bin', 'wasm-opt'), ...FEATURES, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Optimises for size; returns the file. */
function optimize(folder, raw, name, ...before) {
  const small = path.join(folder, `${name}.wasm`);
  wasmOpt(raw, ...before, '-Oz', '--converge', '--traps-never-happen', '--low-memory-unused', '--strip-debug', '--strip-producers', '--strip-target-features', '-Oz', '-o', small);
  return small;
}

/** The module as JavaScript: binaryen's wasm2js, with its imports as an argument. */
export function asJavaScript(folder) {
  const file = path.join(folder, 'asm.js');
  run('node', [path.join(root, 'node_modules', 'binaryen', 'bin', 'wasm2js'), path.join(folder, 'small.wasm'), ...FEATURES, '-Oz', '-o', file]);
  const source = readFileSync(file, 'utf8');
  const at = source.indexOf('function asmFunc');
  const end = source.lastIndexOf('var retasmFunc');
  if (at < 0 || end < 0) throw new Error('wasm2js: expected asmFunc and retasmFunc in its output');
  // Before asmFunc are the imports, which we provide, and helpers that it needs.
  const helpers = source.slice(0, at).replace(/^import .*$/gm, '');
  return `${helpers}\n${source.slice(at, end)}\nexport { asmFunc };`;
}
