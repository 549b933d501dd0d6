// A part of compiled scripts that imports other tools' answers. Only included if the configuration has `import`.
import { bytes } from 'assentry:wasm';
import { site } from 'assentry:site';
import { borrow } from '../load/borrowed.js';
import * as peers from '../peers/begin.js';

site.parts.peers = (shared) => {
  borrow(shared);
  return { begin: (fresh, start, module) => peers.begin(fresh, start, module, bytes) };
};
