import { html, nothing, svg } from 'lit-html';
import { fill } from '../messages.js';
import { isFromKeyboard } from './focus.js';
import { showMore } from './parts.js';
import { wordsInScope } from './state.js';

/**
 * @typedef {import('./state.js').View} View
 * @typedef {import('./state.js').SortColumn} SortColumn
 * @typedef {import('hanlens-wasm').Term} Term
 * @typedef {import('hanlens-wasm').KeyPhrase} KeyPhrase
 * @typedef {import('hanlens-wasm').Span} Span
 */

/** Phrases that show at first: what a reader takes in at a glance. */
const PHRASES = 20;

/** Rows that show at first; the counts after them are mostly alike. */
const TERMS = 20;

/** Columns of the strip that shows where in the text a word stands. */
const STRIP = 60;

/** @param {View} view */
export function phrasesView(view) {
  const { state, say, textLanguage } = view;
  const { phrases, distinctive = [] } = wordsInScope(state);
  if (phrases.length === 0) return html`<p class="empty">${say.noPhrases}</p>`;
  const shown = phrases.slice(0, state.shown.phrases ?? PHRASES);
  return html`
    <ul class="chips" part="phrases" lang=${textLanguage}>
      ${shown.map((phrase) => html`<li>${phraseButton(view, phrase)}</li>`)}
    </ul>
    ${showMore(view, 'phrases', shown.length, phrases.length, PHRASES)}
    ${distinctive.length === 0 ? nothing : distinctiveView(view, distinctive, phrases)}
  `;
}

/**
 * What marks the article in scope against the others of the text. A word that is a key phrase too has the places of
 * that: inside longer words it may stand more often, and one word with two counts would puzzle.
 *
 * @param {View} view
 * @param {KeyPhrase[]} words
 * @param {KeyPhrase[]} phrases
 */
function distinctiveView(view, words, phrases) {
  const known = new Map(phrases.map((phrase) => [phrase.text, phrase]));
  return html`
    <h3 class="distinctive">${view.say.distinctive}</h3>
    <ul class="chips" part="distinctive" lang=${view.textLanguage}>
      ${words.map((word) => html`<li>${phraseButton(view, known.get(word.text) ?? word)}</li>`)}
    </ul>
  `;
}

/**
 * @param {View} view
 * @param {KeyPhrase} phrase
 */
function phraseButton(view, { text, count, occurrences }) {
  const { pressed, select } = wordSelection(view, 'phrase', text, occurrences);
  return html`<button
    type="button"
    class="chip"
    part="phrase"
    title=${text}
    aria-label=${fill(view.say.countOf, { text, count })}
    aria-pressed=${pressed}
    @click=${select}
  >
    <span class="text">${text}</span><span class="times">${count}</span>
  </button>`;
}

/** @param {View} view */
export function termsView(view) {
  const { state, say, textLanguage } = view;
  const terms = sorted(wordsInScope(state).terms, state.sort, state.descending);
  if (terms.length === 0) return html`<p class="empty">${say.noTerms}</p>`;
  const shown = terms.slice(0, state.shown.terms ?? TERMS);
  const most = Math.max(...terms.map(({ count }) => count));
  const article = state.scope === null ? null : state.report?.articles[state.scope];
  const extent = article?.span ?? /** @type {Span} */ ([0, state.text.length]);
  return html`
    <table class="terms" part="terms">
      <thead>
        <tr>
          ${columnHead(view, 'term', say.term, say.sortByTerm)}
          <th scope="col" class="class">${say.kind}</th>
          ${columnHead(view, 'count', say.count, say.sortByCount)}
          ${columnHead(view, 'spread', say.spread, say.sortBySpread)}
        </tr>
      </thead>
      <tbody>
        ${shown.map((term) => {
          const { pressed, select } = wordSelection(view, 'term', term.text, term.occurrences);
          return html`<tr>
            <th scope="row" lang=${textLanguage}>
              <button
                type="button"
                class="word"
                part="term"
                title=${term.text}
                aria-pressed=${pressed}
                @click=${select}
              >
                <span class="text">${term.text}</span>
              </button>
            </th>
            <td class="class">${say.kinds[term.kind] || say.partsOfSpeech[term.partOfSpeech]}</td>
            <td class="count"><span class="number">${term.count}</span>${bar(term.count / most)}</td>
            <td class="spread">${strip(view, term, extent)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${showMore(view, 'terms', shown.length, terms.length, TERMS)}
  `;
}

/**
 * @param {View} view
 * @param {SortColumn} column
 * @param {string} name
 * @param {string} hint
 */
function columnHead({ state, actions }, column, name, hint) {
  const direction = state.descending ? 'descending' : 'ascending';
  const active = state.sort === column;
  return html`<th scope="col" class=${column} aria-sort=${active ? direction : nothing}>
    <button type="button" class="sort" title=${hint} @click=${() => actions.sortBy(column)}>
      ${name}${active ? html`<span class="arrow" aria-hidden="true">${state.descending ? '↓' : '↑'}</span>` : nothing}
    </button>
  </th>`;
}

/**
 * @param {View} view
 * @param {'phrase' | 'term'} kind
 * @param {string} text
 * @param {Span[]} spans
 */
function wordSelection({ state, actions }, kind, text, spans) {
  const key = `${kind} ${text}`;
  return {
    pressed: state.selection?.key === key,
    select: (/** @type {MouseEvent} */ event) =>
      actions.select({ key, label: text, spans, inContext: true }, isFromKeyboard(event)),
  };
}

/** @param {Term} term */
const firstPlace = ({ occurrences }) => occurrences[0]?.[0] ?? 0;

/**
 * @param {Term[]} terms
 * @param {SortColumn} column
 * @param {boolean} descending
 */
function sorted(terms, column, descending) {
  const sign = descending ? -1 : 1;
  const collator = new Intl.Collator('zh-Hans');
  /** @type {Record<SortColumn, (a: Term, b: Term) => number>} */
  const orders = {
    term: (a, b) => collator.compare(a.text, b.text),
    count: (a, b) => a.count - b.count,
    spread: (a, b) => firstPlace(a) - firstPlace(b),
  };
  return [...terms].sort((a, b) => sign * orders[column](a, b) || firstPlace(a) - firstPlace(b));
}

/** @param {number} share */
function bar(share) {
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${Math.max(share * 100, 1).toFixed(1)} height="4"></rect>
  </svg>`;
}

/**
 * Where in the text a word stands.
 *
 * @param {View} view
 * @param {Term} term
 * @param {Span} extent
 */
function strip({ say }, { occurrences, dispersion }, [start, end]) {
  const shares = occurrences.map(([at]) => (at - start) / Math.max(end - start, 1));
  const columns = new Set(shares.map((share) => Math.min(STRIP - 1, Math.floor(share * STRIP))));
  const percent = (/** @type {number} */ share) => Math.round(share * 100);
  const [from, to] = [percent(shares[0] ?? 0), percent(shares.at(-1) ?? 0)];
  const place = fill(from === to ? say.spreadAt : say.spreadOver, { from, to });
  // Rounded down to nothing, a word would seem to stand nowhere.
  const told = fill(say.inParagraphs, { place, share: Math.max(percent(dispersion), 1) });
  const marks = [...columns].map((column) => svg`<rect x=${column} y="1" width="0.7" height="8"></rect>`);
  return html`<svg
    class="strip"
    viewBox="0 0 ${STRIP} 10"
    preserveAspectRatio="none"
    role="img"
    aria-label=${told}
  >
    <title>${told}</title>
    <rect class="ground" y="9.4" width=${STRIP} height="0.6"></rect>
    ${marks}
  </svg>`;
}
