// A module inside a script: its bytes as the characters of one template literal (docs/adr/0004-one-file.md).
// Characters from U+0080 on take two bytes of UTF-8, which compression takes back; base64 cannot be taken back.

/** Each byte is shifted by this much: of all shifts the one after which our module compresses best. */
const SHIFT = 6;

/**
 * What makes the bytes of it. A loop: going through a text character by character costs four times as much.
 */
export const DECODE = `(s=>{let i=s.length,b=new Uint8Array(i);for(;i--;)b[i]=s.charCodeAt(i)-${SHIFT};return b})`;

/**
 * The literal.
 * @param {Uint8Array} wasm
 */
export function embed(wasm) {
  let text = '';
  for (const byte of wasm) {
    const code = (byte + SHIFT) & 255;
    // These do not survive in a template literal, or mean something in it.
    if (code === 0) text += '\\0';
    else if (code === 13) text += '\\r';
    else if (code === 92 || code === 96 || code === 36) text += `\\${String.fromCharCode(code)}`;
    else text += String.fromCharCode(code);
  }
  // "\0" before a digit would read as an octal escape.
  text = text.replace(/\\0(?=[0-9])/g, '\\x00');
  return `\`${text}\``;
}
