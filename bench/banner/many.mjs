// Many gated scripts, and scripts that arrive out of document order.
import { gatesRun } from './banner-shown.mjs';
import { sleep } from './browser.mjs';
import { READY_MS } from './first.mjs';
import { must } from './lab.mjs';

/** If nothing runs for this long, no further script is expected. */
const QUIET_MS = 2500;

/** @returns times from the click on accept for `count` scripts; `ordered` is 1 if they ran in document order */
export async function many(lab, candidate, kind, count) {
  const { selectors } = candidate.spec;
  return lab.visit({ selectors, watch: true }, async (load) => {
    const { page } = load;
    await page.goto(lab.url(candidate, kind, count));
    const settled = await page.evaluate(() => __bench.settling(60_000));
    must(settled, 'no banner within 60 s');
    await sleep(READY_MS);
    must((await gatesRun(page)).length === 0, 'gated scripts ran before consent');
    await page.evaluate(() => __bench.arm());
    const before = await load.metrics();
    await load.click(selectors.accept);
    const ran = await allRun(page, count);
    must(ran === count, `expected ${count} gated scripts, ran ${ran}${load.errors.length ? `; ${load.errors[0].slice(0, 120)}` : ''}`);
    await sleep(300);
    const after = await load.metrics();
    const { click, gates, gateTimes, longTasks } = await page.evaluate(() => __bench.report());
    must(gates.length === count, `expected ${count} gated scripts, ran ${gates.length}`);
    return {
      all: gateTimes.at(-1) - click.at,
      first: gateTimes[0] - click.at,
      paint: click.paint - click.at,
      cpu: (after.TaskDuration - before.TaskDuration) * 1000,
      longest: Math.max(0, ...longTasks.filter(({ startTime, duration }) => startTime + duration >= click.at).map(({ duration }) => duration)),
      ordered: gates.every((gate, at) => gate === at) ? 1 : 0,
      navigationToSettled: settled,
    };
  });
}

/** Waits until nothing more runs; returns how many ran. */
async function allRun(page, count) {
  let ran = 0;
  for (let quiet = 0; quiet < 2 && ran < count;) {
    await page.evaluate(({ wanted, ms }) => __bench.gatesRun(wanted, ms), { wanted: count, ms: QUIET_MS });
    const now = (await gatesRun(page)).length;
    quiet = now > ran ? 0 : quiet + 1;
    ran = now;
  }
  return ran;
}
