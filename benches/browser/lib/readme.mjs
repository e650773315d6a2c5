import { readFile, writeFile } from 'node:fs/promises';

const START = '<!-- bench -->';
const END = '<!-- /bench -->';

/**
 * Puts the figures between their markers.
 *
 * @param {string} path
 * @param {string} figures
 */
export async function writeFigures(path, figures) {
  const text = await readFile(path, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`the markers ${START} and ${END} are missing`);
  await writeFile(path, `${text.slice(0, start + START.length)}\n${figures}\n${text.slice(end)}`);
}
