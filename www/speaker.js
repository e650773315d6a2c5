/**
 * Who says a sentence, unless the sentence itself tells.
 *
 * @param {import('hanlens-wasm').KeySentence} sentence
 */
export function untoldSpeaker({ text, speaker }) {
  const plain = (/** @type {string} */ words) => words.replace(/\s+/g, '');
  return speaker && !plain(text).includes(plain(speaker)) ? speaker : '';
}
