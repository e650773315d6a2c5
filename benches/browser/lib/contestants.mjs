/**
 * @typedef {object} Contestant
 * @property {string} id  as the page knows it
 * @property {string} title
 * @property {string} [mount]  where its files are served
 * @property {boolean} analyses  whether it can do more than cut
 */

/** The two dictionaries where there are two. @type {Contestant[]} */
export const TWO_DICTIONARIES = [
  { id: 'hanlens-core', title: 'hanlens, core', mount: '/hanlens/', analyses: true },
  { id: 'hanlens-full', title: 'hanlens, full', mount: '/hanlens/', analyses: true },
];

/** @type {Contestant[]} */
export const ONE_DICTIONARY = [{ id: 'hanlens', title: 'hanlens', mount: '/hanlens/', analyses: true }];

/** What all others are compared with. @type {Contestant} */
export const REFERENCE = {
  id: 'jieba-wasm',
  title: 'jieba-wasm 2.4.0',
  mount: '/jieba-wasm/',
  analyses: false,
};

/** @type {Contestant} */
export const JIEBA_RS = {
  id: 'jieba-rs',
  title: 'jieba-rs 0.11 as wasm',
  mount: '/jieba-rs/',
  analyses: false,
};

/** @type {Contestant} */
export const INTL = { id: 'intl', title: 'Intl.Segmenter', analyses: false };
