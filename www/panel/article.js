import { partsAround } from '../around.js';
import { HanlensError } from '../error.js';
import { extract } from '../extract.js';

/** @typedef {import('../hanlens.js').HanLens} HanLens */

/**
 * The article that a lens is for. Throws a `HanlensError` whose code is `invalid_input` where there is none.
 *
 * @param {HanLens} lens
 */
export function findArticle(lens) {
  const selector = lens.for;
  if (selector.trim() === '') throw new HanlensError('invalid_input', 'the attribute for is missing');
  let article;
  try {
    article = document.querySelector(selector);
  } catch {
    throw new HanlensError('invalid_input', `for="${selector}" is no selector`);
  }
  if (!article) throw new HanlensError('invalid_input', `no element matches for="${selector}"`);
  return article;
}

/**
 * The text of an article without what the page has around it in it, or its author excludes. Throws `invalid_input` where
 * nothing is left.
 *
 * @param {HanLens} lens
 * @param {Element} article
 */
export function readArticle(lens, article) {
  const leftOut = partsAround(article);
  const { exclude } = lens;
  if (exclude.trim() !== '') {
    try {
      article.querySelectorAll(exclude).forEach((part) => leftOut.add(part));
    } catch {
      throw new HanlensError('invalid_input', `exclude="${exclude}" is no selector`);
    }
  }
  const extraction = extract(article, leftOut);
  if (extraction.text === '') {
    throw new HanlensError('invalid_input', `the element of for="${lens.for}" has no text`);
  }
  return extraction;
}
