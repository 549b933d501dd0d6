// A first visit: from the tool's first tag to the banner, and the click on accept.
import { mustShowBanner } from './banner-shown.mjs';
import { sleep } from './browser.mjs';
import { must } from './lab.mjs';

/**
 * How long after the banner settled it is clicked: tarteaucitron wires its buttons 500 ms after showing them (which
 * `chance` measures), and a person needs longer anyway.
 */
export const READY_MS = 650;
/** The Event Timing API does not report shorter interactions. */
export const INP_FLOOR_MS = 16;

/** @param {{ cpu?: number, network?: any, click: 'accept' | 'none' }} conditions */
export async function first(lab, candidate, { cpu = 1, network, click }) {
  const { selectors } = candidate.spec;
  return lab.visit({ selectors, watch: true, cpu, network }, async (load) => {
    await load.page.goto(lab.url(candidate, 'mix'), { waitUntil: 'commit' });
    must(await load.page.evaluate(() => __bench.settling(30_000)), 'no banner within 30 s');
    const seen = await load.page.evaluate(() => ({ tag: __bench.firstTag(), paint: __bench.firstContentfulPaint(), visible: __bench.visible, settled: __bench.settled }));
    must(seen.visible > 0 && seen.settled >= seen.visible - 1, 'the times of visible and settled make no sense');
    await sleep(click === 'accept' ? (cpu > 1 ? READY_MS * 1.5 : READY_MS) : 100);
    await mustShowBanner(load, candidate);
    const shown = {
      tagToVisible: seen.visible - seen.tag,
      tagToSettled: seen.settled - seen.tag,
      navigationToVisible: seen.visible,
      firstContentfulPaint: seen.paint,
    };
    return click === 'accept' ? { ...shown, ...(await accept(load, selectors, cpu)) } : shown;
  });
}

async function accept(load, selectors, cpu) {
  await load.page.evaluate(() => __bench.arm());
  const before = await load.metrics();
  await load.click(selectors.accept);
  must(await load.page.evaluate(() => __bench.gatesRun(4, 8000)), 'gated scripts did not run after accept');
  await sleep(cpu > 1 ? 600 : 300);
  const after = await load.metrics();
  const { click, gates, gateTimes, events, longTasks } = await load.page.evaluate(() => __bench.report());
  must(click?.trusted, 'the click was not seen, or not a trusted one');
  must(gates.length === 4, `expected 4 gated scripts, ran ${gates.length}`);
  const firstOf = (odd) => Math.min(...gateTimes.filter((_, at) => gates[at] % 2 === odd)) - click.at;
  const firstGate = Math.min(...gateTimes) - click.at;
  const during = events.filter(({ startTime }) => startTime >= click.at - 300);
  return {
    clickToPaint: click.paint - click.at,
    clickToFirst: firstGate,
    clickToInline: firstOf(0),
    clickToExternal: firstOf(1),
    clickToAll: Math.max(...gateTimes) - click.at,
    // An unreported interaction was shorter; osano's page never reports one, however long it takes.
    inp: Math.max(INP_FLOOR_MS, ...during.filter(({ interactionId }) => interactionId).map(({ duration }) => duration)),
    paintFirst: firstGate >= click.paint - click.at ? 1 : 0,
    clickScript: (after.ScriptDuration - before.ScriptDuration) * 1000,
    clickTasks: (after.TaskDuration - before.TaskDuration) * 1000,
    clickLongest: Math.max(0, ...longTasks.filter(({ startTime, duration }) => startTime + duration >= click.at).map(({ duration }) => duration)),
  };
}

/** Clicks accept in the first frame in which a pointer can hit it: 1 if the click was lost. */
export async function chance(lab, candidate) {
  const { selectors } = candidate.spec;
  return lab.visit({ selectors, watch: true }, async ({ page }) => {
    await page.goto(lab.url(candidate, 'mix'), { waitUntil: 'commit' });
    const at = await page.evaluate(() => __bench.reachable(10_000));
    must(at, 'no button that could be hit within 10 s');
    await page.mouse.click(at.x, at.y);
    const ran = await page.evaluate(() => __bench.gatesRun(4, 2500));
    return { lost: ran ? 0 : 1 };
  });
}
