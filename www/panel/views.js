import { html, nothing } from 'lit-html';
import { fill } from '../messages.js';
import { concordanceView } from './concordance.js';
import { download, nameOf, scopedTo, toCsv, toJson, toMarkdown, toText } from '../export.js';
import { keyPointsView } from './key-points.js';
import { outlineView } from './outline.js';
import { articlesInScope, TABS, titleOf } from './state.js';
import { stepper } from './stepper.js';
import { phrasesView, termsView } from './words.js';

/**
 * @typedef {import('./state.js').View} View
 * @typedef {import('./state.js').Tab} Tab
 */

const VIEWS = { keyPoints: keyPointsView, outline: outlineView, phrases: phrasesView, terms: termsView };

/** Keys of the tabs pattern and where they lead from a tab's index. @type {Record<string, (at: number) => number>} */
const TAB_KEYS = {
  ArrowRight: (at) => (at + 1) % TABS.length,
  ArrowLeft: (at) => (at + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/**
 * Before there is a report: nothing yet, what has come so far, or what went wrong.
 *
 * @param {View} view
 */
export function waitingView({ state, actions, say, named }) {
  if (state.phase === 'failed' && state.error) {
    const { code } = state.error;
    // Only the page's author can say which article is meant.
    const retry = named
      ? html`<button type="button" class="retry" part="retry" @click=${() => actions.retry()}>
          ${say.retry}
        </button>`
      : nothing;
    return html`<div class="failure" part="failure" role="alert">
      <p><strong>${say.failed}</strong></p>
      <p>${named ? say.reasons[code] : say.unnamed}</p>
      ${retry}
      <p class="code">${fill(say.errorCode, { code })}</p>
    </div>`;
  }
  if (state.phase === 'idle') return nothing;
  const { progress } = state;
  const downloading = progress?.stage === 'download';
  const megabytes = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
  const told = downloading
    ? fill(say.loadingBytes, { loaded: megabytes(progress.loaded), total: megabytes(progress.total) })
    : say.analysing;
  return html`<div class="waiting" part="waiting">
    <p>${progress ? told : say.loading}</p>
    <progress
      aria-label=${say.loading}
      max=${progress?.total ?? 1}
      value=${downloading ? progress.loaded : nothing}
    ></progress>
  </div>`;
}

/** @param {View} view */
export function resultView(view) {
  const { state, say } = view;
  const { report, selection } = state;
  if (!report) return nothing;
  const { hanCharacters, sentences, words } = scopedTo(report, state.scope).statistics;
  const grouped = (/** @type {number} */ number) => number.toLocaleString(say.language);
  const figures = {
    characters: grouped(hanCharacters),
    sentences: grouped(sentences),
    words: grouped(words),
  };
  const notices = { ok: '', 'too-short': say.tooShort, 'not-chinese': say.notChinese };
  const notice = notices[report.status];
  const [inScope, ...others] = articlesInScope(state);
  const title = inScope && others.length === 0 ? titleOf(inScope.article) : '';
  return html`
    <div class="top">
      ${title ? html`<p class="print-title" lang=${view.textLanguage}>${title}</p>` : nothing}
      <p class="figures" part="figures">${fill(say.figures, figures)}</p>
      ${notice ? html`<p class="notice" part="notice">${notice}</p>` : nothing} ${scopeChooser(view)}
      ${tabList(view)}
    </div>
    <div class="body">
      ${TABS.map(
        (tab) =>
          html`<section
            id="view-${tab}"
            role="tabpanel"
            aria-labelledby="tab-${tab}"
            ?hidden=${state.tab !== tab}
            part="view"
          >
            <h2 class="view-name">${say[tab]}</h2>
            ${VIEWS[tab](view)}
          </section>`,
      )}
    </div>
    ${
      state.stale || state.changed
        ? html`<p class="stale" part="notice">
            ${state.stale ? say.stale : say.changed}
            <button type="button" class="plain" @click=${() => view.actions.retry()}>${say.again}</button>
          </p>`
        : nothing
    }
    ${selection?.inContext ? concordanceView(view, selection) : selection ? markedBar(view, selection) : nothing}
    ${exportBar(view)}
  `;
}

/**
 * @param {View} view
 * @param {import('./state.js').Selection} selection
 */
function markedBar(view, selection) {
  return html`<div class="marked" part="marked">
    <span class="label" lang=${view.textLanguage}>${selection.label}</span>
    ${stepper(view, selection)}
  </div>`;
}

/** @param {View} view */
function scopeChooser({ state, actions, say, textLanguage }) {
  const articles = state.report?.articles ?? [];
  if (articles.length < 2) return nothing;
  const choose = (/** @type {Event} */ event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    actions.setScope(value === '' ? null : Number(value));
  };
  return html`<select class="scope" part="scope" aria-label=${say.scope} @change=${choose}>
    <option value="" ?selected=${state.scope === null}>
      ${fill(say.allArticles, { count: articles.length })}
    </option>
    ${articles.map(
      (article, index) =>
        html`<option value=${index} ?selected=${state.scope === index} lang=${textLanguage}>
          ${titleOf(article) || beginningOf(article, state.text) || say.untitled}
        </option>`,
    )}
  </select>`;
}

/** How much of an article stands for its title in a list, in characters. */
const BEGINNING = 18;

/**
 * The first words of an article, by which one without a title is told from others.
 *
 * @param {import('hanlens-wasm').Article} article
 * @param {string} text
 */
function beginningOf({ sections }, text) {
  const [first] = sections[0]?.paragraphs ?? [];
  const words = first ? text.slice(...first).trim() : '';
  const letters = [...words];
  return letters.length > BEGINNING ? `${letters.slice(0, BEGINNING).join('')}…` : words;
}

/** @param {View} view */
function tabList({ state, actions, say }) {
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    const target = TAB_KEYS[event.key]?.(TABS.indexOf(state.tab));
    if (target === undefined) return;
    event.preventDefault();
    actions.showTab(/** @type {Tab} */ (TABS[target]), true);
  };
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${say.tabs} @keydown=${onKey}>
    ${TABS.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          part="tab"
          id="tab-${tab}"
          aria-controls="view-${tab}"
          aria-selected=${state.tab === tab}
          tabindex=${state.tab === tab ? 0 : -1}
          @click=${() => actions.showTab(tab)}
        >
          ${say[tab]}
        </button>`,
    )}
  </div>`;
}

/** @param {View} view */
function exportBar({ state, actions, say }) {
  const { text, scope } = state;
  if (!state.report) return nothing;
  const report = scopedTo(state.report, scope);
  const save = (/** @type {string} */ suffix, /** @type {string} */ type, /** @type {string} */ content) =>
    download(nameOf(report, suffix), type, content);
  const hasPoints = report.articles.some(({ keyPoints }) => keyPoints.length > 0);
  // Pages that are not secure have no clipboard.
  const copies = hasPoints && 'clipboard' in navigator;
  const copy = html`<button type="button" @click=${() => actions.copy(toText(report, say))}>
    ${say[state.copying]}
  </button>`;
  return html`<div class="export" part="export" role="group" aria-label=${say.export}>
    ${copies ? copy : nothing}
    <span>${say.export}</span>
    <button type="button" @click=${() => save('json', 'application/json', toJson(report, text, scope))}>
      JSON
    </button>
    <button type="button" @click=${() => save('csv', 'text/csv', toCsv(report, say))}>CSV</button>
    <button type="button" @click=${() => save('md', 'text/markdown', toMarkdown(report, say))}>
      Markdown
    </button>
    <button type="button" @click=${() => print()}>${say.print}</button>
  </div>`;
}
