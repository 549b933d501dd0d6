// A part of compiled scripts: imports other tools' answers. Only scripts whose configuration has `import` have it.
import { bytes } from 'assentry:wasm';
import { site } from 'assentry:site';
import { borrow } from '../load/borrowed.js';
import * as peers from '../peers/begin.js';

site.parts.peers = (kit) => {
  borrow(kit);
  return { begin: (fresh, start, module) => peers.begin(fresh, start, module, bytes) };
};
