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
  if (/^\s*-{3,}\s*$/.test(line)) return ruleOf(line);
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
 * A line between texts. What was typed stays there, unseen, since it parts them for the analysis too.
 *
 * @param {string} line
 */
function ruleOf(line) {
  const rule = document.createElement('div');
  rule.className = 'rule';
  rule.setAttribute('role', 'separator');
  rule.textContent = line.trim();
  return rule;
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
    part.append(...breakable(piece));
    return part;
  });
}

/**
 * A part of a title with a place for a line to break between its words, where the browser knows them. The words of the
 * analysis come later, and a title that moved then would be worse than one that breaks at a wrong cut.
 *
 * @param {string} part
 * @returns {(string | HTMLElement)[]}
 */
function breakable(part) {
  if (!('Segmenter' in Intl)) return [part];
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(part)];
  return words.flatMap(({ segment, isWordLike }, index) =>
    // Beside a mark the browser knows best where a line may end.
    isWordLike && words[index - 1]?.isWordLike ? [document.createElement('wbr'), segment] : [segment],
  );
}

/**
 * @typedef {import('hanlens-wasm').Report} Report
 * @typedef {import('hanlens-wasm').Section} Section
 * @typedef {{level: 1 | 2, text: string, kicker?: string}} Line  a title with its kicker, or what is left of it, or a
 *   heading; without spaces
 */

/** A line may have its number or a bracket more than the heading has, in characters. */
const AROUND_HEADING = 8;

/** Titles and headings that are looked for at once: one may stand in the midst of a paragraph. */
const AHEAD = 4;

/**
 * Gives the lines that the report takes for titles and headings the role and the look of one. They stay the elements
 * they are, since the report's places lie in their text.
 *
 * @param {HTMLElement} article
 * @param {Report} report
 */
export function markHeadings(article, report) {
  const lines = report.articles.flatMap(linesOf);
  let continues = false;
  for (const block of article.children) {
    const text = unspaced(block.textContent);
    const ahead = lines.slice(0, AHEAD).findIndex((line) => isLine(text, line));
    const line = lines[ahead];
    if (!line) continue;
    lines.splice(0, ahead);
    block.classList.toggle('continued', continues);
    // A title may go on in the next line.
    continues = line.level === 1 && line.text.length > text.length;
    if (continues) line.text = line.text.slice(text.length);
    else lines.shift();
    const [part] = block.children;
    if (part && line.kicker && unspaced(part.textContent) === line.kicker) part.className = 'kicker';
    if (block.localName !== 'p') continue;
    block.setAttribute('role', 'heading');
    block.setAttribute('aria-level', String(line.level));
  }
}

/**
 * The first title of an article, whose lines may be several; nothing where it has none.
 *
 * @param {HTMLElement} article
 */
export function titleOf(article) {
  const [first, ...others] = article.querySelectorAll('h1, [aria-level="1"]');
  const next = others.findIndex((line) => !line.classList.contains('continued'));
  const lines = [first, ...others.slice(0, next === -1 ? others.length : next)];
  return lines.map((line) => line?.textContent ?? '').join(' ');
}

/**
 * Sets the lines of a paragraph that a column or a page has broken close together. They stay elements of their own,
 * since the text that was analysed has a line break between them.
 *
 * @param {HTMLElement} article
 * @param {Report} report
 * @param {string} text  what was analysed
 */
export function closeBreaks(article, report, text) {
  const ends = new Set(
    report.articles.flatMap(({ sections }) => sections.flatMap((part) => breaksOf(part, text))),
  );
  for (const block of article.children) {
    block.classList.toggle('broken', block.localName === 'p' && ends.has(endOf(block.textContent)));
  }
}

/** How much of a line tells it from the others, in characters. */
const LINE_END = 12;

/**
 * The ends of the lines that go on in the next one.
 *
 * @param {Section} section
 * @param {string} text
 * @returns {string[]}
 */
function breaksOf({ paragraphs, sections }, text) {
  const lines = paragraphs.flatMap((span) =>
    text
      .slice(...span)
      .split('\n')
      .slice(0, -1),
  );
  return [...lines.map(endOf), ...sections.flatMap((part) => breaksOf(part, text))];
}

/** @param {string | null} line */
const endOf = (line) => unspaced(line).slice(-LINE_END);

/**
 * @param {Report['articles'][number]} article
 * @returns {Line[]}
 */
function linesOf({ head, sections }) {
  const title = unspaced([head.kicker, ...head.title].map((part) => part?.text ?? '').join(''));
  return [
    ...(title ? [{ level: /** @type {const} */ (1), text: title, kicker: unspaced(head.kicker?.text) }] : []),
    ...sections.flatMap(headingsOf),
  ];
}

/**
 * @param {Section} section
 * @returns {Line[]}
 */
function headingsOf({ heading, runIn, sections }) {
  const own = heading && !runIn ? [{ level: /** @type {const} */ (2), text: unspaced(heading.text) }] : [];
  return [...own, ...sections.flatMap(headingsOf)];
}

/**
 * @param {string} text
 * @param {Line} line
 */
function isLine(text, line) {
  if (text.length === 0) return false;
  if (line.level === 1) return line.text.startsWith(text);
  return text.includes(line.text) && text.length <= line.text.length + AROUND_HEADING;
}

/** @param {string | null | undefined} text */
const unspaced = (text) => (text ?? '').replace(/\s+/g, '');
