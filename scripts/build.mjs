// Makes pkg/: `npm run build [-- --out DIR]`. The same sources give the same bytes, wherever they are.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, ensureWasmTools, environment, root, run } from './tools.mjs';
import { embed } from './embed.mjs';
import { trimGlue } from './glue.mjs';

ensurePackages();
ensureWasmTools();
const esbuild = await import('esbuild');

const option = process.argv.indexOf('--out');
const out = path.resolve(root, option > 0 ? process.argv[option + 1] : 'pkg');
const work = path.join(root, 'target', 'wasm-pack');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What the module uses beyond the first version of WebAssembly; the same words are in the compiler's flags. */
const FEATURES = ['--mvp-features', '--enable-bulk-memory', '--enable-bulk-memory-opt', '--enable-sign-ext', '--enable-nontrapping-float-to-int'];

compileWasm();
const wasm = readFileSync(path.join(work, 'small.wasm'));
if (!WebAssembly.validate(wasm)) throw new Error('assentry.wasm: expected a valid module');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const write = (name, content) => writeFileSync(path.join(out, name), content);

const compat = await bundle('src/brain/compat.js', { format: 'iife', brain: null, wasm2js: true });
write('assentry.compat.js', compat);
write('assentry.js', await bundle('src/boot.js', {
  format: 'iife',
  brain: 'src/brain/classic.js',
  wasmSource: `export const bytes = () => ASSENTRY_BYTES;\nexport const compatIntegrity = ${JSON.stringify(sri(compat))};`,
}));
write('assentry.mjs', await bundle('src/module.js', { format: 'esm', brain: 'src/brain/module.js' }));
write('assentry.wasm', wasm);
write('assentry.d.ts', readFileSync(path.join(root, 'src', 'assentry.d.ts')));
write('package.json', `${JSON.stringify({
  name: 'assentry',
  version,
  description: 'A consent banner: notice, stored choice and gated tags from one script tag',
  license: 'MIT OR Apache-2.0',
  type: 'module',
  main: 'assentry.mjs',
  types: 'assentry.d.ts',
  exports: { '.': { types: './assentry.d.ts', default: './assentry.mjs' }, './assentry.js': './assentry.js', './assentry.compat.js': './assentry.compat.js', './assentry.wasm': './assentry.wasm' },
  sideEffects: true,
  files: ['assentry.js', 'assentry.compat.js', 'assentry.mjs', 'assentry.wasm', 'assentry.d.ts', 'integrity.json'],
}, null, 2)}\n`);
const served = ['assentry.js', 'assentry.compat.js', 'assentry.mjs', 'assentry.wasm'];
write('integrity.json', `${JSON.stringify(Object.fromEntries(served.map((name) => [name, sri(readFileSync(path.join(out, name)))])), null, 2)}\n`);
console.log(`built ${path.relative(root, out) || out}: ${served.map((name) => `${name} ${readFileSync(path.join(out, name)).length}`).join(', ')} bytes`);

function sri(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** Rust to a small module and its glue (docs/adr/0002-standard-library.md says why std is rebuilt). */
function compileWasm() {
  const cargoHome = environment.CARGO_HOME ?? path.join(environment.HOME ?? '', '.cargo');
  const sysroot = execFileSync('rustc', ['--print', 'sysroot'], { cwd: root, encoding: 'utf8' }).trim();
  const flags = [
    '-Zunstable-options', '-Cpanic=immediate-abort',
    // Instructions that wasm2js understands; engines that lack them get its result.
    '-Ctarget-cpu=mvp', '-Ctarget-feature=+bulk-memory,+sign-ext,+nontrapping-fptoint',
    '-Clink-arg=-zstack-size=65536',
    `--remap-path-prefix=${root}=/assentry`, `--remap-path-prefix=${cargoHome}=/cargo`, `--remap-path-prefix=${sysroot}=/rust`,
  ];
  run('wasm-pack', [
    'build', '--mode', 'no-install', '--target', 'web', '--no-opt', '--no-typescript', '--no-pack', '--profile', 'banner', '--out-dir', work, '.',
    '--', '-Z', 'build-std=std,panic_abort', '-Z', 'build-std-features=optimize_for_size',
  ], { env: { ...environment, RUSTC_BOOTSTRAP: '1', CARGO_ENCODED_RUSTFLAGS: flags.join('\x1f'), WASM_PACK_CACHE: path.join(root, '.tools', 'wasm-pack') } });
  const wasmOpt = (...args) => execFileSync('node', [path.join(root, 'node_modules', 'binaryen', 'bin', 'wasm-opt'), ...FEATURES, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const small = path.join(work, 'small.wasm');
  wasmOpt(path.join(work, 'assentry_bg.wasm'), '-Oz', '--converge', '--traps-never-happen', '--low-memory-unused', '--strip-debug', '--strip-producers', '--strip-target-features', '-Oz', '-o', small);
  const names = JSON.parse(wasmOpt(small, '--minify-imports-and-exports-and-modules', '-o', small));
  writeFileSync(path.join(work, 'glue.js'), trimGlue(readFileSync(path.join(work, 'assentry.js'), 'utf8'), names));
}

/** One script out of an entry, with the parts that differ between builds put in. */
async function bundle(entry, { format, brain, wasmSource, wasm2js }) {
  const parts = {
    name: 'assentry',
    setup(build) {
      build.onResolve({ filter: /^assentry:brain$/ }, () => ({ path: path.join(root, brain) }));
      build.onResolve({ filter: /^assentry:glue$/ }, () => ({ path: path.join(work, 'glue.js') }));
      build.onResolve({ filter: /^assentry:wasm$/ }, () => ({ path: 'wasm', namespace: 'assentry' }));
      build.onLoad({ filter: /^wasm$/, namespace: 'assentry' }, () => ({ contents: wasmSource, loader: 'js' }));
      build.onResolve({ filter: /^assentry:asm$/ }, () => ({ path: 'asm', namespace: 'assentry' }));
      build.onLoad({ filter: /^asm$/, namespace: 'assentry' }, () => ({ contents: asJavaScript(), loader: 'js' }));
      // What the glue imports is a copy of this file, alone; the real one stands among what it imports.
      build.onResolve({ filter: /\/src\/dom\.js$/ }, () => ({ path: path.join(root, 'src', 'dom.js') }));
      build.onLoad({ filter: /locales\/\w+\.txt$/ }, ({ path: file }) => ({
        contents: JSON.stringify(Object.fromEntries(readFileSync(file, 'utf8').trim().split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)))),
        loader: 'json',
      }));
      build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
        const { code } = await esbuild.transform(readFileSync(file, 'utf8'), { loader: 'css', minify: true });
        return { contents: code.trim(), loader: 'text' };
      });
    },
  };
  const result = await esbuild.build({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2020',
    legalComments: 'none',
    charset: wasm2js ? 'ascii' : 'utf8',
    logLevel: 'warning',
    absWorkingDir: root,
    // The glue's own loader is not used in the classic builds, and must not look for a file.
    define: format === 'iife' ? { 'import.meta.url': '""' } : {},
    ...(wasm2js && { inject: [path.join(root, 'src/brain/asm.js')] }),
    plugins: [parts],
    banner: { js: `/*! assentry ${version} | MIT OR Apache-2.0 */` },
  });
  // Put in last: esbuild would escape what need not be.
  return result.outputFiles[0].text.replace('ASSENTRY_BYTES', () => embed(wasm));
}

/** The module as JavaScript: binaryen's wasm2js, its imports turned into an argument. */
function asJavaScript() {
  const file = path.join(work, 'asm.js');
  run('node', [path.join(root, 'node_modules', 'binaryen', 'bin', 'wasm2js'), path.join(work, 'small.wasm'), ...FEATURES, '-Oz', '-o', file]);
  const source = readFileSync(file, 'utf8');
  const at = source.indexOf('function asmFunc');
  const end = source.lastIndexOf('var retasmFunc');
  if (at < 0 || end < 0) throw new Error('wasm2js: expected asmFunc and retasmFunc in its output');
  // What stands before asmFunc are the imports that we give, and helpers that it needs.
  const helpers = source.slice(0, at).replace(/^import .*$/gm, '');
  return `${helpers}\n${source.slice(at, end)}\nexport { asmFunc };`;
}
