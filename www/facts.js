/** Parts names in Chinese, whatever language they are told about in. */
const LIST_MARK = '、';

/**
 * What the head of an article tells about it: signatories, date, byline, dateline, credits, each with its name.
 *
 * @param {import('hanlens-wasm').Head} head
 * @param {import('./messages.js').Messages} say
 * @returns {[name: string, value: string][]}
 */
export function factsOf({ signatories, date, bylines, dateline, credits }, say) {
  const plain = (/** @type {string} */ line) => line.replace(/^■\s*/, '');
  const signed = signatories.map(({ text }) => text).join(LIST_MARK);
  return [
    ...(signed ? [fact(say.signatories, signed)] : []),
    ...(date ? [fact(say.date, date.iso ?? date.text)] : []),
    ...bylines.map(({ text }) => fact(say.byline, plain(text))),
    ...(dateline ? [fact(say.dateline, dateline.text)] : []),
    ...credits.map(({ text }) => fact(say.credit, plain(text))),
  ];
}

/**
 * @param {string} name
 * @param {string} value
 * @returns {[string, string]}
 */
const fact = (name, value) => [name, value];
