// A visit with a stored answer: from the tool's first tag to the gated scripts.
import { isShown } from './banner-shown.mjs';
import { sleep } from './browser.mjs';
import { must } from './lab.mjs';

export async function returning(lab, candidate, accepted, { cpu = 1, network }) {
  const { selectors } = candidate.spec;
  return lab.visit({ selectors, cpu, network, storageState: accepted }, async ({ page }) => {
    await page.goto(lab.url(candidate, 'mix'), { waitUntil: 'commit' });
    must(await page.evaluate(() => __bench.gatesRun(4, 30_000)), 'gated scripts did not run for stored consent');
    await sleep(150);
    must(!(await isShown(page, selectors.banner)), 'the banner is shown despite stored consent');
    const { tag, gates, gateTimes } = await page.evaluate(() => ({ tag: __bench.firstTag(), gates: __bench.gates, gateTimes: __bench.gateTimes }));
    must(gates.length === 4, `expected 4 gated scripts, ran ${gates.length}`);
    const firstOf = (odd) => Math.min(...gateTimes.filter((_, at) => gates[at] % 2 === odd)) - tag;
    return { tagToFirst: Math.min(...gateTimes) - tag, tagToInline: firstOf(0), tagToExternal: firstOf(1) };
  });
}
