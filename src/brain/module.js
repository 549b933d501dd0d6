// The brain of `assentry.mjs`: the module is a file of its own, for bundlers.
import init, * as glue from 'assentry:glue';

export function load(base, policy, use, fail) {
  init({ module_or_path: new URL('./assentry.wasm', import.meta.url) }).then(
    () => use(glue),
    (error) => fail('assentry.wasm: expected it to load, found ' + error),
  );
}
