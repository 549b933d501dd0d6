// The steps of `npm test`, and which of them a change can reach.

const wasm = ['--target', 'wasm32-unknown-unknown'];

/**
 * In order, the quick ones first. `reads` matches the files whose change can make the step fail; a change of the set-up
 * (`SETUP`) reaches every step.
 * @type {{ name: string, command: string, args: string[], reads: RegExp }[]}
 */
export const steps = [
  { name: 'format', command: 'cargo', args: ['fmt', '--all', '--check'], reads: /\.rs$/ },
  {
    name: 'lints',
    command: 'cargo',
    args: ['clippy', '--locked', '-p', 'assentry-core', '-p', 'assentry-collector', '-p', 'assentry-inspector', '-p', 'assentry-peers', '--all-targets', '--features', 'assentry-collector/cluster', '--', '-D', 'warnings'],
    reads: /^(crates|locales|catalogue)\//,
  },
  {
    name: 'lints, wasm',
    command: 'cargo',
    args: ['clippy', '--locked', '-p', 'assentry', '-p', 'assentry-inspector', '-p', 'assentry-peers', ...wasm, '--', '-D', 'warnings'],
    reads: /^(src\/.*\.rs$|crates\/(core|inspector|peers)\/|locales\/)/,
  },
  { name: 'types', command: 'npx', args: ['tsc', '--noEmit', '-p', '.'], reads: /^src\/.*\.[jt]s$/ },
  {
    name: 'native tests',
    command: 'cargo',
    args: ['test', '--locked', '-p', 'assentry', '-p', 'assentry-core', '-p', 'assentry-collector', '-p', 'assentry-inspector', '-p', 'assentry-peers'],
    reads: /^(crates|locales|catalogue|src\/.*\.rs$)|^www\/consent\.json$/,
  },
  { name: 'scripts without a page', command: 'node', args: ['--test', 'tests/node/'], reads: /^(src\/.*\.js$|pkg|scripts|tests\/(node|e2e\/bench))/ },
  // Documents, mark-up and committed files are read by the house's rules: everything is.
  { name: 'house rules', command: 'node', args: ['--test', 'tests/house/'], reads: /./ },
  { name: 'sizes', command: 'node', args: ['scripts/size.mjs'], reads: /^(pkg\/|budget\.json$|scripts\/size)/ },
  // Against ClickHouse, which it fetches once: 1.2 GB in .tools/.
  { name: 'cluster', command: 'npm', args: ['run', '--silent', 'test:cluster'], reads: /^(crates\/(core\/src|collector)\/|scripts\/clickhouse)/ },
  { name: 'end to end', command: 'node', args: ['scripts/e2e.mjs'], reads: /^(pkg|www|catalogue|tests\/(e2e|observe)|crates\/(core\/src|collector\/src))\/|^(README|docs\/(record|receipt))\.md$|^playwright\.config\.mjs$/ },
];

/** What every step stands on. */
const SETUP = /^(Cargo\.(toml|lock)|package(-lock)?\.json|rust-toolchain\.toml|clippy\.toml|scripts\/(test|steps|tools|e2e|browsers|servers)\.mjs)$/;

/**
 * The steps that a change of these files can reach. Where of the end-to-end tests only specifications changed, only
 * these run.
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
