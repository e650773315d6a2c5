/**
 * Reports that a test makes up, for what no text of a test's own brings about.
 *
 * @typedef {import('../../www/index.js').Report} Report
 * @typedef {import('../../www/index.js').Article} Article
 * @typedef {import('../../www/index.js').Section} Section
 * @typedef {import('../../www/index.js').Passage} Passage
 * @typedef {import('../../www/index.js').Gist} Gist
 */

/**
 * Has the worker answer every text with one report.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Partial<Report>} report
 */
export async function answerWith(page, report) {
  const body = `self.onmessage = ({ data: { id } }) =>
    self.postMessage({ id, ok: true, result: ${JSON.stringify({ ...EMPTY, ...report })} });`;
  await page.route('**/hanlens-worker-*', (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

/**
 * @param {string} text
 * @param {number} [start]
 * @returns {Passage}
 */
export const passage = (text, start = 0) => ({ text, span: [start, start + text.length] });

/**
 * @param {string} text
 * @param {number} start
 * @param {string | null} [speaker]
 * @returns {Gist}
 */
export const gistOf = (text, start, speaker = null) => ({ ...passage(text, start), speaker });

/**
 * @param {Partial<Article>} parts
 * @returns {Article}
 */
export const article = (parts) => ({
  span: [0, 100],
  statistics: { characters: 0, hanCharacters: 0, sentences: 0, words: 0, distinctWords: 0 },
  head: {
    kicker: null,
    title: [],
    subtitle: null,
    bylines: [],
    dateline: null,
    date: null,
    credits: [],
    signatories: [],
    notes: [],
  },
  gist: null,
  keyPoints: [],
  sections: [],
  terms: [],
  phrases: [],
  distinctive: [],
  ...parts,
});

/**
 * @param {Partial<Section>} parts
 * @returns {Section}
 */
export const section = (parts) => ({
  heading: null,
  number: null,
  runIn: false,
  inferred: false,
  level: 1,
  span: [0, 100],
  gist: null,
  summary: [],
  paragraphs: [],
  sections: [],
  ...parts,
});

/** @type {Report} */
const EMPTY = {
  schema: 1,
  unit: 'utf-16',
  status: 'ok',
  statistics: { characters: 0, hanCharacters: 0, sentences: 0, words: 0, distinctWords: 0 },
  articles: [],
  terms: [],
  phrases: [],
};
