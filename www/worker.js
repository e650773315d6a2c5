import { analyze_json as analyze, initSync, load_lexicon as loadLexicon, segment } from 'hanlens-wasm';
import { restoreEmissions } from './emissions.js';

/**
 * @typedef {import('./error.js').ErrorCode} ErrorCode
 * @typedef {import('hanlens-wasm').Options} Options
 * @typedef {import('hanlens-wasm').Dictionary} Dictionary
 *
 * @typedef {{kind: 'warm-up', options: Partial<Options>}
 *   | {kind: 'analyze' | 'segment', text: string, options: Partial<Options>}} Task
 * @typedef {Task & {id: number}} Request
 *
 * @typedef {{kind: 'program', program: WebAssembly.Module | string}
 *   | {kind: Dictionary, bytes: Uint8Array<ArrayBuffer>}} Supply  what requests need, sent before them: the program or
 *   its address, and a dictionary
 *
 * @typedef {{id: number, ok: true, result: string | Uint32Array<ArrayBuffer> | null}
 *   | {id: number, ok: false, error: {code: ErrorCode, message: string}, fatal: boolean}} Reply  a report is its JSON,
 *   which a page takes in many times faster than a clone of all its small objects
 */

/**
 * A text that brings about every part of a report, analysed ahead of the reader's own text: browsers compile a function when it is first called,
 * which takes longer than the analysis of a page. The places and people are invented.
 */
const REHEARSAL = `# 望澜大桥通车

本报望澜6月3日电（记者林舟）望澜大桥3日通车，全长12.5公里，总投资23.6亿元。市长周澄表示：“大桥让两岸车程缩短到10分钟。”

## 两年建成

据介绍，大桥2022年开工，建设者克服了台风等困难。此外，桥上首次设有自行车道。截至目前，已有1200多辆公交车经过。

一、加强管理。各部门要认真落实。

二、做好服务。（完）`;

/** Errors after which the program is as good as before. */
const codes = new Set(['invalid_input', 'too_large', 'lexicon_unavailable']);

/** What could not be made ready, and why. @type {Map<Supply['kind'], unknown>} */
const faults = new Map();

/** Messages are taken one after the other, though the program may have to be compiled first. */
let last = Promise.resolve();

self.onmessage = (/** @type {MessageEvent<Supply | Request>} */ { data }) => {
  last = last.then(() => ('id' in data ? answer(data) : take(data)));
};

/** @param {Supply} supply */
async function take(supply) {
  try {
    if (supply.kind === 'program') {
      const program = await compiled(supply.program);
      const { memory } = initSync({ module: program });
      restoreEmissions(program, memory);
    } else if (faults.size === 0) loadLexicon(supply.bytes);
  } catch (error) {
    faults.set(supply.kind, error);
  }
}

/** @param {WebAssembly.Module | string} program */
async function compiled(program) {
  if (typeof program !== 'string') return program;
  const response = await fetch(program);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** @param {Request} request */
function answer(request) {
  const { id, options } = request;
  const fault = faults.get('program') ?? faults.get(options.dictionary ?? 'core');
  try {
    if (fault !== undefined) throw fault;
    const result = resultOf(request);
    send({ id, ok: true, result }, result instanceof Uint32Array ? [result.buffer] : []);
  } catch (error) {
    const { code, message } = described(error);
    send({ id, ok: false, error: { code, message }, fatal: fault !== undefined || !codes.has(code) });
  }
}

/** @param {Request} request */
function resultOf(request) {
  if (request.kind === 'warm-up') {
    analyze(REHEARSAL, request.options);
    return null;
  }
  const work = request.kind === 'segment' ? segment : analyze;
  return /** @type {string | Uint32Array<ArrayBuffer>} */ (work(request.text, request.options));
}

/**
 * @param {unknown} error
 * @returns {{code: ErrorCode, message: string}}
 */
function described(error) {
  const { code, message = String(error) } = /** @type {{code?: ErrorCode, message?: string}} */ (error ?? {});
  if (error instanceof WebAssembly.CompileError && /content security policy|unsafe-eval/i.test(message)) {
    return { code: 'unsupported_browser', message: `the page's policy forbids WebAssembly: ${message}` };
  }
  // A DOMException's code is a number.
  return { code: typeof code === 'string' ? code : 'internal', message };
}

/**
 * @param {Reply} reply
 * @param {Transferable[]} [transfer]
 */
function send(reply, transfer) {
  self.postMessage(reply, { transfer });
}
