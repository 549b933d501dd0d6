// Finds the constants of a linked module that only some of its exports need. With `--emit-relocs` the linker leaves a
// relocation wherever an instruction or a constant refers to a function or a constant. Read before optimizing, since
// nothing keeps relocations up to date; constants keep their addresses.

/** Kinds of symbols, and the relocation type that names no symbol. */
const FUNCTION = 0;
const DATA = 1;
const NAMELESS = 3;
const TYPE_INDEX = 6;
/** Symbol flags. */
const UNDEFINED = 0x10;
const EXPLICIT_NAME = 0x40;

/**
 * @param {Uint8Array} wasm linked with `--emit-relocs`
 * @param {string[]} names of exports
 * @returns {[start: number, end: number][][]} for each export, the addresses of the constants that it needs and that
 *   nothing outside these exports needs
 */
export function constantsOf(wasm, names) {
  const { roots, constants, uses } = read(wasm);
  /** @param {string[]} from */
  const reached = (from) => {
    const seen = new Set(from);
    for (const at of seen) for (const to of uses.get(at) ?? []) seen.add(to);
    return [...seen].flatMap((at) => (constants.has(at) ? [constants.get(at)] : []));
  };
  // wasm-bindgen, which runs later, removes the hash.
  const plain = (name) => name.replace(/_[0-9a-f]{16}$/, '');
  for (const name of names) if (![...roots.keys()].some((root) => plain(root) === name)) throw new Error(`relocations: expected an export ${name}`);
  const rest = reached([...roots].flatMap(([root, at]) => (names.includes(plain(root)) ? [] : [at])));
  const overlaps = ([start, end]) => rest.some(([from, to]) => start < to && from < end);
  return names.map((name) => reached([...roots].flatMap(([root, at]) => (plain(root) === name ? [at] : []))).filter((range) => !overlaps(range)));
}

/** Removes the relocations, which are invalid once the module changes. @param {Uint8Array} wasm */
export function withoutNotes(wasm) {
  const kept = sections(wasm).filter(({ custom }) => !/^(linking$|reloc\.)/.test(custom));
  return Buffer.concat([wasm.subarray(0, 8), ...kept.map(({ start, end }) => wasm.subarray(start, end))]);
}

/** Where everything is, and what uses what: functions as `f7`, constants as `d7` by the number of their symbol. */
function read(wasm) {
  const all = sections(wasm);
  const named = (custom) => all.find((section) => section.custom === custom);
  const listed = (id) => all.findIndex((section) => section.id === id);
  for (const custom of ['linking', 'reloc.CODE', 'reloc.DATA']) if (!named(custom)) throw new Error(`relocations: expected the section ${custom}, which --emit-relocs makes`);

  const imports = reader(wasm, all[listed(2)]?.body ?? 0);
  let functions = 0;
  for (let left = listed(2) < 0 ? 0 : imports.number(); left > 0; left -= 1) {
    imports.text();
    imports.text();
    functions += importedFunctions(imports);
  }
  /** Where each function and each segment is in its section. */
  const code = reader(wasm, all[listed(10)].body);
  const bodies = Array.from({ length: code.number() }, () => {
    const length = code.number();
    code.at += length;
    return { at: functions++, end: code.at };
  });
  const data = reader(wasm, all[listed(11)].body);
  const segments = Array.from({ length: data.number() }, () => {
    if (data.number() !== 0 || data.byte() !== 0x41) throw new Error('relocations: expected segments at fixed addresses');
    const address = data.number();
    data.byte();
    const length = data.number();
    const start = data.at;
    data.at += length;
    return { address, start, end: data.at };
  });

  const { list, constants } = symbolsOf(wasm, named('linking'), segments);
  const uses = new Map();
  const note = (from, to) => uses.set(from, [...(uses.get(from) ?? []), to]);
  const nodes = list.map(({ kind, index }, at) => (kind === FUNCTION ? `f${index}` : `d${at}`));
  for (const { at, symbol } of notes(wasm, named('reloc.CODE'), all[listed(10)])) note(`f${bodies.find(({ end }) => at < end).at}`, nodes[symbol]);
  const roots = exported(wasm, all[listed(7)]);
  for (const { at, symbol } of notes(wasm, named('reloc.DATA'), all[listed(11)])) {
    const segment = segments.find(({ end }) => at < end);
    const address = segment.address + at - segment.start;
    const holders = [...constants].filter(([, [start, end]]) => start <= address && address < end);
    for (const [holder] of holders) note(holder, nodes[symbol]);
    // Constants that no relocation names may still be used.
    if (holders.length === 0) roots.set(`constant ${address}`, nodes[symbol]);
  }
  if (listed(8) >= 0) roots.set('the start', `f${reader(wasm, all[listed(8)].body).number()}`);
  return { roots, constants, uses };
}

/** The symbols in order, and the address range of each constant. */
function symbolsOf(wasm, section, segments) {
  const from = reader(wasm, section.body);
  from.number();
  const list = [];
  const constants = new Map();
  while (from.at < section.end) {
    const type = from.byte();
    const length = from.number();
    const end = from.at + length;
    if (type === 8) {
      for (let left = from.number(); left > 0; left -= 1) {
        const kind = from.byte();
        const flags = from.number();
        const symbol = { kind, index: -1 };
        if (kind === DATA) {
          from.text();
          if (!(flags & UNDEFINED)) {
            const segment = segments[from.number()];
            const start = from.number();
            const size = from.number();
            if (segment) constants.set(`d${list.length}`, [segment.address + start, segment.address + start + size]);
          }
        } else {
          symbol.index = from.number();
          if (kind !== NAMELESS && (!(flags & UNDEFINED) || flags & EXPLICIT_NAME)) from.text();
        }
        list.push(symbol);
      }
    }
    from.at = end;
  }
  return { list, constants };
}

/** The relocations of a section: where in the file a symbol is named, and which one. */
function notes(wasm, section, of) {
  const from = reader(wasm, section.body);
  from.number();
  return Array.from({ length: from.number() }, () => {
    const type = from.byte();
    const at = of.body + from.number();
    const symbol = from.number();
    // These types are followed by an addend.
    if ([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25].includes(type)) from.number();
    return { type, at, symbol };
  }).filter(({ type }) => type !== TYPE_INDEX);
}

/** The exported functions by name. */
function exported(wasm, section) {
  const from = reader(wasm, section.body);
  const found = new Map();
  for (let left = from.number(); left > 0; left -= 1) {
    const name = from.text();
    const kind = from.byte();
    const index = from.number();
    if (kind === 0) found.set(name, `f${index}`);
  }
  return found;
}

/** Reads one import, which must be a function, and counts it. */
function importedFunctions(from) {
  const kind = from.byte();
  if (kind !== 0) throw new Error('relocations: expected a module that imports functions only');
  from.number();
  return 1;
}

/** The sections: where each starts, where its content starts, and where it ends. */
function sections(wasm) {
  const from = reader(wasm, 8);
  const found = [];
  while (from.at < wasm.length) {
    const start = from.at;
    const id = from.byte();
    const length = from.number();
    const end = from.at + length;
    const custom = id === 0 ? from.text() : '';
    found.push({ id, custom, start, body: from.at, end });
    from.at = end;
  }
  return found;
}

/** A reader that starts at an offset and advances. */
function reader(wasm, at) {
  return {
    at,
    byte() { return wasm[this.at++]; },
    /** LEB128, unsigned: only addends may be negative, and their values are ignored. */
    number() {
      let number = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = this.byte();
        number += (byte & 127) * scale;
        if (byte < 128) return number;
      }
    },
    text() {
      const length = this.number();
      this.at += length;
      return new TextDecoder().decode(wasm.subarray(this.at - length, this.at));
    },
  };
}
