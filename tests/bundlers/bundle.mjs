// What Vite, webpack and esbuild make of a project (project.mjs).
import path from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite, createServer } from 'vite';
import webpack from 'webpack';

/** Each makes `main.js`, and what goes with it, in `dist/`. Gives the attributes of its script element. */
export const bundlers = {
  async Vite(root) {
    // Vite leaves it as it finds it, and else sets it for the whole process.
    process.env.NODE_ENV = 'production';
    await vite({
      root, configFile: false, logLevel: 'error', base: '/app/',
      build: { outDir: 'dist', rollupOptions: { input: path.join(root, 'main.js'), output: { entryFileNames: 'main.js' } } },
    });
    return 'type="module"';
  },
  async webpack(root) {
    await new Promise((done, fail) => webpack({
      mode: 'production', context: root, entry: './main.js', performance: { hints: false },
      output: { path: path.join(root, 'dist'), filename: 'main.js', publicPath: '/app/' },
    }, (error, stats) => {
      const { errors, warnings } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
      const found = error ?? [...errors, ...warnings][0];
      if (found) fail(found);
      else done();
    }));
    return 'defer';
  },
  async esbuild(root) {
    await esbuild({ absWorkingDir: root, entryPoints: ['main.js'], outdir: 'dist', bundle: true, minify: true, splitting: true, format: 'esm', logLevel: 'error' });
    return 'type="module"';
  },
  async 'esbuild without splitting'(root) {
    await esbuild({ absWorkingDir: root, entryPoints: ['main.js'], outdir: 'dist', bundle: true, minify: true, format: 'iife', logLevel: 'error' });
    return 'defer';
  },
};

/** A whole site with the configuration of its project, as `vite build` makes it. */
export async function site(root, { base, pages }) {
  process.env.NODE_ENV = 'production';
  await vite({ root, base, logLevel: 'error', build: { rollupOptions: { input: pages.map((name) => path.join(root, name)) } } });
}

/** Vite's own server, as `vite` starts it, for a page whose script is `script`. Gives its address, and what stops it. */
export async function develop(root, configured = false, script = 'main.js') {
  process.env.NODE_ENV = 'development';
  const server = await createServer({ root, ...(!configured && { configFile: false }), logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  const url = `http://127.0.0.1:${server.httpServer.address().port}/`;
  // Until it has seen every package, it bundles them anew and loads the page again, or leaves one that it does not know of
  // yet with packages that are gone. Their names have a hash of what was bundled: it is ready when they stay.
  for (let main = '', before = 'none'; main !== before;) {
    before = main;
    main = await (await fetch(url + script)).text();
    for (const [, found] of main.matchAll(/"\/(node_modules\/[^"]+)"/g)) await (await fetch(url + found)).text();
    await server.waitForRequestsIdle();
  }
  return { url, stop: () => server.close() };
}
