// The package: every exported path resolves, also on a server, and has types.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const pkg = path.join(root, 'pkg');
const manifest = JSON.parse(readFileSync(path.join(pkg, 'package.json'), 'utf8'));

/** A project that has the package installed. */
function project(t) {
  const folder = mkdtempSync(path.join(tmpdir(), 'assentry-package-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(pkg, path.join(folder, 'node_modules', 'assentry'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}
const run = (folder, text, ...flags) => execFileSync('node', [...flags, '--input-type=module', '-e', text], { cwd: folder, encoding: 'utf8' }).trim();

/** The contents of the tarball. */
const packed = () => JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: pkg, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))[0].files.map(({ path: name }) => name);

test('the tarball has every file of the folder, with its licences', () => {
  const names = packed();
  const there = readdirSync(pkg, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(pkg, path.join(entry.parentPath ?? entry.path, entry.name)));
  assert.deepEqual(there.filter((name) => !names.includes(name)), []);
  assert.ok(['LICENSE-MIT', 'LICENSE-APACHE', 'README.md', 'assentry.config.d.ts'].every((name) => names.includes(name)));
});

test('every name of the package is a file, under every condition', () => {
  const names = packed();
  const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));
  for (const [name, value] of Object.entries(manifest.exports)) {
    for (const target of targets(value).filter((one) => one !== './*')) {
      const pattern = new RegExp(`^${target.slice(2).replaceAll('.', '\\.').replace('*', '.+')}$`);
      assert.ok(names.some((file) => pattern.test(file)), `${name}: ${target}`);
    }
  }
});

test('on a server every part can be imported, nothing runs, and a service exports its entry', (t) => {
  const said = run(project(t), `
    import assentry, { init } from 'assentry';
    import matomo from 'assentry/services/matomo';
    import norwegian from 'assentry/locales/nb';
    import 'assentry/locales/all'; import 'assentry/compat'; import 'assentry/inspect';
    init({ site: 'The Shop', services: [matomo], language: norwegian });
    console.log(JSON.stringify([matomo, norwegian, assentry.has('matomo'), assentry.status().standing, Object.keys(globalThis).filter((name) => /assentry|dataLayer/.test(name))]));`);
  assert.deepEqual(JSON.parse(said), [{ id: 'matomo' }, 'nb', false, 'unasked', []]);
  assert.equal(run(project(t), "import a from 'assentry'; console.log(a.has('analytics'))", '--conditions=development'), 'false');
});

test('every service and every language is a module, and the names of languages are those that the script knows', async (t) => {
  const folder = project(t);
  const { services, locales } = await import(pathToFileURL(path.join(pkg, 'given.mjs')).href);
  for (const id of JSON.parse(readFileSync(path.join(pkg, 'services/index.json'), 'utf8'))) {
    const { default: named } = await import(pathToFileURL(path.join(pkg, `services/${id}.mjs`)).href);
    assert.deepEqual(named, { id });
    assert.deepEqual(JSON.parse(JSON.stringify(services.get(id))), JSON.parse(readFileSync(path.join(pkg, `services/${id}.json`), 'utf8')));
  }
  await import(pathToFileURL(path.join(pkg, 'locales/all.mjs')).href);
  const { tags } = JSON.parse(readFileSync(path.join(pkg, 'site/languages.json'), 'utf8'));
  assert.deepEqual([...locales.keys()], tags);
  assert.match(locales.get('nb').names, /^no=nn=nb$/);
  for (const tag of tags) assert.deepEqual(await locales.get(tag).texts(), JSON.parse(readFileSync(path.join(pkg, `assentry.${tag}.json`), 'utf8')), tag);
  assert.ok(folder);
});

const program = `
  import assentry, { init, type Config, type Status } from 'assentry';
  import matomo from 'assentry/services/matomo';
  import french from 'assentry/locales/fr';
  import 'assentry/locales/all'; import 'assentry/compat'; import 'assentry/inspect';
  import { has, read, type Answer } from 'assentry/server';
  const answer: Answer | undefined = read('assentry=', { withheld: ['marketing'] });
  has(null, 'analytics');
  const config: Config = { site: 'The Shop', language: french, services: [matomo, 'youtube', { ...matomo, parameters: { siteId: '1' } }] };
  init(config);
  const off: () => void = assentry.on('change', (status: Status) => console.log(status.granted));
  off();`;
for (const [module, moduleResolution] of [['esnext', 'bundler'], ['nodenext', 'nodenext'], ['esnext', 'node10']]) {
  test(`it has types where modules are found as ${moduleResolution} does, and a wrong key is a mistake`, (t) => {
    const folder = project(t);
    const check = (text) => {
      writeFileSync(path.join(folder, 'main.ts'), text);
      try {
        execFileSync(path.join(root, 'node_modules/.bin/tsc'), ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--module', module, '--moduleResolution', moduleResolution, 'main.ts'], { cwd: folder, encoding: 'utf8' });
        return '';
      } catch ({ stdout }) { return stdout; }
    };
    assert.equal(check(program), '');
    assert.match(check("import { init } from 'assentry'; init({ postion: 'left' });"), /'postion' does not exist in type 'Config'/);
    assert.match(check("import { init } from 'assentry'; init({ position: 'lfet' });"), /"lfet"/);
  });
}

/** A page as Vite's plugin writes it. */
async function plugged(t, html, { base = '/', page = '/index.html', config = '{ "site": "Example" }', options = {} } = {}) {
  const { default: assentry } = await import(pathToFileURL(path.join(pkg, 'vite.mjs')).href);
  const here = mkdtempSync(path.join(tmpdir(), 'assentry-plugin-'));
  t.after(() => rmSync(here, { recursive: true, force: true }));
  writeFileSync(path.join(here, 'consent.json'), config);
  const plugin = assentry(options), emitted = [];
  plugin.configResolved({ root: here, base, command: 'build' });
  const context = { error(message) { throw new Error(message); }, addWatchFile() {}, emitFile: ({ fileName }) => emitted.push(fileName) };
  plugin.buildStart.call(context);
  plugin.generateBundle.call(context);
  return { html: plugin.transformIndexHtml.handler(html, { path: page }), emitted };
}

test("Vite's plugin finds head and body, not what comments or other elements say", async (t) => {
  const { html } = await plugged(t, '<!-- <head> <meta charset="x"> <body> --><html lang=en><header></header><body-part></body-part><head><title>A</title></head><!-- <body> --><body class="a"><p>B</p></body></html>');
  assert.match(html, /^<!-- <head> <meta charset="x"> <body> --><html lang=en><header><\/header><body-part><\/body-part><head>\n<script type="assentry" [^]*<script[^]*<title>A<\/title><\/head><!-- <body> --><body class="a">\n<assentry-banner [^]*<p>B<\/p>/);
  assert.equal(html.match(/<assentry-banner /g).length, 1);
});

test("Vite's plugin names its files from the page where the site's base is relative, and from the base where it is elsewhere", async (t) => {
  for (const [base, page, expected] of [['./', '/index.html', './'], ['', '/index.html', './'], ['./', '/a/b/index.html', '../../'], ['/below/', '/index.html', '/below/'], ['https://cdn.example/x/', '/index.html', 'https://cdn.example/x/']]) {
    const { html, emitted } = await plugged(t, '<html lang="en"><head><meta charset="utf-8"></head><body></body></html>', { base, page });
    const [, address] = /<script async src="([^"]*)consent\/consent\.first\.[0-9a-f]+\.js"/.exec(html) ?? [];
    assert.equal(address, expected, base);
    assert.ok(emitted.length > 2 && emitted.every((name) => name.startsWith('consent/')), emitted.join());
    assert.ok(html.includes(`<script type="assentry" async src="${expected}consent/consent.`), html);
  }
});

test("Vite's plugin lets the script wait behind a painted notice, but not where it has to find out who has answered elsewhere", async (t) => {
  const page = '<html lang="en"><head><meta charset="utf-8"></head><body></body></html>';
  const waits = async (html, config, options) => /<template data-assentry-later><script async /.test((await plugged(t, html, { config, options })).html);
  assert.equal(await waits(page), true);
  assert.equal(await waits(page, '{ "site": "Example", "import": true }'), false);
  for (const options of [{ painted: false }, { early: true }]) assert.equal(await waits(page, undefined, options), false);
  assert.equal(await waits('<html lang="en"><head><meta charset="utf-8"></head><p>Its body is implied.</p></html>'), false);
});
