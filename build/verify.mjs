// `npm run verify`: rebuilds pkg/ in another folder and compares it byte for byte with the committed one.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../scripts/tools.mjs';

const fresh = path.join(root, 'target', 'verify');
run('node', ['build/build.mjs', '--out', fresh]);

const list = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))).sort();
const committed = list(path.join(root, 'pkg'));
const built = list(fresh);
const trouble = [];
for (const name of new Set([...committed, ...built])) {
  if (!built.includes(name)) trouble.push(`${name}: committed, but not built`);
  else if (!committed.includes(name)) trouble.push(`${name}: built, but not committed`);
  else {
    const [old, now] = [readFileSync(path.join(root, 'pkg', name)), readFileSync(path.join(fresh, name))];
    if (!old.equals(now)) trouble.push(`${name}: expected ${old.length} bytes as committed, found ${now.length} bytes that differ`);
  }
}
rmSync(fresh, { recursive: true });
if (trouble.length) {
  console.error(`pkg/ is not what the sources make:\n  ${trouble.join('\n  ')}\nrun: npm run build`);
  process.exit(1);
}
console.log(`pkg/ is what the sources make: ${committed.length} files, byte for byte`);
