// The floor with a Rust module in it has to be built: `floors/floor-wasm`.
import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureRust, root, run } from '../../scripts/tools.mjs';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'floors', 'floor-wasm');
const built = path.join(folder, 'consent.wasm');

export function ensureWasmFloor() {
  if (existsSync(built)) return;
  ensureRust();
  const target = path.join(root, 'target', 'bench', 'floor');
  run('cargo', ['build', '--release', '--locked', '--target', 'wasm32-unknown-unknown', '--target-dir', target, '--manifest-path', path.join(folder, 'Cargo.toml')]);
  copyFileSync(path.join(target, 'wasm32-unknown-unknown', 'release', 'floor.wasm'), built);
}
