// The full results of the banner bench as tables: every candidate, every measure.
import { COUNTS } from './scenarios.mjs';

/** @param {any} result as `runBanner` returns it */
export function bannerReport(result) {
  const names = Object.keys(result.verified);
  const label = (name) => result.candidates[name].label;
  const rows = (cells) => names.map((name) => [label(name), ...cells(name)]);
  const of = (scenario, name, key) => result.summary[scenario]?.[name]?.[key];
  const cell = (scenario, key) => (name) => range(of(scenario, name, key));
  const beyond = (scenario, key, unit = 1) => (name) => range(of(scenario, name, key)?.beyondPage, unit);
  const section = (title, columns) => [`## ${title}`, '', table(['', ...columns.map(([head]) => head)], rows((name) => columns.map(([, get]) => get(name)))), ''];
  const across = (scenarios, key) => scenarios.map(([head, scenario]) => [head, cell(scenario, key)]);
  const first = [['loopback', 'first'], ['CPU 4×', 'first cpu4'], ['slow 4G', 'first slow4g']];
  const returning = [['loopback', 'return'], ['CPU 4×', 'return cpu4'], ['slow 4G', 'return slow4g']];
  const costs = (scenario) => [
    ...['script', 'compile', 'layout', 'style', 'tasks', 'process'].map((key) => [key, beyond(scenario, key)]),
    ...['longTasks', 'longest', 'blocked'].map((key) => [key, beyond(scenario, key)]),
  ];
  const clicks = (scenario) => ['inp', 'clickToPaint', 'clickToInline', 'clickToExternal', 'clickToAll', 'clickScript', 'clickTasks', 'clickLongest', 'paintFirst'].map((key) => [key, cell(scenario, key)]);
  const order = (name, scenario) => {
    const entry = result.summary[scenario]?.[name];
    if (!entry?.all?.n) return '–';
    return `${entry.ordered.min === 1 ? 'kept' : '**not kept**'}, ${range(entry.all)}`;
  };
  const weight = (name, which) => {
    const found = result.bytes[name]?.[which];
    return found ? `${found.requests}: ${[found.raw, found.gzip, found.brotli].map((size) => (size / 1000).toFixed(1)).join(' / ')}` : '–';
  };
  return [
    '# Banner bench, whole',
    '',
    `${result.rounds} rounds, Chromium ${result.browser}, load ${Math.min(...result.loads)} to ${Math.max(...result.loads)}. Cells are median [least–most], × the median of the ratios to ${result.reference} round by round. Times in ms.`,
    '',
    ...list('Failures', result.failures),
    ...list('Known failures of peers', result.known),
    ...section('Verified', ['banner', 'phone', 'accept', 'returning after accept', 'reject', 'returning after reject', 'preferences'].map((step) => [step, (name) => result.verified[name].steps[step] ?? '–'])),
    ...section('Bytes: requests: kB raw / gzip -9 / brotli 11, with what the page itself says for the tool', [
      ['until visible', (name) => weight(name, 'untilVisible')],
      ['all in all', (name) => weight(name, 'all')],
      ['returning', (name) => weight(name, 'returning')],
    ]),
    ...section('First tag to visible', across(first, 'tagToVisible')),
    ...section('First tag to settled', across(first, 'tagToSettled')),
    ...section('First contentful paint', across(first, 'firstContentfulPaint')),
    ...section('Cost of showing the banner, beyond the page alone (thread CPU; the last three wall time)', costs('cost')),
    ...section('The same at CPU 4×', costs('cost cpu4')),
    ...section('Memory beyond the page alone', [
      ['heap kB', beyond('cost', 'heap', 1000)],
      ['wasm kB', beyond('cost', 'wasm', 1000)],
      ['nodes', beyond('cost', 'nodes')],
      ['listeners', beyond('cost', 'listeners')],
      ['layout shift', cell('cost', 'shift')],
    ]),
    ...section('Accept', clicks('first')),
    ...section('Accept at CPU 4×', clicks('first cpu4')),
    ...section('First-chance clicks lost (1: all)', [['lost', cell('chance', 'lost')]]),
    ...section('Returning: first tag to the first gated script', across(returning, 'tagToFirst')),
    ...section('Returning: first tag to the first external one', across(returning, 'tagToExternal')),
    ...section('Many gated inline scripts: click to the last one', [...COUNTS.map((count) => [String(count), cell(`many ${count}`, 'all')]), ['exponent', (name) => figure(of('growth', name, 'exponent')?.median)]]),
    ...section('Many: longest task', COUNTS.map((count) => [String(count), cell(`many ${count}`, 'longest')])),
    ...section('Many: click to paint', COUNTS.map((count) => [String(count), cell(`many ${count}`, 'paint')])),
    ...section('Document order, click to the last one', ['order external', 'order mixed', 'order categories'].map((scenario) => [scenario, (name) => order(name, scenario)])),
    '## Notes',
    '',
    ...names.filter((name) => result.candidates[name].notes).map((name) => `- ${label(name)}: ${result.candidates[name].notes}`),
    '',
  ].join('\n');
}

export function table(head, rows) {
  return [head, head.map((_, at) => (at ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three significant digits. */
export function figure(value) {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  return String(Number(value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)));
}

function range(measured, unit = 1) {
  if (!Number.isFinite(measured?.median)) return '–';
  const { median, min, max, ratio } = measured;
  return `${figure(median / unit)} [${figure(min / unit)}–${figure(max / unit)}]${ratio ? ` ×${ratio.toFixed(2)}` : ''}`;
}

/** Each failure once, with its count. */
function list(title, failures) {
  const lines = failures.map(({ name, where, why }) => `- ${name}: ${where.replace(/, round \d+$/, '')}: ${why}`);
  if (lines.length === 0) return [];
  return [`## ${title}`, '', ...[...new Set(lines)].map((line) => `${line} (${lines.filter((other) => other === line).length})`), ''];
}
