/**
 * What is measured, each behind the same face. Nothing of a contestant is fetched before its `load` is called.
 *
 * @typedef {object} Loaded  what can be asked of it; missing where it has no such thing
 * @property {(text: string) => Promise<unknown> | unknown} first  what a page wants of it first
 * @property {(text: string) => Promise<unknown> | unknown} [offsets]  cuts to the ends of words
 * @property {(text: string) => Promise<unknown> | unknown} [strings]  cuts to words
 * @property {(text: string) => Promise<unknown> | unknown} [analysis]
 *
 * @typedef {() => Promise<Loaded>} Load
 */

/**
 * @param {string} [dictionary]
 * @returns {Load}
 */
function hanlens(dictionary) {
  const options = dictionary === undefined ? {} : { dictionary };
  return async () => {
    const { analyze, segment } = await fetched('/hanlens/index.js');
    const analysis = (/** @type {string} */ text) => analyze(text, options);
    const offsets = segment && ((/** @type {string} */ text) => segment(text, options));
    return { first: analysis, analysis, offsets };
  };
}

/** @type {Load} */
async function jiebaWasm() {
  const { default: init, cut } = await fetched('/jieba-wasm/jieba_rs_wasm.js');
  await init();
  const strings = (/** @type {string} */ text) => cut(text, true);
  return { first: strings, strings };
}

/** @type {Load} */
async function jiebaRs() {
  const { default: init, cut: strings, cut_offsets: offsets } = await fetched('/jieba-rs/jieba_rs.js');
  await init();
  return { first: offsets, strings, offsets };
}

/** @type {Load} */
async function intlSegmenter() {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const offsets = (/** @type {string} */ text) => {
    const ends = new Uint32Array(text.length);
    let count = 0;
    for (const { index, segment } of segmenter.segment(text)) ends[count++] = index + segment.length;
    return ends.subarray(0, count);
  };
  const strings = (/** @type {string} */ text) =>
    Array.from(segmenter.segment(text), ({ segment }) => segment);
  return { first: offsets, strings, offsets };
}

/** What the server has, which no type checker can see. @param {string} path */
const fetched = (path) => import(path);

/** @type {Record<string, Load>} */
export const contestants = {
  hanlens: hanlens(),
  'hanlens-core': hanlens('core'),
  'hanlens-full': hanlens('full'),
  'jieba-wasm': jiebaWasm,
  'jieba-rs': jiebaRs,
  intl: intlSegmenter,
};
