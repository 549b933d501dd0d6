// The steps of `npm test`, and which of them a change can affect.

const wasm = ['--target', 'wasm32-unknown-unknown'];

/**
 * In order, quick ones first. `reads` matches the files that can make the step fail; a change of the set-up (`SETUP`)
 * affects every step.
 * @type {{ name: string, command: string, args: string[], reads: RegExp }[]}
 */
export const steps = [
  { name: 'format', command: 'cargo', args: ['fmt', '--all', '--check'], reads: /\.rs$/ },
  {
    name: 'lints',
    command: 'cargo',
    args: ['clippy', '--locked', '--workspace', '--exclude', 'assentry', '--all-targets', '--features', 'assentry-cli/cluster,assentry-demo/cluster', '--', '-D', 'warnings'],
    reads: /^(crates|locales|catalogue)\//,
  },
  {
    name: 'lints, wasm',
    command: 'cargo',
    args: ['clippy', '--locked', '-p', 'assentry', '-p', 'assentry-gpp', '-p', 'assentry-inspector', '-p', 'assentry-peers', '-p', 'assentry-site', ...wasm, '--', '-D', 'warnings'],
    reads: /^(src\/|crates\/(core|gpp|inspector|looks|peers|site)\/|locales\/)/,
  },
  { name: 'dependencies', command: 'node', args: ['scripts/deny.mjs'], reads: /(^|\/)Cargo\.toml$|^deny\.toml$|^scripts\/deny\./ },
  { name: 'lints, scripts', command: 'npx', args: ['eslint', '.'], reads: /\.m?js$/ },
  { name: 'types', command: 'npx', args: ['tsc', '--noEmit', '-p', '.'], reads: /^(web|packages)\/.*\.m?[jt]s$/ },
  {
    name: 'native tests',
    command: 'cargo',
    args: ['test', '--locked', '--workspace'],
    reads: /^(crates|locales|catalogue|src\/)|^www\/consent\.json$/,
  },
  { name: 'scripts without a page', command: 'node', args: ['--test', 'tests/node/'], reads: /^(web\/|packages\/|ops\/record\/|pkg|scripts|build\/|tests\/(node|vectors|e2e\/bench))/ },
  // The house rules read documents, markup and all committed files.
  { name: 'house rules', command: 'node', args: ['--test', 'tests/house/'], reads: /./ },
  { name: 'sizes', command: 'node', args: ['build/size.mjs'], reads: /^(pkg\/|budget\.json$|build\/size)/ },
  // Against ClickHouse, which it fetches once: 1.2 GB in .tools/.
  { name: 'cluster', command: 'npm', args: ['run', '--silent', 'test:cluster'], reads: /^(crates\/(core\/src|collector|cli|demo)\/|scripts\/clickhouse)/ },
  { name: 'end to end', command: 'node', args: ['scripts/e2e.mjs'], reads: /^(pkg|www|catalogue|tests\/(bundlers|e2e|observe|stacks)|crates\/((core|collector|demo)\/src))\/|^(README|docs\/(record|receipt|integrate|stacks\/.*))\.md$|^playwright\.config\.mjs$/ },
];

/** Files that every step depends on. */
const SETUP = /^(Cargo\.(toml|lock)|package(-lock)?\.json|rust-toolchain\.toml|clippy\.toml|scripts\/(test|steps|tools|e2e|browsers|servers)\.mjs)$/;

/**
 * The steps that a change of these files can affect. If only end-to-end specs changed, only those specs run.
 * @param {string[]} changed paths from the top folder
 */
export function reached(changed) {
  if (changed.some((name) => SETUP.test(name))) return steps;
  return steps.flatMap((step) => {
    const reasons = changed.filter((name) => step.reads.test(name));
    if (reasons.length === 0) return [];
    const onlySpecs = step.name === 'end to end' && reasons.every((name) => name.endsWith('.spec.mjs'));
    return [onlySpecs ? { ...step, args: [...step.args, ...reasons] } : step];
  });
}
