/** What stands around an article in its page: share bars, related links, adverts, comments. */

/** What pages call these parts, in English and in the pinyin that Chinese pages use. */
const AROUND = new RegExp(
  `(^|[-_\\s])(${[
    'share(bar|box)?|fenxiang|related|relate|xiangguan|recommend(ed)?|tuijian|guess|hot(news|list|rank)?|rank(ing|list)?',
    'paihang|comments?|pinglun|reply|replies|copyright|banquan|disclaimer|statement|shengming|ads?|advert|guanggao',
    'breadcrumbs?|crumbs?|toolbar|tools|qr|qrcode|erweima|sidebar|side|footer|foot|nav|menu|tags?|login|subscribe',
    'editor|zebian|prev|next|prenext|more(news|list)?|app(down|download)|report',
  ].join('|')})(?=[-_\\s\\d]|$)`,
  'i',
);

/** A list with a greater share of its letters in links is one of links. */
const MOST_IN_LINKS = 0.6;

/**
 * The parts of an element that stand around the article in it. A name alone decides nothing where the part holds most
 * of the text, or its title.
 *
 * @param {Element} root
 * @returns {Set<Element>}
 */
export function partsAround(root) {
  const most = lengthOf(root) / 2;
  /** @type {Set<Element>} */
  const parts = new Set();
  for (const element of root.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (!AROUND.test(names) || element.matches('h1, article, main') || element.querySelector('h1')) continue;
    if (lengthOf(element) < most) parts.add(element);
  }
  for (const list of root.querySelectorAll('ul, ol, dl')) {
    if (isListOfLinks(list) && lengthOf(list) < most) parts.add(list);
  }
  return parts;
}

/** @param {Element} list */
function isListOfLinks(list) {
  const links = [...list.querySelectorAll('a')];
  const inLinks = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return links.length > 1 && inLinks > MOST_IN_LINKS * lengthOf(list);
}

/**
 * The letters of an element, white space left aside.
 *
 * @param {Element} element
 */
export function lengthOf(element) {
  return element.textContent?.replace(/\s+/g, '').length ?? 0;
}
