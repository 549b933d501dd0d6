// `npm run size`: compares the sizes of the shipped files with budget.json, which only goes up with a written reason.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from '../scripts/tools.mjs';

// Uses the gzip program: Node's zlib is tuned for speed and gives other figures.
const gzipped = (file) => execFileSync('gzip', ['-9', '-n', '-c', file]).length;

const budget = JSON.parse(readFileSync(path.join(root, 'budget.json'), 'utf8'));
let over = 0;
/** The file that an entry means: for languages, the largest one. */
const largest = (name) => (name.includes('TAG') ? readdirSync(path.join(root, 'pkg')).filter((file) => /^assentry\.(?!schema).*\.json$/.test(file)).sort((one, other) => gzipped(path.join(root, 'pkg', other)) - gzipped(path.join(root, 'pkg', one)))[0] : name);
for (const [entry, { gzip: allowed }] of Object.entries(budget.files)) {
  const name = largest(entry);
  const file = path.join(root, 'pkg', name);
  const bytes = readFileSync(file);
  if (name.endsWith('.wasm') && !WebAssembly.validate(bytes)) throw new Error(`${name}: expected a valid module`);
  const gzip = gzipped(file);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
  if (gzip > allowed) over += 1;
  console.log(`${name}: ${bytes.length} bytes, gzip -9 ${gzip} (budget ${allowed}, ${gzip - allowed >= 0 ? '+' : ''}${gzip - allowed}), brotli 11 ${brotli}`);
}
const goal = budget.goal['assentry.js'].gzip;
const now = gzipped(path.join(root, 'pkg', 'assentry.js'));
console.log(`goal for assentry.js: gzip ${goal}; ${now > goal ? `${now - goal} bytes to go` : 'met'}`);
if (over) {
  console.error(`${over} of the files are over their budget`);
  process.exit(1);
}
