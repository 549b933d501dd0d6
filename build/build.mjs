// Builds pkg/: `npm run build [-- --out DIR]`. The same sources give the same bytes, in any folder.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, ensureWasmTools, environment, root, run } from '../scripts/tools.mjs';
import { DECODE, embed } from './embed.mjs';
import { followMemory, trimGlue } from './glue.mjs';
import { KNOWN, LANGUAGES, textsOf } from './languages.mjs';
import { constantsOf, withoutNotes } from './relocations.mjs';
import { split } from './split.mjs';

ensurePackages();
ensureWasmTools();
const esbuild = await import('esbuild');
const { minify } = await import('terser');
const { default: binaryen } = await import('binaryen');

const option = process.argv.indexOf('--out');
const out = path.resolve(root, option > 0 ? process.argv[option + 1] : 'pkg');
const work = path.join(root, 'target', 'wasm-pack');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What the module uses beyond the first version of WebAssembly; the compiler's flags have the same names. */
const FEATURES = ['--mvp-features', '--enable-bulk-memory', '--enable-bulk-memory-opt', '--enable-sign-ext', '--enable-nontrapping-float-to-int', '--enable-mutable-globals'];

/** The exports that come later, each in a module of its own beside the first one. */
const LATER = ['answered', 'imported'];
/** The texts that only the second file needs. */
const SECOND = /^(preferences|saved?$|close|required|services|vendor|tracker|placeholder|since|opted|lingers|leave|signal$|receipt)/;
/** A marker that distinguishes what the main file shares from that of other builds. */
const KIT = path.join(root, 'web', 'load', 'kit.js');
const MARK = createHash('sha256').update(readFileSync(KIT)).digest('hex').slice(0, 6);

/** A marker that distinguishes this catalogue from other versions: it decides what Google is told. */
const CATALOGUE = readdirSync(path.join(root, 'catalogue', 'services')).sort()
  .reduce((hash, name) => hash.update(readFileSync(path.join(root, 'catalogue', 'services', name))), createHash('sha256')).digest('hex').slice(0, 6);

/** Both sides of the shared names, by file. Both shorten them alike; the inspector uses those that are kept. */
const lent = {};
let mangleCache = {};
for (const file of [KIT, path.join(root, 'web', 'load', 'borrowed.js')]) {
  const short = await esbuild.transform(readFileSync(file, 'utf8'), { mangleProps: /./, reserveProps: /^(inside|ops)$/, mangleCache });
  lent[file] = short.code;
  mangleCache = short.mangleCache;
}

const module = compileBanner();
const inspector = compileInspector();
const [whole, first, second, third] = ['small', 'first', 'second', 'third'].map((name) => {
  const wasm = readFileSync(path.join(module, `${name}.wasm`));
  if (!WebAssembly.validate(wasm)) throw new Error(`${name}.wasm: expected a valid module`);
  return wasm;
});

/** Those that are not in the main file, as data: none of them can run (docs/adr/0020-languages-are-data.md). */
const locales = LANGUAGES.filter((tag) => tag !== 'en');
/** The languages, as the scripts are told them; where each lies in a form that bundlers know, for the module. */
const languages = `export const known = ${JSON.stringify(KNOWN)};
export const addresses = {${locales.map((tag) => `${JSON.stringify(tag)}: () => new URL("./assentry.${tag}.json", import.meta.url)`)}};`;
const served = ['assentry.js', 'assentry.mjs', 'assentry.wasm', ...['compat', 'more', 'vendors', 'peers', 'inspect'].map((name) => `assentry.${name}.js`), ...locales.map((tag) => `assentry.${tag}.json`)];
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const write = (name, content) => writeFileSync(path.join(out, name), content);

const others = {
  compat: await bundle('compat', { format: 'iife', conditions: ['borrowed'], wasm2js: true }),
  more: await bundle('more', { format: 'iife', conditions: ['borrowed'], wasm: second }),
  vendors: await bundle('vendors', { format: 'iife', conditions: ['borrowed'] }),
  peers: await bundle('peers', { format: 'iife', conditions: ['borrowed'], wasm: third }),
  inspect: await bundle('inspect', { format: 'iife', from: inspector, wasm2js: true }),
};
for (const name in others) write(`assentry.${name}.js`, others[name]);
for (const tag of locales) write(`assentry.${tag}.json`, JSON.stringify(textsOf(tag)));
write('assentry.js', await bundle('assentry', { format: 'iife', integrity: others }));
// A function, so that importing it has no side effects.
const start = await bundle('module-start', { format: 'iife', conditions: ['esm'], meta: 'ASSENTRY_META' });
write('assentry.mjs', await bundle('module', { format: 'esm', start: start.replaceAll('ASSENTRY_META', 'import.meta.url') }));
write('assentry.wasm', whole);
write('assentry.optout.svg', readFileSync(path.join(root, 'web', 'views', 'optout.svg')));
write('assentry.d.ts', readFileSync(path.join(root, 'web', 'assentry.d.ts')));
write('package.json', `${JSON.stringify({
  name: 'assentry',
  version,
  description: 'A consent banner: notice, stored choice and gated tags from one script tag',
  license: 'MIT OR Apache-2.0',
  type: 'module',
  main: 'assentry.mjs',
  types: 'assentry.d.ts',
  exports: { '.': { types: './assentry.d.ts', default: './assentry.mjs' }, './*': './*' },
  sideEffects: true,
  files: [...served, 'assentry.optout.svg', 'services', 'assentry.d.ts', 'integrity.json'],
}, null, 2)}\n`);
writeCatalogue();
write('integrity.json', `${JSON.stringify(Object.fromEntries(served.map((name) => [name, sri(readFileSync(path.join(out, name)))])), null, 2)}\n`);
console.log(`built ${path.relative(root, out) || out}: ${served.map((name) => `${name} ${readFileSync(path.join(out, name)).length}`).join(', ')} bytes`);

/** What a page needs of each service: one small file each, fetched by name (docs/catalogue.md). */
function writeCatalogue() {
  const folder = path.join(root, 'catalogue', 'services');
  mkdirSync(path.join(out, 'services'));
  const names = readdirSync(folder).sort();
  for (const name of names) {
    const { id, name: title, vendor, purpose, privacyUrl, consentTypes, trackers, steps, alternatives, parameters = {} } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    const shipped = {
      id, purpose, name: title, vendor, privacyUrl, consentTypes,
      trackers: trackers.map(({ name: tracker, pattern, storage, party, httpOnly, lifetime, purpose: why }) => ({ name: tracker, pattern, storage, party, httpOnly, lifetime, purpose: why })),
      steps,
      alternatives: alternatives && Object.fromEntries(Object.entries(alternatives).map(([key, value]) => [key, { steps: value.steps }])),
      // Parameters that no step uses are not necessarily misspelt: the inspector, for one, reads hosts from them.
      besideSteps: besideSteps(Object.keys(parameters), [steps, alternatives]),
    };
    write(path.join('services', name), `${JSON.stringify(shipped)}\n`);
  }
  write(path.join('services', 'index.json'), `${JSON.stringify(names.map((name) => path.parse(name).name))}\n`);
}

/** @param {string[]} parameters @param {unknown[]} steps */
function besideSteps(parameters, steps) {
  const names = parameters.filter((name) => !JSON.stringify(steps).includes(`{${name}}`));
  return names.length > 0 ? names : undefined;
}

function sri(bytes, hash = 'sha384') {
  return `${hash}-${createHash(hash).update(bytes).digest('base64')}`;
}

/** @param {string} script */
function banner(script) {
  return `/*! assentry ${version} | MIT OR Apache-2.0 */\n${script}`;
}

/** The texts of a language for the first layer, or for the second file. */
function texts(language, part) {
  return Object.fromEntries(Object.entries(textsOf(language)).filter(([key]) => (part === 'second') === SECOND.test(key)));
}

/** The banner's module, optimised, and its glue, trimmed (docs/adr/0002-standard-library.md). */
function compileBanner() {
  const folder = compile('.', 'banner');
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
    const part = ['first', 'second', 'third'][at];
    const file = path.join(folder, `${part}.wasm`);
    writeFileSync(file, bytes);
    optimize(folder, file, part);
  }
  writeFileSync(path.join(folder, 'glue.js'), trimGlue(readFileSync(path.join(folder, 'assentry.js'), 'utf8'), names, link));
  return folder;
}

/** The inspector: its glue stays unchanged. */
function compileInspector() {
  const folder = compile('crates/inspector', 'inspector');
  // wasm2js does not support these 64-bit conversions.
  const raw = path.join(folder, 'assentry_inspector_bg.wasm');
  writeFileSync(raw, withoutNotes(readFileSync(raw)));
  optimize(folder, raw, 'small', '--llvm-nontrapping-fptoint-lowering');
  writeFileSync(path.join(folder, 'glue.js'), followMemory(readFileSync(path.join(folder, 'assentry_inspector.js'), 'utf8')));
  return folder;
}

/** Compiles Rust to a module and its glue, with the standard library rebuilt. */
function compile(crate, name) {
  const folder = path.join(work, name);
  const cargoHome = environment.CARGO_HOME ?? path.join(environment.HOME ?? '', '.cargo');
  const sysroot = execFileSync('rustc', ['--print', 'sysroot'], { cwd: root, encoding: 'utf8' }).trim();
  const flags = [
    '-Zunstable-options', '-Cpanic=immediate-abort', '-Zlocation-detail=none',
    // Instructions that wasm2js supports; engines that lack them get its output.
    '-Ctarget-cpu=mvp', '-Ctarget-feature=+bulk-memory,+sign-ext,+nontrapping-fptoint',
    // Data before the stack makes its addresses shorter. Nothing here recurses deeper than a configuration may nest.
    '-Clink-arg=-zstack-size=65536', '-Clink-arg=--no-stack-first',
    // Who needs which constant: see relocations.mjs.
    '-Clink-arg=--emit-relocs',
    `--remap-path-prefix=${root}=/assentry`, `--remap-path-prefix=${cargoHome}=/cargo`, `--remap-path-prefix=${sysroot}=/rust`,
  ];
  run('wasm-pack', [
    'build', '--mode', 'no-install', '--target', 'web', '--no-opt', '--no-typescript', '--no-pack', '--profile', 'banner', '--out-dir', folder, crate,
    '--', '-Z', 'build-std=std,panic_abort', '-Z', 'build-std-features=optimize_for_size',
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

/** Builds one script from an entry. The conditions select its `#files` and `#lent/…` (package.json). */
async function bundle(entry, { format, conditions = [], integrity = {}, from = module, wasm = first, wasm2js, meta = '""', start }) {
  const parts = {
    name: 'assentry',
    setup(build) {
      build.onResolve({ filter: /^assentry:glue$/ }, () => ({ path: path.join(from, 'glue.js') }));
      build.onResolve({ filter: /^assentry:wasm$/ }, () => ({ path: 'wasm', namespace: 'assentry' }));
      build.onLoad({ filter: /^wasm$/, namespace: 'assentry' }, () => ({ contents: 'export const bytes = () => ASSENTRY_BYTES;', loader: 'js' }));
      build.onResolve({ filter: /^assentry:boot$/ }, () => ({ path: 'boot', namespace: 'assentry' }));
      build.onLoad({ filter: /^boot$/, namespace: 'assentry' }, () => ({ contents: `export const boot = () => { ${start}\nreturn window.assentry; };`, loader: 'js' }));
      build.onResolve({ filter: /^assentry:files$/ }, () => ({ path: 'files', namespace: 'assentry' }));
      build.onLoad({ filter: /^files$/, namespace: 'assentry' }, () => ({ contents: `export const integrity = ${JSON.stringify(Object.fromEntries(Object.entries(integrity).map(([name, text]) => [name, sri(text, 'sha256')])))};`, loader: 'js' }));
      build.onLoad({ filter: /load.(kit|borrowed)\.js$/ }, ({ path: file }) => ({ contents: lent[file], loader: 'js' }));
      build.onResolve({ filter: /^assentry:languages$/ }, () => ({ path: 'languages', namespace: 'assentry' }));
      build.onLoad({ filter: /^languages$/, namespace: 'assentry' }, () => ({ contents: languages, loader: 'js' }));
      build.onResolve({ filter: /^assentry:asm$/ }, () => ({ path: 'asm', namespace: 'assentry' }));
      build.onLoad({ filter: /^asm$/, namespace: 'assentry' }, () => ({ contents: asJavaScript(from), loader: 'js' }));
      build.onLoad({ filter: /locales\/\w+\.txt$/ }, ({ path: file, suffix }) => ({
        contents: JSON.stringify(texts(path.parse(file).name, suffix.slice(1))),
        loader: 'json',
      }));
      build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
        const { code } = await esbuild.transform(readFileSync(file, 'utf8'), { loader: 'css', minify: true });
        return { contents: code.trim(), loader: 'text' };
      });
    },
  };
  const result = await esbuild.build({
    entryPoints: [path.join(root, 'web', 'entry', `${entry}.js`)],
    conditions,
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    legalComments: 'none',
    // A page may read it in any charset.
    charset: 'ascii',
    logLevel: 'warning',
    absWorkingDir: root,
    // The classic builds do not use the glue's own loader, which must not look for a file.
    define: { ASSENTRY_MARK: JSON.stringify(MARK), ASSENTRY_CATALOGUE: JSON.stringify(CATALOGUE), ...(format === 'iife' && { 'import.meta.url': meta }) },
    ...(wasm2js && { inject: [path.join(root, 'web', 'load', 'asm.js')] }),
    plugins: [parts],
  });
  const script = await minified(result.outputFiles[0].text, format, from);
  const end = script.lastIndexOf('})();');
  if (!script.includes('ASSENTRY_BYTES')) return banner(script);
  if (end < 0) throw new Error(`${entry}: expected a function that is called at once`);
  // Inserted afterwards, since esbuild would escape more than necessary; after the rest, where gzip compresses it best;
  // and outside every function, so that the browser need not keep the text for a function that might be called again.
  const whole = script.slice(0, end).replace('ASSENTRY_BYTES', 'assentryBytes()').replace('(()=>{', '(assentryText=>{');
  return banner(`${whole};function assentryBytes(){let text=assentryText;assentryText=0;return ${DECODE}(text)}})(${embed(wasm)});\n`);
}

/** Makes scripts a little smaller by inlining what is called once; not the inspector, which visitors do not load. */
async function minified(script, format, from) {
  if (from === inspector) return script;
  const { code } = await minify(script, { module: format === 'esm', ecma: 2022, compress: { passes: 3 }, format: { ascii_only: true, comments: false } });
  return `${code}\n`;
}

/** The module as JavaScript: binaryen's wasm2js, with its imports as an argument. */
function asJavaScript(folder) {
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
