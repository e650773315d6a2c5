import { Highlighter } from '../highlight.js';
import { Journey } from '../journey.js';

/**
 * @typedef {import('../extract.js').Extraction} Extraction
 * @typedef {import('hanlens-wasm').Span} Span
 */

/** Marks the places of a selection in the article and takes the reader from one to another, and back. */
export class Places {
  #highlighter;
  #journey = new Journey();
  /** @type {Extraction | undefined} */
  #extraction;
  /** @type {Span[]} */
  #spans = [];

  /** @param {() => void} onDisplaced  called when another element on the page marks places of its own */
  constructor(onDisplaced) {
    this.#highlighter = new Highlighter(onDisplaced);
  }

  /**
   * Marks all places. Later calls of `goTo` only move the mark of the current one: there may be thousands.
   *
   * @param {Extraction} extraction
   * @param {Span[]} spans
   */
  mark(extraction, spans) {
    this.#extraction = extraction;
    this.#spans = spans;
    this.#journey.depart();
    this.#highlighter.show(spans.map((span) => extraction.rangeFor(span)));
  }

  /**
   * Goes to one of the places.
   *
   * @param {number} index
   * @returns {Range | null}  `null` where the page has changed since
   */
  goTo(index) {
    const span = this.#spans[index];
    const current = (span && this.#extraction?.rangeFor(span)) ?? null;
    this.#highlighter.moveTo(index, current);
    if (current) this.#journey.goTo(current);
    return current;
  }

  /**
   * Moves the focus to a place.
   *
   * @param {Range} range
   */
  focusAt(range) {
    this.#journey.focusAt(range);
  }

  /** Takes the marks away. */
  unmark() {
    this.#highlighter.clear();
    this.#spans = [];
  }

  /** Back to where the reader was before the first place. */
  goBack() {
    this.#journey.goBack();
  }

  /** Stays; the way back is forgotten. */
  stay() {
    this.#journey.stay();
  }
}
