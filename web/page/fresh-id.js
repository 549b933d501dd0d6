// @ts-check
/** A random id of 128 bits: for proof, and only where something was granted. */
export const freshId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte + 256).toString(16).slice(1)).join('');
