// The quick start of README.md, and the generic script of docs/integrate.md, pasted word for word into a page that sends the
// policy they name.

import { readFileSync } from 'node:fs';
import { expect, test } from './bench/test.mjs';
import { accept, banner, placeholder, preferences, waitForRan, withdrawAll } from './bench/notice.mjs';

/** The samples of one section of a document, by their language. */
function section(file, heading) {
  const [, text] = new RegExp(`^#+ ${heading}$(.*?)^##`, 'ms').exec(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  return (language) => [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n(.*?)^ *\`\`\``, 'gms'))].map(([, sample]) => sample);
}
const quickStart = section('README.md', 'Put it on a site'), generic = section('docs/integrate.md', 'The generic script');
const [[gated, button], [configuration]] = [quickStart('html'), quickStart('json')];
const [[tag], [policy]] = [generic('html'), generic('text')];

/** The two ways to put it on a site: what goes into the head, and the policy that this needs. */
const WAYS = {
  'the quick start': (pages) => {
    const built = pages.compile(JSON.parse(configuration));
    return { head: built.tag(), csp: built.csp };
  },
  'the generic script': () => ({ head: tag.replace('"social"]', '"social"], "services": ["matomo"]'), csp: policy.trim() }),
};

/** Its tag, its gates and its button; only the film is one of ours. */
function pasted(pages, way) {
  pages.addFile('/js/matomo.js', 'text/javascript', "document.cookie = '_pk_id.1.1fff=1'; (window.ran = window.ran || []).push('matomo');");
  const body = gated.replace('https://video.example/embed/1', '/frame/film.html');
  expect(body).not.toBe(gated);
  return pages.add({ ...WAYS[way](pages), script: '', body: body + button });
}

for (const way in WAYS) test(`${way} asks first, opens what it gates, and takes it back`, async ({ pages, tab }) => {
  await tab.goto(pasted(pages, way));
  await tab.waitForVisible(banner);
  expect(await tab.text(banner)).toContain('Example Ltd');
  await tab.waitForVisible(placeholder);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  expect([...pages.requests('/js/'), ...pages.requests('/frame/')], 'nothing was fetched').toEqual([]);
  await tab.click(accept);
  await waitForRan(tab, 'matomo');
  await tab.waitFor(() => document.querySelector('iframe').contentDocument?.title === 'film');
  expect(await tab.evaluate(() => document.cookie)).toContain('_pk_id.1.1fff');
  await tab.click('body > button[data-assentry="open"]');
  await tab.waitForVisible(preferences);
  // What a page reported goes with it.
  expect(await tab.evaluate(() => bench.violations)).toEqual([]);
  expect(await tab.reports()).toEqual([]);
  await tab.acrossReload(() => tab.click(withdrawAll));
  await tab.waitFor(() => window.assentry?.status().method === 'withdrawn');
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  expect(await tab.evaluate(() => document.cookie)).not.toContain('_pk_id');
  expect(await tab.evaluate(() => bench.violations)).toEqual([]);
  expect(await tab.reports()).toEqual([]);
});
