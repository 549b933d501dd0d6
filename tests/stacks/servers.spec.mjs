// The applications of docs/stacks/ that have a server of their own: Next, Nuxt, SvelteKit and Astro.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { discard } from '../bundlers/project.mjs';
import { follow } from './samples.mjs';
import { serve } from './serve.mjs';
import { tryStack } from './visits.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The page of docs, and the script that its build is served by. */
const stacks = {
  // Its packages are above the project.
  Next: { page: 'next', script: [path.join(here, 'node_modules/next/dist/bin/next'), 'start'], files: { 'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(here)} } };` } },
  Nuxt: { page: 'nuxt', script: ['.output/server/index.mjs'] },
  SvelteKit: { page: 'sveltekit', script: ['build'] },
  Astro: { page: 'astro', script: ['dist/server/entry.mjs'] },
};

for (const [name, { page, script, files }] of Object.entries(stacks)) {
  tryStack(name, async () => {
    const root = await follow(page, { home: here, files });
    const server = await serve(script, root);
    return {
      home: server.home,
      async stop() {
        await server.stop();
        discard(root);
      },
    };
  }, { renders: true });
}
