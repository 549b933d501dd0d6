// @ts-check
/** What the second file brings: what follows from an answer, the second layer, the placeholders, and their texts. */
import texts from '../locales/en.txt?second';
import { complete } from './dom/page.js';
import { diagnose } from './diagnose.js';
import { settle } from './later.js';
import { add } from './ui/words.js';

export { settleIn } from './dom/alongside.js';
export { call, displayed, press } from './later.js';
export { replay } from './dom/replay.js';
export { comeBack } from './dom/revoke.js';
export { openFrame } from './ui/frame.js';
export { placehold } from './ui/placeholder.js';
export { rewrite } from './ui/rewrite.js';

/** Joins it to what is there. @param {() => Uint8Array} [bytes] the second part of the brain, where that is a module of its own */
export const join = (bytes = () => new Uint8Array()) => {
  add(texts);
  settle();
  complete(bytes);
  diagnose();
};
