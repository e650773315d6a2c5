/** The texts: a sample as a reader would open it, and long ones made of it. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Sizes of the long texts in bytes of UTF-8. */
export const SIZES = [2_000, 20_000, 200_000, 1_000_000, 2_000_000, 10_000_000];

/** @param {number} bytes */
export const sizeName = (bytes) => (bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`);

/**
 * @param {string} root  of the repository
 * @returns {Promise<{name: string, text: string}>}
 */
export async function readSample(root) {
  const page = join(root, '../shared/seeds/000_0bdf723e4a4c1b06.txt');
  if (existsSync(page)) return { name: 'a newspaper page', text: await readFile(page, 'utf8') };
  const folder = join(root, 'www/samples');
  const names = (await readdir(folder)).sort();
  const samples = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return { name: "the page's sample articles joined", text: samples.join('\n\n') };
}

/**
 * The text repeated and cut at the last end of a line that fits.
 *
 * @param {string} text
 * @param {number} bytes
 */
export function stretch(text, bytes) {
  const unit = Buffer.from(text.endsWith('\n') ? text : `${text}\n`);
  const repeated = Buffer.concat(Array(Math.ceil(bytes / unit.length)).fill(unit));
  const end = repeated.lastIndexOf('\n', bytes - 1) + 1;
  if (end === 0) throw new Error(`the sample has no line shorter than ${bytes} bytes`);
  return repeated.subarray(0, end);
}
