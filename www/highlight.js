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
  #onDisplaced;
  /** @type {HTMLElement | undefined} */
  #outline;
  /** @type {(AbstractRange | null)[]} */
  #places = [];
  /** The place that is marked as the current one. */
  #index = -1;

  /** @param {() => void} onDisplaced  called when another element's marks take the place of these */
  constructor(onDisplaced) {
    this.#onDisplaced = onDisplaced;
  }

  /**
   * Marks places, none of them as the current one yet.
   *
   * @param {(AbstractRange | null)[]} places  `null` where the page has changed since
   */
  show(places) {
    if (owner && owner !== this) owner.#giveWay();
    owner = this;
    this.#places = places;
    this.#index = -1;
    if (!supported) return;
    installRules();
    const matches = new Highlight();
    for (const place of places) if (place) matches.add(place);
    CSS.highlights.set(MATCHES, matches);
  }

  /**
   * Moves the stronger mark.
   *
   * @param {number} index
   * @param {Range | null} current
   */
  moveTo(index, current) {
    if (!supported) {
      this.#drawOutline(current);
      return;
    }
    const matches = CSS.highlights.get(MATCHES);
    const [last, next] = [this.#places[this.#index], this.#places[index]];
    if (last) matches?.add(last);
    if (next) matches?.delete(next);
    this.#index = index;
    const strong = current ? new Highlight(current) : new Highlight();
    strong.priority = 1;
    CSS.highlights.set(CURRENT, strong);
  }

  #giveWay() {
    this.clear();
    this.#onDisplaced();
  }

  clear() {
    this.#outline?.remove();
    this.#outline = undefined;
    this.#places = [];
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
