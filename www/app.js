import { interfaceLanguage } from './language.js';
import { fill } from './messages.js';
import { setArticle } from './page/article-view.js';
import { LARGEST_FILE, readFile } from './page/read-file.js';
import { pageWords } from './page/words.js';

/** @typedef {import('./hanlens.js').HanLens} HanLens */

/**
 * @template {Element} T
 * @param {string} selector
 * @returns {T}
 */
const find = (selector) => /** @type {T} */ (document.querySelector(selector));

const desk = /** @type {HTMLElement} */ (find('#desk'));
const reading = /** @type {HTMLElement} */ (find('#reading'));
const article = /** @type {HTMLElement} */ (find('#article'));
const lens = /** @type {HanLens} */ (find('han-lens'));
const textarea = /** @type {HTMLTextAreaElement} */ (find('#text'));
const fileInput = /** @type {HTMLInputElement} */ (find('#file'));
const problem = find('#problem');

const SAMPLES = new Set(['document', 'feature', 'briefs']);

/** The fragment under which a text of the reader's own is shown. It lives in this page only. */
const OWN_TEXT = 'text';

const wanted = new URLSearchParams(location.search).get('lang');
const language = interfaceLanguage(wanted ?? document.documentElement.lang);
const words = pageWords[language];

/** @type {{text: string, source: string} | null} */
let own = null;

translate();
addEventListener('hashchange', route);
route();

function translate() {
  document.documentElement.lang = language;
  lens.lang = language;
  document.title = words.title;
  for (const element of document.querySelectorAll('[data-say]')) {
    const text = words.fixed[element.getAttribute('data-say') ?? ''];
    if (text) element.textContent = text;
  }
  find(`.languages [lang="${language === 'en' ? 'en' : 'zh-Hans'}"]`).setAttribute('aria-current', 'true');
}

/** Shows what the address names: the desk, a sample, or the reader's own text. */
async function route() {
  const name = location.hash.slice(1);
  for (const link of document.querySelectorAll('.languages a')) {
    if (link instanceof HTMLAnchorElement) link.hash = SAMPLES.has(name) ? name : '';
  }
  if (SAMPLES.has(name)) await showSample(name);
  else if (name === OWN_TEXT && own) show(own.text, own.source);
  else {
    lens.close();
    desk.hidden = false;
    reading.hidden = true;
  }
}

/** @param {string} name */
async function showSample(name) {
  try {
    const response = await fetch(`samples/${name}.md`);
    if (!response.ok) throw new Error(`status ${response.status}`);
    const text = await response.text();
    // Meanwhile the reader may have gone elsewhere.
    if (location.hash === `#${name}`) show(text, '');
  } catch {
    complain(words.unavailable);
  }
}

/**
 * @param {string} text
 * @param {string} source
 */
function show(text, source) {
  complain('');
  setArticle(article, text);
  find('#source').textContent = source;
  desk.hidden = true;
  reading.hidden = false;
  scrollTo({ top: 0, behavior: 'instant' });
  article.focus({ preventScroll: true });
  // The lens shows a failure itself.
  lens.analyze().catch(() => {});
}

/**
 * @param {string} text
 * @param {string} source
 */
function showOwn(text, source) {
  own = { text, source };
  if (location.hash === `#${OWN_TEXT}`) show(text, source);
  else location.hash = OWN_TEXT;
}

/** @param {File} file */
async function open(file) {
  if (file.size > LARGEST_FILE) {
    complain(fill(words.tooLarge, { name: file.name }));
    return;
  }
  try {
    showOwn(await readFile(file), file.name);
  } catch {
    complain(fill(words.unreadable, { name: file.name }));
  }
}

/** @param {string} message */
function complain(message) {
  problem.textContent = message;
  if (!message) return;
  desk.hidden = false;
  reading.hidden = true;
}

find('#paste').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = textarea.value;
  if (/\S/.test(text)) showOwn(text, words.pasted);
  else complain(words.empty);
});

find('#choose').addEventListener('click', () => fileInput.click());

fileInput.addEventListener('change', () => {
  const [file] = fileInput.files ?? [];
  // The same file may be chosen again after it was changed.
  fileInput.value = '';
  if (file) open(file);
});

addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  document.documentElement.classList.add('dropping');
});

addEventListener('dragleave', (event) => {
  // Only leaving the window has no element that is entered.
  if (!event.relatedTarget) document.documentElement.classList.remove('dropping');
});

addEventListener('drop', (event) => {
  document.documentElement.classList.remove('dropping');
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  open(file);
});
