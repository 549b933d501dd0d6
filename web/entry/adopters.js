// A part of compiled scripts: understands other tools' markup. Only scripts whose configuration has `markup` have it.
import { bytes } from 'assentry:wasm';
import { site } from 'assentry:site';
import { borrow } from '../load/borrowed.js';
import { adopt } from '../peers/elements.js';

site.parts.markup = (kit) => {
  borrow(kit);
  return (module) => adopt(module, bytes);
};
