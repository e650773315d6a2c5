/**
 * Where the reader was in each entry of the history, so that Back shows a text as it was left.
 *
 * The browser's own memory of it cannot be used: it scrolls before the text of the entry is there.
 */

/** A pause in scrolling as long as this, in milliseconds, is worth a note: browsers limit how often it may be taken. */
const PAUSE_MS = 150;

/** @typedef {{top: number}} Visit  what is kept with an entry: how far down the page was */

/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;

/** Begins to note where the reader is. */
export function watchVisits() {
  history.scrollRestoration = 'manual';
  addEventListener('scroll', () => {
    const { href } = location;
    clearTimeout(pause);
    // Leaving an entry, the page is scrolled once more, and that is none of the reader's doing.
    pause = setTimeout(() => href === location.href && note(), PAUSE_MS);
  });
  addEventListener('popstate', () => clearTimeout(pause));
}

/** How far down the page was when the reader left this entry; nothing where it is shown for the first time. */
export function lastVisit() {
  const visit = /** @type {Partial<Visit> | null} */ (history.state);
  return typeof visit?.top === 'number' ? visit.top : null;
}

function note() {
  /** @type {Visit} */
  const visit = { top: Math.round(scrollY) };
  history.replaceState(visit, '');
}
