/**
 * Stops and continues a process in short turns until told to end. Runs in a thread of its own, which may sleep.
 */
import { parentPort, workerData } from 'node:worker_threads';

/** @type {{pid: number, rate: number, turnMs: number, state: Int32Array}} */
const { pid, rate, turnMs, state } = workerData;

/** @param {NodeJS.Signals} name */
function signal(name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
}

/** Sleeps, unless the end comes first. @param {number} ms */
const sleep = (ms) => Atomics.wait(state, 0, 0, ms);

parentPort?.postMessage('begins');
let ran = 0;
let stopped = 0;
let running = performance.now();
while (Atomics.load(state, 0) === 0) {
  sleep(turnMs);
  signal('SIGSTOP');
  const stop = performance.now();
  ran += stop - running;
  // What a late wake-up gave too much is taken back in the next pause.
  const pause = ran * (rate - 1) - stopped;
  if (pause > 0) sleep(pause);
  // Before the signal: a process that it has woken may be served before this thread.
  running = performance.now();
  stopped += running - stop;
  signal('SIGCONT');
}
