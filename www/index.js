/**
 * @typedef {import('hanlens-wasm').Report} Report
 * @typedef {import('hanlens-wasm').Options} Options
 * @typedef {import('hanlens-wasm').UserWord} UserWord
 * @typedef {import('hanlens-wasm').Dictionary} Dictionary
 * @typedef {import('hanlens-wasm').Article} Article
 * @typedef {import('hanlens-wasm').Head} Head
 * @typedef {import('hanlens-wasm').Section} Section
 * @typedef {import('hanlens-wasm').KeySentence} KeySentence
 * @typedef {import('hanlens-wasm').KeyPhrase} KeyPhrase
 * @typedef {import('hanlens-wasm').Term} Term
 * @typedef {import('hanlens-wasm').Passage} Passage
 * @typedef {import('hanlens-wasm').Gist} Gist
 * @typedef {import('hanlens-wasm').Span} Span
 * @typedef {import('./client.js').AnalyzeOptions} AnalyzeOptions
 * @typedef {import('./client.js').SegmentOptions} SegmentOptions
 * @typedef {import('./client.js').ClientOptions} ClientOptions
 * @typedef {import('./client.js').Progress} Progress
 * @typedef {import('./error.js').ErrorCode} ErrorCode
 */

export { analyze, createClient, segment, sharedClient } from './client.js';
export { HanlensError } from './error.js';
