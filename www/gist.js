/** @typedef {import('hanlens-wasm').Gist} Gist */

/**
 * What a part of the text is about, unless one of its sections is summed up by the same words a line further down.
 *
 * @param {{gist: Gist | null, sections: {gist: Gist | null}[]}} part
 */
export function ownGist({ gist, sections }) {
  const repeated = sections.some((section) => section.gist?.span[0] === gist?.span[0]);
  return repeated ? null : gist;
}
