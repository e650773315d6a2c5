/** @typedef {'zh-Hans' | 'zh-Hant' | 'en'} Language */

/**
 * The interface language for an element: that of the nearest `lang`, across shadow trees. Simplified Chinese where none
 * is set or none of ours fits.
 *
 * @param {Element} element
 * @returns {Language}
 */
export function languageOf(element) {
  return interfaceLanguage(nearestLang(element));
}

/**
 * @param {string} tag
 * @returns {Language}
 */
export function interfaceLanguage(tag) {
  if (/^en\b/i.test(tag)) return 'en';
  if (/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
  return 'zh-Hans';
}

/**
 * The language of quoted text, which fonts and line breaking depend on.
 *
 * @param {Element} article
 */
export function textLanguage(article) {
  const tag = nearestLang(article);
  return /^zh\b/i.test(tag) ? tag : 'zh-Hans';
}

/** @param {Element} element */
function nearestLang(element) {
  /** @type {Element | null} */
  let at = element;
  while (at) {
    const holder = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const tree = at.getRootNode();
    at = tree instanceof ShadowRoot ? tree.host : null;
  }
  return '';
}
