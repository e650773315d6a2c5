/**
 * What the head of an article tells about it: date, byline, dateline, credits, each with its name.
 *
 * @param {import('hanlens-wasm').Head} head
 * @param {import('./messages.js').Messages} say
 * @returns {[name: string, value: string][]}
 */
export function factsOf({ date, bylines, dateline, credits }, say) {
  const plain = (/** @type {string} */ line) => line.replace(/^■\s*/, '');
  return [
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
