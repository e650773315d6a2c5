import { fill } from './messages.js';

/**
 * Who says a sentence, unless the sentence itself tells.
 *
 * @param {import('hanlens-wasm').KeySentence} sentence
 * @param {import('./messages.js').Messages} say
 */
export function speakerNote({ text, speaker }, say) {
  const plain = (/** @type {string} */ words) => words.replace(/\s+/g, '');
  if (!speaker || plain(text).includes(plain(speaker))) return '';
  return fill(say.speaker, { name: speaker });
}
