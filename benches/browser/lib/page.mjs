/** A cold browser with the bench page open in it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Browser } from './cdp.mjs';
import { throttle } from './throttle.mjs';
import { longestTask, trace } from './trace.mjs';

/** The browser counts as quiet when it works less than this, in s, from one look to the next, a few times over. */
const QUIET = 0.02;
const QUIET_LOOKS = 3;
const LOOK_MS = 150;
const MOST_LOOKS = 40;

export class Page {
  #browser;
  #session;

  /**
   * @param {Browser} browser
   * @param {string} session
   */
  constructor(browser, session) {
    this.#browser = browser;
    this.#session = session;
  }

  /** @param {string} url */
  static async open(url) {
    const browser = await Browser.launch();
    try {
      const { targetId } = await browser.send('Target.createTarget', { url });
      const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
      const page = new Page(browser, sessionId);
      while (!(await page.evaluate('document.readyState === "complete" && "bench" in globalThis')))
        await sleep(50);
      await page.#settle();
      return page;
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Where the page runs, which only a trace says. */
  async #mainThread() {
    const name = 'hanlens bench';
    const mark = () => this.evaluate(`void performance.mark('${name}')`);
    const events = await trace(this.#browser, ['blink.user_timing'], mark);
    const event = events.find((candidate) => candidate.name === name);
    if (!event) throw new Error('the trace does not show the page');
    return event;
  }

  /** A browser does things of its own after its start; waits until they are done. */
  async #settle() {
    let before = await this.#cpuTime();
    let quiet = 0;
    for (let look = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS; look++) {
      await sleep(LOOK_MS);
      const now = await this.#cpuTime();
      quiet = now - before < QUIET ? quiet + 1 : 0;
      before = now;
    }
  }

  /** What all processes of the browser have worked so far, in s. */
  async #cpuTime() {
    const { processInfo } = await this.#browser.send('SystemInfo.getProcessInfo');
    return /** @type {{cpuTime: number}[]} */ (processInfo).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  }

  /**
   * @param {string} expression
   * @returns {Promise<any>}
   */
  async evaluate(expression) {
    const { result, exceptionDetails } = await this.#browser.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      this.#session,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /**
   * Calls a function of the bench page.
   *
   * @param {'prepare' | 'first' | 'time' | 'calibrate'} name
   * @param {...string} args
   */
  call(name, ...args) {
    return this.evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`);
  }

  /**
   * Does something while the page, its workers and the compiler are slower.
   *
   * @template T
   * @param {number} rate
   * @param {() => Promise<T>} work
   */
  async slowed(rate, work) {
    const { pid } = await this.#mainThread();
    const end = await throttle(pid, rate);
    try {
      return await work();
    } finally {
      await end();
    }
  }

  /**
   * Does something while they are slower and looks at the tasks of the main thread, as the browser's own trace has
   * them: the page itself is only told of those over 50 ms, and a timer that comes late shows the machine's load too.
   *
   * @param {number} rate
   * @param {() => Promise<unknown>} work
   * @returns {Promise<number>} the longest task in ms
   */
  async longestTaskSlowed(rate, work) {
    const thread = await this.#mainThread();
    const end = await throttle(thread.pid, rate);
    const workAndEnd = async () => {
      await work();
      // The answer comes from inside the last task, and a task that has not ended has no length in the trace.
      await this.evaluate('new Promise((resolve) => setTimeout(resolve, 100))');
    };
    try {
      return longestTask(await trace(this.#browser, ['toplevel'], workAndEnd), thread);
    } finally {
      await end();
    }
  }

  /** Bytes of all WebAssembly memories of the page and its workers. */
  async wasmMemory() {
    /** @type {string[]} */
    const sessions = [this.#session];
    const stop = this.#browser.listen(({ method, params }) => {
      if (method === 'Target.attachedToTarget') sessions.push(params.sessionId);
    });
    // Only now: a debugger at a worker would have been measured too.
    const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    await this.#browser.send('Target.setAutoAttach', attach, this.#session);
    stop();
    let bytes = 0;
    for (const session of sessions) bytes += await this.#memoriesIn(session);
    return bytes;
  }

  /** @param {string} session */
  async #memoriesIn(session) {
    const ask = (/** @type {string} */ method, /** @type {object} */ params) =>
      this.#browser.send(`Runtime.${method}`, params, session);
    const { result } = await ask('evaluate', { expression: 'WebAssembly.Memory.prototype' });
    const { objects } = await ask('queryObjects', { prototypeObjectId: result.objectId });
    const sum = await ask('callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration:
        'function () { return this.reduce((sum, { buffer }) => sum + buffer.byteLength, 0); }',
      returnByValue: true,
    });
    return /** @type {number} */ (sum.result.value);
  }

  async version() {
    const { product } = await this.#browser.send('Browser.getVersion');
    return /** @type {string} */ (product);
  }

  close() {
    return this.#browser.close();
  }
}
