// A table of all benches, and one of all candidates of the banner bench.
import { BANNER, COLLECTOR, REACT } from './goals.mjs';
import { figure, table } from './banner/report.mjs';
import { stat } from './stats.mjs';

const OURS = 'assentry';
const FLOORS = ['floor-js', 'floor-wasm', 'floor-inline'];

/** @param {Record<string, { machine: any, result: any } | null>} kept the latest figures of each part */
export function tables({ banner, realistic, react, core, collector, lighthouse }) {
  const rows = [
    ...(banner ? BANNER.map((goal) => bannerRow(goal, banner.result)) : []),
    ...(react ? reactRows(react.result) : []),
    ...(core ? core.result.times.map(({ name, nanoseconds }) => [`core, native: ${name}`, `${figure(nanoseconds / 1000)} µs`, '–', '–', '–', '–']) : []),
    ...(collector ? COLLECTOR.map((goal) => collectorRow(goal, collector.result)) : []),
    ...(lighthouse ? lighthouse.result.categories.map(lighthouseRow) : []),
  ];
  const parts = { banner, realistic, react, core, collector, lighthouse };
  return [
    ...Object.entries(parts).filter(([, part]) => part).map(([name, part]) => `- ${origin(name, part)}`),
    '',
    'Reference: vanilla-cookieconsent for the banner, otherwise as named. Floors: 2 kB of JavaScript without features / the same behind a Rust module in a file / behind one in the script. × is the ratio to the reference, the median of the ratios round by round.',
    '',
    table(['measure', 'ours', 'reference', 'floors', 'goal', 'met'], rows),
    ...(banner ? ['', 'All candidates of the same run (ms; × against vanilla-cookieconsent):', '', candidates(banner.result)] : []),
    ...(realistic ? ['', 'A real site\'s configuration: four purposes, five services by name, each language (× against vanilla-cookieconsent with the same services and two languages; `h1` against the same page alone):', '', ofSites(realistic.result)] : []),
    '',
  ].join('\n');
}

function origin(name, { machine, result }) {
  const versions = [`Assentry ${machine.assentry} (${machine.commit})`, result.browser && `Chromium ${result.browser}`, `Node ${machine.node}`, ...(result.versions ?? [])];
  const loads = [...(result.loads ?? []), machine.loadBefore, machine.loadAfter];
  const rounds = result.rounds ? `${result.rounds} rounds, ` : '';
  return `**${name}**: ${machine.when.slice(0, 16).replace('T', ' ')} UTC, ${rounds}${versions.filter(Boolean).join(', ')}; ${machine.cores} × ${machine.processor}, load ${Math.min(...loads)} to ${Math.max(...loads)}, ${machine.seconds} s`;
}

function bannerRow(goal, result) {
  const cell = (name) => {
    const { value, ratio } = bannerFigure(goal, result, name);
    return show(goal, value, goal.times && name !== result.reference ? ratio : null);
  };
  const { value, ratio } = bannerFigure(goal, result, OURS);
  return [goal.measure, cell(OURS), cell(result.reference), FLOORS.map(cell).join(' / '), bound(goal), verdict(goal, goal.times ? ratio : value)];
}

function bannerFigure(goal, result, name) {
  if (goal.bytes) return { value: weight(goal.bytes, result.bytes[name]) };
  const [scenario, key] = goal.of.split('.');
  const found = result.summary[scenario]?.[name]?.[key];
  if (!found) return { value: null };
  const beyond = goal.part === 'beyondPage';
  const values = beyond ? found.beyondPage : found;
  return { value: values[goal.worst ?? 'median'], ratio: beyond ? found.beyondPageRatio : found.ratio };
}

function weight(which, found) {
  if (!found) return null;
  if (which === 'requests') return found.untilVisible.requests;
  if (which === 'gzip') return found.untilVisible.gzip - found.inline.gzip;
  return which === 'whole' ? found.untilVisible.gzip : found.all.gzip;
}

function collectorRow(goal, result) {
  const pick = (place) => place?.split('.').reduce((inside, key) => inside?.[key], result) ?? null;
  const ratio = goal.times ? pick(`ratios.${goal.times}`) : null;
  const theirs = pick(goal.theirs);
  return [goal.measure, show(goal, pick(goal.ours), ratio), theirs === null ? '–' : `${goal.whose} ${show(goal, theirs)}`, '–', bound(goal), verdict(goal, goal.times ? ratio : pick(goal.ours))];
}

/** The application of docs/stacks/react.md; the reference is the same application without us. */
function reactRows({ raw, built, wrappers, sizes }) {
  const unit = { unit: 'ms' }, seconds = { unit: 's' };
  const row = (measure, shown, ours, theirs, goal, found) => [measure, show(shown, ours, goal.times ? found : null), show(shown, theirs), '–', bound({ ...shown, ...goal }), verdict(goal, found)];
  const paints = Object.entries(raw).map(([condition, runs]) => {
    const of = (name) => stat(runs[name].map(({ heading }) => heading)).median;
    const ratio = stat(runs.with.map(({ heading }, round) => heading / runs.without[round].heading)).median;
    return row(`React, painted: \`h1\`, ${condition}`, unit, of('with'), of('without'), REACT.heading, ratio);
  });
  const longer = stat(built.with.map((each, round) => each - built.without[round])).median;
  const weight = (name) => Object.values(sizes[name]).reduce((sum, { brotli }) => sum + brotli, 0);
  return [
    ...paints,
    row(`React: \`vite build\` with the plugin, ${figure(longer)} s longer`, seconds, stat(built.with).median, stat(built.without).median, REACT.build, longer),
    ['React, painted: all that a first visit fetches, brotli', show({ unit: 'kB', scale: 1000 }, weight('with')), show({ unit: 'kB', scale: 1000 }, weight('without')), '–', '–', '–'],
    ...Object.entries(wrappers).map(([name, bytes]) => [`wrapper \`assentry/${name}\`, gzip`, show({ unit: 'bytes' }, bytes), '–', '–', bound({ ...REACT.wrapper, unit: 'bytes' }), verdict(REACT.wrapper, bytes)]),
  ];
}

/** Differences within the spread without Assentry do not count. */
function lighthouseRow({ name, with: ours, without }) {
  const spread = without.min === without.max ? '' : ` [${without.min}–${without.max}]`;
  const isSame = Math.abs(ours.median - without.median) <= without.max - without.min;
  return [`Lighthouse, demo site: ${name}`, String(ours.median), `${without.median}${spread} without Assentry`, '–', 'no difference', isSame ? 'met' : '**not met**'];
}

function show({ unit, scale = 1 }, value, ratio) {
  if (!Number.isFinite(value)) return '–';
  const shown = unit === 'bytes' ? value.toLocaleString('en') : figure(value / scale);
  return `${shown}${unit ? ` ${unit}` : ''}${Number.isFinite(ratio) ? ` (${factor(ratio)}×)` : ''}`;
}

const factor = (ratio) => (ratio >= 10 ? ratio.toFixed(0) : ratio >= 0.1 ? ratio.toFixed(2) : ratio.toPrecision(2));

function bound({ most, least, times, unit }) {
  const limit = most ?? least;
  if (limit === undefined) return '–';
  const shown = unit === 'bytes' ? limit.toLocaleString('en') : limit;
  return `${most === undefined ? '≥' : '≤'} ${shown}${times ? '×' : unit ? ` ${unit}` : ''}`;
}

function verdict({ most, least, times, scale = 1 }, value) {
  if (most === undefined && least === undefined) return '–';
  if (!Number.isFinite(value)) return 'not measured';
  const found = times ? value : value / scale;
  return (most === undefined || found <= most) && (least === undefined || found >= least) ? 'met' : '**not met**';
}

function candidates({ summary, bytes, verified, candidates: known }) {
  const cell = (name, scenario, key, beyond) => {
    const found = summary[scenario]?.[name]?.[key];
    const value = beyond ? found?.beyondPage.median : found?.median;
    const ratio = beyond ? found?.beyondPageRatio : found?.ratio;
    return Number.isFinite(value) ? `${figure(value)}${Number.isFinite(ratio) ? ` (${factor(ratio)}×)` : ''}` : '–';
  };
  const order = (name) => {
    const found = summary['order external']?.[name];
    return found?.all?.n ? `${found.ordered.min === 1 ? 'kept' : 'broken'}, ${figure(found.all.median)}` : '–';
  };
  const size = (name) => (bytes[name] ? [bytes[name].untilVisible.gzip, bytes[name].untilVisible.brotli].map((each) => figure(each / 1000)).join(' / ') : '–');
  const head = ['', 'requests', 'gzip / brotli kB to a banner', 'script CPU', 'visible, slow 4G', 'visible, CPU 4×', 'accept to first gated inline', 'returning, slow 4G', '5,000 gated: last one', 'their longest task', 'six external: order, last one', 'first-chance click'];
  const rows = Object.keys(verified).map((name) => [
    known[name].label,
    String(bytes[name]?.untilVisible.requests ?? '–'),
    size(name),
    cell(name, 'cost', 'script', true),
    cell(name, 'first slow4g', 'tagToVisible'),
    cell(name, 'first cpu4', 'tagToVisible'),
    cell(name, 'first', 'clickToInline'),
    cell(name, 'return slow4g', 'tagToFirst'),
    cell(name, 'many 5000', 'all'),
    cell(name, 'many 5000', 'longest'),
    order(name),
    summary.chance?.[name]?.lost ? (summary.chance[name].lost.max > 0 ? 'lost' : 'works') : '–',
  ]);
  return table(head, rows);
}

/** Each candidate with a real site's configuration. */
function ofSites({ summary, bytes, raw, verified, candidates: known }) {
  const cell = (name, scenario, key, beyond) => {
    const found = summary[scenario]?.[name]?.[key];
    const [value, ratio] = beyond ? [found?.beyondPage.median, found?.beyondPageRatio] : [found?.median, found?.ratio];
    return Number.isFinite(value) ? `${figure(value)}${Number.isFinite(ratio) ? ` (${factor(ratio)}×)` : ''}` : '–';
  };
  const heading = (name, scenario) => {
    const alone = raw[scenario]?.baseline ?? [];
    const ratio = stat((raw[scenario]?.[name] ?? []).map((run, round) => run?.heading / alone[round]?.heading)).median;
    return Number.isFinite(ratio) ? `${factor(ratio)}×` : '–';
  };
  const head = ['', 'requests', 'kB to a banner, gzip', '`h1`, slow 4G', '`h1`, CPU 4×, cached', 'visible, slow 4G', 'visible, CPU 4×', 'script CPU to the notice, ms', 'script CPU, ms', 'JS heap, kB', 'long tasks / blocked at CPU 4×', 'returning, slow 4G', 'returning, CPU 4×'];
  const rows = Object.keys(verified).map((name) => {
    const tasks = ['longTasks', 'blocked'].map((key) => summary['cost cpu4']?.[name]?.[key]?.beyondPage.median);
    const heap = summary.cost?.[name]?.heap?.beyondPage.median;
    return [
      known[name].label,
      String(bytes[name]?.untilVisible.requests ?? '–'),
      bytes[name] ? figure(bytes[name].untilVisible.gzip / 1000) : '–',
      heading(name, 'paint slow4g'),
      heading(name, 'paint cpu4'),
      cell(name, 'first slow4g', 'tagToVisible'),
      cell(name, 'first cpu4', 'tagToVisible'),
      cell(name, 'cost to notice', 'script', true),
      cell(name, 'cost', 'script', true),
      Number.isFinite(heap) ? figure(heap / 1000) : '–',
      tasks.map((task) => (Number.isFinite(task) ? figure(task) : '–')).join(' / '),
      cell(name, 'return slow4g', 'tagToFirst'),
      cell(name, 'return cpu4', 'tagToFirst'),
    ];
  });
  return table(head, rows);
}
