// Starts the module of `assentry.mjs`, which is a file of its own and whole, for bundlers.
import * as glue from 'assentry:glue';

export function load(use, fail) {
  const url = new URL('./assentry.wasm', import.meta.url);
  fetch(url).then((answer) => {
    if (!answer.ok) throw answer.status;
    return answer.arrayBuffer();
  }).then(WebAssembly.compile).then((module) => {
    glue.initSync(module);
    use([glue.happened, () => glue.answered]);
  }).catch((error) => fail('assentry.wasm: expected it at ' + url + ', found ' + error));
}
