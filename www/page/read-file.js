import { textOfPage } from './saved-page.js';

/** More than this is refused unread; the analysis has the same limit. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** How far into an HTML file its encoding must be declared. */
const DECLARATION = 1024;

/**
 * The text of a file a reader has opened or dropped. Rejects where it holds none.
 *
 * @param {File} file
 */
export async function readFile(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPage = /\.html?$/i.test(file.name) || file.type === 'text/html';
  const text = decode(bytes, isPage);
  return isPage ? textOfPage(text) : text;
}

/**
 * Decodes what a byte order mark or the page itself declares, else UTF-8, else GB18030, which holds GBK and GB2312.
 * Throws where none of them fits every byte: pictures and archives are no texts.
 *
 * @param {Uint8Array} bytes
 * @param {boolean} isPage
 */
export function decode(bytes, isPage) {
  const marked = markedEncoding(bytes);
  // Only UTF-16 writes letters with zeros, and only with its mark can it be told from anything else.
  if (!marked && bytes.includes(0)) throw new TypeError('the file is no text');
  const declared = marked ?? (isPage ? declaredEncoding(bytes) : undefined);
  for (const encoding of [declared, 'utf-8']) {
    const text = encoding && decodeAs(encoding, bytes);
    if (text !== undefined && text !== '') return text;
  }
  return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
}

/**
 * @param {string} encoding
 * @param {Uint8Array} bytes
 */
function decodeAs(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not an encoding we know, or not what the bytes are in: the next one is tried.
    return undefined;
  }
}

/** @param {Uint8Array} bytes */
function markedEncoding([first, second]) {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** @param {Uint8Array} bytes */
function declaredEncoding(bytes) {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}
