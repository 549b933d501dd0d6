// Writes the tables into docs/benchmarks.md, between its two markers.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../scripts/tools.mjs';

const FILE = path.join(root, 'docs', 'benchmarks.md');
const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

export function writeIntoDocs(text) {
  const document = readFileSync(FILE, 'utf8');
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/benchmarks.md: expected ${BEGIN} and ${END}`);
  writeFileSync(FILE, `${document.slice(0, begin + BEGIN.length)}\n${text.trim()}\n${document.slice(end)}`);
}
