// A module inside a script: its bytes as the characters of one template literal (docs/adr/0004-one-file.md).
// Characters from U+0080 on take two bytes of UTF-8, which compression takes back; base64 cannot be taken back.

/**
 * The body of a function that returns the bytes. Each byte is shifted by a constant, chosen so that the fewest
 * characters need an escape or two bytes.
 * @param {Uint8Array} wasm
 */
export function embed(wasm) {
  const counts = new Array(256).fill(0);
  for (const byte of wasm) counts[byte] += 1;
  // NUL and carriage return do not survive in a template literal or in tools; backslash, backtick and `${` mean something.
  const price = (code) => (code >= 128 ? 1 : 0) + ([0, 13, 92, 96, 36].includes(code) ? 2 : 0);
  let best = 0;
  let least = Infinity;
  for (let shift = 0; shift < 256; shift += 1) {
    const cost = counts.reduce((sum, count, byte) => sum + count * price((byte + shift) & 255), 0);
    if (cost < least) [best, least] = [shift, cost];
  }
  let text = '';
  for (const byte of wasm) {
    const code = (byte + best) & 255;
    if (code === 0) text += '\\0';
    else if (code === 13) text += '\\r';
    else if (code === 92 || code === 96 || code === 36) text += `\\${String.fromCharCode(code)}`;
    else text += String.fromCharCode(code);
  }
  // "\0" before a digit would read as an octal escape.
  text = text.replace(/\\0(?=[0-9])/g, '\\x00');
  return `const text = \`${text}\`; return Uint8Array.from(text, (c) => c.charCodeAt(0) - ${best} & 255);`;
}
