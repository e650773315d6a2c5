/**
 * What the reader's page says. The Chinese of the fixed parts stands in `index.html`.
 *
 * @typedef {object} PageWords
 * @property {Record<string, string>} fixed  texts of the elements with `data-say`
 * @property {string} name  of the page, after an article's title
 * @property {string} title  where there is no article
 * @property {string} languages  what the links to the other languages are
 * @property {string} pasted  the source of a pasted text
 * @property {string} empty
 * @property {string} emptyFile
 * @property {string} gone  where the text of an address is
 * @property {string} tooLarge
 * @property {string} unreadable
 * @property {string} unavailable
 */

/** @type {Record<import('../language.js').Language, PageWords>} */
export const pageWords = {
  'zh-Hans': {
    fixed: {},
    name: '汉析',
    title: '汉析 · 读懂一篇中文新闻',
    languages: '语言',
    pasted: '粘贴的文本',
    empty: '请先粘贴一段文字。',
    emptyFile: '“{name}”里没有文字。',
    gone: '这篇文本没有保存，重新打开页面后请再粘贴一次。',
    tooLarge: '“{name}”超过 10 MB 的上限，没有打开。',
    unreadable: '“{name}”读不出来。可以打开 .txt、.md 和 .html 文件。',
    unavailable: '样张没有下载成功，请检查网络。',
  },
  'zh-Hant': {
    fixed: {
      motto: '中文新聞，一目了然',
      headline: '一篇新聞，先看要點，再讀全文',
      introduction:
        '漢析列出正文的要點、提綱、關鍵詞組和詞頻，每一行都能帶您回到原文。摘句逐字來自原文，沒有改寫，也沒有生成。',
      private: '文本不離開本機：分析全部在您的瀏覽器裡完成。',
      pasteLabel: '貼上新聞全文',
      analyse: '析讀',
      openFile: '開啟檔案',
      dropHint: '或把 .txt、.md、.html 檔案拖到這裡',
      several: '幾篇一起讀，篇與篇之間用一行 --- 隔開。',
      samples: '或者先看一篇樣張',
      documentGenre: '公文',
      featureGenre: '通訊',
      briefsGenre: '要聞版',
      fiction: '樣張為本站自撰，其中的地名、人名和機構均屬虛構。',
      another: '換一篇',
      toLens: '析讀',
      toArticle: '原文',
      colophon: '漢析不用 Cookie，不儲存，不傳送任何文本。',
    },
    name: '漢析',
    title: '漢析 · 讀懂一篇中文新聞',
    languages: '語言',
    pasted: '貼上的文本',
    empty: '請先貼上一段文字。',
    emptyFile: '「{name}」裡沒有文字。',
    gone: '這篇文本沒有儲存，重新開啟頁面後請再貼一次。',
    tooLarge: '「{name}」超過 10 MB 的上限，沒有開啟。',
    unreadable: '「{name}」讀不出來。可以開啟 .txt、.md 和 .html 檔案。',
    unavailable: '樣張沒有下載成功，請檢查網路。',
  },
  en: {
    fixed: {
      motto: 'Chinese news at a glance',
      headline: 'The points first, then the story',
      introduction:
        'hanlens lists the key points, outline, key phrases and word counts of a Chinese news text. Every line leads back to its place. Sentences are quoted verbatim; nothing is rewritten or generated.',
      private: 'The text stays on this device: all the work is done in your browser.',
      pasteLabel: 'Paste a Chinese news text',
      analyse: 'Analyse',
      openFile: 'Open a file',
      dropHint: 'or drop a .txt, .md or .html file here',
      several: 'To read several texts at once, put a line of --- between them.',
      samples: 'Or look at a sample first',
      documentGenre: 'Document',
      featureGenre: 'Feature',
      briefsGenre: 'News page',
      fiction: 'The samples were written for this page; their places, people and organisations are invented.',
      another: 'Another text',
      toLens: 'Analysis',
      toArticle: 'Article',
      colophon: 'hanlens sets no cookies, stores nothing and sends no text anywhere.',
    },
    name: 'hanlens',
    title: 'hanlens · Chinese news at a glance',
    languages: 'Languages',
    pasted: 'Pasted text',
    empty: 'Please paste a text first.',
    emptyFile: '“{name}” holds no text.',
    gone: 'This text was not stored. After reloading the page please paste it again.',
    tooLarge: '“{name}” is over the limit of 10 MB and was not opened.',
    unreadable: '“{name}” could not be read. Files of text, Markdown and HTML can be opened.',
    unavailable: 'The sample could not be downloaded. Please check the connection.',
  },
};
