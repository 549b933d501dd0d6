// In the compat build this stands for `WebAssembly` in the glue: instantiating gives the JavaScript module.
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
