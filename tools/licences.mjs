/**
 * The licences of everything that is compiled or bundled into the package.
 */
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** npm packages whose code is in the bundle. */
const BUNDLED = ['lit-html'];

/** Who holds what comes under the MIT licence without its text. @type {Record<string, string>} */
const MIT_HOLDERS = { 'jieba-rs': '2018 messense' };

/** The lexicon is made of jieba's dictionary, which jieba-rs carries. */
const DICTIONARY_HOLDER = '2013 Sun Junyi';

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** @typedef {{name: string, version: string, license: string | null, manifest_path: string}} Crate */

/**
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function thirdPartyLicences(root) {
  const parts = [];
  for (const name of BUNDLED) {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    parts.push(await licenceOf(root, folder, name, `${name} ${version} (${license})`));
  }
  for (const { name, version, license, manifest_path } of await linkedCrates(root)) {
    parts.push(await licenceOf(root, dirname(manifest_path), name, `${name} ${version} (${license})`));
  }
  parts.push(`the dictionary of jieba (MIT)\n\n${await mit(root, DICTIONARY_HOLDER)}`);
  return `${parts.join(RULE)}\n`;
}

/**
 * Crates that end up in the program: no build scripts, macros or tests, nor what only those switch on.
 *
 * @param {string} root
 * @returns {Promise<Crate[]>}
 */
async function linkedCrates(root) {
  const cargo = async (/** @type {string[]} */ options) =>
    (await run('cargo', options, { cwd: root, maxBuffer: 2 ** 28 })).stdout;
  const target = 'wasm32-unknown-unknown';
  const tree = ['tree', '--no-default-features', '--edges', 'normal,no-proc-macro', '--target', target];
  const listed = await cargo([...tree, '--prefix', 'none', '--format', '{p}']);
  // Every line is a name and a version, then a path or a mark.
  const linked = new Set(listed.split('\n').map((line) => line.split(' ').slice(0, 2).join(' ')));
  const metadata = await cargo(['metadata', '--format-version', '1', '--filter-platform', target]);
  /** @type {{packages: Crate[]}} */
  const { packages } = JSON.parse(metadata);
  return packages
    .filter(
      ({ name, version, manifest_path }) =>
        linked.has(`${name} v${version}`) && dirname(manifest_path) !== root,
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * The text of a licence; of the one that is ours too, where there is a choice.
 *
 * @param {string} root
 * @param {string} folder
 * @param {string} name
 * @param {string} title
 */
async function licenceOf(root, folder, name, title) {
  const all = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|unlicense)/i.test(file)).sort();
  const ours = title.includes(' AND ') ? [] : all.filter((file) => /mit/i.test(file));
  const files = ours.length > 0 ? ours : all;
  const holder = MIT_HOLDERS[name];
  if (files.length === 0 && !holder) throw new Error(`${name} comes without the text of its licence`);
  const texts = files.map(async (file) => (await readFile(join(folder, file), 'utf8')).trim());
  return [title, ...(files.length === 0 ? [await mit(root, holder ?? '')] : await Promise.all(texts))].join(
    '\n\n',
  );
}

/**
 * The MIT licence of another holder.
 *
 * @param {string} root
 * @param {string} holder
 */
async function mit(root, holder) {
  const text = await readFile(join(root, 'LICENSE'), 'utf8');
  return text.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`).trim();
}
