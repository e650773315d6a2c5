/** File names and sizes that the build puts in place of these expressions. */
declare const ASSETS: {
  readonly worker: string;
  readonly wasm: string;
  readonly wasmBytes: number;
  readonly lexicon: string;
  readonly lexiconBytes: number;
};
