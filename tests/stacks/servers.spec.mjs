// The applications of docs/stacks/ that have their own server: Next, Nuxt, SvelteKit and Astro.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { discard } from '../bundlers/project.mjs';
import { follow } from './samples.mjs';
import { serve } from './serve.mjs';
import { servers } from './servers.mjs';
import { tryStack } from './visits.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
// Next's packages are in a folder above the project.
const files = { Next: { 'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(here)} } };` } };
const above = ([script, ...more]) => [script.startsWith('node_modules/') ? path.join(here, script) : script, ...more];

for (const [name, { page, script }] of Object.entries(servers)) {
  tryStack(name, async () => {
    const root = await follow(page, { home: here, files: files[name] });
    const server = await serve(above(script), root);
    return {
      home: server.home,
      async stop() {
        await server.stop();
        discard(root);
      },
    };
  }, { renders: true });
}
