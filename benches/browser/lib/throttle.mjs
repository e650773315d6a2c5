import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** How long the process runs in one turn; short, so that the turns do not show in what takes some ms. */
const TURN_MS = 1;

/**
 * Makes a process with all its threads slower by letting it run for one part of the time only.
 *
 * The browser's own way, `Emulation.setCPUThrottlingRate`, slows a page's main thread and refuses workers, so it would
 * spare whoever works in a worker, and the threads that compile WebAssembly for everyone.
 *
 * @param {number} pid
 * @param {number} rate  4 for four times slower
 * @returns {Promise<() => Promise<void>>} has begun; what it gives ends it, with the process running
 */
export async function throttle(pid, rate) {
  const state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const thread = new Worker(new URL('./throttle-thread.mjs', import.meta.url), {
    workerData: { pid, rate, turnMs: TURN_MS, state },
  });
  const ended = once(thread, 'exit');
  await once(thread, 'message');
  return async () => {
    Atomics.store(state, 0, 1);
    Atomics.notify(state, 0);
    await ended;
  };
}
