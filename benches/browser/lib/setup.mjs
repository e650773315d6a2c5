/** Gathers who is measured and everything that is served to them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { INTL, JIEBA_RS, ONE_DICTIONARY, REFERENCE, TWO_DICTIONARIES } from './contestants.mjs';
import { buildJiebaRs } from './jieba-rs.mjs';
import { filesOf } from './measure.mjs';
import { mountFolder } from './server.mjs';
import { SIZES, sizeName, stretch } from './texts.mjs';

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {import('./server.mjs').Files} Files
 * @typedef {import('./server.mjs').Server} Server
 */

/** How much of a failed build is shown. */
const MOST_LINES = 20;

/**
 * @param {string} root  of the repository
 * @param {string} sample
 * @returns {Promise<Files>}
 */
export async function gatherFiles(root, sample) {
  const dist = join(root, 'pkg/dist');
  if (!existsSync(join(dist, 'index.js'))) throw new Error('pkg/dist/ is missing: run `make web` first');
  /** @type {Files} */
  const files = new Map([['/texts/sample', Buffer.from(sample)]]);
  for (const size of SIZES) files.set(`/texts/${sizeName(size)}`, stretch(sample, size));
  await mountFolder(files, '/bench/', join(root, 'benches/browser/page'));
  await mountFolder(files, '/hanlens/', dist);
  await mountFolder(files, '/jieba-wasm/', join(root, 'node_modules/jieba-wasm/pkg/web'));
  return files;
}

/**
 * Adds jieba-rs where it can be built.
 *
 * @param {string} root
 * @param {Files} files
 * @returns {Promise<string | undefined>} why it could not be
 */
export async function addJiebaRs(root, files) {
  try {
    await mountFolder(files, '/jieba-rs/', await buildJiebaRs(root));
    return undefined;
  } catch (error) {
    const { message, stderr } = /** @type {Error & {stderr?: string}} */ (error);
    return `it could not be built, which needs clang: ${(stderr || message).trim().split('\n').slice(-MOST_LINES).join('\n')}`;
  }
}

/**
 * Whether hanlens has two dictionaries. A release without the option ignores it, so what is fetched tells.
 *
 * @param {Server} server
 */
async function hasTwoDictionaries(server) {
  /** @type {string[]} */
  const fetched = [];
  for (const contestant of TWO_DICTIONARIES) {
    try {
      fetched.push((await filesOf(server, contestant)).sort().join());
    } catch {
      return false;
    }
  }
  return new Set(fetched).size === TWO_DICTIONARIES.length;
}

/**
 * @param {Server} server
 * @param {Files} files
 * @param {string} only  how the names of those wanted begin
 * @returns {Promise<Contestant[]>}
 */
export async function chooseContestants(server, files, only) {
  const wanted = (/** @type {string} */ id) => id.startsWith(only);
  const others = [REFERENCE, ...(files.has('/jieba-rs/jieba_rs.js') ? [JIEBA_RS] : []), INTL].filter(
    ({ id }) => wanted(id),
  );
  if (!TWO_DICTIONARIES.concat(ONE_DICTIONARY).some(({ id }) => wanted(id))) return others;
  const own = (await hasTwoDictionaries(server)) ? TWO_DICTIONARIES : ONE_DICTIONARY;
  return [...own.filter(({ id }) => wanted(id)), ...others];
}
