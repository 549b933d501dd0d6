// Builds one script from the sources, with its module embedded if it has one.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { minify } from 'terser';
import { root } from '../scripts/tools.mjs';
import { DECODE, embed } from './embed.mjs';
import { asJavaScript } from './module.mjs';

export const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** A marker that distinguishes what this build's main file shares from that of other builds. */
const SHARED = path.join(root, 'web', 'load', 'shared.js');
const MARK = createHash('sha256').update(readFileSync(SHARED)).digest('hex').slice(0, 6);

/** A marker that distinguishes this version of the catalogue, which decides what Google is told. */
const CATALOGUE = readdirSync(path.join(root, 'catalogue', 'services')).sort()
  .reduce((hash, name) => hash.update(readFileSync(path.join(root, 'catalogue', 'services', name))), createHash('sha256')).digest('hex').slice(0, 6);

/** Both sides of the shared names, by file, shortened alike. The inspector uses the names that are kept. */
const lent = {};
let mangleCache = {};
for (const file of [SHARED, path.join(root, 'web', 'load', 'borrowed.js')]) {
  const short = await esbuild.transform(readFileSync(file, 'utf8'), { mangleProps: /./, reserveProps: /^(inside|ops|catalogue)$/, mangleCache });
  lent[file] = short.code;
  mangleCache = short.mangleCache;
}

/** @param {string} script */
export function banner(script) {
  return `/*! assentry ${version} | MIT OR Apache-2.0 */\n${script}`;
}

/**
 * With this comment first, Chromium compiles all functions of a file while it loads, off the main thread, instead of
 * each on its first call (docs/adr/0032-what-a-browser-does-twice.md; crates/site/src/bundle.rs). For scripts that run
 * on every page. @param {string} script
 */
export const eager = (script) => `//# allFunctionsCalledOnLoad\n${script}`;

/**
 * Builds one script from an entry. The conditions select its `#files`, `#configuration` and `#lent/…` (package.json);
 * `virtual` are modules that exist only in the build, each as source text.
 */
export async function bundle(entry, { format, conditions = [], virtual, from, wasm, wasm2js, whole, paper }) {
  const parts = {
    name: 'assentry',
    setup(build) {
      build.onResolve({ filter: /^assentry:glue$/ }, () => ({ path: path.join(from.folder, 'glue.js') }));
      build.onResolve({ filter: /^assentry:/ }, ({ path: name }) => ({ path: name.slice('assentry:'.length), namespace: 'assentry' }));
      build.onLoad({ filter: /./, namespace: 'assentry' }, ({ path: name }) => {
        if (name === 'wasm') return { contents: 'export const bytes = () => ASSENTRY_BYTES;' };
        if (name === 'asm') return { contents: asJavaScript(from.folder) };
        if (!(name in virtual)) throw new Error(`${entry}: expected ${Object.keys(virtual).join(', ')}, found an import of ${name}`);
        return { contents: virtual[name] };
      });
      // Files of the package, shipped unchanged.
      build.onResolve({ filter: /packages.assentry.\w+\.mjs$/ }, ({ path: file }) => ({ path: `./${path.basename(file)}`, external: true }));
      build.onResolve({ filter: /^\.\/assentry\.\w+\.js$/ }, ({ path: file }) => ({ path: file, external: true }));
      build.onLoad({ filter: /\.svg$/ }, ({ path: file }) => ({ contents: readFileSync(file, 'utf8').trim(), loader: 'text' }));
      build.onLoad({ filter: /load.(shared|borrowed)\.js$/ }, ({ path: file }) => ({ contents: lent[file] }));
      build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => ({ contents: await style(file), loader: 'text' }));
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
    // A page may have any charset.
    charset: 'ascii',
    logLevel: 'warning',
    absWorkingDir: root,
    // The classic builds do not use the glue's own loader, which must not look for a file.
    define: { ASSENTRY_MARK: JSON.stringify(MARK), ASSENTRY_CATALOGUE: JSON.stringify(CATALOGUE), ...(format === "iife" && { "import.meta.url": "''" }) },
    ...(wasm2js && { inject: [path.join(root, 'web', 'load', 'asm.js')] }),
    ...(paper && { inject: [path.join(root, 'web', 'load', 'html-writer.js')] }),
    plugins: [parts],
  });
  const text = result.outputFiles[0].text;
  const script = whole ? text : await minified(text, format);
  const end = script.lastIndexOf('})();');
  if (!script.includes('ASSENTRY_BYTES')) return banner(script);
  if (end < 0) throw new Error(`${entry}: expected a function that is called at once`);
  // Inserted afterwards, since esbuild would escape more than necessary; at the end, where gzip compresses it best; and
  // outside every function, so the browser need not keep the text for a function that might be called again.
  const complete = script.slice(0, end).replace('ASSENTRY_BYTES', 'assentryBytes()').replace('(()=>{', '(assentryText=>{');
  return banner(`${complete};function assentryBytes(){let text=assentryText;assentryText=0;return ${DECODE}(text)}})(${embed(wasm)});\n`);
}

/** The text of a style sheet. @param {string} file */
export async function style(file) {
  const { code } = await esbuild.transform(readFileSync(file, 'utf8'), { loader: 'css', minify: true });
  return code.trim();
}

/** The converter of other tools' configurations, with its JavaScript parser and that parser's licence. */
export async function converter() {
  const { outputFiles: [{ text }] } = await esbuild.build({
    entryPoints: [path.join(root, 'packages', 'assentry', 'convert', 'convert.mjs')],
    bundle: true, minify: true, write: false, format: 'esm', platform: 'node', target: 'node20', legalComments: 'none', charset: 'utf8', logLevel: 'warning', absWorkingDir: root,
  });
  const licence = readFileSync(path.join(root, 'node_modules', 'acorn', 'LICENSE'), 'utf8').trim();
  return banner(`/*! With acorn:\n\n${licence}\n*/\n${text}`);
}

/** A small inline script without a module. The compiler puts the vendors' queues into the first, which has two variants. */
export async function stub(name, { google = true } = {}) {
  const { code } = await esbuild.transform(readFileSync(path.join(root, 'web', 'entry', `${name}.js`), 'utf8'), { minify: true, target: 'es2020', charset: 'ascii', define: { ASSENTRY_QUEUES: 'ASSENTRY_QUEUES', ASSENTRY_GOOGLE: `${google}` } });
  return minified(code, 'iife');
}

/** Shrinks scripts slightly by inlining functions that are called once; not the inspector, which visitors do not load. */
async function minified(script, format) {
  const { code } = await minify(script, { module: format === 'esm', ecma: 2022, compress: { passes: 3 }, format: { ascii_only: true, comments: false } });
  return `${code}\n`;
}

