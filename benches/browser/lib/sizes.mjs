import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * @typedef {{raw: number, gzip: number, brotli: number}} Sizes
 */

/** The same files are sent again and again, and brotli 11 is slow. @type {WeakMap<Buffer, Sizes>} */
const known = new WeakMap();

/** @param {Buffer} content */
function sizesOf(content) {
  let sizes = known.get(content);
  if (!sizes) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    sizes = {
      raw: content.length,
      gzip: gzipSync(content, { level: 9 }).length,
      brotli: brotliCompressSync(content, { params }).length,
    };
    known.set(content, sizes);
  }
  return sizes;
}

/**
 * @param {Buffer[]} contents  each as often as it was sent
 * @returns {Sizes}
 */
export function totalSizes(contents) {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const content of contents) {
    const sizes = sizesOf(content);
    total.raw += sizes.raw;
    total.gzip += sizes.gzip;
    total.brotli += sizes.brotli;
  }
  return total;
}
