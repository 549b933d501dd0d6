// Replaces `WebAssembly` in the glue of the compat build: instantiating returns the JavaScript module.
import { asmFunc } from 'assentry:asm';

const Wasm = {
  Module: class {},
  Instance: class {
    constructor(module, imports) {
      this.exports = asmFunc(imports);
    }
  },
};
export { Wasm as WebAssembly };
