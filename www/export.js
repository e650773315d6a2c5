import { factsOf } from './facts.js';
import { ownGist } from './gist.js';
import { fill } from './messages.js';
import { needsGap } from './number.js';
import { untoldSpeaker } from './speaker.js';

/**
 * @typedef {import('hanlens-wasm').Report} Report
 * @typedef {import('hanlens-wasm').Article} Article
 * @typedef {import('hanlens-wasm').Section} Section
 * @typedef {import('./messages.js').Messages} Messages
 */

/**
 * What the report says of one article.
 *
 * @param {Report} report
 * @param {number | null} scope  index of the article, `null` for all
 * @returns {Report}
 */
export function scopedTo(report, scope) {
  const article = scope === null ? undefined : report.articles[scope];
  if (!article) return report;
  const { statistics, terms, phrases } = article;
  return { ...report, statistics, articles: [article], terms, phrases };
}

/** The longest title in a file's name, in UTF-16 code units: with its suffix it keeps below every system's limit. */
const TITLE_IN_NAME = 48;

/**
 * A file's name, which tells the title of the article if it covers only one.
 *
 * @param {Report} report  of what the file covers
 * @param {string} suffix
 */
export function nameOf({ articles: [article, ...others] }, suffix) {
  const title = article && others.length === 0 ? article.head.title.map(({ text }) => text).join(' ') : '';
  const named = title
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|~]+|^[\s.]+/gu, '')
    .slice(0, TITLE_IN_NAME)
    .replace(/[\ud800-\udbff]$|[\s.]+$/g, '');
  return named ? `hanlens ${named}.${suffix}` : `hanlens.${suffix}`;
}

/**
 * The report with the text its spans point into, and the index of the article if it covers only one.
 *
 * @param {Report} report
 * @param {string} text
 * @param {number | null} scope
 */
export function toJson(report, text, scope) {
  return `${JSON.stringify({ ...report, scope, text }, null, 2)}\n`;
}

/**
 * Terms and phrases as a table that spreadsheets open.
 *
 * @param {Report} report
 * @param {Messages} say
 */
export function toCsv(report, say) {
  const rows = [
    [say.list, say.term, say.kind, say.partOfSpeech, say.count, say.dispersion, say.score, say.firstPosition],
    ...report.phrases.map((phrase) => [
      say.phrases,
      phrase.text,
      '',
      '',
      phrase.count,
      '',
      phrase.score.toFixed(4),
      phrase.occurrences[0]?.[0] ?? '',
    ]),
    ...report.terms.map((term) => [
      say.terms,
      term.text,
      say.kinds[term.kind],
      say.partsOfSpeech[term.partOfSpeech],
      term.count,
      term.dispersion.toFixed(4),
      '',
      term.occurrences[0]?.[0] ?? '',
    ]),
  ];
  // Without the mark at the start Excel takes UTF-8 for the system's old encoding.
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** @param {string | number} value */
function csvCell(value) {
  const text = String(value);
  // A spreadsheet would run such a cell as a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Titles and key points as plain text, to paste into a message.
 *
 * @param {Report} report
 * @param {Messages} say
 */
export function toText(report, say) {
  const articles = report.articles.map(({ head, keyPoints }) => {
    const title = head.title.map(({ text }) => text).join('　') || say.untitled;
    const points = keyPoints.map((point, at) => `${at + 1}. ${saidBy(point, say)}`);
    return [title, ...points].join('\n');
  });
  return `${articles.join('\n\n')}\n`;
}

/**
 * What the panel shows, article by article, to read on in an editor.
 *
 * @param {Report} report
 * @param {Messages} say
 */
export function toMarkdown(report, say) {
  const parts = report.articles.map((article) => articleToMarkdown(article, say));
  // After several articles their common words would read as the last one's.
  if (report.articles.length > 1) parts.push(`# ${say.wholeText}`);
  const phrases = report.phrases.map(({ text, count }) => `- ${escaped(text)} × ${count}`);
  const terms = report.terms.map(({ text, count, kind }) => {
    const named = say.kinds[kind];
    return `- ${escaped(text)} × ${count}${aside(named, say)}`;
  });
  parts.push(listed(say.phrases, phrases), listed(say.terms, terms));
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/**
 * @param {Article} article
 * @param {Messages} say
 */
function articleToMarkdown({ head, keyPoints, sections, distinctive }, say) {
  const title = head.title.map(({ text }) => escaped(text)).join('　') || say.untitled;
  const facts = [
    ...(head.kicker ? [[say.kicker, head.kicker.text]] : []),
    ...(head.subtitle ? [[say.subtitle, head.subtitle.text]] : []),
    ...factsOf(head, say),
  ].map(([name = '', value = '']) => `- ${name}${say.colon}${escaped(value)}`);
  const points = keyPoints.map((sentence) => `- ${escaped(saidBy(sentence, say))}`);
  const outline = sections.flatMap((section) => sectionToMarkdown(section, 0, say));
  const words = distinctive.map(({ text }) => `- ${escaped(text)}`);
  return [
    `# ${title}`,
    facts.join('\n'),
    listed(say.keyPoints, points),
    listed(say.outline, outline),
    outline.length > 0 && sections.some(({ inferred }) => inferred) ? say.inferred : '',
    listed(say.distinctive, words),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * A sentence or gist, with who says it where its own words do not tell.
 *
 * @param {{text: string, speaker: string | null}} said
 * @param {Messages} say
 */
function saidBy(said, say) {
  const speaker = untoldSpeaker(said);
  return `${said.text}${aside(speaker && fill(say.speaker, { name: speaker }), say)}`;
}

/**
 * @param {Section} section
 * @param {number} depth
 * @param {Messages} say
 * @returns {string[]}
 */
function sectionToMarkdown(section, depth, say) {
  const { number, heading, sections } = section;
  const gist = ownGist(section);
  const gap = heading && number && needsGap(number) ? ' ' : '';
  const name = `${number ?? ''}${gap}${heading?.text ?? ''}`;
  const line = [name ? `**${escaped(name)}**` : '', gist ? escaped(saidBy(gist, say)) : '']
    .filter(Boolean)
    .join('　');
  const own = line ? [`${'  '.repeat(depth)}- ${line}`] : [];
  return [...own, ...sections.flatMap((section) => sectionToMarkdown(section, depth + 1, say))];
}

/**
 * @param {string} name
 * @param {string[]} lines
 */
function listed(name, lines) {
  return lines.length > 0 ? `## ${name}\n\n${lines.join('\n')}` : '';
}

/**
 * A remark in brackets; nothing where there is none.
 *
 * @param {string} text
 * @param {Messages} say
 */
const aside = (text, say) => (text ? fill(say.aside, { text }) : '');

/** @param {string} text */
function escaped(text) {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/**
 * Has the browser save a file.
 *
 * @param {string} name
 * @param {string} type  without its charset, which is UTF-8
 * @param {string} content
 */
export function download(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob over by the time the page is next idle for a while.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
