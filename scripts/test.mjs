// `npm test`: runs everything from a fresh checkout. Each step sets up what it needs.
//
//   npm test -- --changed [COMMIT]   only the steps affected by files that differ from a commit (default HEAD)
import { execFileSync, spawnSync } from 'node:child_process';
import { ensureBrowsers } from './browsers.mjs';
import { ensureServers } from './servers.mjs';
import { reached, steps } from './steps.mjs';
import { ensurePackages, ensureRust, environment, root } from './tools.mjs';

const [option, commit = 'HEAD', ...more] = process.argv.slice(2);
if ((option && option !== '--changed') || more.length > 0) {
  console.error(`npm test: expected nothing or --changed [COMMIT], found ${process.argv.slice(2).join(' ')}`);
  process.exit(2);
}
const chosen = option ? reached(changedSince(commit)) : steps;
if (chosen.length === 0) console.log(`nothing differs from ${commit} that a test could tell`);

ensurePackages();
ensureRust();
ensureServers();
ensureBrowsers();
const times = [];
let failed;
for (const { name, command, args } of chosen) {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const begun = performance.now();
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment });
  times.push({ name, seconds: (performance.now() - begun) / 1000 });
  if (status !== 0) {
    failed = `${command} ${args.join(' ')}: expected exit code 0, found ${error?.message ?? status ?? signal}`;
    break;
  }
}
console.log('\nWhere the time went:');
for (const { name, seconds } of times) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
if (failed) {
  console.error(failed);
  process.exit(1);
}

/** Paths that differ from a commit, and untracked ones. */
function changedSince(reference) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  return [...new Set([...git('diff', '--name-only', '--no-renames', reference), ...git('ls-files', '--others', '--exclude-standard')])];
}
