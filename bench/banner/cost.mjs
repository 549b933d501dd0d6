// The cost of showing the banner in main-thread time and memory, without looking for it in every frame.
import { mustShowBanner } from './banner-shown.mjs';
import { sleep } from './browser.mjs';
import { must } from './lab.mjs';

/** @param {{ cpu?: number, toNotice?: boolean }} conditions toNotice: without the files that a tool fetches after its notice */
export async function cost(lab, candidate, { cpu = 1, toNotice = false }) {
  const { selectors, baseline, after } = candidate.spec;
  return lab.visit({ selectors, cpu }, async (load) => {
    const { page, cdp } = load;
    // Never answered.
    if (toNotice && after) await page.route(new RegExp(after), () => {});
    await page.goto(lab.url(candidate, 'mix'), { waitUntil: 'load' });
    await sleep(cpu > 1 ? 1800 : 1000);
    // The page alone is polled too, so that polling costs every candidate the same.
    await shown(page, baseline ? 'h1' : selectors.banner);
    const metrics = await load.metrics();
    const { longTasks, shift, observing } = await page.evaluate(() => __bench.report());
    must(observing, 'expected Chromium to report long tasks, layout shifts and events');
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const rest = await load.metrics();
    const wasm = await wasmMemory(cdp);
    // Checked after measuring: memory that the check retains must not count as the banner's.
    if (!baseline) await mustShowBanner(load, candidate);
    return {
      script: metrics.ScriptDuration * 1000,
      compile: metrics.V8CompileDuration * 1000,
      layout: metrics.LayoutDuration * 1000,
      style: metrics.RecalcStyleDuration * 1000,
      tasks: metrics.TaskDuration * 1000,
      process: metrics.ProcessTime * 1000,
      longTasks: longTasks.length,
      longest: Math.max(0, ...longTasks.map(({ duration }) => duration)),
      blocked: longTasks.reduce((total, { duration }) => total + Math.max(0, duration - 50), 0),
      shift,
      heap: rest.JSHeapUsedSize,
      wasm,
      nodes: rest.Nodes,
      listeners: rest.JSEventListeners,
    };
  });
}

/** Waits up to 9 s for a banner that fades in or appears late. */
async function shown(page, selector) {
  for (let tries = 0; tries < 30; tries += 1) {
    const seen = await page.evaluate((sought) => __bench.look(sought), selector);
    if (seen && seen.opacity >= 0.99 && seen.inView >= 0.99) return;
    await sleep(300);
  }
}

/** The linear memory of all live modules, which no other counter includes. */
async function wasmMemory(cdp) {
  const prototype = await cdp.send('Runtime.evaluate', { expression: 'WebAssembly.Memory.prototype' });
  const alive = await cdp.send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId });
  const total = await cdp.send('Runtime.callFunctionOn', {
    objectId: alive.objects.objectId,
    functionDeclaration: 'function () { return this.reduce((bytes, memory) => bytes + memory.buffer.byteLength, 0); }',
    returnByValue: true,
  });
  return total.result.value;
}
