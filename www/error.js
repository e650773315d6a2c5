/**
 * Why there is no report.
 *
 * - `invalid_input`: the text is not a string or holds half of a character, or an option is out of range; from the
 *   element, its article is not in the page or has no text
 * - `too_large`: the text is over the limit of 10 MB
 * - `lexicon_unavailable`: the program, its dictionary or the panel could not be fetched
 * - `lexicon_corrupt`: the dictionary came, but is damaged
 * - `unsupported_browser`: no workers, no WebAssembly, or the page's policy forbids them
 * - `cancelled`: the caller's `AbortSignal` fired, or the client was closed
 * - `internal`: a fault in hanlens; the next call starts afresh
 *
 * @typedef {'invalid_input' | 'too_large' | 'lexicon_unavailable' | 'lexicon_corrupt'
 *   | 'unsupported_browser' | 'cancelled' | 'internal'} ErrorCode
 */

/** An error with a code that never changes its meaning. */
export class HanlensError extends Error {
  /**
   * @param {ErrorCode} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.name = 'HanlensError';
    /** @readonly */
    this.code = code;
  }
}
