// Checks that the banner is really visible: big enough, readable, opaque, in view, with buttons that a pointer hits;
// and that nothing gated has run or been fetched.
import { must } from './lab.mjs';

/** Whether any part of the banner is visible. */
export const isShown = (page, selector) => page.evaluate((sought) => {
  const seen = __bench.look(sought);
  return Boolean(seen && seen.opacity > 0.02 && seen.inView > 0.02);
}, selector);

export const gatesRun = (page) => page.evaluate(() => [...__bench.gates]);

/** How many gated scripts were fetched. */
export const gatesFetched = ({ requests }) => requests.filter(({ url }) => url.includes('/gated.js')).length;

/** @returns {Promise<string>} its text */
export async function mustShowBanner(load, candidate) {
  const { why, text } = await load.page.evaluate((selectors) => {
    const seen = __bench.look(selectors.banner);
    if (!seen) return { why: 'expected a banner, found none that is rendered' };
    if (seen.opacity < 0.99 || seen.inView < 0.99) return { why: `expected a banner that is opaque and wholly in view, found opacity ${seen.opacity.toFixed(2)} and ${seen.inView.toFixed(2)} in view` };
    if (seen.width < 200 || seen.height < 50) return { why: `expected a banner of 200 by 50 px or more, found ${seen.width} by ${seen.height}` };
    const element = __bench.find(selectors.banner);
    const found = (element.innerText || element.shadowRoot?.textContent || element.textContent || '').trim();
    if (found.length < 40) return { why: `expected a text of 40 characters or more, found ${JSON.stringify(found)}` };
    for (const control of ['accept', 'reject', 'preferences']) {
      if (!selectors[control]) continue;
      const button = __bench.find(selectors[control]);
      if (!button?.innerText?.trim()) return { why: `${control}: expected a control with a text, found none` };
      if (!__bench.reach(selectors[control])) return { why: `${control}: expected to be what a pointer hits at its centre` };
    }
    return { text: found };
  }, candidate.spec.selectors);
  must(!why, why);
  const ran = await gatesRun(load.page);
  must(ran.length === 0, `gated scripts ran before consent: ${ran}`);
  must(gatesFetched(load) === 0, 'a gated script was fetched before consent');
  return text;
}
