import { extract } from '../extract.js';

/** Only what plain text cannot say is worth another look: which lines are titles, headings and captions. */
const TELLING = /<(h[1-6]|figcaption)\b/i;

/** Letters of the plain text that the marked one has to hold, as a share. */
const LEAST_KEPT = 0.95;

/**
 * What was copied from a page, with its headings marked; nothing where plain text says as much, or more.
 *
 * @param {DataTransfer | null} clipboard
 */
export function pastedPage(clipboard) {
  const markup = clipboard?.getData('text/html') ?? '';
  if (!TELLING.test(markup)) return '';
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const { text } = extract(body);
  const letters = (/** @type {string} */ words) => words.replace(/[\s#▲-]+/g, '').length;
  return letters(text) >= LEAST_KEPT * letters(clipboard?.getData('text/plain') ?? '') ? text : '';
}
