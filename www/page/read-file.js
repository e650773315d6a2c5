import { textOfPage } from './saved-page.js';

/** More than this is refused unread; the analysis has the same limit. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** What Chinese texts were written in before Unicode. Most bytes of the one are some character of the other as well. */
const LEGACY = ['gb18030', 'big5'];

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
 * Decodes what a byte order mark or the page itself declares, else UTF-8, else GB18030, which holds GBK and GB2312, or
 * Big5, whichever gives more of the commonest characters. Throws where none of them fits every byte: pictures and
 * archives are no texts.
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
  const texts = LEGACY.map((encoding) => decodeAs(encoding, bytes)).filter((text) => text !== undefined);
  const [likelier] = texts.sort((a, b) => commonIn(b) - commonIn(a));
  if (likelier === undefined) throw new TypeError('the file is no text');
  return likelier;
}

/** Characters that every Chinese text is full of, and no text that was read in a wrong encoding. */
const COMMON = /[的一是不了在人有我他中大上，。、]/g;

/** @param {string} text */
const commonIn = (text) => text.match(COMMON)?.length ?? 0;

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
