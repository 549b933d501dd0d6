// Tools that are not dependencies of this project, installed from the registries at pinned versions into an ignored folder.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const home = path.join(root, '.tools', 'cargo');

/** The command-line tools, at the versions that `pkg/` is built with. */
const CARGO_TOOLS = [
  // 0.2.130 does not install with its own lock file; the library is pinned to the same version in Cargo.toml.
  { crate: 'wasm-bindgen-cli', version: '0.2.129', bin: 'wasm-bindgen' },
  { crate: 'wasm-pack', version: '0.15.1', bin: 'wasm-pack' },
];

/** The environment in which the tools are found. */
export const environment = { ...process.env, PATH: `${path.join(home, 'bin')}${path.delimiter}${process.env.PATH}` };

/** Runs a command, and exits with its exit code if it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment, ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    console.error(`${command} ${args.join(' ')}: expected exit code 0, found ${result.status ?? result.signal}`);
    process.exit(result.status ?? 1);
  }
}

/** Installs npm packages exactly as locked, for the project or one of its folders, unless already installed. */
export function ensurePackages(folder = '.') {
  const cwd = path.join(root, folder);
  if (!areInstalled(cwd)) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], { cwd });
}

/** Whether npm's list of installed packages has every locked one, except those for other platforms. @param {string} cwd */
function areInstalled(cwd) {
  const list = path.join(cwd, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const [locked, there] = [path.join(cwd, 'package-lock.json'), list].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(locked).every(([name, { version, optional, devOptional }]) =>
    !name.startsWith('node_modules/') || optional || devOptional || (name in there && there[name].version === version));
}

/**
 * Installs the complete toolchain that rust-toolchain.toml pins: rustup does not add missing components to an installed
 * toolchain and, if automatic installation is off, does not install the toolchain either.
 */
export function ensureRust() {
  const { channel, components, targets } = pinned();
  const sysroot = spawnSync('rustc', ['--print', 'sysroot'], { cwd: root, encoding: 'utf8' });
  const lib = path.join((sysroot.stdout ?? '').trim(), 'lib', 'rustlib');
  const whole = sysroot.status === 0 && existsSync(path.join(lib, 'src')) && targets.every((target) => existsSync(path.join(lib, target)));
  if (whole) return;
  console.log(`installing Rust ${channel} with ${[...components, ...targets].join(', ')} (once)`);
  run('rustup', ['toolchain', 'install', channel, '--profile', 'minimal', '--no-self-update', ...components.flatMap((name) => ['--component', name]), ...targets.flatMap((name) => ['--target', name])]);
}

/** The contents of rust-toolchain.toml. */
function pinned() {
  const text = readFileSync(path.join(root, 'rust-toolchain.toml'), 'utf8');
  const list = (key) => JSON.parse(new RegExp(`^${key} = (\\[.*\\])$`, 'm').exec(text)[1]);
  return { channel: /^channel = "(.*)"$/m.exec(text)[1], components: list('components'), targets: list('targets') };
}

/** Installs the wasm tools: takes a few minutes on a fresh machine, no time after that. */
export function ensureWasmTools() {
  ensureRust();
  for (const { crate, version, bin } of CARGO_TOOLS) {
    let found = '';
    try {
      found = execFileSync(path.join(home, 'bin', bin), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      // Not installed yet.
    }
    if (found.includes(version)) continue;
    console.log(`installing ${crate} ${version} into .tools/ (once)`);
    run('cargo', ['install', crate, '--version', version, '--locked', '--force', '--root', home]);
  }
}
