// Splits the module in two: what every page needs at once, and what only `answered` needs, which is part of the second
// file (docs/adr/0014-two-modules.md). The second one uses the memory of the first, and calls its functions.

/**
 * @param {import('binaryen').default} binaryen
 * @param {Uint8Array} wasm optimised, with short names
 * @param {string} answered the short name of the export that the second module is for
 * @param {string} name the name under which the second module imports the first: specific to this build, so that no
 * other matches
 * @returns {{ first: Uint8Array, second: Uint8Array }}
 */
export function split(binaryen, wasm, answered, name) {
  const { exports, functions, globals } = listing(binaryen);
  const first = binaryen.readBinary(wasm);
  first.removeExport(answered);
  first.runPasses(['remove-unused-module-elements']);
  const second = binaryen.readBinary(wasm);
  const memory = exports(second).find(({ kind }) => kind === binaryen.ExternalMemory);
  for (const other of exports(second)) if (other.name !== answered) second.removeExport(other.name);
  for (const shared of functions(first)) {
    if (shared.base) continue;
    second.removeFunction(shared.name);
    second.addFunctionImport(shared.name, name, shared.name, shared.params, shared.results);
  }
  const variables = globals(second).filter(({ mutable }) => mutable);
  for (const shared of variables) {
    second.removeGlobal(shared.name);
    second.addGlobalImport(shared.name, name, shared.name, shared.type, true);
  }
  second.runPasses(['remove-unused-module-elements']);

  // The first module exports what the second one needs.
  const taken = new Set(exports(first).map(({ name }) => name));
  const letters = shortNames(taken);
  const brief = new Map();
  const lend = (needed, add) => {
    brief.set(needed.name, letters.next().value);
    first[add](needed.name, brief.get(needed.name));
  };
  for (const needed of functions(second)) if (needed.module === name) lend(needed, 'addFunctionExport');
  for (const needed of globals(second)) if (needed.module === name) lend(needed, 'addGlobalExport');

  // Done in the text format, because binaryen's library has no calls for it: short names, the memory imported from the
  // first module, and without data that is already in it.
  const text = second.emitText()
    .replace(/^ \(data .*\n/gm, '')
    .replace(/^ \(memory (\S+) (\d+)\)$/m, ` (import "${name}" "${memory.name}" (memory $1 $2))`)
    .replace(new RegExp(`\\(import "${name}" "([^"]+)" \\((func|global)`, 'g'), (_, needed, kind) => `(import "${name}" "${brief.get(needed)}" (${kind}`);
  return { first: first.emitBinary(), second: binaryen.parseText(text).emitBinary() };
}

/** The contents of a module. */
function listing(binaryen) {
  const list = (count, at) => Array.from({ length: count }, (_, index) => at(index));
  return {
    exports: (module) => list(module.getNumExports(), (at) => binaryen.getExportInfo(module.getExportByIndex(at))),
    functions: (module) => list(module.getNumFunctions(), (at) => binaryen.getFunctionInfo(module.getFunctionByIndex(at))),
    globals: (module) => list(module.getNumGlobals(), (at) => binaryen.getGlobalInfo(module.getGlobalByIndex(at))),
  };
}

/** a, b, …, skipping names that are taken. */
function* shortNames(taken) {
  for (let number = 10; ; number += 1) {
    const name = number.toString(36);
    if (/^[a-z]/.test(name) && !taken.has(name)) yield name;
  }
}
