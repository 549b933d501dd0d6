// Starts the module of `assentry.js`: its first part is embedded, and instantiated at once, so that `window.assentry` works on
// the next line of the page. Browsers without WebAssembly, and pages whose CSP forbids it, get the same module as
// JavaScript (B-05, B-06).
import { happened, initSync, link } from 'assentry:glue';
import { bytes } from 'assentry:wasm';
import { need } from '#files';

export function load(use, fail) {
  try {
    // WebKit compiles even if a policy forbids WebAssembly, and fails only when it instantiates.
    initSync(new WebAssembly.Module(bytes()));
  } catch {
    return need('compat', use, (why) => fail('WebAssembly: expected this page to allow it, or a fallback: ' + why));
  }
  use([happened, (second) => link(new WebAssembly.Module(second()))]);
}
