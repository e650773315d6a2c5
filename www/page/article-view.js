/**
 * Sets a text as an article: `# ` lines become titles, `## ` lines headings, other blocks paragraphs. Only text nodes
 * are made, so whatever the text contains is shown and never run.
 *
 * @param {HTMLElement} article
 * @param {string} text
 */
export function setArticle(article, text) {
  const blocks = text.split(/\n/).filter((line) => /\S/.test(line));
  article.replaceChildren(...blocks.map(blockOf));
}

/** @param {string} line */
function blockOf(line) {
  const heading = /^(#{1,6})\s+(?=\S)/.exec(line);
  const mark = heading?.[1] ?? '';
  const block = document.createElement(mark ? (mark.length === 1 ? 'h1' : 'h2') : 'p');
  if (/^\s*■/.test(line)) block.className = 'byline';
  block.textContent = line.slice(heading?.[0].length ?? 0).trim();
  return block;
}
