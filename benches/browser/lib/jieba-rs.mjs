/** Builds jieba-rs with its default dictionary to WebAssembly. */
import { execFile } from 'node:child_process';
import { mkdir, rename, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const crate = join(dirname(dirname(fileURLToPath(import.meta.url))), 'jieba-rs-wasm');

/** The version in the crate's Cargo.toml; the command-line tool must be of the same. */
const WASM_BINDGEN = '0.2.128';

/** Where tools/setup puts the tool. @param {string} root */
function searchPath(root) {
  const { HANLENS_TOOLS, XDG_CACHE_HOME, PATH } = process.env;
  const tools = HANLENS_TOOLS ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'hanlens');
  return [join(root, 'build/bin'), join(tools, `wasm-bindgen-cli-${WASM_BINDGEN}/bin`), PATH].join(delimiter);
}

/** When a file was last written; 0 where there is none. @param {string} path */
const changed = (path) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/**
 * Rejects where it cannot be built; the dictionary's compression is C and needs clang.
 *
 * @param {string} root  of the repository
 * @returns {Promise<string>} the folder with `jieba_rs.js`
 */
export async function buildJiebaRs(root) {
  const work = join(root, 'build/bench');
  const target = join(work, 'target');
  const bound = join(work, 'jieba-rs-bound');
  const folder = join(work, 'jieba-rs');
  await mkdir(folder, { recursive: true });
  const env = { ...process.env, PATH: searchPath(root), CARGO_TARGET_DIR: target };
  const options = { cwd: crate, env, maxBuffer: 2 ** 26 };
  await run('cargo', ['build', '--release', '--locked', '--target', 'wasm32-unknown-unknown'], options);
  const compiled = join(target, 'wasm32-unknown-unknown/release/jieba_rs_wasm_bench.wasm');
  const wasm = join(folder, 'jieba_rs_bg.wasm');
  if ((await changed(wasm)) > (await changed(compiled))) return folder;
  const names = ['--target', 'web', '--no-typescript', '--out-name', 'jieba_rs'];
  await run('wasm-bindgen', [...names, '--out-dir', bound, compiled], options);
  // As hanlens itself is built.
  const wasmOpt = join(root, 'node_modules/binaryen/bin/wasm-opt');
  const unoptimised = join(bound, 'jieba_rs_bg.wasm');
  const optimised = join(bound, 'optimised.wasm');
  await run(process.execPath, [wasmOpt, unoptimised, '-O3', '-o', optimised], options);
  await rename(join(bound, 'jieba_rs.js'), join(folder, 'jieba_rs.js'));
  // Last, since it says that all is there.
  await rename(optimised, wasm);
  return folder;
}
