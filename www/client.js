import { HanlensError } from './error.js';

/**
 * @typedef {import('hanlens-wasm').Report} Report
 * @typedef {import('./worker.js').Request} Request
 * @typedef {import('./worker.js').Reply} Reply
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
 *
 * @typedef {object} ClientOptions
 * @property {string | URL} [base]  folder of the worker, the program and the dictionary, where it is not the folder of
 *   this script; always ends in a slash
 *
 * @typedef {Report | Uint32Array | null} Result
 *
 * @typedef {object} Pending
 * @property {Request} request
 * @property {(progress: Progress) => void} [onProgress]
 * @property {(result: Result) => void} resolve
 * @property {(error: HanlensError) => void} reject
 */

/** Analyses texts in a worker of its own. Calls run one after the other. */
class Client {
  /** @type {URL | undefined} */
  #base;
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Map<number, Pending>} */
  #pending = new Map();
  #lastId = 0;

  /** @param {ClientOptions} [options] */
  constructor({ base } = {}) {
    this.#base = base === undefined ? undefined : new URL(base, document.baseURI);
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
   * @param {AnalyzeOptions} [options]
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
    return this.#call({ kind, text, options: given(options) }, { signal, onProgress });
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
    const request = { id, base: this.#base?.href, ...task };
    const { promise, resolve, reject } = withResolvers();
    const cancel = () => reject(new HanlensError('cancelled', 'the caller cancelled'));
    if (signal?.aborted) {
      cancel();
      return promise;
    }
    // The worker cannot be interrupted; what it still answers to this id goes nowhere.
    signal?.addEventListener('abort', cancel, { once: true });
    this.#pending.set(id, { request, onProgress, resolve, reject });
    this.#post(request);
    return promise.finally(() => {
      signal?.removeEventListener('abort', cancel);
      this.#pending.delete(id);
    });
  }

  /** @param {Request} request */
  #post(request) {
    try {
      this.#worker ??= this.#start();
      this.#worker.postMessage(request);
    } catch (error) {
      this.#fail(new HanlensError('unsupported_browser', `no worker could be started: ${error}`));
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
      this.#fail(new HanlensError('internal', event.message || 'the worker could not be loaded'));
    };
    worker.onmessageerror = () => this.#fail(new HanlensError('internal', 'a reply could not be read'));
    return worker;
  }

  /** @param {Reply} reply */
  #receive(reply) {
    const pending = this.#pending.get(reply.id);
    if ('stage' in reply) {
      pending?.onProgress?.({ stage: reply.stage, loaded: reply.loaded, total: reply.total });
      return;
    }
    this.#pending.delete(reply.id);
    if (reply.ok) pending?.resolve(reply.result);
    else pending?.reject(new HanlensError(reply.error.code, reply.error.message));
    if (!reply.ok && reply.fatal) this.#replaceWorker();
  }

  /** A trap leaves wasm memory in an unknown state: the other requests go to a new worker. */
  #replaceWorker() {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { request } of this.#pending.values()) this.#post(request);
  }

  /** @param {HanlensError} error */
  #fail(error) {
    this.#worker?.terminate();
    this.#worker = undefined;
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

/** @type {Map<string, Client>} */
const shared = new Map();

/**
 * The page's one client for a folder of assets.
 *
 * @param {ClientOptions} [options]
 */
export function sharedClient({ base } = {}) {
  const key = base === undefined ? '' : new URL(base, document.baseURI).href;
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
 * @param {AnalyzeOptions} [options]
 * @returns {Promise<Uint32Array>} the UTF-16 offset after each word
 */
export function segment(text, options) {
  return sharedClient().segment(text, options);
}
