// @ts-check
/** A random 128-bit id, for proof; made only if something was granted. */
export const freshId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte + 256).toString(16).slice(1)).join('');
