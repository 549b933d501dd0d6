// The banner bench: candidates side by side, in interleaved rounds.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytes } from './bytes.mjs';
import { loadCandidate } from './contract.mjs';
import { ensureWasmFloors } from './floors.mjs';
import { openLab } from './lab.mjs';
import { bannerReport } from './report.mjs';
import { LANGUAGES, realistic } from './realistic.mjs';
import { COUNTS, REALISTIC, SCENARIOS } from './scenarios.mjs';
import { checkThrottles } from './throttles.mjs';
import { verify } from './verify.mjs';
import { growthExponent, stat } from '../stats.mjs';
import { load } from '../machine.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
/** The candidate that ratios refer to. */
export const REFERENCE = 'vanilla-cookieconsent';
const ALONE = 'baseline';
/** A candidate's scenario is skipped after this many failures in a row. */
const PATIENCE_ROUNDS = 3;

/**
 * @param {{ rounds: number, peers?: string[], candidates: string[], parts: string[], pkg?: string, languages?: string[], scenarios?: string[], out: string, say: (line: string) => void }} options
 *   peers: names of folders under `peers`, all of them by default; candidates: further folders; languages, scenarios: only these
 */
export async function runBanner({ rounds, peers, candidates: more, parts, pkg, languages, scenarios, out, say }) {
  const isRealistic = parts.includes('realistic');
  mustKnow('--scenarios', [...SCENARIOS, ...REALISTIC].filter(({ part }) => parts.includes(part)).map(({ name }) => name), scenarios);
  mustKnow('--languages', LANGUAGES, languages);
  ensureWasmFloors();
  const candidates = [];
  const all = isRealistic ? realistic(pkg, languages) : [...folders('candidates'), ...folders('floors'), ...folders('peers', peers)];
  for (const folder of [...all, ...more]) candidates.push(await loadCandidate(folder, pkg));
  const alone = candidates.find(({ name }) => name === ALONE);
  const result = {
    rounds,
    reference: REFERENCE,
    candidates: Object.fromEntries(candidates.map(({ name, label, version, parts: inside, spec }) => [name, { label, version, inside, notes: spec.notes }])),
    browser: '',
    throttles: null,
    verified: {},
    bytes: {},
    raw: {},
    summary: {},
    loads: [load()],
    failures: [],
    known: [],
  };
  const fail = ({ name, spec }, where, why) => {
    const known = spec.knownFailures?.find((failure) => where.startsWith(failure.where));
    (known ? result.known : result.failures).push({ name, where, why });
    say(`${known ? 'known failure' : 'FAILED'}: ${name}, ${where}: ${why}`);
  };
  const save = () => {
    result.summary = summarize(result.raw);
    const name = isRealistic ? 'realistic' : 'banner';
    writeFileSync(path.join(out, `${name}.partial.json`), JSON.stringify(result));
    writeFileSync(path.join(out, `${name}.md`), bannerReport(result));
  };

  const lab = await openLab(candidates);
  const stop = () => lab.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    result.browser = lab.browserVersion();
    result.throttles = await checkThrottles(lab);
    for (const why of result.throttles.wrong) result.failures.push({ name: 'throttles', where: 'check', why });
    const accepted = {};
    const measured = [alone];
    for (const candidate of candidates.filter((each) => each !== alone)) {
      const found = await verify(lab, candidate, { shots: path.join(out, 'shots') });
      result.verified[candidate.name] = { steps: found.steps, stores: found.stores, text: found.text };
      for (const [step, outcome] of Object.entries(found.steps)) if (outcome !== 'ok') fail(candidate, `verify ${step}`, outcome);
      accepted[candidate.name] = found.accepted;
      if (found.usable) measured.push(candidate);
      say(`verified ${candidate.name}: ${found.usable ? 'fit to be measured' : 'refused'}`);
    }
    if (isRealistic || parts.includes('bytes')) {
      for (const candidate of measured.filter((each) => each !== alone)) {
        try {
          result.bytes[candidate.name] = await bytes(lab, candidate, alone, accepted[candidate.name]);
        } catch (error) {
          fail(candidate, 'bytes', error.message.split('\n')[0]);
        }
      }
    }
    await runRounds({ lab, rounds, parts, only: scenarios, measured, alone, accepted, result, fail, save, say });
  } finally {
    await lab.close();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  save();
  return result;
}

/** Each round runs every scenario on every candidate in a new browser, with the candidates reshuffled each time. */
async function runRounds({ lab, rounds, parts, only, measured, alone, accepted, result, fail, save, say }) {
  const shuffle = shuffler(12_345);
  const scenarios = [...SCENARIOS, ...REALISTIC].filter(({ part, name }) => parts.includes(part) && (only?.includes(name) ?? true));
  for (let round = 0; round < rounds && scenarios.length > 0; round += 1) {
    await lab.renew();
    for (const { name, run, alone: withAlone, rounds: most = rounds } of scenarios) {
      if (round >= most) continue;
      for (const candidate of shuffle(measured)) {
        if (candidate === alone && !withAlone) continue;
        const runs = ((result.raw[name] ??= {})[candidate.name] ??= []);
        if (runs.length >= PATIENCE_ROUNDS && runs.every((run) => run === null)) continue;
        try {
          runs[round] = await run(lab, candidate, accepted[candidate.name]);
        } catch (error) {
          runs[round] = null;
          fail(candidate, `${name}, round ${round + 1}`, error.message.split('\n')[0]);
        }
      }
    }
    result.loads.push(load());
    save();
    say(`round ${round + 1} of ${rounds}, load ${load()}`);
  }
}

/** Each measure by scenario and candidate: median, extremes, ratio to the reference, and the value beyond the page alone. */
export function summarize(raw) {
  const summary = {};
  for (const [scenario, byName] of Object.entries(raw)) {
    for (const [name, runs] of Object.entries(byName)) {
      const keys = new Set(runs.flatMap((run) => Object.keys(run ?? {})));
      const entry = ((summary[scenario] ??= {})[name] = {});
      for (const key of keys) entry[key] = measure(key, runs, byName[REFERENCE], byName[ALONE]);
    }
  }
  for (const name of new Set(COUNTS.flatMap((count) => Object.keys(raw[`many ${count}`] ?? {})))) {
    const points = COUNTS.map((count) => [count, summary[`many ${count}`]?.[name]?.all?.median ?? 0]);
    const isWhole = points.every(([, median]) => median > 0);
    (summary.growth ??= {})[name] = { exponent: { median: isWhole ? growthExponent(points) : null } };
  }
  return summary;
}

/** Ratios and differences are medians of those of each round, so that drift of the machine cancels out. */
function measure(key, runs, reference, alone) {
  const values = runs.map((run) => run?.[key]);
  const beyond = (list, round) => list?.[round]?.[key] - alone?.[round]?.[key];
  const pairs = (ours, theirs) => (theirs > 0 ? ours / theirs : null);
  return {
    ...stat(values),
    ratio: stat(values.map((value, round) => pairs(value, reference?.[round]?.[key]))).median,
    beyondPage: stat(runs.map((_, round) => beyond(runs, round))),
    beyondPageRatio: stat(runs.map((_, round) => pairs(beyond(runs, round), beyond(reference, round)))).median,
  };
}

/** A seeded shuffle: the same orders in every run of the bench. */
function shuffler(seed) {
  let state = seed;
  const below = (limit) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
  return (list) => {
    const order = [...list];
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      [order[at], order[other]] = [order[other], order[at]];
    }
    return order;
  };
}

/** @param {string} option @param {string[]} all @param {string[]} [named] */
function mustKnow(option, all, named = []) {
  for (const name of named) if (!all.includes(name)) throw new Error(`${option}: expected one of ${all.join(', ')}, found ${name}`);
}

/** The candidates' folders of this kind, or only the named ones. The page alone is always measured. */
function folders(kind, only) {
  const all = readdirSync(path.join(here, kind));
  mustKnow('--peers', all, only);
  return all.filter((name) => !only || name === ALONE || only.includes(name)).map((name) => path.join(here, kind, name));
}
