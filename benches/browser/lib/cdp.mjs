/**
 * A browser process and the DevTools protocol over its pipe.
 *
 * Not Playwright: that attaches a debugger to every worker and holds it at its start until told to go on, which would
 * be measured as if it were the product's. Here nothing is attached to a worker while the clock runs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArgs, findChromium } from '../../../tools/chromium.mjs';

/**
 * @typedef {{method: string, params: any, sessionId?: string}} Event
 * @typedef {{resolve: (result: any) => void, reject: (error: Error) => void}} Call
 */

/** The ends of the pipe as the browser numbers them. */
const TO_BROWSER = 3;
const FROM_BROWSER = 4;

/** So that the page is never taken for one that nobody looks at. */
const FOREGROUND = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** One cold browser: a process and a profile of its own, both gone after `close`. */
export class Browser {
  /** @type {import('node:child_process').ChildProcess} */
  #process;
  #profile;
  #lastId = 0;
  /** @type {Map<number, Call>} */
  #calls = new Map();
  /** @type {Set<(event: Event) => void>} */
  #listeners = new Set();

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {string} profile
   */
  constructor(child, profile) {
    this.#process = child;
    this.#profile = profile;
    const from = /** @type {import('node:stream').Readable} */ (child.stdio[FROM_BROWSER]);
    /** @type {Buffer[]} */
    let parts = [];
    from.on('data', (/** @type {Buffer} */ chunk) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
        this.#receive(Buffer.concat([...parts, chunk.subarray(start, end)]).toString());
        parts = [];
        start = end + 1;
      }
      if (start < chunk.length) parts.push(chunk.subarray(start));
    });
    // Whatever ends the benchmark ends the browser.
    process.once('exit', this.#kill);
    child.once('exit', () => {
      for (const { reject } of this.#calls.values()) reject(new Error('the browser has ended'));
      this.#calls.clear();
    });
  }

  static async launch() {
    const profile = await mkdtemp(join(tmpdir(), 'hanlens-bench-'));
    const own = ['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`];
    const child = spawn(findChromium(), [...chromiumArgs, ...FOREGROUND, ...own, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // A group of its own, so that all of its processes can be ended together.
      detached: true,
    });
    return new Browser(child, profile);
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId]
   * @returns {Promise<any>}
   */
  send(method, params = {}, sessionId) {
    const id = ++this.#lastId;
    const to = /** @type {import('node:stream').Writable} */ (this.#process.stdio[TO_BROWSER]);
    return new Promise((resolve, reject) => {
      const refuse = (/** @type {Error} */ error) => reject(new Error(`${method}: ${error.message}`));
      this.#calls.set(id, { resolve, reject: refuse });
      to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /**
   * @param {(event: Event) => void} listener
   * @returns {() => void} stops listening
   */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param {string} text */
  #receive(text) {
    const message = JSON.parse(text);
    if (message.id === undefined) {
      for (const listener of this.#listeners) listener(message);
      return;
    }
    const call = this.#calls.get(message.id);
    this.#calls.delete(message.id);
    if (message.error) call?.reject(new Error(message.error.message));
    else call?.resolve(message.result);
  }

  #kill = () => {
    const { pid, exitCode, signalCode } = this.#process;
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
  };

  async close() {
    process.off('exit', this.#kill);
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, 'exit');
      this.#kill();
      await ended;
    }
    // Its last writes may still be under way.
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
