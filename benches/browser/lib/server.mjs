/**
 * A static server that compresses nothing and keeps a record of what it sent.
 */
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
};

/**
 * @typedef {Map<string, Buffer>} Files  contents by address
 * @typedef {{path: string, content: Buffer}} Sent
 *
 * @typedef {object} Server
 * @property {string} address  ends in a slash
 * @property {() => Sent[]} takeSent  what was sent since the last call
 * @property {() => void} close
 */

/**
 * The files of a folder as they are now: a build that goes on beside must not change what is measured.
 *
 * @param {Files} files
 * @param {string} mount  address of the folder, with slashes around
 * @param {string} folder
 */
export async function mountFolder(files, mount, folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files.set(mount + entry.name, await readFile(join(folder, entry.name)));
  }
}

/**
 * @param {Files} files
 * @returns {Promise<Server>}
 */
export async function serve(files) {
  /** @type {Sent[]} */
  let sent = [];
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const content = files.get(pathname);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    sent.push({ path: pathname, content });
    response.writeHead(200, {
      'Content-Type': TYPES[extname(pathname)] ?? 'text/plain; charset=utf-8',
      'Content-Length': content.length,
      // As files with a hash in their name are served: what is asked for twice travels once.
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    response.end(content);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  return {
    address: `http://localhost:${address.port}/`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
