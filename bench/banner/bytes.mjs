// What the browser fetches for a tool: until its banner is visible, and after that without user action.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sleep } from './browser.mjs';
import { must } from './lab.mjs';
import { renderPage } from './page.mjs';
import { sizes, sum } from './sizes.mjs';

/** How long to wait for later files. */
const AFTER_MS = 2500;

/** @returns bytes until the banner is visible, in total, and for a visitor whose answer is stored */
export async function bytes(lab, candidate, baseline, accepted) {
  const page = sizes(renderPage(candidate.html, candidate.spec, 'none', 0));
  const alone = sizes(renderPage(baseline.html, baseline.spec, 'none', 0));
  const inline = { raw: page.raw - alone.raw, gzip: page.gzip - alone.gzip, brotli: page.brotli - alone.brotli };
  const total = (files) => ({ requests: files.length, ...sum([...files, inline]), files });
  const first = await fetched(lab, candidate);
  const returning = await fetched(lab, candidate, accepted);
  return { inline, untilVisible: total(first.filter(({ early }) => early)), all: total(first), returning: total(returning) };
}

async function fetched(lab, candidate, storageState) {
  const { selectors } = candidate.spec;
  return lab.visit({ selectors, watch: !storageState, storageState }, async (load) => {
    await load.page.goto(lab.url(candidate, 'none'));
    if (!storageState) must(await load.page.evaluate(() => __bench.settling(10_000)), 'no banner within 10 s');
    await sleep(AFTER_MS);
    must(lab.outside(load).length === 0, `requests left the machine: ${lab.outside(load)}`);
    const requested = await load.page.evaluate(() => ({
      visible: __bench.visible ?? Infinity,
      files: performance.getEntriesByType('resource').map(({ name, startTime }) => ({ url: name, startTime })),
    }));
    const place = `/c/${candidate.name}/`;
    return requested.files
      .map(({ url, startTime }) => ({ name: new URL(url).pathname, early: startTime <= requested.visible }))
      .filter(({ name }) => name.startsWith(place))
      .map(({ name, early }) => ({ file: name.slice(place.length), early }))
      .map(({ file, early }) => ({ file, early, ...sizes(readFileSync(path.join(candidate.out, decodeURIComponent(file)))) }));
  });
}
