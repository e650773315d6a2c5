import { html, render } from 'lit-html';
import { sharedClient } from '../client.js';
import { HanlensError } from '../error.js';
import { languageOf, textLanguage } from '../language.js';
import { fill, messages } from '../messages.js';
import { findArticle, readArticle } from './article.js';
import concordanceCss from './concordance.css';
import { linesAround } from './concordance.js';
import { focusOn, keepingFocus } from './focus.js';
import { locatorView } from './locator.js';
import panelCss from './panel.css';
import passagesCss from './passages.css';
import { Places } from './places.js';
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

/** The buttons that step from place to place within the lens. */
const STEPPER = ':is(.concordance, .marked) .stepper';

/** Share of these that has to be in view, so that one can press them. */
const LEAST_IN_VIEW = 0.6;

/** How long the button for copying says how it went. */
const COPIED_MS = 2500;

/** How long an article has to be left alone before it is looked at again, whether it has changed. */
const SETTLED_MS = 500;

const TOGGLE = '.toggle';
const SELECTED_TAB = '[role=tab][aria-selected=true]';

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** What `<han-lens>` shows once it is open: runs the analysis and ties the views to the article. */
export class Panel {
  /** @type {State} */
  #state = initialState();
  #element;
  #container;
  #root;
  /** The tab the reader chose, which a text without anything to show there does not change. @type {Tab} */
  #chosenTab = 'keyPoints';
  #places = new Places(() => {
    this.#clearSelection();
    this.render();
  });
  /** @type {Extraction | undefined} */
  #extraction;
  /** @type {Element | undefined} */
  #article;
  /** @type {AbortController | undefined} */
  #running;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #forgetCopy;
  /** Tells when the article or what holds it changes, as it does in pages that put another in its place. */
  #changes = new MutationObserver(() => {
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => this.#noticeChange(), SETTLED_MS);
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #settled;
  /** Whether the lens's own stepper is in view; elsewhere the locator stands in for it. */
  #inView = true;
  /** @type {Element | null} */
  #stepper = null;
  #visible = new IntersectionObserver((entries) => this.#moved(entries), { threshold: LEAST_IN_VIEW });

  /**
   * @param {HanLens} element
   * @param {HTMLElement} container
   */
  constructor(element, container) {
    this.#element = element;
    this.#container = container;
    this.#root = /** @type {ShadowRoot} */ (element.shadowRoot);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      // The frame comes last: what it says for narrow panels and for print overrules the views.
      sheet.replaceSync([passagesCss, wordsCss, concordanceCss, panelCss].join('\n'));
    }
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
  }

  /** Shows results, analysing the article if there are none yet or it has changed since. */
  open() {
    if (this.#state.phase !== 'loading' && !this.#isCurrent()) this.analyze().catch(() => {});
  }

  /** Whether the results are of the article as it stands now. */
  #isCurrent() {
    if (this.#state.phase !== 'ready') return false;
    try {
      return readArticle(this.#element, findArticle(this.#element)).text === this.#state.text;
    } catch {
      // It is gone, which the analysis tells.
      return false;
    }
  }

  /** Says that the results are of another text than the page has now, and has the reader choose when to go on. */
  #noticeChange() {
    if (this.#state.phase !== 'ready' || !this.#element.open || this.#state.changed || this.#isCurrent())
      return;
    this.#state.changed = true;
    this.#announce(this.#view().say.changed);
  }

  /** @param {Element} article */
  #watchChanges(article) {
    this.#changes.disconnect();
    this.#changes.observe(article, { childList: true, characterData: true, subtree: true });
    for (let holder = article.parentElement; holder; holder = holder.parentElement) {
      this.#changes.observe(holder, { childList: true });
    }
  }

  /** Gives the page back as it was, keeping the results. */
  leave() {
    this.#clearSelection();
    this.#announce('');
  }

  /** Says everything in another language; what was read out stays in the last one, and goes. */
  translate() {
    this.#announce('');
  }

  disconnect() {
    this.#running?.abort();
    this.#changes.disconnect();
    this.#clearSelection();
    if (this.#state.phase === 'loading') this.#state.phase = 'idle';
    this.render();
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
    const { sort, descending } = this.#state;
    this.#state = { ...initialState(), tab: this.#chosenTab, sort, descending, phase: 'loading' };
    this.#announce(this.#view().say.loading);
    try {
      this.#article = findArticle(this.#element);
      this.#watchChanges(this.#article);
      this.#extraction = readArticle(this.#element, this.#article);
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
      // Of a text in another language only the words can be told.
      if (report.status === 'not-chinese') this.#state.tab = 'terms';
      this.#announce(this.#view().say.ready);
      this.#emit('hanlens-report', { report, text });
      return report;
    } catch (error) {
      const known = error instanceof HanlensError ? error : new HanlensError('internal', String(error));
      // A newer call, or the element's leaving the page, has taken over the state.
      if (this.#running === running && known.code !== 'cancelled') {
        Object.assign(this.#state, { phase: 'failed', error: known });
        // What the page's author may have to mend is for the console; the reader can do nothing about it.
        console.warn(`han-lens: ${known.message} (${known.code})`);
        this.#announce(this.#view().say.failed);
        this.#emit('hanlens-error', { error: known });
      }
      throw known;
    }
  }

  render() {
    const view = this.#view();
    const { phase, selection, status } = this.#state;
    const away = this.#inView ? null : selection;
    render(
      html`<p class="status" role="status">${status}</p>
        ${phase === 'ready' ? resultView(view) : waitingView(view)} ${locatorView(view, away)}`,
      this.#container,
    );
    this.#watchStepper();
    const locator = this.#container.querySelector('.locator');
    if (locator instanceof HTMLElement && locator.isConnected) locator.togglePopover?.(Boolean(away));
  }

  #watchStepper() {
    const stepper = this.#container.querySelector(STEPPER);
    if (stepper === this.#stepper) return;
    this.#visible.disconnect();
    this.#stepper = stepper;
    if (stepper) this.#visible.observe(stepper);
    else this.#inView = true;
  }

  /** @returns {View} */
  #view() {
    return {
      state: this.#state,
      actions: this.#actions,
      say: messages[languageOf(this.#element)],
      textLanguage: this.#article ? textLanguage(this.#article) : 'zh-Hans',
      named: this.#element.for.trim() !== '',
    };
  }

  /** @type {Actions} */
  #actions = {
    select: (selection, fromKeyboard) => this.#select(selection, fromKeyboard),
    step: (index) => this.#step(index),
    back: () => this.#back(),
    retry: () => this.#retry(),
    showTab: (tab, focus) => this.#showTab(tab, focus),
    setScope: (scope) => {
      this.#clearSelection();
      Object.assign(this.#state, { scope, shown: {} });
      this.render();
    },
    copy: async (text) => {
      this.#state.copying = await navigator.clipboard.writeText(text).then(
        () => 'copied',
        () => 'notCopied',
      );
      this.#announce(this.#view().say[this.#state.copying]);
      clearTimeout(this.#forgetCopy);
      this.#forgetCopy = setTimeout(() => {
        this.#state.copying = 'copy';
        this.render();
      }, COPIED_MS);
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
      keepingFocus(this.#root, () => this.render(), SELECTED_TAB);
    },
    showLines: (lines) => {
      if (this.#state.selection) this.#state.selection.lines = lines;
      keepingFocus(this.#root, () => this.render(), '.lines [aria-current]');
    },
  };

  /** Analyses again for the reader, whose button goes away: the focus waits on one that stays. */
  async #retry() {
    focusOn(this.#root, TOGGLE);
    // A failure is shown, with a button of its own.
    await this.analyze().catch(() => {});
    if (this.#root.activeElement?.matches(TOGGLE)) focusOn(this.#root, `.retry, ${SELECTED_TAB}`);
  }

  /**
   * @param {import('./state.js').Choice} chosen
   * @param {boolean} [fromKeyboard]
   */
  #select(chosen, fromKeyboard) {
    if (this.#state.selection?.key === chosen.key) {
      this.#clearSelection();
      this.#announce('');
      return;
    }
    if (!this.#extraction) return;
    this.#state.selection = { ...chosen, index: 0, lines: linesAround(0, chosen.spans.length) };
    this.#places.mark(this.#extraction, chosen.spans);
    addEventListener('keydown', this.#onKey);
    const range = this.#goTo(0);
    if (chosen.inContext && fromKeyboard) focusOn(this.#root, '.concordance .next, .concordance .back');
    else if (range && !chosen.inContext) {
      this.#places.focusAt(range);
      // The focus is in the article now, and nothing there tells the way back.
      this.#announce(`${this.#state.status} ${this.#view().say.backHint}`);
    }
  }

  /** @param {number} index */
  #step(index) {
    const { selection } = this.#state;
    if (!selection) return;
    const [from, to] = selection.lines;
    selection.index = index;
    if (index < from || index >= to) selection.lines = linesAround(index, selection.spans.length);
    const onLine = this.#root.activeElement?.matches('.lines li button');
    this.#goTo(index);
    if (onLine) focusOn(this.#root, '.lines [aria-current]');
  }

  /** Goes to one of the selection's places, and says so. @param {number} index */
  #goTo(index) {
    const { spans, label } = /** @type {Selection} */ (this.#state.selection);
    const current = this.#places.goTo(index);
    this.#state.stale = current === null;
    const { say } = this.#view();
    if (!current) this.#announce(say.stale);
    else if (spans.length === 1) this.#announce(fill(say.marked, { text: label }));
    else this.#announce(fill(say.markedAt, { text: label, index: index + 1, total: spans.length }));
    this.#keepCurrentLineInView();
    return current;
  }

  #back() {
    if (!this.#state.selection) return;
    const { say } = this.#view();
    this.#endSelection();
    // The lens may have to show again what had the focus.
    this.#announce(say.returned);
    this.#places.goBack();
  }

  #clearSelection() {
    this.#places.stay();
    this.#endSelection();
  }

  #endSelection() {
    this.#places.unmark();
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
    this.#chosenTab = tab;
    this.#state.tab = tab;
    this.render();
    this.#container.querySelector('.body')?.scrollTo({ top: 0, behavior: 'instant' });
    const button = this.#container.querySelectorAll('[role=tab]')[TABS.indexOf(tab)];
    if (focus && button instanceof HTMLElement) button.focus();
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #moved(entries) {
    const entry = entries.at(-1);
    const inView = Boolean(entry && entry.intersectionRatio >= LEAST_IN_VIEW);
    if (inView === this.#inView) return;
    this.#inView = inView;
    if (!this.#state.selection) return;
    // The same button is now found in the lens, or in the locator.
    const button = ['previous', 'next', 'back'].find((name) =>
      this.#root.activeElement?.matches(`.stepper .${name}`),
    );
    this.render();
    if (button) focusOn(this.#root, inView ? `.body ~ * .${button}` : `.locator .${button}`);
  }

  #keepCurrentLineInView() {
    const list = this.#container.querySelector('.lines');
    const line = list?.querySelector('[aria-current]')?.parentElement;
    if (!list || !line) return;
    const [outer, inner] = [list.getBoundingClientRect(), line.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollTop += inner.top - outer.top;
  }

  #client() {
    return sharedClient({ base: this.#element.base || undefined });
  }

  /** Has screen readers read something out. @param {string} status */
  #announce(status) {
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
