/**
 * Builds the npm package (`pkg/dist/`) and the reader's page (`build/site/`) from `www/` and the compiled crate.
 *
 * Needs `build/wasm/`, which `make wasm` writes.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { takeEmissions } from './emissions.mjs';
import { thirdPartyLicences } from './licences.mjs';

const run = promisify(execFile);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wasmDir = join(root, 'build/wasm');
const work = join(root, 'build/web');
const dist = join(root, 'pkg/dist');
const site = join(root, 'build/site');

/** The features rustc compiles for by default. */
const WASM_FEATURES = [
  'bulk-memory',
  'bulk-memory-opt',
  'mutable-globals',
  'nontrapping-float-to-int',
  'sign-ext',
  'reference-types',
  'multivalue',
];

/**
 * Functions with one caller that are larger than this, in Binaryen's expressions, stay functions: a browser compiles
 * each when it is first called, which takes longer the larger it is, and more than in proportion.
 */
const LARGEST_INLINED = 30;

/** Functions with any number of callers that are no larger than this, in expressions, are put into them all. */
const LARGEST_REPEATED = 5;

/** Browsers with module workers, adopted style sheets and class fields. */
const TARGET = ['chrome111', 'firefox114', 'safari16.4'];

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  minify: true,
  target: TARGET,
  legalComments: 'none',
  logLevel: 'warning',
  alias: { 'hanlens-wasm': join(wasmDir, 'hanlens.js') },
};

/** Style sheets are adopted from their text, which is made small first. @type {import('esbuild').Plugin} */
const cssText = {
  name: 'css-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'css',
        minify: true,
        target: TARGET,
      });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/**
 * The element takes the client from the package's entry, so that a page has one of each and whoever imports the entry
 * alone waits for one file.
 *
 * @type {import('esbuild').Plugin}
 */
const clientFromEntry = {
  name: 'client-from-entry',
  setup({ onResolve }) {
    onResolve({ filter: /\/(client|error)\.js$/ }, () => ({ path: './index.js', external: true }));
  },
};

/** @param {Uint8Array | string} content */
const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 8);

/**
 * Copies a file under a name that changes with its content, so that it may be cached for ever.
 *
 * @param {string} path
 * @param {string} name
 */
async function copyHashed(path, name) {
  const content = await readFile(path);
  const hashed = name.replace('[hash]', hashOf(content));
  await writeFile(join(dist, hashed), content);
  return { name: hashed, size: content.length };
}

async function optimiseWasm() {
  const wasmOpt = join(root, 'node_modules/binaryen/bin/wasm-opt');
  const features = WASM_FEATURES.map((feature) => `--enable-${feature}`);
  const { program, section } = takeEmissions(await readFile(join(wasmDir, 'hanlens_bg.wasm')));
  const input = join(work, 'without-emissions.wasm');
  const output = join(work, 'hanlens.wasm');
  await writeFile(input, program);
  // The zeros that the table leaves are left out. The second level takes what it can from the size of the fast code.
  const options = [
    '-O3',
    '-Oz',
    '--converge',
    `--one-caller-inline-max-function-size=${LARGEST_INLINED}`,
    `--always-inline-max-function-size=${LARGEST_REPEATED}`,
    '--reorder-functions',
    '--reorder-locals',
    ...features,
  ];
  await run(process.execPath, [wasmOpt, input, ...options, '-o', output], { maxBuffer: 2 ** 26 });
  await appendFile(output, section);
  return output;
}

async function buildPackage() {
  const wasm = await copyHashed(await optimiseWasm(), 'hanlens-[hash].wasm');
  const core = await copyHashed(join(wasmDir, 'lexicon-core.bin'), 'hanlens-lexicon-core-[hash].bin');
  const full = await copyHashed(join(wasmDir, 'lexicon-full.bin'), 'hanlens-lexicon-full-[hash].bin');
  const assets = {
    'ASSETS.wasm': JSON.stringify(`./${wasm.name}`),
    'ASSETS.wasmBytes': String(wasm.size),
    'ASSETS.core': JSON.stringify(`./${core.name}`),
    'ASSETS.coreBytes': String(core.size),
    'ASSETS.full': JSON.stringify(`./${full.name}`),
    'ASSETS.fullBytes': String(full.size),
  };

  const worker = join(work, 'worker.js');
  await build({
    ...common,
    entryPoints: ['www/worker.js'],
    outfile: worker,
    define: assets,
  });
  const workerFile = await copyHashed(worker, 'hanlens-worker-[hash].js');

  await build({
    ...common,
    entryPoints: ['www/index.js'],
    outdir: dist,
    define: { ...assets, 'ASSETS.worker': JSON.stringify(`./${workerFile.name}`) },
  });
  await build({
    ...common,
    entryPoints: ['www/hanlens.js'],
    outdir: dist,
    splitting: true,
    chunkNames: 'hanlens-[name]-[hash]',
    plugins: [cssText, clientFromEntry],
  });
}

/** Declarations from the JSDoc of the sources and from the Rust types. */
async function buildDeclarations() {
  const types = join(dist, 'types');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', join(root, 'tsconfig.declarations.json'), '--outDir', types]);
  await cp(join(wasmDir, 'hanlens.d.ts'), join(types, 'wasm.d.ts'));
  // What is declared by hand is not emitted.
  await cp(join(root, 'www/hanlens-globals.d.ts'), join(types, 'hanlens-globals.d.ts'));
  const element = join(types, 'hanlens.d.ts');
  const reference = '/// <reference path="./hanlens-globals.d.ts" />\n';
  await writeFile(element, reference + (await readFile(element, 'utf8')));
  for (const file of await readdir(types, { recursive: true })) {
    if (!file.endsWith('.d.ts')) continue;
    const path = join(types, file);
    const up = file.includes('/') ? '../' : './';
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/(["'])hanlens-wasm\1/g, `"${up}wasm.js"`));
  }
}

async function copyLicences() {
  await cp(join(root, 'LICENSE'), join(dist, 'LICENSE'));
  await writeFile(join(dist, 'THIRD-PARTY-LICENSES.txt'), await thirdPartyLicences(root));
}

async function buildSite() {
  await cp(dist, join(site, 'hanlens'), { recursive: true, filter: (path) => basename(path) !== 'types' });
  await build({
    ...common,
    entryPoints: ['www/app.js', 'www/style.css'],
    outdir: site,
  });
  for (const name of ['index.html', 'icon.svg', 'samples']) {
    await cp(join(root, 'www', name), join(site, name), { recursive: true });
  }
}

async function printSizes() {
  const rows = [];
  for (const name of (await readdir(dist)).sort()) {
    if (!['.js', '.wasm', '.bin'].includes(extname(name))) continue;
    const content = await readFile(join(dist, name));
    const brotli = brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    });
    rows.push({
      file: name,
      raw: content.length,
      gzip: gzipSync(content, { level: 9 }).length,
      brotli: brotli.length,
    });
  }
  console.table(Object.fromEntries(rows.map(({ file, ...sizes }) => [file, sizes])));
}

if (!existsSync(join(wasmDir, 'hanlens_bg.wasm'))) {
  console.error('build/wasm/hanlens_bg.wasm is missing: run `make wasm` first');
  process.exit(1);
}
for (const folder of [work, dist, site]) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
await buildPackage();
await buildDeclarations();
await copyLicences();
await buildSite();
await printSizes();
