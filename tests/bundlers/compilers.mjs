// The compilers of frameworks as plugins of esbuild: `dom` for the page, `ssr` for a server.
import { readFile } from 'node:fs/promises';
import { transformAsync } from '@babel/core';
import solidPreset from 'babel-preset-solid';
import { compile } from 'svelte/compiler';

/** @param {'dom' | 'ssr'} generate @returns {import('esbuild').Plugin} */
export const svelte = (generate) => ({
  name: 'svelte',
  setup: ({ onLoad }) => onLoad({ filter: /\.svelte$/ }, async ({ path: filename }) => ({
    contents: compile(await readFile(filename, 'utf8'), { filename, generate: generate === 'dom' ? 'client' : 'server', dev: false }).js.code,
  })),
});

/** Files named `.solid.jsx`. @param {'dom' | 'ssr'} generate @returns {import('esbuild').Plugin} */
export const solid = (generate) => ({
  name: 'solid',
  setup: ({ onLoad }) => onLoad({ filter: /\.solid\.jsx$/ }, async ({ path: filename }) => ({
    contents: (await transformAsync(await readFile(filename, 'utf8'), { filename, babelrc: false, configFile: false, presets: [[solidPreset, { generate, hydratable: true }]] })).code,
  })),
});
