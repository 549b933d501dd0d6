// Embeds a module in a script: its bytes as the characters of one template literal (docs/adr/0004-one-file.md).
// Characters from U+0080 on take two bytes of UTF-8, which compression makes up for; it cannot do that for base64.

/** Each byte is XORed with this one: with it our module compresses best. */
export const MASK = 42;

/**
 * The decoder. A loop over single bytes is slow, so the text is converted to bytes at once where the browser can, and
 * four bytes are unmasked per step.
 */
export const DECODE = `(s=>{let i=s.length,b=Uint8Array.fromBase64?.(btoa(s)),w;if(!b)for(b=new Uint8Array(i);i--;)b[i]=s.charCodeAt(i);w=new Uint32Array(b.buffer,0,i=b.length>>2);for(;i--;)w[i]^=${MASK * 0x01010101};return b})`;

/**
 * The literal.
 * @param {Uint8Array} wasm
 */
export function embed(wasm) {
  let text = '';
  for (const [at, byte] of wasm.entries()) {
    // The last bytes may not be a group of four.
    const code = at < (wasm.length & ~3) ? byte ^ MASK : byte;
    // These do not survive in a template literal, or have a meaning in it.
    if (code === 0) text += '\\0';
    else if (code === 13) text += '\\r';
    else if (code === 92 || code === 96 || code === 36) text += `\\${String.fromCharCode(code)}`;
    else text += String.fromCharCode(code);
  }
  // "\0" before a digit would read as an octal escape.
  text = text.replace(/\\0(?=[0-9])/g, '\\x00');
  return `\`${text}\``;
}
