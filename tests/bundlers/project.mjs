// Projects with the tarball of the package in `node_modules`, as `npm install` leaves it there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const pkg = process.env.ASSENTRY_PKG ?? path.join(here, '../../pkg');

/** The tarball, made once. @type {string | undefined} */
let tarball;
function pack(folder) {
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: pkg, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  return path.join(folder, filename);
}

/**
 * Makes a project of these files below `home`, where it finds its other packages. `versions` are further copies of the
 * package, by name.
 * @param {Record<string, string>} files
 */
export function project(files, { versions = {}, home = here } = {}) {
  mkdirSync(path.join(home, '.projects'), { recursive: true });
  const root = mkdtempSync(path.join(home, '.projects', 'p-'));
  tarball ??= pack(mkdtempSync(path.join(home, '.projects', 'tarball-')));
  for (const [name, change] of Object.entries({ assentry: (text) => text, ...versions })) {
    const folder = path.join(root, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
    for (const file of ['page.mjs', 'package.json']) writeFileSync(path.join(folder, file), change(readFileSync(path.join(folder, file), 'utf8')));
  }
  for (const [name, text] of Object.entries({ 'package.json': '{ "private": true, "type": "module" }', ...files })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

/** Changes a file of a project. */
export const write = (root, name, text) => writeFileSync(path.join(root, name), text);

export const discard = (root) => rmSync(root, { recursive: true, force: true });

/** What was built, by name below the folder. @param {string} root @returns {[string, Buffer][]} */
export const made = (root, folder = 'dist') => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).map((file) => [path.relative(path.join(root, folder), file).replaceAll(path.sep, '/'), readFileSync(file)]);
