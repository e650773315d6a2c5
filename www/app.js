import { fill } from './messages.js';
import { markHeadings, setArticle } from './page/article-view.js';
import { translate, wantedLanguage, watchLanguageLinks } from './page/interface-language.js';
import { LARGEST_FILE, readFile } from './page/read-file.js';
import { pageWords } from './page/words.js';

/** @typedef {import('./hanlens.js').HanLens} HanLens */

/**
 * @template {Element} T
 * @param {string} selector
 * @returns {T}
 */
const find = (selector) => /** @type {T} */ (document.querySelector(selector));

const main = /** @type {HTMLElement} */ (find('main'));
const desk = /** @type {HTMLElement} */ (find('#desk'));
const reading = /** @type {HTMLElement} */ (find('#reading'));
const article = /** @type {HTMLElement} */ (find('#article'));
const lens = /** @type {HanLens} */ (find('han-lens'));
const textarea = /** @type {HTMLTextAreaElement} */ (find('#text'));
const fileInput = /** @type {HTMLInputElement} */ (find('#file'));
const problemLine = find('#problem');

const SAMPLES = new Set(['document', 'feature', 'briefs']);

/** The fragment under which a text of the reader's own is shown. It lives in this page only. */
const OWN_TEXT = 'text';

/** @typedef {{text: string, file: string | null}} Source  the reader's own text; it was pasted where it has no file */
/** @typedef {'empty' | 'tooLarge' | 'unreadable' | 'unavailable'} Problem */

let language = wantedLanguage();

/** @type {Source | null} */
let own = null;
/** The text that shows, if it is the reader's own. @type {Source | null} */
let shown = null;
/** @type {{problem: Problem, name: string} | null} */
let complaint = null;

speak();
watchLanguageLinks((chosen) => {
  language = chosen;
  speak();
});
addEventListener('hashchange', () => {
  route();
  if (!desk.hidden) awaitText();
});
route();

/** Says everything in the language chosen. */
function speak() {
  translate(language);
  lens.lang = language;
  sayFindings();
}

/** What has come up since: what is read, where it is from, and what went wrong. */
function sayFindings() {
  const words = pageWords[language];
  const title = reading.hidden ? null : article.querySelector('h1, [aria-level="1"]')?.textContent;
  document.title = title ? `${title} · ${words.name}` : words.title;
  find('#source').textContent = shown ? (shown.file ?? words.pasted) : '';
  problemLine.textContent = complaint ? fill(words[complaint.problem], { name: complaint.name }) : '';
  textarea.setAttribute('aria-invalid', String(complaint?.problem === 'empty'));
}

/** Shows what the address names: the desk, a sample, or the reader's own text. */
async function route() {
  const name = location.hash.slice(1);
  for (const link of document.querySelectorAll('.languages a')) {
    if (link instanceof HTMLAnchorElement) link.hash = SAMPLES.has(name) ? name : '';
  }
  if (SAMPLES.has(name)) await showSample(name);
  else if (name === OWN_TEXT && own) show(own.text, own);
  else showDesk();
}

function showDesk() {
  lens.close();
  desk.hidden = false;
  reading.hidden = true;
  sayFindings();
}

/** @param {string} name */
async function showSample(name) {
  try {
    const response = await fetch(`samples/${name}.md`);
    if (!response.ok) throw new Error(`status ${response.status}`);
    const text = await response.text();
    // Meanwhile the reader may have gone elsewhere.
    if (location.hash === `#${name}`) show(text, null);
  } catch {
    complain('unavailable');
  }
}

/**
 * @param {string} text
 * @param {Source | null} source
 */
function show(text, source) {
  complaint = null;
  shown = source;
  setArticle(article, text);
  desk.hidden = true;
  reading.hidden = false;
  sayFindings();
  scrollTo({ top: 0, behavior: 'instant' });
  // The lens stands first in what shows now: Tab leads there, and then through the article.
  main.focus({ preventScroll: true });
  // The lens shows a failure itself.
  lens.analyze().catch(() => {});
}

/**
 * @param {string} given
 * @param {string | null} file
 */
function showOwn(given, file) {
  // Marks of byte order come along when files are put together or copied from.
  const text = given.replaceAll('\ufeff', '');
  if (!/\S/.test(text)) {
    complain('empty');
    return;
  }
  own = { text, file };
  if (location.hash === `#${OWN_TEXT}`) show(text, own);
  else location.hash = OWN_TEXT;
}

/** @param {File} file */
async function open(file) {
  if (file.size > LARGEST_FILE) {
    complain('tooLarge', file.name);
    return;
  }
  try {
    showOwn(await readFile(file), file.name);
  } catch {
    complain('unreadable', file.name);
  }
}

/**
 * @param {Problem} problem
 * @param {string} [name]  of the file
 */
function complain(problem, name = '') {
  const left = !reading.hidden;
  complaint = { problem, name };
  showDesk();
  // The address no longer names what shows, and what had the focus may be gone.
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  if (left || problem === 'empty') awaitText();
}

/** The reader goes on with another text: the old one is there to be replaced. */
function awaitText() {
  textarea.focus();
  textarea.select();
}

lens.addEventListener('hanlens-report', ({ detail: { report } }) => {
  markHeadings(article, report);
  sayFindings();
});

textarea.addEventListener('input', () => {
  if (complaint?.problem !== 'empty') return;
  complaint = null;
  sayFindings();
});

find('#paste').addEventListener('submit', (event) => {
  event.preventDefault();
  showOwn(textarea.value, null);
});

textarea.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  textarea.form?.requestSubmit();
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
