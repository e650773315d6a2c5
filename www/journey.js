/**
 * Takes the reader to a place in the page and back to where they were.
 */

/** Where a place comes to stand in its viewport, from the top: high enough that what follows can be read on. */
const RESTING_HEIGHT = 0.3;

/** A place between these heights is left where it is. */
const READABLE_FROM = 0.1;
const READABLE_TO = 0.7;

/** Further than this many viewports a smooth scroll shows nothing but a blur. */
const SMOOTH_VIEWPORTS = 2;

/** A reader who has scrolled further than this from where a journey led is reading there. */
const MOVED_ON = 80;

/**
 * @typedef {Map<Element, number>} Positions  how far each scroller is scrolled
 *
 * @typedef {object} Departure
 * @property {Positions} positions
 * @property {Element | null} focus
 */

/**
 * What can be scrolled so that a node comes into view, boxes included that readers cannot scroll themselves: an article
 * folded up above a button that shows all of it.
 *
 * @param {Node} node
 */
function scrollersAround(node) {
  const page = document.scrollingElement ?? document.documentElement;
  const scrollers = [];
  for (let element = node.parentElement; element && element !== page; element = element.parentElement) {
    const { overflowY } = getComputedStyle(element);
    const scrolls =
      /auto|scroll|overlay|hidden/.test(overflowY) && element.scrollHeight > element.clientHeight;
    if (scrolls && element !== document.body) scrollers.push(element);
  }
  return [...scrollers, page];
}

/**
 * Whether something of the page lies over a place: a header that stays at the top.
 *
 * @param {Node} node
 * @param {DOMRect} place
 */
function isCovered(node, place) {
  const above = document.elementFromPoint(place.left + 1, place.top + 1);
  return above !== null && !above.contains(node) && !node.parentElement?.contains(above);
}

/** @param {Node} node */
function blockAround(node) {
  let element = node.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}

/** The innermost focused element, inside shadow trees too. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

export class Journey {
  /** @type {Departure | null} */
  #departure = null;
  /** Where the last journey led. @type {Positions} */
  #arrival = new Map();

  /**
   * Remembers where the reader is for the way back. A reader who only goes from one place to the next wants to return
   * to where they were before the first.
   */
  depart() {
    const before = this.#departure?.positions;
    const movedOn = [...this.#arrival].some(
      ([scroller, top]) => Math.abs(scroller.scrollTop - top) > MOVED_ON,
    );
    this.#departure = { positions: before && !movedOn ? before : new Map(), focus: focused() };
  }

  /**
   * Scrolls until the place can be read.
   *
   * @param {Range} range
   */
  goTo(range) {
    const scrollers = scrollersAround(range.startContainer);
    for (const scroller of scrollers) {
      const positions = this.#departure?.positions;
      if (positions && !positions.has(scroller)) positions.set(scroller, scroller.scrollTop);
    }
    this.#arrival = new Map(scrollers.map((scroller) => [scroller, bringIntoView(scroller, range)]));
  }

  /**
   * Moves the focus to the block of the place, so that screen readers read on from there and Tab goes to the next link
   * after it. A block that cannot be focused is made so for as long as it is.
   *
   * @param {Range} range
   */
  focusAt(range) {
    const block = blockAround(range.startContainer);
    if (!block) return;
    if (!block.hasAttribute('tabindex')) {
      block.setAttribute('tabindex', '-1');
      block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
    }
    block.focus({ preventScroll: true });
  }

  /** Back to the scroll positions and the focus of the departure. */
  goBack() {
    const departure = this.#departure;
    this.stay();
    if (!departure) return;
    restore(departure.positions);
    if (departure.focus instanceof HTMLElement) departure.focus.focus({ preventScroll: true });
    // A glide that had just begun may still take its next step.
    requestAnimationFrame(() => {
      if (!this.#departure) restore(departure.positions);
    });
  }

  /** Stays at the place; the way back is forgotten. */
  stay() {
    this.#departure = null;
    this.#arrival.clear();
  }
}

/** @param {Positions} positions */
function restore(positions) {
  for (const [scroller, top] of positions) {
    // Scrolling to where it is ends a glide; only then does the scroller stay where it is put.
    scroller.scrollTo({ top: scroller.scrollTop, behavior: 'instant' });
    scroller.scrollTo({ top, behavior: 'instant' });
  }
}

/**
 * @param {Element} scroller
 * @param {Range} range
 * @returns {number} how far the scroller will be scrolled
 */
function bringIntoView(scroller, range) {
  const place = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const isPage = scroller === document.scrollingElement;
  const view = isPage ? { top: 0, height: innerHeight } : scroller.getBoundingClientRect();
  const height = place.top - view.top;
  // What only clips is put back as it was unless the place would not show.
  const clips = !isPage && getComputedStyle(scroller).overflowY === 'hidden';
  const from = clips ? 0 : view.height * READABLE_FROM;
  const to = clips ? view.height - place.height : view.height * READABLE_TO;
  const readable = height > from && height < to && !(isPage && isCovered(range.startContainer, place));
  if (readable) return scroller.scrollTop;
  const furthest = scroller.scrollHeight - scroller.clientHeight;
  const top = Math.min(Math.max(scroller.scrollTop + height - view.height * RESTING_HEIGHT, 0), furthest);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const near = Math.abs(top - scroller.scrollTop) < view.height * SMOOTH_VIEWPORTS;
  scroller.scrollTo({ top, behavior: isPage && near && !calm ? 'smooth' : 'instant' });
  return top;
}
