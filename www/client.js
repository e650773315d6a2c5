import { Downloads } from './downloads.js';
import { HanlensError } from './error.js';

/**
 * @typedef {import('hanlens-wasm').Report} Report
 * @typedef {import('./worker.js').Request} Request
 * @typedef {import('./worker.js').Reply} Reply
 * @typedef {import('./worker.js').Supply} Supply
 *
 * @typedef {object} Progress
 * @property {'download' | 'analysis'} stage
 * @property {number} loaded  bytes of program and dictionary that have come
 * @property {number} total   bytes there are
 *
 * @typedef {import('hanlens-wasm').Dictionary} Dictionary
 *
 * @typedef {object} CallOptions
 * @property {AbortSignal} [signal]
 * @property {(progress: Progress) => void} [onProgress]
 *
 * @typedef {Partial<import('hanlens-wasm').Options> & CallOptions} AnalyzeOptions  what to put into a report; see
 *   `Options`
 * @typedef {Pick<Partial<import('hanlens-wasm').Options>, 'dictionary' | 'words' | 'plain'> & CallOptions} SegmentOptions
 *
 * @typedef {object} ClientOptions
 * @property {string | URL} [base]  folder of the worker, the program and the dictionary, where it is not the folder of
 *   this script; always ends in a slash
 *
 * @typedef {Report | Uint32Array | null} Result
 *
 * @typedef {object} Pending
 * @property {Request} request
 * @property {boolean} waits  for the program or a dictionary
 * @property {(progress: Progress) => void} [onProgress]
 * @property {(result: Result) => void} resolve
 * @property {(error: HanlensError) => void} reject
 */

/** Analyses texts in a worker of its own. Calls run one after the other. */
class Client {
  /** @type {URL | undefined} */
  #base;
  #downloads;
  /** @type {Worker | undefined} */
  #worker;
  /** What the worker has been sent or will be. @type {Map<Supply['kind'], Promise<void>>} */
  #supplies = new Map();
  /** @type {Map<number, Pending>} */
  #pending = new Map();
  #lastId = 0;

  /** @param {ClientOptions} [options] */
  constructor({ base } = {}) {
    this.#base = base === undefined ? undefined : folderAt(base);
    this.#downloads = new Downloads(this.#base, () => this.#tellProgress());
  }

  /**
   * Analyses a text. Rejects with a `HanlensError`, never with anything else.
   *
   * @param {string} text
   * @param {AnalyzeOptions} [options]
   * @returns {Promise<Report>}
   */
  async analyze(text, options = {}) {
    return /** @type {Report} */ (await this.#callWith('analyze', text, options));
  }

  /**
   * Cuts a text into words, punctuation and white space included. Rejects like `analyze`.
   *
   * @param {string} text
   * @param {SegmentOptions} [options]
   * @returns {Promise<Uint32Array>} the UTF-16 offset after each word
   */
  async segment(text, options = {}) {
    return /** @type {Uint32Array} */ (await this.#callWith('segment', text, options));
  }

  /**
   * Fetches and starts everything, so that the first call of `analyze` need not wait.
   *
   * @param {{dictionary?: Dictionary}} [options]
   * @returns {Promise<void>}
   */
  async warmUp({ dictionary } = {}) {
    await this.#call({ kind: 'warm-up', options: given({ dictionary }) }, {});
  }

  /**
   * @param {'analyze' | 'segment'} kind
   * @param {string} text
   * @param {AnalyzeOptions} options
   */
  async #callWith(kind, text, { signal, onProgress, ...options }) {
    if (typeof text !== 'string') throw new HanlensError('invalid_input', 'the text is not a string');
    let copy;
    try {
      // What the caller does to them later must not reach a request that still waits.
      copy = structuredClone(given(options));
    } catch (error) {
      throw new HanlensError('invalid_input', `the options are not plain data: ${error}`);
    }
    return this.#call({ kind, text, options: copy }, { signal, onProgress });
  }

  /** Ends the worker. What is still running rejects with `cancelled`; a later call starts a new worker. */
  close() {
    this.#fail(new HanlensError('cancelled', 'the client was closed'));
  }

  /**
   * @param {import('./worker.js').Task} task
   * @param {CallOptions} options
   * @returns {Promise<Result>}
   */
  #call(task, { signal, onProgress }) {
    const id = ++this.#lastId;
    const { promise, resolve, reject } = withResolvers();
    const cancel = () => reject(new HanlensError('cancelled', 'the caller cancelled'));
    if (signal?.aborted) {
      cancel();
      return promise;
    }
    // The worker cannot be interrupted; what it still answers to this id goes nowhere.
    signal?.addEventListener('abort', cancel, { once: true });
    const pending = { request: { id, ...task }, waits: true, onProgress, resolve, reject };
    this.#pending.set(id, pending);
    this.#submit(pending);
    return promise.finally(() => {
      signal?.removeEventListener('abort', cancel);
      this.#pending.delete(id);
    });
  }

  /**
   * Sends a request once the worker has what it needs. Fetching and the start of the worker go on at the same time.
   *
   * @param {Pending} pending
   */
  async #submit(pending) {
    const { request } = pending;
    let worker;
    try {
      worker = this.#worker ??= this.#start();
    } catch (error) {
      this.#fail(new HanlensError('unsupported_browser', `no worker could be started: ${error}`));
      return;
    }
    try {
      await this.#supply(worker, request.options.dictionary ?? 'core');
      // A worker that was replaced has had its requests submitted again, and a call that has ended needs no answer.
      if (worker !== this.#worker || !this.#pending.has(request.id)) return;
      pending.waits = false;
      pending.onProgress?.({ stage: 'analysis', ...this.#downloads.progress });
      worker.postMessage(request);
    } catch (error) {
      pending.reject(/** @type {HanlensError} */ (error));
    }
  }

  /**
   * @param {Worker} worker
   * @param {Dictionary} dictionary
   */
  async #supply(worker, dictionary) {
    const send = async (/** @type {Promise<Supply>} */ supply) => {
      const message = await supply;
      worker.postMessage(message, 'bytes' in message ? [message.bytes.buffer] : []);
    };
    const once = (/** @type {Supply['kind']} */ kind, /** @type {() => Promise<Supply>} */ fetched) => {
      let sent = this.#supplies.get(kind);
      if (!sent) {
        sent = send(fetched());
        this.#supplies.set(kind, sent);
        // What failed is tried again by the next request.
        sent.catch(() => {
          if (this.#supplies.get(kind) === sent) this.#supplies.delete(kind);
        });
      }
      return sent;
    };
    const program = once('program', async () => ({
      kind: 'program',
      program: await this.#downloads.program(),
    }));
    const lexicon = once(dictionary, async () => {
      const bytes = await this.#downloads.lexicon(dictionary);
      // A program that failed meanwhile may be on its way again for a later request.
      await (this.#supplies.get('program') ?? program);
      return { kind: dictionary, bytes };
    });
    await Promise.all([program, lexicon]);
  }

  #tellProgress() {
    const { progress } = this.#downloads;
    for (const { waits, onProgress } of this.#pending.values()) {
      if (waits) onProgress?.({ stage: 'download', ...progress });
    }
  }

  #start() {
    if (typeof Worker === 'undefined' || typeof WebAssembly === 'undefined') {
      throw new Error('this browser lacks workers or WebAssembly');
    }
    const worker = startWorker(this.#base);
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      // A script that runs and fails has a message; one that could not be fetched has none.
      if (event.message) this.#fail(new HanlensError('internal', event.message));
      else this.#fail(new HanlensError('lexicon_unavailable', 'the worker could not be loaded'));
    };
    worker.onmessageerror = () => this.#fail(new HanlensError('internal', 'a reply could not be read'));
    return worker;
  }

  /** @param {Reply} reply */
  #receive(reply) {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (reply.ok)
      pending?.resolve(typeof reply.result === 'string' ? JSON.parse(reply.result) : reply.result);
    else pending?.reject(new HanlensError(reply.error.code, reply.error.message));
    if (!reply.ok && reply.fatal) this.#replaceWorker();
  }

  /** A trap leaves wasm memory in an unknown state: the other requests go to a new worker. */
  #replaceWorker() {
    this.#endWorker();
    for (const pending of this.#pending.values()) this.#submit(pending);
  }

  #endWorker() {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#supplies.clear();
  }

  /** @param {HanlensError} error */
  #fail(error) {
    this.#endWorker();
    const rejected = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of rejected) reject(error);
  }
}

/** @param {URL | undefined} base */
function startWorker(base) {
  const url = base ? new URL(ASSETS.worker, base) : new URL(ASSETS.worker, import.meta.url);
  if (url.origin !== location.origin) return startForeignWorker(url);
  if (base) return new Worker(url, { type: 'module' });
  // Bundlers look for exactly this form to find the worker's file.
  return new Worker(new URL(ASSETS.worker, import.meta.url), { type: 'module' });
}

/**
 * A worker's script must be of the page's origin; a module that imports it may come from a blob.
 *
 * @param {URL} url
 */
function startForeignWorker(url) {
  const script = new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' });
  const address = URL.createObjectURL(script);
  const worker = new Worker(address, { type: 'module' });
  // By its first message the script has been read.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

/**
 * The options the caller has set. One set to `undefined` is not.
 *
 * @template {object} T
 * @param {T} options
 * @returns {Partial<T>}
 */
function given(options) {
  const set = Object.entries(options).filter(([, value]) => value !== undefined);
  return /** @type {Partial<T>} */ (Object.fromEntries(set));
}

/** `Promise.withResolvers`, which browsers have only had since 2024. */
function withResolvers() {
  /** @type {(result: Result) => void} */
  let resolve = () => {};
  /** @type {(error: HanlensError) => void} */
  let reject = () => {};
  /** @type {Promise<Result>} */
  const promise = new Promise((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/**
 * A client with a worker of its own. Most callers want `analyze`, whose worker is shared.
 *
 * @param {ClientOptions} [options]
 */
export function createClient(options) {
  return new Client(options);
}

/**
 * @param {string | URL} base
 * @returns {URL}
 */
function folderAt(base) {
  try {
    return new URL(base, document.baseURI);
  } catch {
    throw new HanlensError('invalid_input', `${base} is no address`);
  }
}

/** @type {Map<string, Client>} */
const shared = new Map();

/**
 * The page's one client for a folder of assets.
 *
 * @param {ClientOptions} [options]
 */
export function sharedClient({ base } = {}) {
  const key = base === undefined ? '' : folderAt(base).href;
  let client = shared.get(key);
  if (!client) {
    client = new Client({ base });
    shared.set(key, client);
  }
  return client;
}

/**
 * Analyses a text in the page's shared worker.
 *
 * @param {string} text
 * @param {AnalyzeOptions} [options]
 * @returns {Promise<Report>}
 */
export function analyze(text, options) {
  return sharedClient().analyze(text, options);
}

/**
 * Cuts a text into words in the page's shared worker.
 *
 * @param {string} text
 * @param {SegmentOptions} [options]
 * @returns {Promise<Uint32Array>} the UTF-16 offset after each word
 */
export function segment(text, options) {
  return sharedClient().segment(text, options);
}
