// The selectors of docs/markup.md, and a page with one gated element of each kind.

export const banner = 'assentry-banner';
export const preferences = 'assentry-preferences';
export const handle = 'assentry-handle';
export const placeholder = 'assentry-placeholder';

export const accept = `${banner} [data-assentry="accept"]`;
export const reject = `${banner} [data-assentry="reject"]`;
export const customize = `${banner} [data-assentry="customize"]`;
export const reopen = `${handle} [data-assentry="open"]`;
export const save = `${preferences} [data-assentry="save"]`;
export const close = `${preferences} [data-assentry="close"]`;
export const withdrawAll = `${preferences} [data-assentry="reject"]`;
export const purposeSwitch = (id) => `${preferences} [data-assentry-purpose="${id}"]`;
export const serviceSwitch = (id) => `${preferences} [data-assentry-service="${id}"]`;

/** The purposes of a page without a configuration. */
export const optional = ['analytics', 'marketing', 'social'];

/** A gated inline script that reports that it ran. */
export function inlineGate(needs, name, attributes = '') {
  return `<script type="text/plain" data-consent="${needs}" ${attributes}>(window.ran = window.ran || []).push('${name}')</script>`;
}

/** A gated external script that reports that it ran. `query` as in bench/resources.mjs. */
export function externalGate(needs, name, { query = '', attributes = '' } = {}) {
  return `<script type="text/plain" data-consent="${needs}" src="/ran/${name}.js${query}" ${attributes}></script>`;
}

/** One gated element of each kind. */
export const gatedEverything = `
  <main><h1>A page</h1><p><a href="/page-1" id="self">With a link</a></p>
  ${externalGate('analytics', 'external')}
  ${inlineGate('marketing', 'inline')}
  <script type="text/plain" data-type="module" data-consent="analytics" src="/ran/module.js"></script>
  <link rel="stylesheet" data-consent="marketing" data-href="/style/gated.css">
  <img data-consent="marketing" data-src="/img/gated.png" alt="" width="10" height="10">
  <iframe data-consent="social" data-src="/frame/gated.html" title="Our film" width="300" height="200"></iframe>
  <video data-consent="social" data-src="/video/gated.mp4" data-poster="/img/poster.png" width="100" height="50"></video>
  </main>`;

/** Opens the lists of services in the preferences, which are one click away. */
export function openLists(tab) {
  return tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('assentry-preferences');
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
  });
}

/** Waits until every element of `gatedEverything` is open. */
export async function waitForEverything(tab) {
  await waitForRan(tab, 'external', 'inline', 'module');
  await tab.waitFor(() => getComputedStyle(document.documentElement).getPropertyValue('--style-gated').trim() === 'loaded');
  await tab.waitFor(() => document.querySelector('img').naturalWidth === 1);
  await tab.waitFor(() => document.querySelector('iframe').contentDocument.title === 'gated');
  await tab.waitFor(() => /\/video\/gated\.mp4$/.test(document.querySelector('video').currentSrc));
}

/** The third-party requests that the page server received: see bench/resources.mjs. */
export function thirdParties(pages) {
  return pages
    .requests()
    .map(({ path }) => path)
    .filter((path) => /^\/(ran|frame|img|style|video)\//.test(path));
}

/** Everything that the browser stores for the page, by name. */
export async function stored(tab) {
  const page = await tab.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: indexedDB.databases ? (await indexedDB.databases()).map(({ name }) => name) : [],
    caches: window.caches ? await caches.keys() : [],
  }));
  return { cookies: (await tab.cookies()).map(({ name }) => name), ...page };
}

export const nothingStored = { cookies: [], localStorage: [], sessionStorage: [], databases: [], caches: [] };

/** Waits until the notice is gone and the answer is stored; there is a paint in between. */
export async function waitForKept(tab) {
  await tab.waitForGone(banner);
  await tab.waitFor((selector) => document.querySelector(selector)?.textContent, `${handle} [role="status"]`);
}

/** Waits until the code for answers has loaded: until then a press waits for it, so seeing no effect proves nothing. */
export async function waitForSecondFile(tab) {
  await tab.waitFor(() => performance.getEntriesByType('resource').some(({ name, responseEnd }) => /\.more\.(\w+\.)*js$/.test(name) && responseEnd > 0));
  await tab.settle();
}

/** Opens a page and accepts everything with the mouse. */
export async function visitAndAccept(tab, url) {
  await tab.goto(url);
  await tab.click(accept);
  await waitForKept(tab);
}

/** Opens a page and refuses with the mouse. */
export async function visitAndRefuse(tab, url) {
  await tab.goto(url);
  await tab.click(reject);
  await waitForKept(tab);
}

/** Waits until the named scripts have run; others may run too. */
export function waitForRan(tab, ...names) {
  return tab.waitFor((expected) => expected.every((name) => window.ran?.includes(name)), names);
}
