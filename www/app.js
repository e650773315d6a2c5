import { fill } from './messages.js';
import { closeBreaks, markHeadings, setArticle, titleOf } from './page/article-view.js';
import { withoutInlineMarkup } from './page/inline-markup.js';
import { nameInAddress, translate, wantedLanguage, watchLanguageLinks } from './page/interface-language.js';
import { pastedPage } from './page/pasted.js';
import { LARGEST_FILE, readFile } from './page/read-file.js';
import { lastVisit, watchVisits } from './page/visits.js';
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
const aside = /** @type {HTMLElement} */ (find('aside.lens'));
const lens = /** @type {HanLens} */ (find('han-lens'));
const textarea = /** @type {HTMLTextAreaElement} */ (find('#text'));
const fileInput = /** @type {HTMLInputElement} */ (find('#file'));
const problemLine = find('#problem');

const SAMPLES = new Set(['document', 'feature', 'briefs']);

/** The fragments under which texts of the reader's own are shown. */
const OWN_TEXT = /^text-\d+$/;

/** Marks of byte order and of writing direction, which come along with what is copied and could turn a line around. */
const UNSEEN = /[\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** @typedef {{text: string, file: string | null}} Source  the reader's own text; it was pasted where it has no file */
/** @typedef {'empty' | 'emptyFile' | 'gone' | 'tooLarge' | 'unreadable' | 'unavailable'} Problem */

let language = wantedLanguage();

/** The fragment of what shows. @type {string | undefined} */
let routed;

/** The reader's own texts by the fragment each is shown under. They live in this page only. @type {Map<string, Source>} */
const ownTexts = new Map();
/** The text that shows, if it is the reader's own. @type {Source | null} */
let shown = null;
/** @type {{problem: Problem, name: string} | null} */
let complaint = null;

speak();
watchLanguageLinks((chosen) => {
  language = chosen;
  speak();
});
watchVisits();
// Going back past a choice of language changes more than the fragment, so that there is no `hashchange`.
addEventListener('popstate', arrive);
addEventListener('hashchange', arrive);
route();

/** Shows what the address has come to name. */
function arrive() {
  if (location.hash === routed) return;
  nameInAddress(language);
  route();
  if (!desk.hidden) awaitText();
}

/** Says everything in the language chosen. */
function speak() {
  translate(language);
  lens.lang = language;
  sayFindings();
}

/** What has come up since: what is read, where it is from, and what went wrong. */
function sayFindings() {
  const words = pageWords[language];
  const title = reading.hidden ? '' : titleOf(article);
  document.title = title ? `${title} · ${words.name}` : words.title;
  find('#source').textContent = shown ? (shown.file ?? words.pasted) : '';
  problemLine.textContent = complaint ? fill(words[complaint.problem], { name: complaint.name }) : '';
  textarea.setAttribute('aria-invalid', String(complaint?.problem === 'empty'));
}

/** Shows what the address names: the desk, a sample, or the reader's own text. */
async function route() {
  routed = location.hash;
  const name = location.hash.slice(1);
  for (const link of document.querySelectorAll('.languages a')) {
    if (link instanceof HTMLAnchorElement) link.hash = SAMPLES.has(name) ? name : '';
  }
  const own = ownTexts.get(name);
  if (SAMPLES.has(name)) await showSample(name);
  else if (own) show(own.text, own);
  else if (OWN_TEXT.test(name)) complain('gone');
  else showDesk();
}

function showDesk() {
  lens.close();
  reading.hidden = true;
  if (desk.hidden) {
    desk.hidden = false;
    scrollTo({ top: lastVisit() ?? 0, behavior: 'instant' });
  }
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
  const top = lastVisit() ?? 0;
  scrollTo({ top, behavior: 'instant' });
  // The lens stands first in what shows now: Tab leads there, and then through the article.
  main.focus({ preventScroll: true });
  const { href } = location;
  lens.analyze().then(
    // On a narrow screen the lens stands above the article and has only now its height.
    () => top > 0 && href === location.href && scrollTo({ top, behavior: 'instant' }),
    // The lens shows a failure itself.
    () => {},
  );
}

/**
 * @param {string} given
 * @param {string | null} file
 */
function showOwn(given, file) {
  const text = withoutInlineMarkup(given.replace(UNSEEN, ''));
  if (!/[\p{L}\p{N}]/u.test(text)) {
    if (file === null) complain('empty');
    else complain('emptyFile', file);
    return;
  }
  const fragment = `text-${ownTexts.size + 1}`;
  ownTexts.set(fragment, { text, file });
  location.hash = fragment;
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
  routed = location.hash;
  if (left || problem === 'empty') awaitText();
}

/** The reader goes on with another text: the old one is there to be replaced. */
function awaitText() {
  textarea.focus({ preventScroll: lastVisit() !== null });
  textarea.select();
}

lens.addEventListener('hanlens-report', ({ detail: { report, text } }) => {
  markHeadings(article, report);
  closeBreaks(article, report, text);
  sayFindings();
});

textarea.addEventListener('input', () => {
  if (complaint?.problem !== 'empty') return;
  complaint = null;
  sayFindings();
});

textarea.addEventListener('paste', (event) => {
  const text = pastedPage(event.clipboardData);
  // Unlike setting the value, this can be undone.
  if (text && document.execCommand('insertText', false, text)) event.preventDefault();
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

for (const [button, target] of /** @type {const} */ ([
  ['#to-lens', aside],
  ['#to-article', article],
])) {
  find(button).addEventListener('click', () => {
    target.scrollIntoView({ behavior: 'instant' });
    target.focus({ preventScroll: true });
  });
}

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
