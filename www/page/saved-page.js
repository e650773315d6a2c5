import { lengthOf, partsAround } from '../around.js';
import { extract } from '../extract.js';

/** What usually holds the article, best first. */
const ARTICLES = ['[itemprop~="articleBody"]', 'article', '[role="article"]', 'main', '[role="main"]'];

/** An element with less text than this is no article. */
const SHORTEST = 100;

/** What no page has its article in. */
const FURNITURE =
  'script, style, template, noscript, nav, aside, form, footer, iframe, button, select, [hidden]';

/** Marks of sentences: menus, lists of headlines and tables of figures have few of them. */
const SENTENCE_MARKS = /[，。；：！？“”、]/g;

/** What a mark of a sentence weighs beside a letter. */
const MARK_WEIGHT = 4;

/** Text shorter than this that holds no such mark counts for nothing. */
const SHORTEST_PIECE = 25;

const BLOCKS = 'p, div, td, section, article, main, li, dd, pre, blockquote, body';

/**
 * The article of a page saved from a news site. The page is parsed into an inert document: nothing in it runs, and
 * nothing it names is fetched.
 *
 * @param {string} markup
 */
export function textOfPage(markup) {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const title = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  clear(page);
  const found = marked(page) ?? densest(page) ?? page.body;
  const { text } = extract(found);
  if (/^# /m.test(text)) return text;
  return title ? `# ${title}\n\n${text}` : text;
}

/**
 * Takes out what stands around an article.
 *
 * @param {Document} page
 */
function clear(page) {
  const most = lengthOf(page.body) / 2;
  for (const element of page.body.querySelectorAll(FURNITURE)) {
    if (lengthOf(element) < most) element.remove();
  }
  partsAround(page.body).forEach((part) => part.remove());
}

/** @param {Document} page */
function marked(page) {
  for (const selector of ARTICLES) {
    const candidates = [...page.querySelectorAll(selector)].filter(
      (element) => lengthOf(element) >= SHORTEST,
    );
    // A page may list other stories as articles too: the longest is the one it was saved for.
    const longest = candidates.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
    if (longest) return longest;
  }
  return null;
}

/**
 * The element that holds the most running text in blocks of its own: its letters and, more than they, its marks of
 * sentences, those of links counted off. Made for Chinese, whose words have no spaces to count.
 *
 * @param {Document} page
 */
function densest(page) {
  /** @type {Map<Element, number>} */
  const weights = new Map();
  const add = (/** @type {Element | null | undefined} */ element, /** @type {number} */ weight) => {
    if (element) weights.set(element, (weights.get(element) ?? 0) + weight);
  };
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    const weight = weightOf(walker.currentNode.nodeValue ?? '');
    if (!holder || weight === 0) continue;
    const block = holder.closest(BLOCKS);
    const signed = holder.closest('a') ? -weight : weight;
    add(block, signed);
    // A paragraph tells of the element around it; text in a block of its own tells of that block.
    add(block?.parentElement, block?.matches('p') ? signed : signed / 2);
  }
  const [best] = [...weights].sort(([, a], [, b]) => b - a);
  return best && lengthOf(best[0]) >= SHORTEST ? best[0] : null;
}

/** @param {string} text */
function weightOf(text) {
  const length = text.replace(/\s+/g, '').length;
  const marks = text.match(SENTENCE_MARKS)?.length ?? 0;
  return length < SHORTEST_PIECE && marks === 0 ? 0 : length + MARK_WEIGHT * marks;
}
