/** File names and sizes that the build puts in place of these expressions. */
declare const ASSETS: {
  readonly worker: string;
  readonly wasm: string;
  readonly wasmBytes: number;
  readonly core: string;
  readonly coreBytes: number;
  readonly full: string;
  readonly fullBytes: number;
};
