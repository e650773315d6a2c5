/**
 * Serves the reader's page from `build/site/` under the strict policy that the element is made for.
 *
 *     node tools/serve.mjs [--port 8000]
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const site = join(dirname(dirname(fileURLToPath(import.meta.url))), 'build/site');

/** The policy of the page: as strict as a careful news site's. */
const PAGE_POLICY = "default-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self'";

/** A worker obeys the policy of its own file: this one may compile WebAssembly and fetch, nothing else. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/**
 * @param {number} port  a free one is taken where it is busy
 * @returns {Promise<{address: string, close: () => void}>}
 */
export async function serve(port) {
  const answer = sirv(site, {
    dev: true,
    setHeaders(response, path) {
      const policy = path.includes('hanlens-worker-') ? WORKER_POLICY : PAGE_POLICY;
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      // Pages of another origin may embed the element from here.
      response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  const server = createServer((request, response) =>
    answer(request, response, () => {
      response.statusCode = 404;
      response.end('not found\n');
    }),
  );
  const bound = await listen(server, port);
  return { address: `http://localhost:${bound}/`, close: () => server.close() };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, 0));
      else reject(error);
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!existsSync(join(site, 'index.html'))) {
    console.error('build/site/ is missing: run `npm run build` first');
    process.exit(1);
  }
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8000' } } });
  const { address } = await serve(Number(values.port));
  console.log(`hanlens is at ${address}`);
}
