/**
 * Who says a sentence or a gist, unless its own words tell.
 *
 * @param {{text: string, speaker: string | null}} said
 */
export function untoldSpeaker({ text, speaker }) {
  const plain = (/** @type {string} */ words) => words.replace(/\s+/g, '');
  return speaker && !plain(text).includes(plain(speaker)) ? speaker : '';
}
