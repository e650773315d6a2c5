/** What the measured numbers mean, and how they are written. */
import { REFERENCE } from './contestants.mjs';
import { SLOWDOWN, median } from './measure.mjs';
import { SIZES, sizeName } from './texts.mjs';

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 *
 * @typedef {object} Entry  one contestant's numbers of all runs
 * @property {Contestant} contestant
 * @property {Record<string, number[]>} values
 *
 * @typedef {object} Figure
 * @property {string} title
 * @property {string} key
 * @property {(value: number) => string} write
 * @property {string} [against]  the key of the reference's number, where it is not the same
 */

/** @param {number} value */
const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/** @type {Figure[]} */
const FIGURES = [
  { title: 'fetched, nothing compressed', key: 'raw', write: megabytes },
  { title: 'fetched, gzip', key: 'gzip', write: megabytes },
  { title: 'fetched, brotli', key: 'brotli', write: megabytes },
  { title: 'import → first result', key: 'first', write: ms },
  { title: `the same, CPU ${SLOWDOWN}× slower [1]`, key: 'slowFirst', write: ms },
  { title: `longest main-thread task, CPU ${SLOWDOWN}× slower [2]`, key: 'slowTask', write: ms },
  { title: 'WebAssembly memory after it', key: 'memory', write: megabytes },
  { title: '2 MB cut to offsets [3]', key: 'offsets', write: ms, against: 'strings' },
  { title: '2 MB cut to strings', key: 'strings', write: ms },
  { title: '2 MB, whole analysis [3]', key: 'analysis', write: ms, against: 'strings' },
];

/**
 * @param {Entry | undefined} entry
 * @param {string} key
 */
function middle(entry, key) {
  const values = entry?.values[key];
  return values?.length ? median(values) : undefined;
}

/** @param {Entry[]} entries */
function comparison(entries) {
  const reference = entries.find(({ contestant }) => contestant.id === REFERENCE.id);
  const rows = FIGURES.map(({ title, key, write, against = key }) => {
    const base = middle(reference, against);
    const cells = entries.map((entry) => {
      const value = middle(entry, key);
      if (value === undefined) return '–';
      const compared = base && entry !== reference && value > 0;
      return compared ? `${write(value)} (${(value / base).toFixed(2)})` : write(value);
    });
    return [title, ...cells];
  });
  return table([['', ...entries.map(({ contestant }) => contestant.title)], ...rows]);
}

/** @param {Entry[]} entries */
function growth(entries) {
  const sizes = SIZES.map(sizeName);
  const rows = entries
    .filter(({ values }) => values.growth?.length)
    .map((entry) => [
      entry.contestant.title,
      ...sizes.map((size) => ms(middle(entry, size) ?? Number.NaN)),
      (middle(entry, 'growth') ?? Number.NaN).toFixed(1),
    ]);
  return rows.length === 0 ? '' : table([['whole analysis', ...sizes, '10 MB ÷ 1 MB'], ...rows]);
}

/** A Markdown table that also reads well as it is. @param {string[][]} rows  the first is the head */
function table(rows) {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const written = rows.map((row) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return line(cells);
  });
  const rule = widths.map((width, column) => '-'.repeat(width - 1) + (column === 0 ? '-' : ':'));
  written.splice(1, 0, line(rule));
  return written.join('\n');
}

/**
 * @typedef {object} Setting
 * @property {string} date
 * @property {string} browser
 * @property {number} cores
 * @property {number} runs
 * @property {{name: string, bytes: number, characters: number}} sample
 * @property {{page: number[], worker: number[]}} calibration  how much slower the slow processor was
 */

/**
 * @param {Setting} setting
 * @param {Entry[]} entries
 */
export function markdown({ date, browser, cores, runs, sample, calibration }, entries) {
  const count = (/** @type {number} */ value) => value.toLocaleString('en-US');
  const slower = (/** @type {number[]} */ values) => (values.length ? median(values).toFixed(1) : '–');
  const paragraphs = [
    `${date}, headless ${browser}, ${cores} cores: medians of ${runs} cold ${runs === 1 ? 'start' : 'starts'}, ` +
      `a new browser for each number, all in one run. In brackets the ratio to ${REFERENCE.title}. The text is ` +
      `${sample.name} (${count(sample.bytes)} bytes, ${count(sample.characters)} characters), longer texts are its ` +
      'repetition. First result: of hanlens the full report, of the others the words. The files come from the same ' +
      'machine, so time on the wire is not included.',
    comparison(entries),
    growth(entries),
    `[1] The page's process, which holds its main thread, its workers and the compiler, runs a quarter of the time ` +
      `in turns of 1 ms. A fixed piece of work took ${slower(calibration.page)} times as long in a page and ` +
      `${slower(calibration.worker)} times in a worker. (The throttling of DevTools leaves workers as fast as they ` +
      'are.)  \n' +
      '[2] From the import to the first result, as the trace of the browser has it, pauses of [1] included.  \n' +
      `[3] Compared with the strings of ${REFERENCE.title}, its fastest way to cut.`,
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
