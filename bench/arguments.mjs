// The arguments of `npm run bench --`.

const HELP = `npm run bench [-- PART... OPTIONS]

PART: banner, realistic, react, core, collector, lighthouse; all of them if none is named. \`table\` runs nothing.
Prints one table of what was run last, and keeps the figures in bench/results/.

  --rounds N         interleaved rounds: 15 of the banner, a third of that of the others
  --peers A,B        only these peers, by the names of the folders in bench/banner/peers
  --candidate DIR    one more candidate (bench/banner/README.md); repeatable
  --pkg DIR          the build to measure, in the place of pkg/
  --only A,B         only these parts of the banner bench: bytes, first, cost, return, order, many;
                     or realistic, which is the part of that name
  --languages A,B    of realistic only the languages of these tags
  --scenarios A,B    of the banner bench only these, by their names in bench/banner/scenarios.mjs, such as 'cost to notice'
  --docs             write the tables into docs/benchmarks.md`;

const PARTS = ['banner', 'realistic', 'react', 'core', 'collector', 'lighthouse', 'table'];
const VALUES = ['rounds', 'peers', 'candidate', 'pkg', 'only', 'languages', 'scenarios'];
const LISTS = ['peers', 'only', 'languages', 'scenarios'];

/** @param {string[]} args */
export function readArguments(args) {
  const read = { parts: [], rounds: 15, peers: undefined, candidates: [], pkg: undefined, only: undefined, languages: undefined, scenarios: undefined, docs: false };
  const stop = (why) => {
    console.error(`bench: ${why}\n\n${HELP}`);
    process.exit(2);
  };
  for (let at = 0; at < args.length; at += 1) {
    const given = args[at], name = given.replace(/^--/, '');
    const value = VALUES.includes(name) ? args[++at] : undefined;
    if (VALUES.includes(name) && value === undefined) stop(`${given}: expected a value, found none`);
    if (name === 'help') stop('help');
    else if (PARTS.includes(given)) read.parts.push(given);
    else if (name === 'docs') read.docs = true;
    else if (name === 'candidate') read.candidates.push(value);
    else if (name === 'rounds') read.rounds = Number(value);
    else if (name === 'pkg') read.pkg = value;
    else if (LISTS.includes(name)) read[name] = value.split(',');
    else stop(`${given}: expected a part or an option`);
  }
  if (!Number.isInteger(read.rounds) || read.rounds < 1) stop(`--rounds: expected a whole number, found ${read.rounds}`);
  // `realistic` has its own candidates, so it runs as a separate part.
  if (read.only?.includes('realistic')) read.parts = ['realistic'];
  if (read.parts.length === 0) read.parts = PARTS.filter((part) => part !== 'table');
  return read;
}
