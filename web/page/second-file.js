// @ts-check
/** What the second file adds: the code for answers, the second layer, placeholders, and their texts. */
import texts from 'assentry:words/second';
import { complete } from '#lent/page/inbox.js';
import { diagnose } from './diagnose.js';
import { settle } from './after-answer.js';
import { add } from '#lent/views/words.js';

export { settleIn } from '../views/notice-place.js';
export { call, displayed, press, renewOnServer } from './after-answer.js';
export { replay } from './replay.js';
export { comeBack } from './revoke.js';
export { openFrame } from '../views/frame.js';
export { placehold } from '../views/placeholder.js';
export { rewrite, spokenToo } from '../views/rewrite.js';
export { secondLayer } from '../views/dialogue.js';
export { useOf } from '../views/uses.js';

/** Connects it to the main file. @param {() => Uint8Array} [bytes] the second part of the module, if that is a separate module */
export const join = (bytes = () => new Uint8Array()) => {
  add(texts);
  settle();
  complete(bytes);
  diagnose();
};
