/**
 * Takes the table of jieba's hidden Markov model and the index of its rows out of the program, and puts what they were
 * made of beside it, in a section of its own; see src/emissions.rs. `www/emissions.js` puts them back.
 *
 * Nothing here needs to know where they are or what jieba-rs calls them: the table is the one long run of rounded
 * logarithms, the index counts its rows, and only a table that its counts give back to the bit is taken out.
 */

/**
 * Section that holds the addresses of the table and of the index and the length of what the index is made of (4 bytes
 * each, little endian), and then what index and table are made of, as src/emissions.rs reads it.
 */
const SECTION = 'emissions';

const STATES = 4;
const NEVER = -3.14e100;
const DECIMALS = 1e6;

/** What the index says of a character that has no row. */
const NO_ROW = 0xffff;

/** Fewer values than this are another table. */
const FEWEST_VALUES = 10_000;

const CUSTOM_SECTION = 0;
const DATA_SECTION = 11;
const I32_CONST = 0x41;
const END = 0x0b;

/**
 * @param {Uint8Array} program  a WebAssembly module
 * @returns {{program: Uint8Array, section: Uint8Array}}  the module with zeros for the table, and the section to add
 */
export function takeEmissions(program) {
  const copy = program.slice();
  const segments = dataSegments(copy);
  const table = takeTable(copy, segments);
  const index = takeIndex(copy, segments, table.rows);
  const header = new Uint32Array([table.address, index.address, index.packed.length]);
  // Numbers of this machine are little endian wherever Node.js runs.
  const content = [...new Uint8Array(header.buffer), ...index.packed, ...table.packed];
  return { program: copy, section: customSection(SECTION, content) };
}

/**
 * @param {Uint8Array} program  zeros take the table's place
 * @param {Segment[]} segments
 */
function takeTable(program, segments) {
  const run = segments
    .map((segment) => longestRun(program, segment))
    .reduce((longest, found) => (found.count > longest.count ? found : longest));
  if (run.count < FEWEST_VALUES) throw new Error('the program has no table of emission probabilities');
  const view = viewOf(program, { ...run, length: 8 * run.count });
  const values = Array.from({ length: run.count }, (_, place) => view.getFloat64(8 * place, true));
  // Other tables that end in impossible events may stand before and after it.
  for (let skipped = 0; skipped < STATES; skipped++) {
    const rows = Math.floor((values.length - skipped) / STATES);
    const packed = pack(values.slice(skipped, skipped + rows * STATES));
    if (!packed) continue;
    program.fill(0, run.offset + 8 * skipped, run.offset + 8 * (skipped + rows * STATES));
    return { address: run.address + 8 * skipped, rows, packed };
  }
  throw new Error('the emission probabilities are not logarithms of counts');
}

/**
 * The row of each character that has one, in the order of the characters; `NO_ROW` for the others.
 *
 * @param {Uint8Array} program  zeros take the index's place
 * @param {Segment[]} segments
 * @param {number} rows  that the table has at most
 */
function takeIndex(program, segments, rows) {
  for (const segment of segments) {
    const view = viewOf(program, segment);
    for (let start = segment.address & 1; start + 2 <= segment.length; start += 2) {
      const runs = runsOfRows(view, start);
      const [length, found] = [sum(runs), sum(runs.filter((_, place) => place % 2 === 0))];
      // A row of impossible events that stands beside the table may have been taken for one more.
      if (found < FEWEST_VALUES || found < rows - 1 || found > rows) continue;
      const offset = segment.offset + start;
      program.fill(0, offset, offset + 2 * length);
      return { address: segment.address + start, packed: runs.flatMap((run) => varint(run)) };
    }
  }
  throw new Error('the program has no index of its table of emission probabilities');
}

/**
 * How many characters in turn have rows and have none, as far as the numbers from `start` on count rows; the last have.
 *
 * @param {DataView} view
 * @param {number} start
 */
function runsOfRows(view, start) {
  const runs = [0];
  for (let [place, row, none] = [start, 0, 0]; place + 2 <= view.byteLength; place += 2) {
    const found = view.getUint16(place, true);
    if (found === NO_ROW && row > 0) {
      none++;
    } else if (found === row) {
      if (none > 0) runs.push(none, 0);
      none = 0;
      runs.push((runs.pop() ?? 0) + 1);
      row++;
    } else {
      break;
    }
  }
  return runs;
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** @param {Uint8Array} program @param {{offset: number, length: number}} part */
const viewOf = (program, { offset, length }) =>
  new DataView(program.buffer, program.byteOffset + offset, length);

/**
 * @param {number[]} values  rows of `STATES`
 * @returns {number[] | undefined}
 */
function pack(values) {
  /** @type {number[]} */
  const totals = [];
  for (let state = 0; state < STATES; state++) {
    const total = totalOf(values.filter((_, place) => place % STATES === state));
    if (total === undefined) return undefined;
    totals.push(total);
  }
  const counts = values.map((value, place) => countOf(value, totals[place % STATES] ?? 0));
  return [...new Uint8Array(Uint32Array.from(totals).buffer), ...counts.flatMap((count) => varint(count))];
}

/** The total that gives all logarithms of a state back. @param {number[]} column */
function totalOf(column) {
  const distinct = [...new Set(column)].filter((value) => value !== NEVER);
  // The least probable characters were counted once.
  const about = Math.exp(-Math.min(...distinct));
  const reach = Math.ceil(about / DECIMALS);
  const isExact = (/** @type {number} */ total) =>
    distinct.every((value) => logarithm(countOf(value, total), total) === value);
  for (let step = 0; step <= reach; step++) {
    const total = [Math.round(about) - step, Math.round(about) + step].find(isExact);
    if (total !== undefined) return total;
  }
  return undefined;
}

/** @param {number} value @param {number} total */
const countOf = (value, total) => (value === NEVER ? 0 : Math.round(Math.exp(value) * total));

/** @param {number} count @param {number} total */
const logarithm = (count, total) => Math.round((Math.log(count) - Math.log(total)) * DECIMALS) / DECIMALS;

/** @typedef {{offset: number, length: number, address: number}} Segment  bytes of the file, and where they go */

/**
 * @param {Uint8Array} program
 * @param {Segment} segment
 */
function longestRun(program, { offset, length, address }) {
  const view = viewOf(program, { offset, length });
  let longest = { offset: 0, address: 0, count: 0 };
  let count = 0;
  // Numbers of 8 bytes stand at multiples of 8 in memory.
  for (let place = -address & 7; place + 8 <= length; place += 8) {
    count = isEmission(view.getFloat64(place, true)) ? count + 1 : 0;
    const start = place + 8 - 8 * count;
    if (count > longest.count) longest = { offset: offset + start, address: address + start, count };
  }
  return longest;
}

/** @param {number} value */
const isEmission = (value) =>
  value === NEVER || (value < 0 && value > -32 && Math.round(value * DECIMALS) / DECIMALS === value);

/**
 * @param {Uint8Array} program
 * @returns {Segment[]}
 */
function dataSegments(program) {
  const reader = new Reader(program, 8);
  while (!reader.isAtEnd) {
    const kind = reader.byte();
    const length = reader.number();
    if (kind !== DATA_SECTION) {
      reader.skip(length);
      continue;
    }
    return Array.from({ length: reader.number() }, () => {
      const isActive = reader.number() === 0 && reader.byte() === I32_CONST;
      const address = reader.number();
      if (!isActive || reader.byte() !== END) throw new Error('a data segment without a fixed address');
      const size = reader.number();
      return { offset: reader.skip(size), length: size, address };
    });
  }
  throw new Error('the program has no data');
}

/** Reads a WebAssembly module. */
class Reader {
  #bytes;
  #place;

  /** @param {Uint8Array} bytes @param {number} place */
  constructor(bytes, place) {
    this.#bytes = bytes;
    this.#place = place;
  }

  get isAtEnd() {
    return this.#place >= this.#bytes.length;
  }

  byte() {
    const byte = this.#bytes[this.#place++];
    if (byte === undefined) throw new Error('the program ends too early');
    return byte;
  }

  /** A LEB128 number; what is signed here is never negative. */
  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  /** Passes over some bytes; gives where they begin. @param {number} length */
  skip(length) {
    const start = this.#place;
    this.#place += length;
    return start;
  }
}

/** @param {string} name @param {number[]} content */
function customSection(name, content) {
  const named = new TextEncoder().encode(name);
  const body = [...varint(named.length), ...named, ...content];
  return Uint8Array.from([CUSTOM_SECTION, ...varint(body.length), ...body]);
}

/** LEB128. @param {number} value */
function varint(value) {
  const bytes = [];
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}
