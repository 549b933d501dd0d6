// Which test covers which duty: `npm run duties` writes docs/duties.md from catalogue/law/duties.json and the names of
// all tests. A test covers the ids in its name, such as `(L-31, L-37)` or `_l_31_l_37`; a duty may also list tests by name.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const page = path.join(root, 'docs', 'duties.md');

/** @type {{ id: string, title: string, tests?: string[], counsel?: string, missing?: string }[]} */
export const duties = JSON.parse(readFileSync(path.join(root, 'catalogue', 'law', 'duties.json'), 'utf8')).duties;

/** Every file below a folder whose name matches. @param {string} folder @param {RegExp} ending @returns {string[]} */
function files(folder, ending) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return /^(node_modules|target|fixtures)$/.test(entry.name) ? [] : files(name, ending);
    return entry.isFile() && ending.test(entry.name) ? [name] : [];
  }).sort();
}

/** The names of the tests in a file. @param {string} file */
function names(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const pattern = file.endsWith('.rs')
    ? /#\[(?:tokio::)?test[^\]]*\](?:\s*#\[[^\]]*\])*\s*(?:async )?fn (\w+)/g
    : /\btest\((?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/g;
  return [...text.matchAll(pattern)].map(([, ...found]) => /** @type {string} */ (found.find(Boolean) || ''));
}

/** The ids in a test's name, with ranges expanded. @param {string} name */
export function idsIn(name) {
  const ids = [];
  for (const [, letter, from, to] of name.matchAll(/\b([LTAVBM])-(\d\d)(?: to \1-(\d\d))?/g)) {
    for (let at = Number(from); at <= Number(to ?? from); at += 1) ids.push(`${letter}-${String(at).padStart(2, '0')}`);
  }
  for (const [, letter, number] of name.matchAll(/(?<=_)([ltavbm])_(\d\d)(?=_|$)/g)) ids.push(`${letter.toUpperCase()}-${number}`);
  return ids;
}

/** The tests that cover each duty, as file and name. @returns {Map<string, { file: string, name: string }[]>} */
export function held() {
  const tests = new Map();
  const listed = (/** @type {string} */ name) => duties.filter((duty) => duty.tests?.includes(name)).map(({ id }) => id);
  for (const file of [...files('crates', /\.rs$/), ...files('src', /\.rs$/), ...files('tests', /\.mjs$/)]) {
    for (const name of names(file)) {
      for (const id of new Set([...idsIn(name), ...listed(name)])) tests.set(id, [...(tests.get(id) ?? []), { file, name }]);
    }
  }
  return tests;
}

/** The text of docs/duties.md. */
export function written() {
  const tests = held();
  const cell = (/** @type {string} */ text) => text.replaceAll('\\', '').replaceAll('|', '\\|');
  const rows = duties.map(({ id, title, counsel, missing }) => {
    const found = tests.get(id) ?? [];
    const [shown, more] = [found.slice(0, 3), found.length - 3];
    const links = shown.map(({ file, name }) => `[${cell(name).replaceAll(/[[\]]/g, '')}](../${file})`).join('<br>') + (more > 0 ? `<br>and ${more} more` : '');
    const open = [missing && `**Missing:** ${missing}`, counsel && `**Counsel decides:** ${counsel}`].filter(Boolean).join('. ');
    return `| ${id} | ${cell(title)} | ${links} | ${cell(open)} |`;
  });
  const without = duties.filter(({ id }) => !tests.has(id)).length;
  return `# Duties, and the tests that hold them

Written by \`npm run duties\` from \`catalogue/law/duties.json\` and the names of the tests; edit those. ${duties.length} duties of the first priority, ${duties.length - without} with a test. An engineer's reading, not legal advice. A test that holds a duty is evidence that the code does what we understand the duty to be, and for what is tested only.

| Id | Duty | Held by | Open |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, written());
