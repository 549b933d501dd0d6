// Checks that the throttles work: a measurement under a throttle that does not throttle is worthless.
import { SLOW_4G } from './browser.mjs';
import { stat } from '../stats.mjs';

export const CPU_SLOWER = 4;

export async function checkThrottles(lab) {
  const loop = { full: [], slow: [] };
  const net = { firstByte: [], whole: [] };
  for (let round = 0; round < 4; round += 1) {
    for (const [kind, cpu] of [['full', 1], ['slow', CPU_SLOWER]]) {
      await lab.visit({ cpu }, async (load) => {
        await load.page.goto(`${lab.base}/blank.html`);
        await spin(load);
        loop[kind].push(await spin(load));
      });
    }
    await lab.visit({ network: SLOW_4G }, async ({ page }) => {
      await page.goto(`${lab.base}/blank.html`);
      const [firstByte, whole] = await page.evaluate(async (url) => {
        const from = performance.now();
        const answer = await fetch(url);
        const begun = performance.now() - from;
        await answer.arrayBuffer();
        return [begun, performance.now() - from];
      }, `${lab.base}/throttle.bin?${round}`);
      net.firstByte.push(firstByte);
      net.whole.push(whole);
    });
  }
  const found = { cpuSlower: stat(loop.slow).median / stat(loop.full).median, firstByteMs: stat(net.firstByte).median, whole200kBMs: stat(net.whole).median };
  const wrong = [];
  if (found.cpuSlower < 2.5) wrong.push(`CPU: expected ${CPU_SLOWER} times slower, found ${found.cpuSlower.toFixed(2)}`);
  if (found.firstByteMs < 120 || found.whole200kBMs < 900) wrong.push(`network: expected slow 4G, found a first byte after ${found.firstByteMs.toFixed(0)} ms`);
  return { ...found, wrong };
}

/** The thread's CPU time of a fixed loop, so that other work on the machine does not hide the throttle. */
async function spin(load) {
  const spent = async () => (await load.metrics()).TaskDuration * 1000;
  const before = await spent();
  await load.page.evaluate(() => {
    let value = 0;
    for (let step = 0; step < 2e7; step += 1) value = (value * 31 + step) | 0;
    return value;
  });
  return (await spent()) - before;
}
