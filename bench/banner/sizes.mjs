// Sizes: raw, and compressed as in `npm run size`.
import { execFileSync } from 'node:child_process';
import { brotliCompressSync, constants } from 'node:zlib';

export function sizes(bytes) {
  const input = Buffer.from(bytes);
  return {
    raw: input.length,
    // The program itself: Node's own zlib is tuned for speed and gives other figures.
    gzip: execFileSync('gzip', ['-9', '-n', '-c'], { input, maxBuffer: 1 << 28 }).length,
    brotli: brotliCompressSync(input, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: input.length } }).length,
  };
}

/** The sum of several. */
export function sum(list) {
  const of = (key) => list.reduce((total, sizes) => total + sizes[key], 0);
  return { raw: of('raw'), gzip: of('gzip'), brotli: of('brotli') };
}
