// `assentry/react`, `/vue`, `/svelte` and `/solid` in small applications, from the tarball: hydrated, left, come back to,
// unmounted, in Strict Mode where there is one.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from './bench/test.mjs';
import { accept, banner, handle, preferences, reject, waitForKept } from './bench/notice.mjs';
import { solid, svelte } from '../bundlers/compilers.mjs';
import { discard, project } from '../bundlers/project.mjs';

const needs = 'analytics';
/** The same application each time: `window.app` hydrates it, shows another view, unmounts it. */
const react = (version) => ({
  alias: { react: version, 'react-dom': version.replace('react', 'react-dom') },
  app: `
    import { createElement as h, StrictMode, useState } from 'react';
    import { Gate, Settings, useConsent } from 'assentry/react';
    function View() {
      const { granted } = useConsent();
      return h('section', null, h('p', { id: 'granted' }, granted.join(' ') || 'nothing'),
        h(Gate, { needs: '${needs}', otherwise: h('i', { id: 'out' }, 'shut') }, h('b', { id: 'in' }, 'open')), h(Settings, { id: 'settings' }, 'Settings'));
    }
    export const hooks = {};
    export function App() {
      const [shown, set] = useState(true);
      hooks.show = set;
      return h(StrictMode, null, shown ? h(View) : h('p', { id: 'away' }, 'away'));
    }`,
  client: `
    import { createElement as h } from 'react'; import { flushSync } from 'react-dom'; import { hydrateRoot } from 'react-dom/client'; import { App, hooks } from './app.js';
    let root;
    window.recovered = [];
    window.app = {
      hydrate: (at) => { root = hydrateRoot(at, h(App), { onRecoverableError: (error) => window.recovered.push(String(error)) }); },
      show: (shown) => flushSync(() => hooks.show(shown)), unmount: () => root.unmount(),
    };`,
  server: "import { createElement as h } from 'react'; import { renderToString } from 'react-dom/server'; import { App } from './app.js'; export const html = async () => renderToString(h(App));",
});
const frameworks = {
  'React 18': react('react18'),
  'React 19': react('react'),
  'Vue 3': {
    app: `
      import { h, ref } from 'vue';
      import { Gate, Settings, useConsent } from 'assentry/vue';
      const View = { setup() {
        const consent = useConsent();
        return () => h('section', null, [h('p', { id: 'granted' }, consent.value.granted.join(' ') || 'nothing'),
          h(Gate, { needs: '${needs}' }, { default: () => h('b', { id: 'in' }, 'open'), otherwise: () => h('i', { id: 'out' }, 'shut') }), h(Settings, { id: 'settings' }, () => 'Settings')]);
      } };
      export const shown = ref(true);
      export const App = { render: () => (shown.value ? h(View) : h('p', { id: 'away' }, 'away')) };`,
    client: "import { createSSRApp, nextTick } from 'vue'; import { App, shown } from './app.js'; let app; window.app = { hydrate: (at) => { app = createSSRApp(App); app.mount(at); }, show: (now) => { shown.value = now; return nextTick(); }, unmount: () => app.unmount() };",
    server: "import { createSSRApp } from 'vue'; import { renderToString } from 'vue/server-renderer'; import { App } from './app.js'; export const html = () => renderToString(createSSRApp(App));",
  },
  'Svelte 5': {
    files: { 'App.svelte': `<script>
      import { Gate, Settings, consent } from 'assentry/svelte';
      let shown = $state(true);
      export function show(now) { shown = now; }
    </script>
    {#if shown}<section><p id="granted">{$consent.granted.join(' ') || 'nothing'}</p><Gate needs="${needs}"><b id="in">open</b>{#snippet otherwise()}<i id="out">shut</i>{/snippet}</Gate><Settings id="settings">Settings</Settings></section>{:else}<p id="away">away</p>{/if}` },
    app: '',
    client: "import { flushSync, hydrate, unmount } from 'svelte'; import App from './App.svelte'; let app; window.app = { hydrate: (target) => { app = hydrate(App, { target }); flushSync(); }, show: (now) => { app.show(now); flushSync(); }, unmount: () => unmount(app) };",
    server: "import { render } from 'svelte/server'; import App from './App.svelte'; export const html = async () => render(App).body;",
  },
  'Solid 1': {
    files: { 'App.solid.jsx': `
      import { Show, createSignal } from 'solid-js';
      import { Gate, Settings, useConsent } from 'assentry/solid';
      function View() {
        const consent = useConsent();
        return <section><p id="granted">{consent().granted.join(' ') || 'nothing'}</p><Gate needs="${needs}" otherwise={<i id="out">shut</i>}><b id="in">open</b></Gate><Settings id="settings">Settings</Settings></section>;
      }
      const [shown, set] = createSignal(true);
      export { set };
      export const App = () => <Show when={shown()} fallback={<p id="away">away</p>}><View /></Show>;` },
    app: '',
    client: "import { createComponent } from 'solid-js'; import { hydrate } from 'solid-js/web'; import { App, set } from './App.solid.jsx'; let over; window.app = { hydrate: (at) => { over = hydrate(() => createComponent(App, {}), at); }, show: set, unmount: () => over() };",
    server: "import { createComponent } from 'solid-js'; import { generateHydrationScript, renderToString } from 'solid-js/web'; import { App } from './App.solid.jsx'; export const head = generateHydrationScript(); export const html = async () => renderToString(() => createComponent(App, {}));",
  },
};

/** The application's file, and what a server renders of it. */
async function application({ app, client, server, files = {}, alias = {} }) {
  const root = project({ 'app.js': app, 'client.js': client, 'server.js': server, ...files });
  try {
    const common = { absWorkingDir: root, bundle: true, write: false, format: 'esm', alias, logLevel: 'error', define: { 'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' } };
    const [page, node] = await Promise.all([
      build({ ...common, entryPoints: ['client.js'], plugins: [svelte('dom'), solid('dom')] }),
      build({ ...common, entryPoints: ['server.js'], platform: 'node', plugins: [svelte('ssr'), solid('ssr')], banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" } }),
    ]);
    const file = path.join(root, 'rendered.mjs');
    writeFileSync(file, node.outputFiles[0].text);
    const { head = '', html } = await import(pathToFileURL(file).href);
    return { script: page.outputFiles[0].text, head, html: await html() };
  } finally {
    discard(root);
  }
}

for (const [name, framework] of Object.entries(frameworks)) {
  test(`${name}: the server renders without an answer, and the client hydrates, updates, unmounts and mounts again`, async ({ pages, tab }) => {
    const { script, head, html } = await application(framework);
    expect(html).toContain('shut');
    expect(html).toContain('nothing');
    expect(html).not.toContain('open<');
    pages.addFile('/app.js', 'text/javascript; charset=utf-8', script);
    const hydrate = "window.rendered = [...document.querySelectorAll('#granted, #out, #settings')]; window.app.hydrate(document.querySelector('#app'));";
    const url = pages.add({ body: `${head}<div id="app">${html}</div><script type="module" src="/app.js"></script><script type="module">${hydrate}</script>` });
    await tab.goto(url);
    await tab.waitForVisible(banner);
    await tab.waitFor(() => document.querySelector('#granted')?.textContent === 'necessary');
    expect([await tab.exists('#out'), await tab.exists('#in')]).toEqual([true, false]);
    expect(await tab.evaluate(() => window.rendered.map((element) => element.isConnected))).toEqual([true, true, true]);
    await tab.click(accept);
    await waitForKept(tab);
    await tab.waitFor(() => document.querySelector('#in') && document.querySelector('#granted').textContent.includes('analytics'));
    await tab.reload();
    await tab.waitFor(() => document.querySelector('#in') && !document.querySelector('#out'));
    await tab.evaluate(() => window.app.show(false));
    await tab.waitFor(() => document.querySelector('#away') && !document.querySelector('#in'));
    await tab.evaluate(() => window.app.show(true));
    await tab.waitFor(() => document.querySelector('#in'));
    await tab.waitForVisible(handle);
    await tab.click('#settings');
    await tab.waitForVisible(preferences);
    await tab.evaluate(() => { window.app.unmount(); window.assentry.reject(); });
    await tab.waitFor(() => window.assentry.status().denied.includes('analytics'));
    await tab.settle();
    expect(await tab.reports()).toEqual([]);
    expect(await tab.evaluate(() => window.recovered ?? [])).toEqual([]);
  });
}

test('a gate opens under the same conditions as data-consent: all of, any of, and an explicit refusal', async ({ pages, tab }) => {
  const root = project({ 'main.js': "import { meets, snapshot } from 'assentry/state.mjs'; window.met = (needs) => meets(needs, snapshot());" });
  const { outputFiles: [{ text }] } = await build({ absWorkingDir: root, entryPoints: ['main.js'], bundle: true, write: false, format: 'iife' });
  discard(root);
  pages.addFile('/main.js', 'text/javascript', text);
  await tab.goto(pages.add({ body: '<script src="/main.js"></script>' }));
  const needed = ['necessary', 'analytics', '!analytics', 'analytics|necessary', 'analytics necessary', 'unknown', '!unknown', ' necessary  ', ''];
  const met = () => tab.evaluate((all) => all.filter((needs) => window.met(needs)), needed);
  await tab.waitForVisible(banner);
  expect(await met()).toEqual(['necessary', 'analytics|necessary', ' necessary  ']);
  await tab.click(reject);
  await waitForKept(tab);
  expect(await met()).toEqual(['necessary', '!analytics', 'analytics|necessary', ' necessary  ']);
  await tab.evaluate(() => window.assentry.accept());
  await tab.waitFor(() => window.met('analytics'));
  expect(await met()).toEqual(['necessary', 'analytics', 'analytics|necessary', 'analytics necessary', ' necessary  ']);
});

test('each wrapper is less than 1.5 kB gzip, including what it imports from us', async () => {
  const root = project({});
  for (const name of ['react', 'vue', 'svelte', 'solid']) {
    const { outputFiles: [{ contents }] } = await build({
      stdin: { contents: `export * from 'assentry/${name}'`, resolveDir: root }, bundle: true, minify: true, write: false, format: 'esm', plugins: [svelte('dom')], conditions: ['svelte'],
      external: ['react', 'vue', 'svelte', 'svelte/*', 'solid-js', 'solid-js/*'],
    });
    expect(gzipSync(contents, { level: 9 }).length, name).toBeLessThan(1536);
  }
  discard(root);
});
