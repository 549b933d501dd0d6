// A reporter: where the time of a run went, in worker seconds.

/** How many of the slowest tests to list. */
const SLOWEST = 10;

export default class Times {
  #all = [];

  printsToStdio() {
    return true;
  }

  onTestEnd(test, { duration }) {
    const [, project, file, ...title] = test.titlePath();
    this.#all.push({ project, file, title: title.join(' › '), seconds: duration / 1000 });
  }

  onEnd() {
    if (this.#all.length === 0) return; // with --list nothing runs
    const sums = (key) => {
      const found = new Map();
      for (const test of this.#all) found.set(test[key], (found.get(test[key]) ?? 0) + test.seconds);
      return [...found].toSorted(([, one], [, other]) => other - one);
    };
    const say = (what, rows) => console.log(`\n${what}\n${rows.map(([name, seconds]) => `${seconds.toFixed(1).padStart(8)} s  ${name}`).join('\n')}`);
    say('Seconds of workers, by engine:', sums('project'));
    say('By specification:', sums('file'));
    const slowest = this.#all.toSorted((one, other) => other.seconds - one.seconds).slice(0, SLOWEST);
    say(`The ${slowest.length} slowest:`, slowest.map(({ project, file, title, seconds }) => [`[${project}] ${file}: ${title}`, seconds]));
  }
}
