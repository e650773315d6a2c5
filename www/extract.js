import { lengthOf } from './around.js';
import { styleOf } from './element-style.js';

/**
 * The text of an element as a reader sees it, with a way back from offsets to places in the page.
 *
 * Blocks are parted by an empty line, the cells of a table's row by a tab, headings are marked `#` and `##` and captions
 * `▲`, what is hidden or no part of the text proper is left out, and white space collapses as CSS has it. Stories that
 * stand side by side are titled by their first headings, or parted by `---`. Works in inert documents too, where elements
 * have no computed style and their usual one is taken for granted.
 *
 * @typedef {import('hanlens-wasm').Span} Span
 * @typedef {import('./element-style.js').Style} Style
 *
 * @typedef {object} Extraction
 * @property {string} text
 * @property {(span: Span) => Range | null} rangeFor  the place of a span; `null` where the page has changed since
 */

const LEFT_OUT = new Set(
  (
    'SCRIPT STYLE TEMPLATE NOSCRIPT NAV RT RP HAN-LENS HEAD TITLE IFRAME OBJECT EMBED CANVAS SVG VIDEO AUDIO ' +
    'BUTTON INPUT SELECT TEXTAREA METER PROGRESS DIALOG MATH DATALIST'
  ).split(' '),
);

/** White space that CSS collapses; an ideographic space is not among it. */
const COLLAPSIBLE = /[ \t\n\r\f]+/g;

/** Scripts that are written without spaces: a line break in the source between them is no space. */
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uffee“”‘’…—]/u;

/** Gathers the text, and the runs of it that stand in the page character by character. */
class Collector {
  length = 0;
  /** Joined once at the end: reading a string that still grows would copy it every time. @type {string[]} */
  #pieces = [];
  /** The last two characters so far. */
  #tail = '';
  /** Runs as columns: an object for each would cost more than the text. @type {number[]} */
  starts = [];
  /** @type {number[]} */
  lengths = [];
  /** @type {Text[]} */
  nodes = [];
  /** @type {number[]} */
  offsets = [];

  /** A space that shows only if text follows in the same line. @type {{node: Text, offset: number, gap: boolean} | null} */
  #space = null;
  #atLineStart = true;
  #heading = '';
  #inHeading = false;
  #inRow = false;
  /** Whether the row has text yet. */
  #rowBegun = false;
  /** Whether what follows in the row is another cell. */
  #nextCell = false;
  /** Whether a gap without white space of its own stands here. */
  #gap = false;

  /**
   * Ends the block before and begins another.
   *
   * @param {string} heading  the mark of a heading, or nothing
   */
  block(heading) {
    this.#space = null;
    if (this.#inRow) {
      this.#nextCell = this.#rowBegun;
      return;
    }
    this.#atLineStart = true;
    this.#inHeading = heading !== '';
    this.#heading = heading;
    if (this.length > 0 && this.#tail !== '\n\n') this.#push(this.#tail.endsWith('\n') ? '\n' : '\n\n');
  }

  /** Blocks between here and the end of the row are its cells. */
  beginRow() {
    this.#inRow = true;
    this.#rowBegun = false;
    this.#nextCell = false;
  }

  endRow() {
    this.#inRow = false;
    this.#nextCell = false;
  }

  /** What was gathered, character by character. */
  get written() {
    return this.#pieces.join('');
  }

  /** @param {string} piece */
  #push(piece) {
    this.#pieces.push(piece);
    this.length += piece.length;
    this.#tail = (this.#tail + piece.slice(-2)).slice(-2);
  }

  /** Parts what came from another story without a title. */
  rule() {
    this.block('');
    if (this.length === 0) return;
    this.#push('---');
    this.block('');
  }

  /** Parts an item from those in the same line. */
  gap() {
    this.#gap = true;
  }

  lineBreak() {
    this.#space = null;
    if (this.length === 0 || this.#tail === '\n\n') return;
    if (this.#inRow && (this.#nextCell || !this.#rowBegun)) return;
    // The lines of a heading are the parts of a title, which a space divides; so are those of a cell.
    if (!this.#inHeading && !this.#inRow) this.#push('\n');
    else if (!this.#tail.endsWith(' ')) this.#push(' ');
    this.#atLineStart = true;
  }

  /**
   * @param {Text} node
   * @param {Style} style
   */
  add(node, { preserved, breaks }) {
    const { data } = node;
    if (preserved) {
      this.#flushSpace(data);
      this.#run(node, 0, data.length);
      return;
    }
    let from = 0;
    for (const { 0: space, index } of data.matchAll(COLLAPSIBLE)) {
      this.#words(node, from, index);
      if (breaks && space.includes('\n')) {
        for (let lines = space.split('\n').length; lines > 1; lines -= 1) this.lineBreak();
        from = index + space.length;
        continue;
      }
      this.#space ??= { node, offset: index, gap: false };
      this.#space.gap ||= /[\n\r]/.test(space);
      from = index + space.length;
    }
    this.#words(node, from, data.length);
  }

  /**
   * @param {Text} node
   * @param {number} from
   * @param {number} to
   */
  #words(node, from, to) {
    if (from === to) return;
    this.#flushSpace(node.data.slice(from, from + 1));
    this.#run(node, from, to);
  }

  /** @param {string} next */
  #flushSpace(next) {
    const [space, gap] = [this.#space, this.#gap];
    this.#space = null;
    this.#gap = false;
    if (this.#atLineStart || this.#nextCell) return;
    if (gap && !/\s$/.test(this.#tail)) this.#push(' ');
    if (!space || gap) return;
    const between = NO_SPACES.test(this.#tail.slice(-1)) && NO_SPACES.test(next.slice(0, 1));
    if (space.gap && between) return;
    this.#append(' ', space.node, space.offset);
  }

  /**
   * @param {Text} node
   * @param {number} from
   * @param {number} to
   */
  #run(node, from, to) {
    if (from === to) return;
    if (this.#heading) {
      this.#push(this.#heading);
      this.#heading = '';
    }
    if (this.#nextCell) this.#push('\t');
    this.#nextCell = false;
    this.#rowBegun = this.#inRow;
    this.#append(node.data.slice(from, to), node, from);
    this.#atLineStart = false;
  }

  /**
   * @param {string} text
   * @param {Text} node
   * @param {number} offset
   */
  #append(text, node, offset) {
    this.starts.push(this.length);
    this.lengths.push(text.length);
    this.nodes.push(node);
    this.offsets.push(offset);
    this.#push(text);
  }
}

/**
 * The mark that says what a block is: a title, a heading, or, as papers mark it, the caption of a picture, which is no
 * paragraph of the text.
 *
 * @param {string} tag
 */
function blockMark(tag) {
  if (tag === 'FIGCAPTION') return '▲';
  if (tag === 'H1') return '# ';
  return /^H[2-6]$/.test(tag) ? '## ' : '';
}

/**
 * Whether a node lies in a closed `<details>`, of which only the summary shows.
 *
 * @param {Node} node
 */
function isFolded(node) {
  const parent = node.parentElement;
  if (parent?.tagName.toUpperCase() !== 'DETAILS' || parent.hasAttribute('open')) return false;
  return node !== parent.querySelector(':scope > summary');
}

/** An element with less text than this is no story among others. */
const SHORTEST_STORY = 60;

/**
 * The stories that stand side by side in an element, each with its title if it has one; none where there is but one.
 *
 * @param {Element} root
 * @param {Set<Element>} leftOut
 * @returns {Map<Element, Element | null>}
 */
function storiesIn(root, leftOut) {
  const outermost = [...root.querySelectorAll('article')].filter((story) => {
    const around = story.parentElement?.closest('article');
    return (!around || !root.contains(around) || around === root) && lengthOf(story) >= SHORTEST_STORY;
  });
  const stories = outermost.filter((story) => ![...leftOut].some((part) => part.contains(story)));
  if (stories.length < 2) return new Map();
  return new Map(stories.map((story) => [story, story.querySelector('h1, h2, h3, h4, h5, h6')]));
}

/**
 * @param {Element} root
 * @param {Collector} collector
 * @param {Set<Element>} leftOut
 */
function collect(root, collector, leftOut) {
  const stories = storiesIn(root, leftOut);
  const titles = new Set(stories.values());
  /** @type {Style} */
  const usual = {
    hidden: false,
    invisible: false,
    block: true,
    item: false,
    row: false,
    preserved: false,
    breaks: false,
  };
  /** A stack of its own: pages nest deeper than calls may. @type {{style: Style, heading: string, node: Node | null}[]} */
  const stack = [{ style: styleOf(root, usual), heading: blockMark(root.tagName), node: root.firstChild }];
  collector.block(blockMark(root.tagName));
  while (stack.length > 0) {
    const frame = /** @type {typeof stack[number]} */ (stack[stack.length - 1]);
    const node = frame.node;
    if (!node) {
      stack.pop();
      if (frame.style.row) collector.endRow();
      // What follows a block is a block of its own, and a heading's if it is still inside one.
      if (frame.style.block) collector.block(stack[stack.length - 1]?.heading ?? '');
      if (frame.style.item) collector.gap();
      continue;
    }
    frame.node = node.nextSibling;
    if (isFolded(node)) continue;
    if (node.nodeType === Node.TEXT_NODE) {
      if (!frame.style.invisible) collector.add(/** @type {Text} */ (node), frame.style);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = /** @type {Element} */ (node);
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') collector.lineBreak();
      if (tag === 'BR' || LEFT_OUT.has(tag) || leftOut.has(element)) continue;
      const style = styleOf(element, frame.style);
      if (style.hidden) continue;
      const heading = titles.has(element) ? '# ' : blockMark(tag) || frame.heading;
      if (stories.get(element) === null) collector.rule();
      if (style.block) collector.block(heading);
      if (style.item) collector.gap();
      if (style.row) collector.beginRow();
      stack.push({ style, heading, node: element.firstChild });
    }
  }
}

/**
 * Whether the page still holds what was read there. A space may have been any white space.
 *
 * @param {string} now
 * @param {string} then
 */
const isSame = (now, then) => now === then || (then === ' ' && /^[ \t\n\r\f]$/.test(now));

/**
 * @param {Element} root
 * @param {Set<Element>} [leftOut]  parts that are none of the text
 * @returns {Extraction}
 */
export function extract(root, leftOut = new Set()) {
  const collector = new Collector();
  collect(root, collector, leftOut);
  const { written, starts, lengths, nodes, offsets } = collector;
  // A lone half of a character, which UTF-8 cannot hold, becomes a replacement character of the same length.
  const text = written.trimEnd().replace(/\p{Cs}/gu, '\ufffd');

  /** @param {number} offset  @returns {number} the last run that starts at or before it */
  const runAt = (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {number} */ (starts[middle]) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  /**
   * The part of a run that lies in a span; `null` where the page no longer has it.
   *
   * @param {number} run
   * @param {Span} span
   */
  const partOf = (run, [start, end]) => {
    const [at, length, node, offset] = [starts[run], lengths[run], nodes[run], offsets[run]];
    if (at === undefined || length === undefined || !node || offset === undefined) return null;
    const [from, to] = [Math.max(start, at), Math.min(end, at + length)];
    const [first, last] = [offset + from - at, offset + to - at];
    const same = isSame(node.data.slice(first, last), written.slice(from, to));
    return same && root.contains(node) ? { node, first, last } : null;
  };

  return {
    text,
    rangeFor(span) {
      const [start, end] = span;
      let first = Math.max(runAt(start), 0);
      // Marks and empty lines between blocks stand nowhere in the page: the span begins with the next run…
      if (start >= (starts[first] ?? 0) + (lengths[first] ?? 0)) first += 1;
      // …and ends with the one before.
      const last = runAt(end - 1);
      if (end <= start || first > last) return null;
      const range = root.ownerDocument.createRange();
      for (let run = first; run <= last; run += 1) {
        const part = partOf(run, span);
        if (!part) return null;
        if (run === first) range.setStart(part.node, part.first);
        if (run === last) range.setEnd(part.node, part.last);
      }
      // The pieces may have changed their order.
      return range.collapsed ? null : range;
    },
  };
}
