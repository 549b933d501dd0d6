// Real frameworks from npm, each with the same small app around gated elements, bundled when a test first needs it.
//
// Each bundle's `window.app` has `mount(element)`, `hydrate(element)`, `set({ shown, film })`. `markup(name)` is what
// the framework renders on a server.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** The app in a framework that has `h`; `script` and `iframe` are siblings of elements that stay. */
const app = (fragment, className) => `
  export const tree = ({ shown, film }) => h('section', { ${className}: 'app' }, [
    h('h1', { key: 'h1' }, 'An app'),
    shown ? h(${fragment}, { key: 'gates' }, [
      h('script', { key: 'script', type: 'text/plain', 'data-consent': 'analytics', src: '/ran/app.js' }),
      h('iframe', { key: 'film', id: 'film', title: 'Our film', 'data-consent': 'social', 'data-src': film, width: 300, height: 200 }),
    ]) : null,
    h('p', { key: 'after', id: 'after' }, shown ? 'Shown' : 'Hidden'),
  ]);
  export const first = { shown: true, film: '/frame/film.html' };`;

const react = (version) => ({
  alias: { react: version, 'react-dom': version.replace('react', 'react-dom') },
  app: `import { createElement, Fragment } from 'react';
    const h = (type, props, children) => createElement(type, props, children);
    ${app('Fragment', 'className')}
    export const page = (state) => h('html', { lang: 'en' }, [
      h('head', { key: 'head' }, [h('script', { key: 1, src: '/bench/capture.js' }), h('title', { key: 2 }, 'A page'), h('script', { key: 3, src: '/assentry/assentry.js' })]),
      h('body', { key: 'body' }, [h('div', { key: 'app', id: 'app' }, tree(state)), h('script', { key: 'bundle', src: '/framework.js', async: true })]),
    ]);`,
  client: `import { useState } from 'react';
    import { flushSync } from 'react-dom';
    import { createRoot, hydrateRoot } from 'react-dom/client';
    import { tree, first, page } from 'the-app';
    let change;
    const stateful = (draw) => createElement(function App() { const [state, set] = useState(first); change = set; return draw(state); });
    import { createElement } from 'react';
    window.recovered = [];
    const options = { onRecoverableError: (error) => window.recovered.push(String(error)) };
    window.app = {
      mount: (at) => flushSync(() => createRoot(at).render(stateful(tree))),
      hydrate: (at) => hydrateRoot(at, stateful(at === document ? page : tree), options),
      set: (more) => flushSync(() => change((state) => ({ ...state, ...more }))),
    };`,
  server: `import { renderToString } from 'react-dom/server';
    import { tree, first, page } from 'the-app';
    export default () => renderToString(tree(first));
    export const whole = () => '<!DOCTYPE html>' + renderToString(page(first));`,
});

const frameworks = {
  'React 18': react('react18'),
  'React 19': react('react'),
  'Vue 3': {
    app: `import { h, Fragment } from 'vue'; ${app('Fragment', 'class')}`,
    client: `import { createApp, createSSRApp, reactive, nextTick } from 'vue';
      import { tree, first } from 'the-app';
      const state = reactive({ ...first });
      const root = { render: () => tree(state) };
      window.app = {
        mount: (at) => createApp(root).mount(at),
        hydrate: (at) => createSSRApp(root).mount(at),
        set: (more) => { Object.assign(state, more); return nextTick(); },
      };`,
    server: `import { createSSRApp } from 'vue'; import { renderToString } from 'vue/server-renderer';
      import { tree, first } from 'the-app';
      export default () => renderToString(createSSRApp({ render: () => tree(first) }));`,
  },
  'Svelte 5': {
    app: '',
    client: `import App from 'the-component'; import { mount, hydrate, flushSync } from 'svelte';
      let component;
      window.app = {
        mount: (target) => { component = mount(App, { target }); flushSync(); },
        hydrate: (target) => { component = hydrate(App, { target }); flushSync(); },
        set: (more) => { component.set(more); flushSync(); },
      };`,
    server: `import App from 'the-component'; import { render } from 'svelte/server'; export default () => render(App).body;`,
    component: `<script>
        let state = $state({ shown: true, film: '/frame/film.html' });
        export function set(more) { Object.assign(state, more); }
      </script>
      <section class="app"><h1>An app</h1>{#if state.shown}<svelte:element this={'script'} type="text/plain" data-consent="analytics" src="/ran/app.js"></svelte:element><iframe id="film" title="Our film" data-consent="social" data-src={state.film} width="300" height="200"></iframe>{/if}<p id="after">{state.shown ? 'Shown' : 'Hidden'}</p></section>`,
  },
  Preact: {
    app: `import { h as create, Fragment } from 'preact'; const h = (type, props, children) => create(type, props, children); ${app('Fragment', 'class')}`,
    client: `import { h, render, hydrate } from 'preact';
      import { tree, first } from 'the-app';
      let state = first, at;
      const App = () => tree(state);
      const draw = () => render(h(App), at);
      window.app = {
        mount: (into) => { at = into; draw(); },
        hydrate: (into) => { at = into; hydrate(h(App), at); },
        set: (more) => { state = { ...state, ...more }; draw(); },
      };`,
    server: `import { tree, first } from 'the-app';
      const print = (node) => (Array.isArray(node) ? node.map(print).join('') : node == null || node === false ? '' : typeof node != 'object' ? String(node)
        : typeof node.type == 'string' ? '<' + node.type + Object.entries(node.props).filter(([name]) => name != 'children').map(([name, value]) => ' ' + name + '="' + value + '"').join('') + '>' + print(node.props.children) + '</' + node.type + '>'
        : print(node.props.children));
      export default () => print(tree(first));`,
  },
  Turbo: { client: "import * as Turbo from '@hotwired/turbo'; window.Turbo = Turbo;" },
  'htmx 2': { client: "import htmx from 'htmx2'; window.htmx = htmx;" },
  'htmx 4': { client: "import htmx from 'htmx.org'; window.htmx = htmx;" },
  Idiomorph: { client: "import { Idiomorph } from 'idiomorph/dist/idiomorph.esm.js'; window.Idiomorph = Idiomorph;" },
};

/** The frameworks with an app. */
export const rendering = Object.keys(frameworks).filter((name) => frameworks[name].server);

async function bundle(name, contents, options) {
  const { alias, app: shared, component } = frameworks[name];
  const generate = options.platform === 'node' ? 'server' : 'client';
  const parts = {
    name: 'parts',
    setup(builder) {
      builder.onResolve({ filter: /^the-(app|component)$/ }, ({ path: at }) => ({ path: at, namespace: 'parts' }));
      builder.onLoad({ filter: /^the-app$/, namespace: 'parts' }, () => ({ contents: shared, resolveDir: root }));
      builder.onLoad({ filter: /^the-component$/, namespace: 'parts' }, () => ({ contents: compile(component, { generate }).js.code, resolveDir: root }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root }, bundle: true, write: false, alias, plugins: [parts], minify: true, logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
    ...options,
  });
  return outputFiles[0].text;
}

const once = (make) => {
  const made = new Map();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name);
  };
};

/** A framework as a classic script. @type {(name: string) => Promise<string>} */
export const client = once((name) => bundle(name, frameworks[name].client, { format: 'iife' }));

/** @type {(name: string) => Promise<any>} */
const server = once(async (name) => {
  const text = await bundle(name, frameworks[name].server, { format: 'cjs', platform: 'node' });
  const module = { exports: {} };
  const { createRequire } = await import('node:module');
  new Function('module', 'exports', 'require', text)(module, module.exports, createRequire(import.meta.url));
  return module.exports;
});

/** The app as rendered on a server. */
export const markup = async (name) => (await server(name)).default();
/** A whole document as React renders it on a server. */
export const documentOf = async (name) => (await server(name)).whole();
