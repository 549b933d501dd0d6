// Builds pkg/: `npm run build [-- --out DIR]`. The same sources give the same bytes, in any folder.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, root } from '../scripts/tools.mjs';
import { ALSO, KNOWN, LANGUAGES, pastedIn, spokenIn } from './languages.mjs';
import { said } from './uses.mjs';

ensurePackages();
const { compileBanner, compileCompiler, compileGpp, compileInspector } = await import('./module.mjs');
const { bundle, converter, eager, stub, style, version } = await import('./script.mjs');

const option = process.argv.indexOf('--out');
const out = path.resolve(root, option > 0 ? process.argv[option + 1] : 'pkg');

/** The files of packages/assentry that are shipped beside the compiler. */
const OF_SITES = ['compile.mjs', 'policy-text.mjs', 'paintings.mjs', 'evidence.mjs', 'seal.mjs', 'password.mjs', 'tar.mjs', 'together.mjs'];

/** The texts that only the second file needs. */
const SECOND = /^(preferences|saved?$|close|required|services|vendor|tracker|placeholder|since|opted|counting|lingers|leave|signal$|receipt|policy|purpose\.tracker$)/;

const banner = compileBanner('banner');
/** The modules of compiled scripts, by folder in pkg/: the second is for sites with more than 64 purposes and services. */
const compiled = {
  site: compileBanner('compiled', ['--no-default-features']),
  'site/many': compileBanner('many', ['--no-default-features', '--features', 'many']),
};
const inspector = compileInspector();

/** Languages ship as data, never as code (docs/adr/0020-languages-are-data.md). English is in the main file too. */
const locales = LANGUAGES;
/** Virtual modules of the scripts that read a configuration in the page. */
const virtual = {
  languages: `export const known = ${JSON.stringify(KNOWN)}, tag = 'en', fixed = '';`,
  'words/first': texts('first'),
  'words/second': texts('second'),
};
const served = ['assentry.js', 'assentry.mjs', ...['compat', 'more', 'vendors', 'peers', 'markup', 'gpp', 'inspect', 'policy'].map((name) => `assentry.${name}.js`), ...locales.map((tag) => `assentry.${tag}.json`), 'assentry.optout.svg'];
rmSync(out, { recursive: true, force: true });
for (const folder of ['site/many', 'locales', 'services', 'svelte']) mkdirSync(path.join(out, folder), { recursive: true });
const write = (name, content) => writeFileSync(path.join(out, name), content);

const others = {
  compat: await bundle('compat', { format: 'iife', conditions: ['borrowed'], virtual, from: banner, wasm2js: true }),
  more: eager(await bundle('more', { format: 'iife', conditions: ['borrowed'], virtual, from: banner, wasm: banner.second })),
  vendors: await bundle('vendors', { format: 'iife', conditions: ['borrowed'], virtual, from: banner }),
  peers: await bundle('peers', { format: 'iife', conditions: ['borrowed'], virtual, from: banner, wasm: banner.third }),
  markup: await bundle('markup', { format: 'iife', conditions: ['borrowed'], virtual, from: banner, wasm: banner.fourth }),
  inspect: await bundle('inspect', { format: 'iife', virtual, from: inspector, wasm2js: true, whole: true }),
};
for (const name in others) write(`assentry.${name}.js`, others[name]);
// It has its own tag: the main file does not fetch it and needs no hash of it.
write('assentry.gpp.js', await bundle('gpp', { format: 'iife', conditions: ['borrowed'], virtual, from: compileGpp(), wasm2js: true }));
// Pages name it themselves, so the main file needs no hash of it.
write('assentry.policy.js', await bundle('policy', { format: 'iife', conditions: ['borrowed'], virtual, from: banner }));
for (const tag of LANGUAGES) write(`assentry.${tag}.json`, JSON.stringify(spokenIn(tag)));
const files = `export const fileOf = (name) => 'assentry.' + name + '.js', textsOf = (tag) => 'assentry.' + tag + '.json', partOf = () => 0;
export const integrity = ${JSON.stringify(Object.fromEntries(Object.entries(others).map(([name, text]) => [name, sri(text, 'sha256')])))};`;
write('assentry.js', eager(await bundle('assentry', { format: 'iife', virtual: { ...virtual, files }, from: banner, wasm: banner.first })));
await writeModules();
write('assentry.optout.svg', readFileSync(path.join(root, 'web', 'views', 'optout.svg')));
write('assentry.d.ts', readFileSync(path.join(root, 'web', 'assentry.d.ts'), 'utf8').replaceAll("'../pkg/", "'./"));
await writeParts();
writeCatalogue();
writePackage();
await writeDefinition();
write('integrity.json', `${JSON.stringify(Object.fromEntries(served.map((name) => [name, sri(readFileSync(path.join(out, name)))])), null, 2)}\n`);
console.log(`built ${path.relative(root, out) || out}: ${served.map((name) => `${name} ${readFileSync(path.join(out, name)).length}`).join(', ')} bytes`);

/** The package for bundlers: the start code is wrapped in a function, so importing it has no side effects. */
async function writeModules() {
  const languages = `import { given } from 'assentry:given';
export const tag = 'en', fixed = '';
export let known = \` ${'${[...given.locales.values()].map(({ names }) => names).join(" ")}'} en \`;
export const knowAll = () => { known = ${JSON.stringify(KNOWN)}; };`;
  const start = await bundle('module-start', { format: 'iife', conditions: ['esm'], virtual: { ...virtual, languages, given: 'export const given = assentryGiven;' }, from: banner, wasm: banner.first });
  const module = await bundle('module', { format: 'esm', virtual: { boot: 'export const boot = (given) => assentryStart(given);' }, from: banner });
  // Inserted afterwards, as in `bundle`: esbuild would escape more of the embedded module than necessary.
  write('index.mjs', module.replace('assentryStart(', () => `(assentryGiven=>{${start.slice(start.indexOf('\n') + 1)}})(`));
  const names = [];
  for (const tag of LANGUAGES) {
    const key = JSON.stringify([...(ALSO[tag]?.split(' ') ?? []), tag].join('='));
    write(`locales/${tag}.mjs`, `import { locale } from '../given.mjs';\n\nexport const texts = ${JSON.stringify(spokenIn(tag))};\nexport default locale(${key}, () => texts);\n`);
    names.push(`locale(${key}, () => import('./${tag}.mjs').then(({ texts }) => texts));`);
  }
  write('locales/all.mjs', `// Every language, each fetched only where it is shown.\nimport { locale } from '../given.mjs';\n\n${names.join('\n')}\n`);
}

/** The package: the handwritten files and the manifest of packages/assentry. */
function writePackage() {
  const folder = path.join(root, 'packages', 'assentry');
  for (const name of readdirSync(folder).filter((file) => /\.(mjs|d\.ts|md)$/.test(file) && !OF_SITES.includes(file))) {
    write(name, readFileSync(path.join(folder, name), 'utf8').replaceAll('ASSENTRY_VERSION', version).replaceAll('../../web/assentry', './assentry'));
  }
  for (const name of readdirSync(path.join(folder, 'svelte'))) write(`svelte/${name}`, readFileSync(path.join(folder, 'svelte', name)));
  for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) write(name, readFileSync(path.join(root, name)));
  write('package.json', `${JSON.stringify({ name: 'assentry', version, ...JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) }, null, 2)}\n`);
}

/** The parts from which the compiler (crates/site) assembles a site's scripts; `assentrySite` has what differs. */
async function writeParts() {
  const site = {
    site: 'export const site = assentrySite;',
    languages: 'export const { known, tag, fixed } = assentrySite;',
    files: 'export const fileOf = (name) => assentrySite.files[name], textsOf = (tag) => assentrySite.words[tag], partOf = (name) => assentrySite.parts[name], integrity = assentrySite.integrity;',
    'words/first': 'export default assentrySite.texts;',
    'words/second': 'export default assentrySite.texts;',
  };
  for (const [folder, from] of Object.entries(compiled)) {
    const part = async (name, entry, options) => write(`${folder}/${name}.js`, await bundle(entry, { format: 'iife', virtual: site, from, ...options }));
    await part('engine', 'assentry', { conditions: ['compiled'], wasm: from.first });
    await part('more', 'more', { conditions: ['borrowed'], wasm: from.second });
    await part('peers', 'peers-part', { conditions: ['borrowed'], wasm: from.third });
    await part('markup', 'markup-part', { conditions: ['borrowed'], wasm: from.fourth });
    await part('compat', 'compat', { conditions: ['borrowed'], wasm2js: true });
  }
  write('site/steps.js', await bundle('steps', { format: 'iife', virtual: site, from: compiled.site, conditions: ['borrowed'] }));
  write('site/first.js', await bundle('first', { format: 'iife', virtual: site, from: compiled.site, conditions: ['compiled'] }));
  const { wasm, glue } = compileCompiler();
  write('site/compiler.wasm', wasm);
  write('site/compiler.mjs', glue);
  for (const name of OF_SITES) write(`site/${name}`, readFileSync(path.join(root, 'packages', 'assentry', name)));
  write('site/convert.mjs', await converter());
  const catalogue = JSON.parse(readFileSync(path.join(root, 'catalogue', 'catalogue.json'), 'utf8'));
  write('site/catalogue.json', JSON.stringify({ version: catalogue.version, date: catalogue.date }));
  const layouts = ['bar', 'box', 'corner'].map(async (name) => [name, await style(path.join(root, 'web', 'views', `${name}.css`))]);
  write('site/layouts.json', JSON.stringify(Object.fromEntries(await Promise.all(layouts))));
  write('site/stub.js', await stub('stub'));
  write('site/stub-no-google.js', await stub('stub', { google: false }));
  write('site/paint-stub.js', await stub('paint-stub'));
  write('site/gpp-stub.js', await stub('gpp-stub'));
  // A function, called once per language: the content depends on `assentrySite`.
  for (const name of ['painted', 'painted-policy']) {
    const view = await bundle(name, { format: 'iife', conditions: ['compiled'], virtual: site, from: compiled.site, whole: true, paper: true });
    write(`site/${name}.mjs`, `export const paint = (assentrySite, location) => {\n${view}return assentrySite.painted;\n};\n`);
  }
  const second = Object.keys(spokenIn('en')).filter((key) => SECOND.test(key));
  write('site/languages.json', JSON.stringify({ tags: LANGUAGES, also: ALSO, second, pasted: Object.fromEntries(LANGUAGES.map((tag) => [tag, pastedIn(tag)])) }));
}
/** The configuration's schema and types, for editors, and this build's parts: the compiler combines no others. */
async function writeDefinition() {
  const { initSync, schema, types } = await import(pathToFileURL(path.join(out, 'site', 'compiler.mjs')).href);
  initSync({ module: readFileSync(path.join(out, 'site', 'compiler.wasm')) });
  const read = (name) => readFileSync(path.join(out, name), 'utf8');
  write('assentry.schema.json', schema(read));
  write('assentry.config.d.ts', types(read));
  const parts = readdirSync(out, { recursive: true }).map((name) => String(name).replaceAll(path.sep, '/'))
    .filter((name) => /^(site\/.*\.(js|json)|services\/.*|assentry\.(inspect|gpp|policy)\.js|assentry\.optout\.svg)$/.test(name) || locales.some((tag) => name === `assentry.${tag}.json`)).filter((name) => !name.endsWith('.mjs')).sort();
  const starts = parts.map((name) => [name, createHash('sha256').update(read(name)).digest('hex').slice(0, 16)]);
  write('site/parts.json', `${JSON.stringify({ version, files: Object.fromEntries(starts) })}\n`);
}
/** What a page needs of each service: one small file each, fetched by name (docs/catalogue.md). */
function writeCatalogue() {
  const folder = path.join(root, 'catalogue', 'services');
  const names = readdirSync(folder).sort();
  for (const name of names) {
    const { id, name: title, vendor, purpose, privacyUrl, consentTypes, trackers, steps, alternatives, parameters = {} } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    const shipped = {
      id, purpose, name: title, vendor, privacyUrl, consentTypes,
      trackers: trackers.map(({ name: tracker, pattern, storage, party, httpOnly, lifetime, uses }) => ({ name: tracker, pattern, storage, party, httpOnly, lifetime, purpose: said(uses) })),
      steps,
      alternatives: alternatives && Object.fromEntries(Object.entries(alternatives).map(([key, value]) => [key, { steps: value.steps }])),
      // A parameter that no step uses is not necessarily misspelt: the inspector, for example, reads hosts from some.
      besideSteps: besideSteps(Object.keys(parameters), [steps, alternatives]),
    };
    write(path.join('services', name), `${JSON.stringify(shipped)}\n`);
    write(path.join('services', `${id}.mjs`), `import { service } from '../given.mjs';\n\nexport default service(${JSON.stringify(shipped)});\n`);
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

/** The English texts of the first layer, or those of the second file. */
function texts(part) {
  const entries = Object.entries(spokenIn('en')).filter(([key]) => (part === 'second') === SECOND.test(key));
  return `export default ${JSON.stringify(Object.fromEntries(entries))};`;
}
