// What trackers are for, translated phrase by phrase (web/views/uses.js).
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** `useOf` with the script's English texts and the loaded ones. */
async function useOf(english, loaded) {
  const instead = { english: `export default ${JSON.stringify(english)};`, words: `export const local = (value) => value, word = (key) => (${JSON.stringify(loaded)})[key] || '';` };
  const texts = {
    name: 'texts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^assentry:words/ }, () => ({ path: 'english', namespace: 'instead' }));
      onResolve({ filter: /views.words\.js$/ }, () => ({ path: 'words', namespace: 'instead' }));
      onLoad({ filter: /./, namespace: 'instead' }, ({ path: name }) => ({ contents: instead[name] }));
    },
  };
  const { outputFiles: [{ text }] } = await build({ entryPoints: [path.join(root, 'web/views/uses.js')], bundle: true, write: false, format: 'esm', plugins: [texts] });
  return (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)).useOf;
}

const ENGLISH = { 'required.why': 'Keeps you signed in | Keeps your basket', 'purpose.tracker': 'Counts visits | Stores where you are' };
const FRENCH = { 'required.why': 'Vous garde connecté | Conserve votre panier', 'purpose.tracker': 'Compte les visites' };

test('phrases are said in the language, and other words are the site\'s own', async () => {
  const said = await useOf(ENGLISH, FRENCH);
  for (const [purpose, expected] of [
    ['Counts visits', 'Compte les visites'],
    ['Keeps your basket · Counts visits', 'Conserve votre panier · Compte les visites'],
    ['Stores where you are', 'Stores where you are'],
    ['counts visits', 'counts visits'],
    ['Counts visits · and more', 'Compte les visites · and more'],
  ]) assert.equal(said({ purpose }), expected);
});

test('of a tracker without a purpose nothing is said, also where a script lacks the phrases and the words are loaded', async () => {
  for (const english of [ENGLISH, {}, { 'required.why': ENGLISH['required.why'] }]) {
    const said = await useOf(english, FRENCH);
    for (const [purpose, expected] of [[undefined, ''], ['', ''], [' · ', ' · ']]) assert.equal(said({ purpose }), expected, JSON.stringify(english));
  }
});
