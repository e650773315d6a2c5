/** What of an element's style decides how its text reads. */

const USUALLY_BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT ' +
    'TH THEAD TR UL'
  ).split(' '),
);

/** A row whose cells hold any of these is a row of columns of text, not of a table's entries. */
const COLUMNS_OF_TEXT = 'h1, h2, h3, h4, h5, h6, table, li, p ~ p, div ~ div, br ~ br';

/**
 * @typedef {object} Style
 * @property {boolean} hidden
 * @property {boolean} invisible  hidden itself, though parts of it may show
 * @property {boolean} block
 * @property {boolean} item  stands in a line with others though it is usually a block: a gap parts it from them
 * @property {boolean} row  a table's row that is one line
 * @property {boolean} preserved  white space stands as written
 * @property {boolean} breaks  of white space, line breaks stand as written
 */

/**
 * @param {Element} element
 * @param {Style} parent
 * @returns {Style}
 */
export function styleOf(element, parent) {
  const tag = element.tagName.toUpperCase();
  const computed = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!computed?.display) {
    const hidden = element.hasAttribute('hidden');
    return {
      hidden,
      invisible: false,
      block: USUALLY_BLOCKS.has(tag),
      item: false,
      row: tag === 'TR' && isLine(element),
      preserved: parent.preserved || tag === 'PRE',
      breaks: false,
    };
  }
  const { display, visibility, whiteSpaceCollapse, whiteSpace } = computed;
  const breaks = whiteSpace === 'pre-line' || whiteSpaceCollapse === 'preserve-breaks';
  return {
    hidden: display === 'none',
    invisible: visibility !== 'visible',
    block: !/^(inline|contents|ruby)/.test(display),
    item: /^inline/.test(display) && USUALLY_BLOCKS.has(tag),
    row: tag === 'TR' && display === 'table-row' && isLine(element),
    preserved: !breaks && /^(pre|break-spaces)/.test(whiteSpaceCollapse ?? whiteSpace),
    breaks,
  };
}

/** @param {Element} row */
const isLine = (row) => row.querySelector(COLUMNS_OF_TEXT) === null;
