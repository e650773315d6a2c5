import { HanlensError } from './error.js';

/**
 * @typedef {import('hanlens-wasm').Dictionary} Dictionary
 *
 * @typedef {{name: string, bytes: number}} Asset  where a file is, and its size uncompressed
 */

/** @type {Asset} */
const wasm = { name: ASSETS.wasm, bytes: ASSETS.wasmBytes };

/** The two dictionaries. @type {Record<Dictionary, Asset>} */
const lexicons = {
  core: { name: ASSETS.core, bytes: ASSETS.coreBytes },
  full: { name: ASSETS.full, bytes: ASSETS.fullBytes },
};

/**
 * Fetches the program and the dictionaries, in the page: what a worker needs travels while the worker starts.
 *
 * Every promise rejects with a `HanlensError`, and what failed is tried again by the next call.
 */
export class Downloads {
  #base;
  #onProgress;
  /** What has come of each file that was asked for so far. @type {Map<Asset, number>} */
  #loaded = new Map();
  /** @type {Promise<WebAssembly.Module | string> | undefined} */
  #program;

  /**
   * @param {URL | undefined} base  folder of the files, where it is not that of this script
   * @param {() => void} onProgress
   */
  constructor(base, onProgress) {
    this.#base = base;
    this.#onProgress = onProgress;
  }

  /** Bytes of the files asked for so far, and how many of them have come. */
  get progress() {
    let [loaded, total] = [0, 0];
    for (const [file, bytes] of this.#loaded) {
      loaded += bytes;
      total += file.bytes;
    }
    return { loaded, total };
  }

  /**
   * The program, compiled while it comes, or its address where the page may not compile: a policy that forbids the page
   * WebAssembly need not hold for a worker.
   *
   * @returns {Promise<WebAssembly.Module | string>}
   */
  program() {
    this.#program ??= this.#compile().catch((error) => {
      this.#program = undefined;
      throw error;
    });
    return this.#program;
  }

  async #compile() {
    const response = await this.#fetch(wasm);
    /** @type {WebAssembly.Module | string} */
    let program;
    try {
      program = await WebAssembly.compileStreaming(typed(response));
    } catch (error) {
      if (!(error instanceof WebAssembly.CompileError)) throw unavailable(error);
      program = response.url;
    }
    this.#count(wasm, wasm.bytes);
    return program;
  }

  /**
   * @param {Dictionary} dictionary
   * @returns {Promise<Uint8Array<ArrayBuffer>>}
   */
  async lexicon(dictionary) {
    const file = Object.hasOwn(lexicons, dictionary) && lexicons[dictionary];
    if (!file) throw new HanlensError('invalid_input', `there is no dictionary ${dictionary}`);
    const response = await this.#fetch(file);
    try {
      // Put in place as it comes: a blob of the parts would make the round of another process. What a server adds to the
      // file has no room, and what is missing stays zero, which the dictionary's checksum tells.
      const bytes = new Uint8Array(file.bytes);
      let loaded = 0;
      for await (const chunk of chunksOf(response)) {
        const room = bytes.subarray(loaded);
        room.set(chunk.subarray(0, room.length));
        loaded += chunk.byteLength;
        this.#count(file, loaded);
      }
      return bytes;
    } catch (error) {
      throw unavailable(error);
    }
  }

  /** @param {Asset} file */
  async #fetch(file) {
    this.#count(file, 0);
    const url = new URL(file.name, this.#base ?? import.meta.url);
    const response = await fetch(url).catch((error) => {
      throw unavailable(error);
    });
    if (!response.ok) throw unavailable(`status ${response.status} for ${url}`);
    return response;
  }

  /**
   * @param {Asset} file
   * @param {number} loaded
   */
  #count(file, loaded) {
    this.#loaded.set(file, loaded);
    this.#onProgress();
  }
}

/** The response as it is compiled while it comes: not every server knows the type. @param {Response} response */
function typed(response) {
  if (response.headers.get('Content-Type') === 'application/wasm') return response;
  return new Response(response.body, { headers: { 'Content-Type': 'application/wasm' } });
}

/** @param {Response} response */
async function* chunksOf(response) {
  const reader = response.body?.getReader();
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return;
    yield value;
  }
}

/** @param {unknown} error */
function unavailable(error) {
  return new HanlensError('lexicon_unavailable', error instanceof Error ? error.message : String(error));
}
