// Trims what wasm-bindgen generates to what a page needs: short import names, and helpers without the generality
// that we do not use. Each edit must find its text exactly, so that a new version of wasm-bindgen stops the build
// instead of changing what is shipped.

/**
 * @param {string} source the glue of `--target web`
 * @param {{ imports: [string, string, string][], exports: [string, string][] }} names what wasm-opt made of the names
 */
export function trimGlue(source, names) {
  let glue = source;
  const replace = (what, from, to) => {
    const found = glue.split(from).length - 1;
    if (found !== 1) throw new Error(`glue: expected ${what} once, found it ${found} times`);
    glue = glue.replace(from, () => to);
  };
  const cut = (what, start, end, to) => {
    const from = glue.indexOf(start);
    const until = glue.indexOf(end, from);
    if (from < 0 || until < 0) throw new Error(`glue: expected ${what}`);
    glue = glue.slice(0, from) + to + glue.slice(until);
  };

  // One object of imports under one short module name.
  const direct = names.imports.filter(([module]) => module.startsWith('./snippets/'));
  for (const [module, name, short] of names.imports) {
    if (!module.startsWith('./snippets/')) replace(name, `        ${name}: function(`, `        ${short}: function(`);
  }
  cut('the object of imports', '    return {\n        __proto__: null,', '\n}', `    return { a: { ...import0, ${direct.map(([, name, short]) => `${short}: ${name}`).join(', ')} } };`);
  glue = glue.replace(/^import \* as import\d+ from .*$/gm, '');
  const missing = direct.map(([, name]) => name);
  glue = glue.replace(/^import \{ (.*) \} from /m, (_, list) => `import { ${[...new Set([...list.split(', '), ...missing])].join(', ')} } from `);
  for (const [name, short] of names.exports) glue = glue.replaceAll(`wasm.${name}(`, `wasm.${short}(`).replaceAll(`wasm.${name},`, `wasm.${short},`).replaceAll(`wasm.${name})`, `wasm.${short})`).replaceAll(`wasm.${name}.`, `wasm.${short}.`);

  // Closures of ours live as long as the page, or are dropped by Rust: nothing waits for a garbage collector.
  cut('the closure registry', 'const CLOSURE_DTORS', 'function dropObject', '');
  replace('register', '    CLOSURE_DTORS.register(real, state, state);\n', '');
  replace('unregister', '            CLOSURE_DTORS.unregister(state);\n', '');
  // Views of memory are cheap to make.
  cut('the data view', 'let cachedDataViewMemory0', 'function getStringFromWasm0', 'const getDataViewMemory0 = () => new DataView(wasm.' + short(names, 'memory') + '.buffer);\n');
  cut('the byte view', 'let cachedUint8ArrayMemory0', 'function getObject', 'const getUint8ArrayMemory0 = () => new Uint8Array(wasm.' + short(names, 'memory') + '.buffer);\n');
  cut('passing strings', 'function passStringToWasm0', 'let stack_pointer', `function passStringToWasm0(arg, malloc) {
    const buf = new TextEncoder().encode(arg);
    const ptr = malloc(buf.length, 1) >>> 0;
    getUint8ArrayMemory0().set(buf, ptr);
    WASM_VECTOR_LEN = buf.length;
    return ptr;
}
`);
  cut('decoding strings', 'let cachedTextDecoder', 'let WASM_VECTOR_LEN', 'const decodeText = (ptr, len) => new TextDecoder().decode(getUint8ArrayMemory0().subarray(ptr, ptr + len));\n');
  cut('the loader', 'let wasmModule', 'export {', `let wasm;
export const initSync = (module) => {
    wasm = new WebAssembly.Instance(module, __wbg_get_imports()).exports;
};
`);
  return glue.slice(0, glue.lastIndexOf('export {'));
}

const short = (names, name) => names.exports.find(([long]) => long === name)[1];
