// The compiler under Node, as `npx assentry` runs it, and the JSON Schema that it writes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv/dist/2020.js';
import ts from 'typescript';
import { LANGUAGES, textsOf } from '../../build/languages.mjs';
import { compile } from '../e2e/bench/compile.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const pkg = path.join(root, 'pkg');
const corpus = path.join(root, 'tests', 'configurations');
const read = (...names) => readFileSync(path.join(...names), 'utf8');
const schema = JSON.parse(read(pkg, 'assentry.schema.json'));
const fits = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

/** The configurations of a folder, by name. */
const files = (folder, end) => readdirSync(path.join(corpus, folder)).filter((name) => name.endsWith(end)).map((name) => path.join(corpus, folder, name));
/** A folder that is removed after the test. */
function folder(t) {
  const made = mkdtempSync(path.join(tmpdir(), 'assentry-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
function run(cwd, ...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(pkg, 'cli.mjs'), ...words], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('assentry check accepts every good configuration', () => {
  const good = files('good', '').map((file) => path.relative(corpus, file));
  const { status, stdout, stderr } = run(corpus, 'check', ...good);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.equal(stdout, good.map((file) => `${file}: valid\n`).join(''));
});

test('assentry check reports for every bad configuration what the file beside it says', () => {
  for (const kind of readdirSync(path.join(corpus, 'bad'))) {
    const names = files(`bad/${kind}`, '').map((file) => path.basename(file)).filter((name) => !name.endsWith('.txt'));
    const { status, stdout, stderr } = run(path.join(corpus, 'bad', kind), 'check', ...names);
    const told = names.map((name) => {
      const report = read(corpus, 'bad', kind, name.replace(/\.\w+$/, '.txt'));
      const mistakes = report.match(/^error: /gm).length;
      return `${report}\n${name}: ${mistakes} ${mistakes == 1 ? 'mistake' : 'mistakes'}\n`;
    });
    assert.equal(stderr, told.join(''));
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
  }
});

test('the JSON Schema gives the same verdict, except where docs/configuration.md says that it cannot', () => {
  const verdicts = { good: true, 'bad/everywhere': false, 'bad/strict': false, 'bad/across': true, 'bad/site': true };
  for (const [kind, expected] of Object.entries(verdicts)) {
    for (const file of files(kind, '.json')) assert.equal(fits(JSON.parse(read(file))), expected, `${file}: ${JSON.stringify(fits.errors)}`);
  }
});

test('the JSON Schema describes each key, and suggests the services of the catalogue', () => {
  for (const [name, object] of [['config', schema], ...Object.entries(schema.$defs)]) {
    for (const [key, { description }] of Object.entries((object.anyOf?.at(-1) ?? object).properties ?? {})) assert.match(description ?? '', /\w/, `${name}.${key}`);
  }
  const [name] = schema.$defs.service.anyOf;
  assert.deepEqual(name.anyOf[0].enum, JSON.parse(read(pkg, 'services', 'index.json')));
  assert.deepEqual(run(root, 'schema'), { status: 0, stdout: read(pkg, 'assentry.schema.json'), stderr: '' });
});

test('the TypeScript type accepts every good configuration, and rejects what types can express', (t) => {
  const here = folder(t);
  const good = files('good', '.json').map((file) => read(file));
  const bad = [
    '{ purpose: ["analytics"] }', '{ site: 7 }', '{ purposes: ["analytic"] }', '{ services: [{ name: "Counter" }] }', '{ theme: "blue" }',
    '{ services: [{ id: "counter", purpose: "analytics", alternative: "load" }] }', '{ texts: { en: { acept: "Yes" } } }',
    '{ services: [{ id: "counter", purpose: "analytics", steps: { grant: [{ eval: "1" }] } }] }', '{ days: "182" }',
  ];
  const functions = '{ region: () => "FR" }, { region: async () => null }';
  writeFileSync(path.join(here, 'configurations.ts'), `import { init, type Config } from ${JSON.stringify(path.join(pkg, 'assentry.js'))};
window.assentryConfig = {}; init({ services: ['matomo'] });
export const good: Config[] = [${good.join(', ')}, ${functions}];
${bad.map((text, at) => `// @ts-expect-error\nexport const bad${at}: Config = ${text};`).join('\n')}
`);
  const program = ts.createProgram([path.join(here, 'configurations.ts')], { strict: true, noEmit: true, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: [] });
  assert.deepEqual(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')), []);
});

test('a script contains the style of the layout of its notice and no other: banner.js and crates/site/src/layout.rs agree', (t) => {
  const here = folder(t);
  const layouts = JSON.parse(read(pkg, 'site', 'layouts.json'));
  /** The layouts whose style is in a text, recognised by the longest part without quotes. */
  const styled = (text) => Object.keys(layouts).filter((name) => text.includes(layouts[name].split('"').reduce((one, other) => (other.length > one.length ? other : one))));
  /** The layout that the notice names, and the layouts in the script. */
  const built = (config) => {
    writeFileSync(path.join(here, 'consent.json'), JSON.stringify({ site: 'X', region: 'FR', ...config }));
    assert.equal(run(here, 'build', 'consent.json', '--out', 'out').stderr, '');
    const has = styled(read(here, 'out', 'consent.js'));
    // Variants are not painted: the page decides which one to show.
    if (config.variants) return { has };
    const notice = read(here, 'out', 'notice.en.html');
    assert.deepEqual(styled(notice), has);
    return { says: /data-layout="(\w+)"/.exec(notice)[1], has };
  };
  const shown = {};
  for (const position of ['left', 'right', 'top', 'bottom', undefined]) {
    const { says, has } = built({ position });
    assert.deepEqual(has, [says], position);
    shown[position] = says;
  }
  assert.deepEqual([...new Set(Object.values(shown))].sort(), ['bar', 'corner']);
  for (const layout of ['bar', 'box', 'corner', 'sheet']) {
    for (const position of ['left', 'top']) assert.deepEqual(built({ layout, position }), { says: layout, has: layout == 'sheet' ? [] : [layout] });
  }
  for (const positions of [['top', 'left'], ['top', 'bottom'], ['right', 'left'], [undefined, 'bottom']]) {
    const { has } = built({ variants: positions.map((position, at) => ({ id: `v-${at}`, position })) });
    assert.deepEqual(has, [...new Set(positions.map((position) => shown[position]))].sort(), String(positions));
  }
});

test('an ambiguous label for reopening the preferences is noted, and a clear one is not (L-35)', (t) => {
  const here = folder(t);
  writeFileSync(path.join(here, 'consent.json'), JSON.stringify({ languages: ['en', 'fr'], texts: { en: { handle: 'More' }, fr: { handle: 'Mes cookies', 'handle.optout': 'Choix' } } }));
  const { status, stdout } = run(here, 'build', 'consent.json');
  assert.equal(status, 0);
  assert.deepEqual(stdout.split('\n').filter((line) => line.includes('L-35')), [
    'note: en: handle is how visitors find back, and "More" does not say so (L-35); expected words such as "Cookie settings"',
  ]);
});

test('if pages are counted, a text that mentions only the notice is noted (M-07)', (t) => {
  const here = folder(t);
  writeFileSync(path.join(here, 'consent.json'), JSON.stringify({ languages: ['en', 'fr'], endpoint: '/e', statistics: 'pages', texts: { fr: { counting: 'Nous comptons les pages vues.' } } }));
  const { status, stdout } = run(here, 'build', 'consent.json');
  assert.equal(status, 0);
  assert.deepEqual(stdout.split('\n').filter((line) => line.includes('M-07')), ['note: en: pages are counted, and counting speaks of the notice only (M-07): say it in texts.en.counting']);
});

test('a mistake in a locale file is shown in that file', (t) => {
  const here = folder(t);
  mkdirSync(path.join(here, 'locales'));
  writeFileSync(path.join(here, 'consent.json'), '{ "languages": ["en", "eo"] }');
  writeFileSync(path.join(here, 'locales', 'eo.json'), '{\n  "acept": "Jes",\n  "intro": "{sito} petas:",\n  "reach.one": "{n} partnero"\n}\n');
  writeFileSync(path.join(here, 'locales', 'fr_FR.json'), '{}');
  writeFileSync(path.join(here, 'locales', 'de.json'), '{ "accept": "Ja", ');
  const { status, stderr } = run(here, 'check', 'consent.json');
  assert.equal(status, 1);
  assert.match(stderr, /locales\/eo\.json: acept: expected a key of locales\/en\.txt\n.*locales\/eo\.json:2:3\n[^]*found an unknown key; did you mean accept\?/);
  assert.match(stderr, /intro: expected no names in braces but \{site\}\n[^]*found \{sito\}; did you mean site\?/);
  assert.match(stderr, /reach\.one: expected reach\.many too: it is the plural form "other"/);
  assert.match(stderr, /fr_FR\.json: expected a name that is a language tag such as fr\.json or zh-Hant\.json[^]*did you mean fr-FR\?/);
  assert.match(stderr, /locales\/de\.json: expected JSON/);
  assert.match(stderr, /consent\.json: 5 mistakes\n$/);
});

test('each broken locale file is one mistake in that file, and nothing is built with it', (t) => {
  const here = folder(t);
  mkdirSync(path.join(here, 'locales'));
  writeFileSync(path.join(here, 'consent.json'), '{ "languages": ["en", "eo"] }');
  const text = 'accept: expected a text of 1 to \\d+ characters';
  for (const [file, says] of [
    ['', 'expected an object from key to text, found nothing'], ['{ "accept": "Jes', 'expected JSON'], ['<!doctype html><p>Not found</p>', 'expected JSON'],
    ...['[]', 'null', '7', '"Jes"', '[{ "accept": "Jes" }]'].map((other) => [other, 'expected an object from key to text']),
    ...['5', 'null', '""', '[]', '{ "eo": "Jes" }', JSON.stringify('jes '.repeat(5000))].map((value) => [`{ "accept": ${value} }`, text]),
  ]) {
    writeFileSync(path.join(here, 'locales', 'eo.json'), file);
    const { status, stderr } = run(here, 'build', 'consent.json', '--out', 'out');
    assert.equal(status, 1, file);
    assert.match(stderr, new RegExp(`locales/eo\\.json: .*${says}|${says}`), file);
    assert.ok(stderr.includes('locales/eo.json'), file);
    assert.match(stderr, /consent\.json: 1 mistake\n$/, file);
  }
  assert.deepEqual(readdirSync(here).sort(), ['consent.json', 'locales']);
  // An incomplete file with a byte order mark is a valid language.
  writeFileSync(path.join(here, 'locales', 'eo.json'), '\ufeff{ "accept": "Jes al cxio 👍🏽 e\u0301" }\r\n');
  assert.equal(run(here, 'build', 'consent.json', '--out', 'out').stderr, '');
});

test('a locale file serves its sub-tags, however they are spelled', (t) => {
  const here = folder(t);
  mkdirSync(path.join(here, 'locales'));
  writeFileSync(path.join(here, 'consent.json'), '{ "languages": ["eo-XX", "pt-BR"] }');
  writeFileSync(path.join(here, 'locales', 'eo.json'), '{ "accept": "Jes al cxio" }');
  writeFileSync(path.join(here, 'locales', 'pt-br.json'), '{ "accept": "Sim a tudo" }');
  assert.equal(run(here, 'build', 'consent.json', '--out', 'out').stderr, '');
  assert.match(read(here, 'out', 'consent.js'), /Jes al cxio/);
  assert.match(read(here, 'out', 'consent.pt-BR.js'), /Sim a tudo/);
});

test('endlessly nested values are one message', (t) => {
  const here = folder(t);
  for (const [name, text] of Object.entries({ 'lists.json': '['.repeat(100_000), 'objects.json': '{"a":'.repeat(100_000), 'closed.json': `{"services":${'['.repeat(400)}${']'.repeat(400)}}`, 'lists.toml': `a = ${'['.repeat(100_000)}`, 'keys.toml': `${'a.'.repeat(100_000)}a = 1` })) {
    writeFileSync(path.join(here, name), text);
    const { status, stderr } = run(here, 'check', name);
    assert.equal(status, 1, name);
    assert.match(stderr, new RegExp(`^error: configuration: expected at most 32 levels[^]*\\n${name}: 1 mistake\\n$`), name);
  }
});

test('an output folder that is read-only, or is a file, is one message, and nothing is left behind', (t) => {
  const here = folder(t);
  writeFileSync(path.join(here, 'consent.json'), '{}');
  writeFileSync(path.join(here, 'file'), 'mine');
  const { status, stderr } = run(here, 'build', 'consent.json', '--out', 'file');
  assert.equal(status, 1);
  assert.match(stderr, /^file: expected a folder that can be written, found .*\n$/);
  // A file of the bundle cannot replace a folder; then no file is written.
  mkdirSync(path.join(here, 'out', 'report.json', 'mine'), { recursive: true });
  const other = run(here, 'build', 'consent.json', '--out', 'out');
  assert.equal(other.status, 1);
  assert.match(other.stderr, /^out: expected a folder that can be written, found .*report\.json.*\n$/);
  assert.deepEqual(readdirSync(path.join(here, 'out')), ['report.json']);
  if (process.getuid?.() === 0) return;
  mkdirSync(path.join(here, 'shut'));
  chmodSync(path.join(here, 'shut'), 0o500);
  assert.match(run(here, 'build', 'consent.json', '--out', 'shut').stderr, /^shut: expected a folder that can be written/);
});

test('parts of another build are named, and nothing is built with them', (t) => {
  const here = folder(t);
  const parts = path.join(here, 'pkg');
  cpSync(pkg, parts, { recursive: true });
  writeFileSync(path.join(here, 'consent.json'), '{ "services": ["matomo"] }');
  const build = () => spawnSync(process.execPath, [path.join(parts, 'cli.mjs'), 'build', 'consent.json', '--out', 'out'], { cwd: here, encoding: 'utf8' });
  writeFileSync(path.join(parts, 'services', 'matomo.json'), read(parts, 'services', 'matomo.json').replace('13 months', '14 months'));
  writeFileSync(path.join(parts, 'site', 'engine.js'), `${read(parts, 'site', 'engine.js')}\n`);
  rmSync(path.join(parts, 'site', 'stub.js'));
  const { status, stderr } = build();
  assert.equal(status, 1);
  assert.match(stderr, /^services\/matomo\.json: expected the file of the same build as site\/parts\.json, assentry [\d.]+, found one of another build$/m);
  assert.match(stderr, /^site\/engine\.js: .*found one of another build$/m);
  assert.match(stderr, /^site\/stub\.js: .*found nothing$/m);
  assert.deepEqual(readdirSync(here).sort(), ['consent.json', 'pkg']);
  writeFileSync(path.join(parts, 'site', 'parts.json'), read(parts, 'site', 'parts.json').replace(/"version":"[^"]*"/, '"version":"9.9.9"'));
  assert.match(build().stderr, /^site\/parts\.json: expected the list of the files of assentry [\d.]+, found that of 9\.9\.9$/m);
});

test('the small script in a page has at most 700 bytes, and 60 for each queue of a vendor, Google\'s being one', () => {
  const bytes = (services, config) => {
    const { files, mistakes } = compile({ purposes: ['necessary', 'preferences', 'analytics', 'marketing', 'social'], services, ...config });
    assert.deepEqual(mistakes, []);
    return gzipSync(new Map(files).get('consent.stub.js'), { level: 9 }).length;
  };
  const none = bytes([], { consentMode: false });
  assert.ok(none <= 700, `${none} bytes without a queue`);
  const least = bytes([]);
  assert.ok(least <= 700 + 60, `${least} bytes with Google's queue`);
  const named = readdirSync(path.join(pkg, 'services')).filter((name) => name.endsWith('.json') && name !== 'index.json').map((name) => path.basename(name, '.json'));
  const more = named.map((id) => [id, bytes([id]) - least]).filter(([, count]) => count > 0);
  assert.ok(more.length > 3, 'no service has a queue');
  assert.deepEqual(more.filter(([, count]) => count > 60), []);
});

/** A typical site: four purposes, five services, two links. */
const usual = {
  site: 'Sondeval', base: '/consent/', purposes: ['necessary', 'preferences', 'analytics', 'marketing', 'social'], privacyUrl: '/privacy',
  services: [1, 2, 3, 4, 5].map((n) => ({ id: `s${n}`, purpose: 'analytics', name: `Service ${n}`, vendor: `Vendor ${n}` })),
};

test('a language adds at most 0.5 kB to a bundle in Latin letters, 0.8 in others, and 2.0 when the page is idle', () => {
  const { report: { languages }, mistakes } = compile({ ...usual, languages: ['en', ...LANGUAGES.filter((tag) => tag !== 'en')] }, { weighed: true });
  assert.deepEqual(mistakes, []);
  const [english] = languages;
  assert.ok(english.gzip > 5000 && english.idle_gzip > 5000);
  assert.equal(languages.length, LANGUAGES.length);
  const dear = languages.filter(({ language, gzip, idle_gzip: idle }) => {
    const latin = /\p{Script=Latin}/u.test(textsOf(language).accept);
    return gzip - english.gzip > (latin ? 500 : 800) || idle - english.idle_gzip > 2000;
  });
  assert.deepEqual(dear, [], `${english.gzip} and ${english.idle_gzip} bytes in English`);
});

test('in the notice there is no space after a full stop of Chinese or Japanese', () => {
  const { files, mistakes } = compile({ ...usual, regime: 'eu', languages: ['en', 'zh', 'zh-Hant', 'ja'] }, { html: true });
  assert.deepEqual(mistakes, []);
  for (const language of ['zh', 'zh-Hant', 'ja']) {
    const text = new Map(files).get(`notice.${language}.html`).replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, '');
    assert.match(text, /\u3002/, language);
    assert.doesNotMatch(text, /[\u3002\uff1a]\s/, language);
  }
});

test('a layout and a theme add at most 0.6 kB to a bundle', () => {
  const theme = { accent: '#0a5a41', background: '#fbfdfb', ink: '#0f2219', radius: 10, font: 'Inter', titleFont: 'Fraunces', titleWeight: 600, buttons: 'outlined', logo: '/img/logo.svg', dark: { accent: '#86dfbd', background: '#101c17', ink: '#e8f1ec', logo: '/img/night.svg' } };
  const bytes = (looks) => {
    const { report: { languages: [{ gzip }] }, mistakes } = compile({ ...usual, ...looks }, { weighed: true });
    assert.deepEqual(mistakes, []);
    assert.ok(gzip > 5000);
    return gzip;
  };
  const least = bytes({ layout: 'sheet' });
  for (const layout of ['corner', 'bar', 'box', 'sheet']) assert.ok(bytes({ layout, theme, density: 'compact' }) - least <= 600, `${layout}: ${bytes({ layout, theme, density: 'compact' }) - least}`);
});

test('only scripts that run on every page begin with the hint to compile all functions while loading', () => {
  const built = new Map(compile(usual).files);
  const texts = [
    ...['assentry.js', 'assentry.more.js', 'assentry.compat.js', 'assentry.inspect.js'].map((name) => [name, read(pkg, name)]),
    ...['consent.js', 'consent.more.js', 'consent.compat.js'].map((name) => [name, built.get(name).replace('\ufeff', '')]),
  ];
  const told = texts.filter(([, text]) => text.startsWith('//# allFunctionsCalledOnLoad\n')).map(([name]) => name);
  assert.deepEqual(told, ['assentry.js', 'assentry.more.js', 'consent.js', 'consent.more.js']);
});

test('where a page may not read cookies, as in a sandboxed frame, the small script keeps calls and presses anyway', () => {
  const { files } = compile({ site: 'X', services: [] });
  const small = new Map(files).get('consent.stub.js');
  class Document {
    get currentScript() { return { dataset: {}, previousElementSibling: { type: 'assentry' } }; }
    get cookie() { throw new Error('SecurityError'); }
  }
  const window = { Document, document: new Document(), addEventListener: (/** @type {string} */ type) => listened.push(type) };
  const listened = /** @type {string[]} */ ([]);
  window.window = window;
  vm.runInNewContext(small, window);
  assert.equal(window.assentry.status().standing, 'unasked');
  assert.deepEqual(listened, ['click']);
});
