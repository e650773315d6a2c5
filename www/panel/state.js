/**
 * What the panel shows. One object, changed by the panel alone; the views only read it.
 *
 * @typedef {import('hanlens-wasm').Report} Report
 * @typedef {import('hanlens-wasm').Article} Article
 * @typedef {import('hanlens-wasm').Span} Span
 * @typedef {import('../messages.js').Messages} Messages
 * @typedef {import('../error.js').HanlensError} HanlensError
 * @typedef {import('../client.js').Progress} Progress
 *
 * @typedef {'keyPoints' | 'outline' | 'phrases' | 'terms'} Tab
 * @typedef {'term' | 'count' | 'spread'} SortColumn
 *
 * @typedef {object} Choice
 * @property {string} key  tells one selection from another
 * @property {string} label
 * @property {Span[]} spans  its places, in reading order
 * @property {boolean} inContext  whether the places are listed with what stands around them
 *
 * @typedef {object} Position
 * @property {number} index  the place the reader is at
 * @property {Span} lines  the places that are listed, from and to
 *
 * @typedef {Choice & Position} Selection
 *
 * @typedef {object} State
 * @property {'idle' | 'loading' | 'ready' | 'failed'} phase
 * @property {Progress | null} progress
 * @property {HanlensError | null} error
 * @property {Report | null} report
 * @property {string} text  what was analysed
 * @property {Tab} tab
 * @property {number | null} scope  index of the article shown, `null` for all
 * @property {SortColumn} sort
 * @property {boolean} descending
 * @property {Record<string, number>} shown  how many entries of a long list show
 * @property {Selection | null} selection
 * @property {boolean} stale  whether the selection's place is gone from the page
 * @property {boolean} changed  whether the page has another text by now
 * @property {'copy' | 'copied' | 'notCopied'} copying  what the button for it says
 * @property {string} status  read out by screen readers
 *
 * @typedef {object} Actions
 * @property {(choice: Choice, fromKeyboard?: boolean) => void} select
 * @property {(index: number) => void} step  goes to another place of the selection
 * @property {() => void} back
 * @property {() => void} retry
 * @property {(tab: Tab, focus?: boolean) => void} showTab
 * @property {(scope: number | null) => void} setScope
 * @property {(text: string) => void} copy
 * @property {(column: SortColumn) => void} sortBy
 * @property {(list: string, count: number) => void} show
 * @property {(lines: Span) => void} showLines  lists other places of the selection
 *
 * @typedef {object} View
 * @property {State} state
 * @property {Actions} actions
 * @property {Messages} say
 * @property {string} textLanguage  language tag of the article
 * @property {boolean} named  whether the element says which article is its own
 */

/** @type {readonly Tab[]} */
export const TABS = ['keyPoints', 'outline', 'phrases', 'terms'];

/** @returns {State} */
export function initialState() {
  return {
    phase: 'idle',
    progress: null,
    error: null,
    report: null,
    text: '',
    tab: 'keyPoints',
    scope: null,
    copying: 'copy',
    sort: 'count',
    descending: true,
    shown: {},
    selection: null,
    stale: false,
    changed: false,
    status: '',
  };
}

/**
 * The articles in scope, with their places in the report.
 *
 * @param {State} state
 * @returns {{article: Article, index: number}[]}
 */
export function articlesInScope({ report, scope }) {
  const all = (report?.articles ?? []).map((article, index) => ({ article, index }));
  return scope === null ? all : all.filter(({ index }) => index === scope);
}

/**
 * Terms and phrases in scope: an article's own with what marks it, or those of the whole text.
 *
 * @param {State} state
 * @returns {Pick<Article, 'terms' | 'phrases'> & Partial<Pick<Article, 'distinctive'>>}
 */
export function wordsInScope({ report, scope }) {
  return (scope === null ? report : report?.articles[scope]) ?? { terms: [], phrases: [] };
}

/**
 * The parts of a title, as its spaces divide them.
 *
 * @param {Article} article
 */
export function titleOf({ head }) {
  return head.title.map(({ text }) => text).join('　');
}
