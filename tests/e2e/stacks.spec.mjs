// The pages of docs/stacks/ whose applications are files: built and served as they say. `npm run stacks` has the others.
import { fileURLToPath } from 'node:url';
import { discard, made } from '../bundlers/project.mjs';
import { follow, samples } from '../stacks/samples.mjs';
import { stacks } from '../stacks/files.mjs';
import { tryStack } from '../stacks/visits.mjs';
import { Pages } from './pages.mjs';

const bundlers = fileURLToPath(new URL('../bundlers', import.meta.url));
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css', json: 'application/json' };

for (const [name, { page, skipped, after, served = { '/': 'dist' }, is }] of Object.entries(stacks)) {
  tryStack(name, async () => {
    const root = await follow(page, { home: bundlers, skipped });
    after?.(root);
    const pages = await Pages.start();
    for (const [at, folder] of Object.entries(served)) {
      for (const [file, body] of made(root, folder)) pages.addFile(at + file, types[file.split('.').at(-1)] ?? 'application/octet-stream', body);
    }
    const { 'index.html': index } = samples(page).files;
    if (index && !served['/']) pages.addFile('/index.html', types.html, index);
    return {
      home: `${pages.origin}/index.html`,
      async stop() {
        await pages.stop();
        discard(root);
      },
    };
  }, is);
}
