// A part of compiled scripts that adopts other tools' markup. Only included if the configuration has `markup`.
import { bytes } from 'assentry:wasm';
import { site } from 'assentry:site';
import { borrow } from '../load/borrowed.js';
import { adopt } from '../peers/elements.js';

site.parts.markup = (shared) => {
  borrow(shared);
  return (module) => adopt(module, bytes);
};
