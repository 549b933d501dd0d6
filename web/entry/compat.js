// `assentry.compat.js`: all parts of the same module, compiled to JavaScript. `assentry.js` loads it where WebAssembly fails.
import * as glue from 'assentry:glue';
import { borrow } from '../load/borrowed.js';

window.assentry._('compat', (shared) => {
  borrow(shared);
  glue.initSync(0);
  return [glue.happened, () => glue.answering, () => glue.imported, () => glue.named];
});
