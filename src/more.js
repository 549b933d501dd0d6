// @ts-check
/** What the second file brings: the second layer, the placeholders, and their texts. */
export { default as texts } from '../locales/en.txt?second';
export { preferences } from './ui/preferences.js';
export { clean } from './ui/clean.js';
export { placeholder } from './ui/placeholder.js';
export { standIn } from './ui/stand-in.js';
