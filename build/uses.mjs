// What trackers are for: a closed list of names, each with the phrase that visitors read (web/views/uses.js translates it).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { textsOf } from './languages.mjs';

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'catalogue', 'uses.json');
const english = textsOf('en');

/** The English phrases by name: the forms of two texts of the locales, in order. */
export const PHRASES = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8'))).flatMap(([key, names]) => {
  const phrases = english[key].split(' | ');
  if (phrases.length !== names.length) throw new Error(`catalogue/uses.json: ${key}: expected ${phrases.length} names, as locales/en.txt has phrases, found ${names.length}`);
  return names.map((name, at) => [name, phrases[at]]);
}));

/** A tracker's purpose in a shipped service. @param {string[]} uses */
export const said = (uses) => uses.map((name) => {
  const phrase = PHRASES.get(name);
  if (!phrase) throw new Error(`catalogue: expected a name of uses.json, found "${name}"`);
  return phrase;
}).join(' · ');
