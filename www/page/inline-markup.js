/**
 * Pictures, links and strong emphasis, as Markdown writes them within a line. No bracket stands within another, so that
 * a line of nothing but brackets takes no longer than any other.
 */
const PICTURE = /!\[[^[\]\n]*\]\([^()\n]*\)/g;
const LINK = /\[([^[\]\n]+)\]\((?:https?:|\/|#|mailto:)[^()\n]*\)/g;
const STRONG = /\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*/g;

/**
 * A text without what Markdown marks within its lines, which would be read as words. Its headings and rules stay, since
 * the analysis knows them.
 *
 * @param {string} text
 */
export function withoutInlineMarkup(text) {
  return text.replace(PICTURE, '').replace(LINK, '$1').replace(STRONG, '$1');
}
