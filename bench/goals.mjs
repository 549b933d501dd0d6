// The goals of issues 4 (banner), 5 (collector) and 19 (React) as data. `most` is a goal's bound; a figure without one is
// only reported. A goal with `times` bounds the ratio to the reference, any other the figure itself.

const visible = 'first tag to visible';
const returns = 'returning: first tag to the first gated script';

/**
 * `of`: where in the summary, as `scenario.key`; `part`: which figure of it, the median by default, or the value beyond
 * the page alone.
 */
export const BANNER = [
  { measure: 'requests to a banner', bytes: 'requests', most: 1 },
  { measure: 'bytes to a banner, gzip: its files', bytes: 'gzip', unit: 'kB', scale: 1000, most: 16.1 },
  { measure: 'the same with what the page itself says for the tool', bytes: 'whole', unit: 'kB', scale: 1000 },
  { measure: 'all in all, with what follows in idle time', bytes: 'all', unit: 'kB', scale: 1000 },
  { measure: 'script CPU to a banner', of: 'cost.script', part: 'beyondPage', unit: 'ms', times: true, most: 0.6 },
  { measure: 'CPU of all tasks to a banner', of: 'cost.tasks', part: 'beyondPage', unit: 'ms', times: true },
  { measure: `${visible}, slow 4G`, of: 'first slow4g.tagToVisible', unit: 'ms', times: true, most: 0.5 },
  { measure: `${visible}, unthrottled`, of: 'first.tagToVisible', unit: 'ms', times: true, most: 0.55 },
  { measure: `${visible}, CPU 4×`, of: 'first cpu4.tagToVisible', unit: 'ms', times: true, most: 0.75 },
  { measure: 'accept: INP (16 stands for 16 or less)', of: 'first.inp', unit: 'ms', most: 16 },
  { measure: 'accept: INP, CPU 4×', of: 'first cpu4.inp', unit: 'ms', times: true, most: 0.6 },
  { measure: 'accept: click to the next paint, CPU 4×', of: 'first cpu4.clickToPaint', unit: 'ms', times: true },
  { measure: 'accept: share of loads where that paint came before any gated script', of: 'first.paintFirst', least: 1 },
  { measure: 'accept: click to all four gated scripts', of: 'first.clickToAll', unit: 'ms', times: true, most: 0.7 },
  { measure: `${returns}, slow 4G`, of: 'return slow4g.tagToFirst', unit: 'ms', times: true, most: 0.5 },
  { measure: `${returns}, unthrottled`, of: 'return.tagToFirst', unit: 'ms', times: true, most: 0.6 },
  { measure: `${returns}, CPU 4×`, of: 'return cpu4.tagToFirst', unit: 'ms', times: true, most: 0.6 },
  { measure: 'six external scripts (400, 0, 250, 50, 150, 0 ms): in document order', of: 'order external.ordered', worst: 'min', least: 1 },
  { measure: 'six external scripts: click to the last one', of: 'order external.all', unit: 'ms', most: 460 },
  { measure: '5,000 gated inline scripts: in document order', of: 'many 5000.ordered', worst: 'min', least: 1 },
  { measure: '5,000 gated inline scripts: click to the last one', of: 'many 5000.all', unit: 'ms', times: true },
  { measure: 'growth exponent, 500 to 5,000 gated scripts', of: 'growth.exponent', most: 1.05 },
  { measure: '5,000 gated inline scripts: longest task', of: 'many 5000.longest', unit: 'ms', most: 50 },
  { measure: 'layout shift (CLS)', of: 'cost.shift', most: 0 },
  { measure: 'layout shift (CLS), CPU 4×', of: 'cost cpu4.shift', most: 0 },
  { measure: 'long tasks beyond the page alone', of: 'cost.longTasks', part: 'beyondPage', most: 0 },
  { measure: 'long tasks beyond the page alone, CPU 4×', of: 'cost cpu4.longTasks', part: 'beyondPage', most: 0 },
  { measure: 'blocked time (TBT) beyond the page alone', of: 'cost.blocked', part: 'beyondPage', unit: 'ms', most: 0 },
  { measure: 'blocked time (TBT) beyond the page alone, CPU 4×', of: 'cost cpu4.blocked', part: 'beyondPage', unit: 'ms', most: 0 },
  { measure: 'JS heap after the banner, beyond the page alone', of: 'cost.heap', part: 'beyondPage', unit: 'kB', scale: 1000, most: 131 },
  // 192 kB are three pages of wasm memory: 196,608 bytes.
  { measure: 'wasm linear memory', of: 'cost.wasm', part: 'beyondPage', unit: 'bytes', most: 196_608 },
  { measure: 'first-chance clicks lost', of: 'chance.lost', worst: 'max', most: 0 },
];

/** `ours` and `theirs` are keys of the collector's result. */
export const COLLECTOR = [
  { measure: '`/e`: CPU per request, against nginx with an empty 204', ours: 'event.cpuMicroseconds', theirs: 'nginx.cpuMicroseconds', whose: 'nginx', unit: 'µs', times: 'eventToNginx', most: 2.5 },
  { measure: '`/e`: requests per second at its most, against `@c15t/backend` on SQLite', ours: 'full.perSecond', theirs: 'c15t.perSecond', whose: 'c15t', unit: '/s', times: 'fullToC15t', least: 50 },
  { measure: 'share of those refused for want of room (503)', ours: 'full.refused', theirs: 'c15t.refused', whose: 'c15t' },
  { measure: 'CPU per request, against the same', ours: 'full.cpuMicroseconds', theirs: 'c15t.cpuMicroseconds', whose: 'c15t', unit: 'µs', times: 'cpuToC15t' },
  { measure: 'report of a year, 50 million events: CPU', ours: 'report.cpuMs', unit: 'ms', most: 300 },
  { measure: 'report of 30 days of them: CPU', ours: 'report.monthCpuMs', unit: 'ms', most: 100 },
  { measure: 'size of that store', ours: 'report.megabytes', unit: 'MB' },
  { measure: 'memory (RSS) at full load', ours: 'full.megabytes', theirs: 'c15t.megabytes', whose: 'c15t', unit: 'MB', most: 50 },
  { measure: 'start until it answers, with the script to serve', ours: 'start.ms', unit: 'ms', most: 100 },
  { measure: 'the same: CPU', ours: 'start.cpuMs', unit: 'ms' },
  { measure: 'start until it answers, with nothing to serve', ours: 'start.bareMs', unit: 'ms' },
];

/** The application of docs/stacks/react.md against the same one without us, issue 19; `build` is in additional seconds. */
export const REACT = { heading: { most: 1.02, times: true }, build: { most: 0.3 }, wrapper: { most: 1536 } };
