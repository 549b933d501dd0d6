// The pages of docs/stacks/ whose applications have their own server: the script in the project that serves the build.

/** @type {Record<string, { page: string, script: string[] }>} */
export const servers = {
  Next: { page: 'next', script: ['node_modules/next/dist/bin/next', 'start'] },
  Nuxt: { page: 'nuxt', script: ['.output/server/index.mjs'] },
  SvelteKit: { page: 'sveltekit', script: ['build'] },
  Astro: { page: 'astro', script: ['dist/server/entry.mjs'] },
};
