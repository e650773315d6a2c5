/**
 * The browser's own record of what its threads do.
 *
 * @typedef {object} TraceEvent
 * @property {number} pid
 * @property {number} tid
 * @property {string} name
 * @property {number} [dur]  in µs
 */

/**
 * @param {import('./cdp.mjs').Browser} browser
 * @param {string[]} categories
 * @param {() => Promise<unknown>} work
 * @returns {Promise<TraceEvent[]>}
 */
export async function trace(browser, categories, work) {
  /** @type {TraceEvent[]} */
  const events = [];
  /** @type {Promise<void>} */
  const complete = new Promise((resolve) => {
    const stop = browser.listen(({ method, params }) => {
      if (method === 'Tracing.dataCollected') events.push(...params.value);
      if (method !== 'Tracing.tracingComplete') return;
      stop();
      resolve();
    });
  });
  const traceConfig = { includedCategories: categories, excludedCategories: ['*'] };
  await browser.send('Tracing.start', { traceConfig });
  await work();
  await browser.send('Tracing.end');
  await complete;
  return events;
}

/** What a thread runs: tasks, and the promises that a task has settled, which are served right after it. */
const TASKS = ['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint'];

/**
 * @param {TraceEvent[]} events
 * @param {{pid: number, tid: number}} thread
 * @returns {number} ms
 */
export function longestTask(events, { pid, tid }) {
  const tasks = events.filter(
    (event) => event.pid === pid && event.tid === tid && TASKS.includes(event.name),
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks of the main thread');
  return tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur), 0) / 1000;
}
