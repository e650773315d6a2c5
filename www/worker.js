import init, { analyze, load_lexicon as loadLexicon } from 'hanlens-wasm';
import { HanlensError } from './error.js';

/**
 * @typedef {import('./error.js').ErrorCode} ErrorCode
 * @typedef {import('hanlens-wasm').Report} Report
 *
 * @typedef {{kind: 'warm-up'} | {kind: 'analyze', text: string, options: {phrases?: number, terms?: number}}} Task
 * @typedef {Task & {id: number, base?: string}} Request
 *
 * @typedef {{id: number, ok: true, report: Report | null}
 *   | {id: number, ok: false, error: {code: ErrorCode, message: string}, fatal: boolean}
 *   | {id: number, stage: 'download' | 'analysis', loaded: number, total: number}} Reply
 */

const total = ASSETS.wasmBytes + ASSETS.lexiconBytes;
let loaded = 0;

/** Requests that wait for the download. @type {Set<number>} */
const waiting = new Set();

/** @type {Promise<void> | undefined} */
let ready;

/** @param {Reply} reply */
const send = (reply) => self.postMessage(reply);

/** @param {number} bytes */
function count(bytes) {
  loaded += bytes;
  for (const id of waiting) send({ id, stage: 'download', loaded, total });
}

/**
 * @param {URL} url
 * @returns {Promise<Response>} a response whose bytes are counted while they are read
 */
async function download(url) {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`status ${response.status} for ${url}`);
  const counter = new TransformStream({
    transform(chunk, controller) {
      count(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter), {
    headers: { 'Content-Type': response.headers.get('Content-Type') ?? '' },
  });
}

/** @param {string | undefined} base */
async function start(base) {
  const wasmUrl = base ? new URL(ASSETS.wasm, base) : new URL(ASSETS.wasm, import.meta.url);
  const lexiconUrl = base ? new URL(ASSETS.lexicon, base) : new URL(ASSETS.lexicon, import.meta.url);
  loaded = 0;
  let wasm, lexicon;
  try {
    // Both travel at once, and the program is compiled while the dictionary is still on its way.
    const lexiconBytes = download(lexiconUrl).then((response) => response.arrayBuffer());
    // Whichever fails first is reported; the other must not end as an unhandled rejection.
    lexiconBytes.catch(() => {});
    wasm = await download(wasmUrl);
    await init({ module_or_path: wasm });
    lexicon = await lexiconBytes;
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
  waiting.add(request.id);
  try {
    ready ??= start(request.base);
    await ready;
  } catch (error) {
    // The next request tries again.
    ready = undefined;
    throw error;
  } finally {
    waiting.delete(request.id);
  }
  if (request.kind === 'warm-up') return null;
  send({ id: request.id, stage: 'analysis', loaded: total, total });
  return analyze(request.text, request.options);
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
    send({ id, ok: true, report: await answer(request) });
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
