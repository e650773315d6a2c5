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
  const text = line.slice(heading?.[0].length ?? 0).trim();
  if (mark.length === 1) block.append(...partsOf(text));
  else block.textContent = text;
  return block;
}

/**
 * The parts of a title, which its spaces divide, each in an element so that lines break between them first.
 *
 * @param {string} title
 */
function partsOf(title) {
  return title.split(/(\s+)/).map((piece) => {
    if (!/\S/.test(piece)) return piece;
    const part = document.createElement('span');
    part.textContent = piece;
    return part;
  });
}
