// Builds the floors that have a Rust module: `floors/floor-wasm` has it in a file, `floors/floor-inline` in the script.
import { existsSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DECODE, embed } from '../../build/embed.mjs';
import { ensureRust, root, run } from '../../scripts/tools.mjs';

const floors = path.join(path.dirname(fileURLToPath(import.meta.url)), 'floors');
const folder = path.join(floors, 'floor-wasm');
const built = path.join(folder, 'consent.wasm');

export function ensureWasmFloors() {
  if (!existsSync(built)) {
    ensureRust();
    const target = path.join(root, 'target', 'bench', 'floor');
    run('cargo', ['build', '--release', '--locked', '--target', 'wasm32-unknown-unknown', '--target-dir', target, '--manifest-path', path.join(folder, 'Cargo.toml')]);
    copyFileSync(path.join(target, 'wasm32-unknown-unknown', 'release', 'floor.wasm'), built);
  }
  const fetched = '(await WebAssembly.instantiateStreaming(fetch(url))).instance.exports';
  const script = readFileSync(path.join(folder, 'consent.js'), 'utf8');
  if (!script.includes(fetched)) throw new Error(`${folder}/consent.js: expected ${fetched}`);
  const inside = `new WebAssembly.Instance(new WebAssembly.Module(${DECODE}(${embed(readFileSync(built))}))).exports`;
  writeFileSync(path.join(floors, 'floor-inline', 'consent.js'), script.replace(fetched, () => inside));
}
