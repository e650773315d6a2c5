import init, { analyze, load_lexicon as loadLexicon, segment } from 'hanlens-wasm';
import { HanlensError } from './error.js';

/**
 * @typedef {import('./error.js').ErrorCode} ErrorCode
 * @typedef {import('hanlens-wasm').Report} Report
 *
 * @typedef {import('hanlens-wasm').Options} Options
 * @typedef {import('hanlens-wasm').Dictionary} Dictionary
 *
 * @typedef {{kind: 'warm-up', options: Partial<Options>}
 *   | {kind: 'analyze' | 'segment', text: string, options: Partial<Options>}} Task
 * @typedef {Task & {id: number, base?: string}} Request
 *
 * @typedef {{id: number, ok: true, result: Report | Uint32Array | null}
 *   | {id: number, ok: false, error: {code: ErrorCode, message: string}, fatal: boolean}
 *   | {id: number, stage: 'download' | 'analysis', loaded: number, total: number}} Reply
 */

/** The two dictionaries. @type {Record<Dictionary, {file: string, bytes: number}>} */
const lexicons = {
  core: { file: ASSETS.core, bytes: ASSETS.coreBytes },
  full: { file: ASSETS.full, bytes: ASSETS.fullBytes },
};

/** What has come of each file that is wanted so far. @type {Map<string, {loaded: number, bytes: number}>} */
const downloads = new Map();

/** Requests that wait for the download. @type {Set<number>} */
const waiting = new Set();

/** @type {Promise<unknown> | undefined} */
let program;

/** Dictionaries that are there or on their way. @type {Map<Dictionary, Promise<void>>} */
const dictionaries = new Map();

/** @param {Reply} reply */
const send = (reply) => self.postMessage(reply);

/** @param {'loaded' | 'bytes'} figure */
const sum = (figure) => [...downloads.values()].reduce((total, download) => total + download[figure], 0);

/**
 * @param {string} file
 * @param {number} bytes
 * @param {string | undefined} base
 * @returns {Promise<ReadableStream<Uint8Array<ArrayBuffer>>>} the file's bytes, counted while they are read
 */
async function download(file, bytes, base) {
  const url = new URL(file, base ?? import.meta.url);
  const progress = { loaded: 0, bytes };
  downloads.set(file, progress);
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`status ${response.status} for ${url}`);
  const counter = new TransformStream({
    transform(chunk, controller) {
      progress.loaded += chunk.byteLength;
      for (const id of waiting) send({ id, stage: 'download', loaded: sum('loaded'), total: sum('bytes') });
      controller.enqueue(chunk);
    },
  });
  return response.body.pipeThrough(counter);
}

/** @param {string | undefined} base */
async function loadProgram(base) {
  const body = await download(ASSETS.wasm, ASSETS.wasmBytes, base);
  // Under this type it is compiled while it comes.
  await init({ module_or_path: new Response(body, { headers: { 'Content-Type': 'application/wasm' } }) });
}

/**
 * Makes program and dictionary ready. Both travel at once, and the program is compiled while the dictionary is still
 * on its way. What failed is tried again by the next request.
 *
 * @param {Dictionary} dictionary
 * @param {string | undefined} base
 */
async function start(dictionary, base) {
  const { file, bytes } = lexicons[dictionary];
  program ??= loadProgram(base).catch((error) => {
    program = undefined;
    throw loadingError(error);
  });
  let lexicon = dictionaries.get(dictionary);
  if (!lexicon) {
    lexicon = loadLexiconFile(download(file, bytes, base), program).catch((error) => {
      dictionaries.delete(dictionary);
      throw error;
    });
    dictionaries.set(dictionary, lexicon);
  }
  await lexicon;
}

/**
 * @param {Promise<ReadableStream>} download
 * @param {Promise<unknown>} program
 */
async function loadLexiconFile(download, program) {
  const bytes = download.then((body) => new Response(body).arrayBuffer());
  // Whichever fails first is reported; the other must not end as an unhandled rejection.
  bytes.catch(() => {});
  await program;
  let lexicon;
  try {
    lexicon = await bytes;
  } catch (error) {
    throw loadingError(error);
  }
  loadLexicon(new Uint8Array(lexicon));
}

/** @param {unknown} error */
function loadingError(error) {
  if (
    error instanceof WebAssembly.CompileError &&
    /content security policy|unsafe-eval/i.test(error.message)
  ) {
    return new HanlensError('unsupported_browser', `the page's policy forbids WebAssembly: ${error.message}`);
  }
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) return error;
  return new HanlensError('lexicon_unavailable', error instanceof Error ? error.message : String(error));
}

/** @param {Request} request */
async function answer(request) {
  const dictionary = request.options.dictionary ?? 'core';
  if (!(dictionary in lexicons))
    throw new HanlensError('invalid_input', `there is no dictionary ${dictionary}`);
  waiting.add(request.id);
  try {
    await start(dictionary, request.base);
  } finally {
    waiting.delete(request.id);
  }
  if (request.kind === 'warm-up') return null;
  send({ id: request.id, stage: 'analysis', loaded: sum('loaded'), total: sum('bytes') });
  return request.kind === 'segment'
    ? segment(request.text, request.options)
    : analyze(request.text, request.options);
}

const codes = new Set([
  'invalid_input',
  'too_large',
  'lexicon_unavailable',
  'lexicon_corrupt',
  'unsupported_browser',
]);

self.onmessage = async (/** @type {MessageEvent<Request>} */ { data: request }) => {
  const { id } = request;
  try {
    send({ id, ok: true, result: await answer(request) });
  } catch (error) {
    const { code, message } = /** @type {{code?: ErrorCode, message?: string}} */ (error ?? {});
    const known = code !== undefined && codes.has(code);
    send({
      id,
      ok: false,
      error: { code: known ? code : 'internal', message: message ?? String(error) },
      fatal: !known,
    });
  }
};
