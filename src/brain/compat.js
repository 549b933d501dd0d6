// `assentry.compat.js`: the same module, compiled to JavaScript. `assentry.js` loads it where it has to.
import * as glue from 'assentry:glue';

if (window.assentry && window.assentry.use) {
  glue.initSync(0);
  window.assentry.use(glue);
}
