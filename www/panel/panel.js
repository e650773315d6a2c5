import { html, nothing, render } from 'lit-html';
import { sharedClient } from '../client.js';
import { HanlensError } from '../error.js';
import { extract } from '../extract.js';
import { Highlighter } from '../highlight.js';
import { Journey } from '../journey.js';
import { languageOf, textLanguage } from '../language.js';
import { fill, messages } from '../messages.js';
import concordanceCss from './concordance.css';
import { stepper } from './concordance.js';
import panelCss from './panel.css';
import passagesCss from './passages.css';
import { initialState, TABS } from './state.js';
import { waitingView, resultView } from './views.js';
import wordsCss from './words.css';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./state.js').Selection} Selection
 * @typedef {import('./state.js').Actions} Actions
 * @typedef {import('./state.js').View} View
 * @typedef {import('./state.js').Tab} Tab
 * @typedef {import('../extract.js').Extraction} Extraction
 * @typedef {import('../hanlens.js').HanLens} HanLens
 * @typedef {import('hanlens-wasm').Report} Report
 */

/** Less of the lens than this, in CSS pixels, shows no line to read. */
const MINIMUM_IN_VIEW = 120;

/** How finely the lens's leaving the view is noticed. */
const THRESHOLDS = [0, 0.1, 0.2, 0.3, 0.5];

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** What `<han-lens>` shows once it is open: runs the analysis and ties the views to the article. */
export class Panel {
  /** @type {State} */
  #state = initialState();
  #element;
  #container;
  #highlighter = new Highlighter();
  #journey = new Journey();
  /** @type {Extraction | undefined} */
  #extraction;
  /** @type {Element | undefined} */
  #article;
  /** @type {AbortController | undefined} */
  #running;
  /** Whether enough of the lens is in view to step through places there. */
  #inView = true;
  #visible = new IntersectionObserver((entries) => this.#moved(entries), { threshold: THRESHOLDS });

  /**
   * @param {HanLens} element
   * @param {HTMLElement} container
   */
  constructor(element, container) {
    this.#element = element;
    this.#container = container;
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      // The frame comes last: what it says for narrow panels and for print overrules the views.
      sheet.replaceSync([passagesCss, wordsCss, concordanceCss, panelCss].join('\n'));
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#visible.observe(element);
  }

  /** Shows results, analysing the article if there are none yet. */
  open() {
    if (this.#state.phase === 'idle' || this.#state.phase === 'failed') this.analyze().catch(() => {});
  }

  /** Gives the page back as it was, keeping the results. */
  leave() {
    this.#clearSelection();
    this.render();
  }

  disconnect() {
    this.#running?.abort();
    this.#clearSelection();
    if (this.#state.phase === 'loading') this.#state.phase = 'idle';
  }

  warmUp() {
    // Whatever fails here fails again, and is told, when the reader presses.
    this.#client()
      .warmUp()
      .catch(() => {});
  }

  /** @returns {Promise<Report>} */
  async analyze() {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#clearSelection();
    const { tab, sort, descending } = this.#state;
    this.#state = { ...initialState(), tab, sort, descending, phase: 'loading' };
    this.#say(this.#view().say.loading);
    try {
      this.#article = this.#findArticle();
      this.#extraction = extract(this.#article);
      const { text } = this.#extraction;
      const report = await this.#client().analyze(text, {
        signal: running.signal,
        onProgress: (progress) => {
          if (this.#running !== running) return;
          this.#state.progress = progress;
          this.render();
        },
      });
      Object.assign(this.#state, { phase: 'ready', report, text });
      this.#say(this.#view().say.ready);
      this.#emit('hanlens-report', { report, text });
      return report;
    } catch (error) {
      const known = error instanceof HanlensError ? error : new HanlensError('internal', String(error));
      // A newer call, or the element's leaving the page, has taken over the state.
      if (this.#running === running && known.code !== 'cancelled') {
        Object.assign(this.#state, { phase: 'failed', error: known });
        this.#say(this.#view().say.failed);
        this.#emit('hanlens-error', { error: known });
      }
      throw known;
    }
  }

  render() {
    const view = this.#view();
    const { phase, selection, status } = this.#state;
    const away = selection && !this.#inView;
    render(
      html`<p class="status" role="status">${status}</p>
        ${phase === 'ready' ? resultView(view) : waitingView(view)}
        <div class="locator" part="locator" popover="manual" role="group" aria-label=${view.say.context}>
          ${
            away
              ? html`<span class="label" lang=${view.textLanguage}>${selection.label}</span
                  >${stepper(view, selection)}`
              : nothing
          }
        </div>`,
      this.#container,
    );
    const locator = this.#container.querySelector('.locator');
    if (locator instanceof HTMLElement && locator.isConnected) locator.togglePopover?.(Boolean(away));
    this.#keepCurrentLineInView();
  }

  /** @returns {View} */
  #view() {
    return {
      state: this.#state,
      actions: this.#actions,
      say: messages[languageOf(this.#element)],
      textLanguage: this.#article ? textLanguage(this.#article) : 'zh-Hans',
    };
  }

  /** @type {Actions} */
  #actions = {
    select: (selection) => this.#select(selection),
    step: (index) => this.#step(index),
    back: () => this.#back(),
    retry: () => {
      this.analyze().catch(() => {});
    },
    showTab: (tab, focus) => this.#showTab(tab, focus),
    setScope: (scope) => {
      this.#clearSelection();
      Object.assign(this.#state, { scope, shown: {} });
      this.render();
    },
    sortBy: (column) => {
      const { sort, descending } = this.#state;
      // Counts are wanted from the top, words and places from the start.
      this.#state.descending = column === sort ? !descending : column === 'count';
      this.#state.sort = column;
      this.render();
    },
    show: (list, count) => {
      this.#state.shown = { ...this.#state.shown, [list]: count };
      this.render();
    },
  };

  /** @param {Omit<Selection, 'index'>} chosen */
  #select(chosen) {
    if (this.#state.selection?.key === chosen.key) {
      this.#clearSelection();
      this.#say('');
      return;
    }
    this.#state.selection = { ...chosen, index: 0 };
    delete this.#state.shown.concordance;
    this.#journey.depart();
    addEventListener('keydown', this.#onKey);
    const range = this.#mark();
    if (range && !chosen.inContext) this.#journey.focusAt(range);
  }

  /** @param {number} index */
  #step(index) {
    if (!this.#state.selection) return;
    this.#state.selection.index = index;
    this.#mark();
  }

  /** Paints the selection's places and goes to the current one. */
  #mark() {
    const { selection } = this.#state;
    if (!selection) return null;
    const { spans, index, label } = selection;
    const ranges = spans.map((span) => this.#extraction?.rangeFor(span) ?? null);
    const current = ranges[index] ?? null;
    this.#state.stale = current === null;
    this.#highlighter.show(
      ranges.filter((range) => range !== null),
      current,
    );
    if (current) this.#journey.goTo(current);
    const { say } = this.#view();
    if (!current) this.#say(say.stale);
    else if (spans.length === 1) this.#say(fill(say.marked, { text: label }));
    else this.#say(fill(say.markedAt, { text: label, index: index + 1, total: spans.length }));
    return current;
  }

  #back() {
    if (!this.#state.selection) return;
    const { say } = this.#view();
    this.#highlighter.clear();
    this.#endSelection();
    // The lens may have to show again what had the focus.
    this.#say(say.returned);
    this.#journey.goBack();
  }

  #clearSelection() {
    this.#highlighter.clear();
    this.#journey.stay();
    this.#endSelection();
  }

  #endSelection() {
    this.#state.selection = null;
    this.#state.stale = false;
    removeEventListener('keydown', this.#onKey);
  }

  #onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    this.#back();
  };

  /**
   * @param {Tab} tab
   * @param {boolean} [focus]
   */
  #showTab(tab, focus) {
    this.#state.tab = tab;
    this.render();
    this.#container.querySelector('.body')?.scrollTo({ top: 0, behavior: 'instant' });
    const button = this.#container.querySelectorAll('[role=tab]')[TABS.indexOf(tab)];
    if (focus && button instanceof HTMLElement) button.focus();
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #moved(entries) {
    const entry = entries.at(-1);
    const inView = Boolean(entry && entry.isIntersecting && entry.intersectionRect.height >= MINIMUM_IN_VIEW);
    if (inView === this.#inView) return;
    this.#inView = inView;
    if (this.#state.selection) this.render();
  }

  #keepCurrentLineInView() {
    const list = this.#container.querySelector('.lines');
    const line = list?.querySelector('[aria-current]')?.parentElement;
    if (!list || !line) return;
    const [outer, inner] = [list.getBoundingClientRect(), line.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollTop += inner.top - outer.top;
  }

  #findArticle() {
    const selector = this.#element.for;
    let article;
    try {
      article = document.querySelector(selector);
    } catch {
      throw new HanlensError('invalid_input', `for="${selector}" is no selector`);
    }
    if (!article) throw new HanlensError('invalid_input', `no element matches for="${selector}"`);
    return article;
  }

  #client() {
    return sharedClient({ base: this.#element.base || undefined });
  }

  /** @param {string} status */
  #say(status) {
    this.#state.status = status;
    this.render();
  }

  /**
   * @param {string} type
   * @param {object} detail
   */
  #emit(type, detail) {
    this.#element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
