/**
 * Marks places in the page without touching its DOM.
 *
 * With the CSS Custom Highlight API the site's own text nodes are painted. Without it the current place is outlined by
 * one box laid over the page.
 */

/** The page's places that match. */
export const MATCHES = 'hanlens';
/** The one the reader is at. */
export const CURRENT = 'hanlens-current';

/*
 * Colours mix with the page's own, so that they suit light and dark pages alike; the underline carries the meaning where
 * colours are forced, and keeps a mark visible on a background of about its own colour.
 */
const RULES = `
::highlight(${MATCHES}) {
  background-color: var(--hanlens-match, rgb(214 158 46 / 0.28));
}
::highlight(${CURRENT}) {
  background-color: var(--hanlens-current, rgb(205 70 42 / 0.22));
  text-decoration: underline 2px var(--hanlens-accent, #b3341f);
}
@media (forced-colors: active) {
  ::highlight(${MATCHES}) {
    background-color: Mark;
    color: MarkText;
  }
  ::highlight(${CURRENT}) {
    background-color: Highlight;
    color: HighlightText;
  }
}`;

const supported = typeof Highlight !== 'undefined' && 'highlights' in CSS;

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** Who marks the page now: an element on the same page takes over from another. @type {Highlighter | undefined} */
let owner;

export class Highlighter {
  /** @type {HTMLElement | undefined} */
  #outline;

  /**
   * @param {Range[]} matches
   * @param {Range | null} current
   */
  show(matches, current) {
    if (owner !== this) owner?.clear();
    owner = this;
    if (!supported) {
      this.#drawOutline(current ?? matches[0] ?? null);
      return;
    }
    installRules();
    const others = new Highlight();
    for (const range of matches) if (range !== current) others.add(range);
    CSS.highlights.set(MATCHES, others);
    const strong = current ? new Highlight(current) : new Highlight();
    strong.priority = 1;
    CSS.highlights.set(CURRENT, strong);
  }

  clear() {
    this.#outline?.remove();
    this.#outline = undefined;
    if (owner !== this) return;
    owner = undefined;
    if (!supported) return;
    CSS.highlights.delete(MATCHES);
    CSS.highlights.delete(CURRENT);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }

  /** @param {Range | null} range */
  #drawOutline(range) {
    this.#outline?.remove();
    if (!range) return;
    const box = range.getBoundingClientRect();
    const outline = document.createElement('div');
    outline.setAttribute('aria-hidden', 'true');
    // Set through the CSSOM: a policy without 'unsafe-inline' forbids style attributes, not this.
    Object.assign(outline.style, {
      position: 'absolute',
      left: `${box.left + scrollX - 4}px`,
      top: `${box.top + scrollY - 4}px`,
      width: `${box.width + 8}px`,
      height: `${box.height + 8}px`,
      outline: '2px solid var(--hanlens-accent, #b3341f)',
      pointerEvents: 'none',
    });
    document.documentElement.append(outline);
    this.#outline = outline;
  }
}

function installRules() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}
