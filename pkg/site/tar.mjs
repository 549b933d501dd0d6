// An archive that every system can open, with the same bytes for the same files: no owner, no time.

const BLOCK = 512;

/** @param {[string, Uint8Array][]} files by name, at most 100 bytes of ASCII */
export function tar(files) {
  return Buffer.concat([...files.flatMap(([name, bytes]) => [header(name, bytes.length), bytes, Buffer.alloc(-bytes.length & (BLOCK - 1))]), Buffer.alloc(2 * BLOCK)]);
}

/** @param {string} name @param {number} size */
function header(name, size) {
  if (!/^[ -~]{1,100}$/.test(name)) throw new Error(`${name}: expected a name of at most 100 letters`);
  const block = Buffer.alloc(BLOCK);
  const octal = (/** @type {number} */ number, /** @type {number} */ digits) => `${number.toString(8).padStart(digits, '0')}\0`;
  block.write(name, 0);
  block.write(octal(0o644, 7), 100);
  block.write(octal(0, 7) + octal(0, 7), 108);
  block.write(octal(size, 11) + octal(0, 11), 124);
  block.write('        0', 148);
  block.write('ustar\x0000', 257);
  block.write(`${octal(block.reduce((sum, byte) => sum + byte, 0), 6)} `, 148);
  return block;
}
