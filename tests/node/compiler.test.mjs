// The compiler under Node, as `npx assentry` runs it, and the JSON Schema that it writes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const pkg = path.join(root, 'pkg');
const corpus = path.join(root, 'tests', 'configurations');
const read = (...names) => readFileSync(path.join(...names), 'utf8');
const schema = JSON.parse(read(pkg, 'assentry.schema.json'));
const fits = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

/** The configurations of a folder, by name. */
const files = (folder, end) => readdirSync(path.join(corpus, folder)).filter((name) => name.endsWith(end)).map((name) => path.join(corpus, folder, name));
/** A folder that is gone after the test. */
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

test('assentry check tells of every bad one what is in the file beside it', () => {
  for (const kind of readdirSync(path.join(corpus, 'bad'))) {
    for (const file of files(`bad/${kind}`, '').filter((name) => !name.endsWith('.txt'))) {
      const { status, stderr } = run(path.dirname(file), 'check', path.basename(file));
      const report = read(file.replace(/\.\w+$/, '.txt'));
      assert.equal(stderr.replace(/\n\n[^\n]*: \d+ mistakes?\n$/, '\n'), report, file);
      assert.equal(status, 1, file);
    }
  }
});

test('the JSON Schema has the same verdict, but for what docs/configuration.md says that it cannot know', () => {
  const verdicts = { good: true, 'bad/everywhere': false, 'bad/strict': false, 'bad/across': true, 'bad/site': true };
  for (const [kind, expected] of Object.entries(verdicts)) {
    for (const file of files(kind, '.json')) assert.equal(fits(JSON.parse(read(file))), expected, `${file}: ${JSON.stringify(fits.errors)}`);
  }
});

test('the JSON Schema says what each key means, and proposes the services of the catalogue', () => {
  for (const [name, object] of [['config', schema], ...Object.entries(schema.$defs)]) {
    for (const [key, { description }] of Object.entries((object.anyOf?.at(-1) ?? object).properties ?? {})) assert.match(description ?? '', /\w/, `${name}.${key}`);
  }
  const [name] = schema.$defs.service.anyOf;
  assert.deepEqual(name.anyOf[0].enum, JSON.parse(read(pkg, 'services', 'index.json')));
  assert.deepEqual(run(root, 'schema'), { status: 0, stdout: read(pkg, 'assentry.schema.json'), stderr: '' });
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
  assert.match(stderr, /reach\.one: expected reach\.many with the other plural forms/);
  assert.match(stderr, /fr_FR\.json: expected a name that is a language tag such as fr\.json or zh-Hant\.json[^]*did you mean fr-FR\?/);
  assert.match(stderr, /locales\/de\.json: expected JSON/);
  assert.match(stderr, /consent\.json: 5 mistakes\n$/);
});

test('a locale file serves the tags that it is a kind of, however they are written', (t) => {
  const here = folder(t);
  mkdirSync(path.join(here, 'locales'));
  writeFileSync(path.join(here, 'consent.json'), '{ "languages": ["eo-XX", "pt-BR"] }');
  writeFileSync(path.join(here, 'locales', 'eo.json'), '{ "accept": "Jes al cxio" }');
  writeFileSync(path.join(here, 'locales', 'pt-br.json'), '{ "accept": "Sim a tudo" }');
  assert.equal(run(here, 'build', 'consent.json', '--out', 'out').stderr, '');
  assert.match(read(here, 'out', 'consent.js'), /Jes al cxio/);
  assert.match(read(here, 'out', 'consent.pt-BR.js'), /Sim a tudo/);
});

test('a folder that cannot be written, or is a file, is one message, and nothing is left behind', (t) => {
  const here = folder(t);
  writeFileSync(path.join(here, 'consent.json'), '{}');
  writeFileSync(path.join(here, 'file'), 'mine');
  const { status, stderr } = run(here, 'build', 'consent.json', '--out', 'file');
  assert.equal(status, 1);
  assert.match(stderr, /^file: expected a folder that can be written, found .*\n$/);
  // A file of the bundle cannot take the place of a folder: then none takes its place.
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
