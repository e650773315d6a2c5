/**
 * Why there is no report.
 *
 * - `invalid_input`: the text is not a string, or an option is out of range
 * - `too_large`: the text is over the limit of 10 MB
 * - `lexicon_unavailable`: the program or its dictionary could not be fetched
 * - `lexicon_corrupt`: the dictionary came, but is damaged
 * - `unsupported_browser`: no workers, no WebAssembly, or the page's policy forbids them
 * - `cancelled`: the caller's `AbortSignal` fired
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
