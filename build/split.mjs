// Splits one module into several: what every page needs at once, and what only one export needs, which ships in another
// file (docs/adr/0014-two-modules.md, 0021-third-module.md). The later modules share the first one's memory and call its
// functions. Code that two later modules need and the first does not is in both.

/**
 * @param {import('binaryen').default} binaryen
 * @param {Uint8Array} wasm optimised, with short names
 * @param {{ name: string, constants: [start: number, end: number][] }[]} parts the short names of the exports that
 *   become modules, and the addresses of the constants that only they need; all are exported under the first of these names
 * @param {string} link the later modules' name for the first one, specific to this build, so that no other build's fits
 * @returns {Uint8Array[]} the first module, then one for each part
 */
export function split(binaryen, wasm, parts, link) {
  const { exports, functions, globals } = listing(binaryen);
  const first = binaryen.readBinary(wasm);
  for (const { name } of parts) first.removeExport(name);
  first.runPasses(['remove-unused-module-elements']);
  const shared = functions(first).filter(({ base }) => !base);
  const memory = exports(first).find(({ kind }) => kind === binaryen.ExternalMemory);

  const later = parts.map(({ name }) => {
    const part = binaryen.readBinary(wasm);
    for (const other of exports(part)) if (other.name !== name) part.removeExport(other.name);
    for (const lent of shared) {
      part.removeFunction(lent.name);
      part.addFunctionImport(lent.name, link, lent.name, lent.params, lent.results);
    }
    for (const lent of globals(part).filter(({ mutable }) => mutable)) {
      part.removeGlobal(lent.name);
      part.addGlobalImport(lent.name, link, lent.name, lent.type, true);
    }
    part.runPasses(['remove-unused-module-elements']);
    return part;
  });

  // The first module exports what the later ones turned out to need.
  const letters = shortNames(new Set(exports(first).map(({ name }) => name)));
  const brief = new Map();
  const lend = (needed, add) => {
    if (needed.module !== link || brief.has(needed.name)) return;
    brief.set(needed.name, letters.next().value);
    first[add](needed.name, brief.get(needed.name));
  };
  for (const part of later) {
    for (const needed of functions(part)) lend(needed, 'addFunctionExport');
    for (const needed of globals(part)) lend(needed, 'addGlobalExport');
  }

  // Done in the text format, because binaryen's library has no call for it: short names, one common name for the
  // exports, the first module's memory, and moving constants to the module that needs them.
  const data = constantsIn(binaryen, first);
  const taken = parts.flatMap(({ constants }) => constants);
  const [, kept] = /^ \(memory (.*)\)$/m.exec(first.emitText());
  const edited = (module, from, edit) => binaryen.parseText(edit(module.emitText().replace(/^ \(data .*\n/gm, '')).replace(/\)\s*$/, `${literals(from)})\n`)).emitBinary();
  return [
    edited(first, without(data, taken), (text) => text),
    ...later.map((part, at) => edited(part, within(data, parts[at].constants), (text) => text
      .replace(/^ \(memory .*\n/m, '')
      .replace(/^\(module.*/, () => `(module (import "${link}" "${memory.name}" (memory ${kept}))`)
      .replace(`(export "${parts[at].name}" `, `(export "${parts[0].name}" `)
      .replace(new RegExp(`\\(import "${link}" "([^"]+)" \\((func|global)`, 'g'), (_, needed, kind) => `(import "${link}" "${brief.get(needed)}" (${kind}`))),
  ];
}

/** Lists what a module contains. */
function listing(binaryen) {
  const list = (count, at) => Array.from({ length: count }, (_, index) => at(index));
  return {
    exports: (module) => list(module.getNumExports(), (at) => binaryen.getExportInfo(module.getExportByIndex(at))),
    functions: (module) => list(module.getNumFunctions(), (at) => binaryen.getFunctionInfo(module.getFunctionByIndex(at))),
    globals: (module) => list(module.getNumGlobals(), (at) => binaryen.getGlobalInfo(module.getGlobalByIndex(at))),
  };
}

/** The segments of constants. @returns {{ start: number, bytes: Uint8Array }[]} */
function constantsIn(binaryen, module) {
  return Array.from({ length: module.getNumDataSegments() }, (_, at) => {
    const { offset, data } = module.getDataSegmentInfo(module.getDataSegmentByIndex(at));
    return { start: offset, bytes: new Uint8Array(data) };
  });
}

/** The segments, zeroed at these addresses. */
function without(segments, ranges) {
  return segments.map(({ start, bytes }) => {
    const rest = bytes.slice();
    for (const [from, to] of ranges) if (to > start) rest.fill(0, Math.max(from - start, 0), Math.max(to - start, 0));
    return { start, bytes: rest };
  });
}

/** The parts of the segments at these addresses. */
function within(segments, ranges) {
  const joined = [];
  for (const [from, to] of [...ranges].sort(([one], [other]) => one - other)) {
    const last = joined.at(-1);
    // A gap of a few bytes is constant too, and costs less than another segment header.
    if (last && from - last[1] < 8) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return segments.flatMap(({ start, bytes }) => joined.flatMap(([from, to]) => {
    const [begin, end] = [Math.max(from, start), Math.min(to, start + bytes.length)];
    return begin < end ? [{ start: begin, bytes: bytes.slice(begin - start, end - start) }] : [];
  }));
}

/** The segments in the text format. */
const literals = (segments) => segments.map(({ start, bytes }) => ` (data (i32.const ${start}) "${[...bytes].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('')}")\n`).join('');

/** Yields a, b, …, without those that are taken. */
function* shortNames(taken) {
  for (let number = 10; ; number += 1) {
    const name = number.toString(36);
    if (/^[a-z]/.test(name) && !taken.has(name)) yield name;
  }
}
