import { extract } from '../extract.js';

/** What usually holds the article, best first. */
const ARTICLES = ['[itemprop~="articleBody"]', 'article', '[role="article"]', 'main', '[role="main"]'];

/** An element with less text than this is no article. */
const SHORTEST = 100;

/**
 * The article of a page saved from a news site. The page is parsed into an inert document: nothing in it runs, and
 * nothing it names is fetched.
 *
 * @param {string} markup
 */
export function textOfPage(markup) {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const found = marked(page) ?? densest(page) ?? page.body;
  const { text } = extract(found);
  if (/^# /m.test(text)) return text;
  const title = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  return title ? `# ${title}\n\n${text}` : text;
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
 * The element that holds the most text in paragraphs of its own.
 *
 * @param {Document} page
 */
function densest(page) {
  /** @type {Map<Element, number>} */
  const lengths = new Map();
  for (const paragraph of page.querySelectorAll('p')) {
    const { parentElement } = paragraph;
    if (parentElement) lengths.set(parentElement, (lengths.get(parentElement) ?? 0) + lengthOf(paragraph));
  }
  const [best] = [...lengths].sort(([, a], [, b]) => b - a);
  return best && best[1] >= SHORTEST ? best[0] : null;
}

/** @param {Element} element */
function lengthOf(element) {
  return element.textContent?.replace(/\s+/g, '').length ?? 0;
}
