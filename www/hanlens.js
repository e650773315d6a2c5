import css from './element.css';
import { languageOf } from './language.js';

/**
 * @typedef {import('hanlens-wasm').Report} Report
 * @typedef {import('./error.js').HanlensError} HanlensError
 * @typedef {import('./panel/panel.js').Panel} Panel
 *
 * @typedef {CustomEvent<{report: Report, text: string}>} HanlensReportEvent
 * @typedef {CustomEvent<{error: HanlensError}>} HanlensErrorEvent
 */

/** All that is said before the reader asks; the rest comes with the panel. */
const LABELS = {
  'zh-Hans': {
    open: '析读此文',
    close: '收起析读',
    failed: '没有载入，请再按一次',
    unsupported: '这个浏览器不支持析读',
  },
  'zh-Hant': {
    open: '析讀此文',
    close: '收起析讀',
    failed: '沒有載入，請再按一次',
    unsupported: '這個瀏覽器不支援析讀',
  },
  en: {
    open: 'Analyse this article',
    close: 'Close the analysis',
    failed: 'Loading failed, please press again',
    unsupported: 'This browser cannot run the analysis',
  },
};

const supported =
  typeof Worker !== 'undefined' &&
  typeof WebAssembly !== 'undefined' &&
  typeof IntersectionObserver !== 'undefined' &&
  'adoptedStyleSheets' in Document.prototype;

/** @type {CSSStyleSheet | undefined} */
let sheet;

const savesData = () =>
  Boolean(
    /** @type {{connection?: {saveData?: boolean}}} */ (/** @type {unknown} */ (navigator)).connection
      ?.saveData,
  );

/**
 * What a `HanlensError` tells, whose class comes with what could not be loaded.
 *
 * @param {unknown} cause
 */
const unavailable = (cause) =>
  Object.assign(new Error(`the panel could not be loaded: ${cause}`, { cause }), {
    name: 'HanlensError',
    code: 'lexicon_unavailable',
  });

/**
 * Shows what an article says beside it: `<han-lens for="#article"></han-lens>`.
 *
 * Small on purpose: until the reader presses, hovers over or focuses the button, nothing else is fetched.
 *
 * @fires {HanlensReportEvent} hanlens-report
 * @fires {HanlensErrorEvent} hanlens-error
 */
export class HanLens extends HTMLElement {
  static observedAttributes = ['for', 'exclude', 'base', 'lang', 'auto'];

  #lens = document.createElement('div');
  #toggle = document.createElement('button');
  #label = document.createElement('span');
  #container = document.createElement('div');
  /** @type {Promise<Panel> | undefined} */
  #panel;
  /** @type {IntersectionObserver | undefined} */
  #visible;
  #warm = false;
  /** Waits for an article that comes late. */
  #late = new MutationObserver(() => this.#openUnasked());

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    this.#build();
    root.append(this.#lens);
    if (!supported) return;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [sheet];
  }

  /** Selector of the article. */
  get for() {
    return this.getAttribute('for') ?? '';
  }

  set for(selector) {
    this.setAttribute('for', selector);
  }

  /** Selector of what in the article is none of its text. */
  get exclude() {
    return this.getAttribute('exclude') ?? '';
  }

  set exclude(selector) {
    this.setAttribute('exclude', selector);
  }

  /** Folder of the worker, the program and the dictionary, where it is not that of the script. */
  get base() {
    return this.getAttribute('base') ?? '';
  }

  set base(folder) {
    this.setAttribute('base', folder);
  }

  /** Whether the panel shows. */
  get open() {
    return this.#lens.hasAttribute('data-open');
  }

  connectedCallback() {
    this.#say();
    this.#watch();
    // Moving the element within the page has ended what was running.
    if (this.open) this.#start();
  }

  disconnectedCallback() {
    this.#visible?.disconnect();
    this.#late.disconnect();
    this.#panel?.then((panel) => panel.disconnect());
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === 'lang') {
      this.#say();
      this.#panel?.then((panel) => panel.translate());
    } else if (name === 'auto') this.#watch();
    else if (this.#panel && this.open) this.analyze().catch(() => {});
  }

  /**
   * Opens the panel and analyses the article as it stands now. A call while another runs takes its place.
   *
   * @returns {Promise<Report>}
   */
  async analyze() {
    this.#expand(true);
    const panel = await this.#load();
    return panel.analyze();
  }

  /** Hides the panel. Its results are kept. */
  close() {
    this.#expand(false);
    this.#panel?.then((panel) => panel.leave());
  }

  #build() {
    this.#lens.className = 'lens';
    this.#lens.part.add('lens');
    const seal = document.createElement('span');
    seal.className = 'seal';
    seal.part.add('seal');
    seal.lang = 'zh-Hans';
    seal.setAttribute('aria-hidden', 'true');
    seal.textContent = '析';
    const chevron = document.createElement('span');
    chevron.className = 'chevron';
    this.#label.className = 'label';
    this.#toggle.className = 'toggle';
    this.#toggle.type = 'button';
    this.#toggle.part.add('button');
    this.#toggle.setAttribute('aria-controls', 'panel');
    this.#toggle.setAttribute('aria-expanded', 'false');
    this.#toggle.append(seal, this.#label, chevron);
    this.#container.className = 'panel';
    this.#container.id = 'panel';
    this.#container.part.add('panel');
    this.#lens.append(this.#toggle, this.#container);

    this.#toggle.addEventListener('click', () => this.#press());
    for (const hint of ['pointerenter', 'focus']) this.#toggle.addEventListener(hint, () => this.#warmUp());
  }

  #say() {
    const language = languageOf(this);
    this.#lens.lang = language;
    const { open, close, unsupported } = LABELS[language];
    this.#label.textContent = supported ? (this.open ? close : open) : unsupported;
    this.#toggle.disabled = !supported;
  }

  #press() {
    if (this.open) this.close();
    else {
      this.#expand(true);
      this.#start();
    }
  }

  #start() {
    this.#load().then(
      (panel) => panel.open(),
      () => {},
    );
  }

  /** @param {boolean} open */
  #expand(open) {
    this.#lens.toggleAttribute('data-open', open);
    if (!open) this.#lens.removeAttribute('data-reserved');
    this.#toggle.setAttribute('aria-expanded', String(open));
    this.#say();
  }

  #load() {
    this.#panel ??= import('./panel/panel.js').then(
      ({ Panel }) => new Panel(this, this.#container),
      (cause) => {
        this.#panel = undefined;
        this.#expand(false);
        this.#label.textContent = LABELS[languageOf(this)].failed;
        const error = unavailable(cause);
        const detail = { error };
        this.dispatchEvent(new CustomEvent('hanlens-error', { detail, bubbles: true, composed: true }));
        throw error;
      },
    );
    return this.#panel;
  }

  /** A reader who reaches for the button will most likely press it. */
  #warmUp() {
    if (this.#warm || !supported || savesData()) return;
    this.#warm = true;
    this.#load().then(
      (panel) => panel.warmUp(),
      () => {},
    );
  }

  /** With `auto`, opens once it is in view, the page is idle and there is a text. */
  #watch() {
    this.#visible?.disconnect();
    this.#late.disconnect();
    const opens = supported && this.hasAttribute('auto') && !savesData();
    this.#lens.toggleAttribute('data-reserved', opens);
    if (!opens) return;
    this.#visible = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#visible?.disconnect();
      const idle = window.requestIdleCallback ?? ((/** @type {() => void} */ then) => setTimeout(then, 200));
      idle(() => {
        if (!this.isConnected) return;
        this.#late.observe(document, { childList: true, characterData: true, subtree: true });
        this.#openUnasked();
      });
    });
    this.#visible.observe(this);
  }

  /** Opens if there is something to read: a reader who has not asked is shown no failure. */
  #openUnasked() {
    if (!this.open && !this.#hasText()) return;
    this.#late.disconnect();
    if (this.open) return;
    this.#expand(true);
    this.#start();
  }

  #hasText() {
    try {
      return /\S/.test(document.querySelector(this.for)?.textContent ?? '');
    } catch {
      // No selector: the panel says so, for the page's author to see.
      return true;
    }
  }
}

// The script may stand in a page twice.
if (!customElements.get('han-lens')) customElements.define('han-lens', HanLens);
