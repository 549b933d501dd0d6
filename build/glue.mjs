// Trims wasm-bindgen's output to what a page needs: short import names, and helpers without the generality we do not
// use. Each edit must match its text exactly, so a new version of wasm-bindgen fails the build instead of changing
// what is shipped.

/**
 * @param {string} source the glue of `--target web`
 * @param {{ imports: [string, string, string][], exports: [string, string][] }} names the names that wasm-opt assigned
 * @param {string} link the name under which the second module imports the first
 */
export function trimGlue(source, names, link) {
  let glue = source;
  const cut = (what, start, end, to) => {
    const from = glue.indexOf(start);
    const until = glue.indexOf(end, from);
    if (from < 0 || until < 0) throw new Error(`glue: expected ${what}`);
    glue = glue.slice(0, from) + to + glue.slice(until);
  };

  // One object of imports under one short module name.
  const [, imported, brief] = names.imports[0];
  if (names.imports.length !== 1) throw new Error(`glue: expected one import, the door to the page, found ${names.imports.map(([, name]) => name).join(', ')}`);
  cut('the object of imports', '    const import0 = {', '\n}', `    return { a: { ${brief}: (op, number, ptr, len) => act(op, number, decodeText(ptr, len)) } };`);
  if (!imported.startsWith('__wbg_act_')) throw new Error(`glue: expected act, found ${imported}`);
  cut('decoding text', 'function getStringFromWasm0', 'let cachedUint8ArrayMemory0', '');
  for (const [name, short] of names.exports) glue = glue.replaceAll(new RegExp(`wasm\\.${name}\\b`, 'g'), `wasm.${short}`);
  // Views of memory are cheap to create.
  cut('the byte view', 'let cachedUint8ArrayMemory0', 'function passStringToWasm0', `const getUint8ArrayMemory0 = () => new Uint8Array(wasm.${short(names, 'memory')}.buffer);\n`);
  cut('passing strings', 'function passStringToWasm0', 'let cachedTextDecoder', `function passStringToWasm0(arg, malloc) {
    const buf = new TextEncoder().encode(arg);
    const ptr = malloc(buf.length, 1);
    getUint8ArrayMemory0().set(buf, ptr);
    WASM_VECTOR_LEN = buf.length;
    return ptr;
}
`);
  glue = glue.replace(/(passStringToWasm0\(\w+, wasm\.\w+), wasm\.\w+\)/g, '$1)');
  cut('decoding strings', 'let cachedTextDecoder', 'let WASM_VECTOR_LEN', 'const decodeText = (ptr, len) => new TextDecoder().decode(getUint8ArrayMemory0().subarray(ptr, ptr + len));\n');
  cut('the loader', 'let wasmModule', 'export {', `let wasm;
export const initSync = (module) => {
    wasm = new WebAssembly.Instance(module, __wbg_get_imports()).exports;
};
// The second module uses the memory and functions of the first: see split.mjs.
export const link = (module) => {
    const second = new WebAssembly.Instance(module, { ...__wbg_get_imports(), ${link}: wasm }).exports;
    return (kind, number, text) => second.${short(names, 'answering')}(kind, number, passStringToWasm0(text, wasm.${short(names, '__wbindgen_malloc')}), WASM_VECTOR_LEN);
};
`);
  return glue.slice(0, glue.lastIndexOf('export {'));
}

const short = (names, name) => names.exports.find(([long]) => long === name)[1];

/**
 * Updates views of memory when it grows: in a module compiled to JavaScript the old memory is not detached, and the
 * glue would keep reading it.
 * @param {string} source the glue of `--target web`
 */
export function followMemory(source) {
  let views = 0;
  const glue = source.replace(/if \((cached\w+Memory0) === null \|\| [^{]*\) \{/g, (_, view) => {
    views += 1;
    return `if (${view} === null || ${view}.buffer !== wasm.memory.buffer) {`;
  });
  if (views < 2) throw new Error(`glue: expected at least two views of memory, found ${views}`);
  return glue;
}
