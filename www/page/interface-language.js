import { interfaceLanguage } from '../language.js';
import { pageWords } from './words.js';

/** @typedef {import('../language.js').Language} Language */

const NAME = 'lang';

/** The language that the page itself is written in. */
const written = document.documentElement.lang;

/** The elements that the page says something in, and the Chinese that stands in them. */
const fixed = [...document.querySelectorAll('[data-say]')].map((element) => ({
  element,
  key: element.getAttribute('data-say') ?? '',
  written: element.textContent,
}));

/** The parts of the page that have a name, and their Chinese ones. */
const labelled = [...document.querySelectorAll('[data-label]')].map((element) => ({
  element,
  key: element.getAttribute('data-label') ?? '',
  written: element.getAttribute('aria-label') ?? '',
}));

/** The language the address asks for, else that of the page. */
export function wantedLanguage() {
  const wanted = new URLSearchParams(location.search).get(NAME);
  return interfaceLanguage(wanted ?? written);
}

/**
 * Says everything fixed in a language.
 *
 * @param {Language} language
 */
export function translate(language) {
  const words = pageWords[language];
  document.documentElement.lang = language;
  for (const { element, key, written } of fixed) element.textContent = words.fixed[key] ?? written;
  for (const { element, key, written } of labelled) {
    element.setAttribute('aria-label', words.fixed[key] ?? written);
  }
  document.querySelector('.languages')?.setAttribute('aria-label', words.languages);
  for (const link of document.querySelectorAll('.languages a')) {
    if (link.getAttribute(NAME) === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/**
 * Has the address name the language, as that of an entry of the history from before the choice does not.
 *
 * @param {Language} language
 */
export function nameInAddress(language) {
  if (wantedLanguage() !== language) setAddress(language);
}

/** @param {string} tag */
function setAddress(tag) {
  history.replaceState(history.state, '', `?${new URLSearchParams({ [NAME]: tag })}${location.hash}`);
}

/**
 * Calls back when the reader chooses another language. The page is not loaded anew, which would lose the reader's text;
 * its address names the language all the same.
 *
 * @param {(language: Language) => void} onChoice
 */
export function watchLanguageLinks(onChoice) {
  for (const link of document.querySelectorAll('.languages a')) {
    link.addEventListener('click', (event) => {
      const { ctrlKey, metaKey, shiftKey, altKey } = /** @type {MouseEvent} */ (event);
      if (ctrlKey || metaKey || shiftKey || altKey) return;
      event.preventDefault();
      const tag = link.getAttribute(NAME) ?? '';
      setAddress(tag);
      onChoice(interfaceLanguage(tag));
    });
  }
}
