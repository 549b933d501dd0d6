// Embeds a module in a script: its bytes as the characters of one template literal (docs/adr/0004-one-file.md).
// Characters from U+0080 on take two bytes in UTF-8; compression recovers that, which it cannot for base64.

/** Each byte is XORed with this value, the one with which our module compresses best. */
export const MASK = 42;

/**
 * The decoder. A byte-by-byte loop is slow, so the text is converted to bytes in one call where the browser can, and
 * unmasked four bytes at a time.
 */
export const DECODE = `(s=>{let i=s.length,b=Uint8Array.fromBase64?.(btoa(s)),w;if(!b)for(b=new Uint8Array(i);i--;)b[i]=s.charCodeAt(i);w=new Uint32Array(b.buffer,0,i=b.length>>2);for(;i--;)w[i]^=${MASK * 0x01010101};return b})`;

/**
 * The literal.
 * @param {Uint8Array} wasm
 */
export function embed(wasm) {
  let text = '';
  for (const [at, byte] of wasm.entries()) {
    // Up to three trailing bytes do not fill a group of four; they stay unmasked.
    const code = at < (wasm.length & ~3) ? byte ^ MASK : byte;
    // These characters are altered or special in a template literal.
    if (code === 0) text += '\\0';
    else if (code === 13) text += '\\r';
    else if (code === 92 || code === 96 || code === 36) text += `\\${String.fromCharCode(code)}`;
    else text += String.fromCharCode(code);
  }
  // "\0" before a digit would read as an octal escape.
  text = text.replace(/\\0(?=[0-9])/g, '\\x00');
  return `\`${text}\``;
}
