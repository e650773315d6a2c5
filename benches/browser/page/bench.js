/** What the benchmark calls in the page. */
import { contestants } from './contestants.js';
import { spin } from './spin.js';

/** @type {import('./contestants.js').Loaded | undefined} */
let loaded;

/** @type {Map<string, string>} */
const texts = new Map();

/** A task of its own, so that what called is not counted. */
const freshTask = () => new Promise((resolve) => setTimeout(resolve, 50));

/**
 * Fetches a text before the clock starts.
 *
 * @param {string} name
 */
async function prepare(name) {
  const response = await fetch(`/texts/${name}`);
  if (!response.ok) throw new Error(`there is no text ${name}`);
  texts.set(name, await response.text());
}

/** @param {string} name */
function textOf(name) {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`${name} was not prepared`);
  return text;
}

/**
 * From nothing to the first result.
 *
 * @param {string} contestant
 * @param {string} name  of the text
 * @returns {Promise<number>} ms
 */
async function first(contestant, name) {
  const text = textOf(name);
  const load = contestants[contestant];
  if (!load) throw new Error(`there is no contestant ${contestant}`);
  await freshTask();
  const start = performance.now();
  loaded = await load();
  await loaded.first(text);
  return performance.now() - start;
}

/**
 * @param {'offsets' | 'strings' | 'analysis'} operation
 * @param {string} name  of the text
 * @returns {Promise<number | null>} ms, or nothing where the contestant has no such operation
 */
async function time(operation, name) {
  const run = loaded?.[operation];
  if (!run) return null;
  const text = textOf(name);
  await freshTask();
  const start = performance.now();
  await run(text);
  return performance.now() - start;
}

/** @type {Worker | undefined} */
let spinner;

/** The same work in the page and in a worker, one after the other. */
async function calibrate() {
  spinner ??= new Worker(new URL('./spin-worker.js', import.meta.url), { type: 'module' });
  const worker = spinner;
  await freshTask();
  const page = spin();
  const inWorker = await new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.postMessage(null);
  });
  return { page, worker: inWorker };
}

Object.assign(globalThis, { bench: { prepare, first, time, calibrate } });
