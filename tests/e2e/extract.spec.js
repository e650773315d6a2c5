import { readFile } from 'node:fs/promises';
import { embed, expect, test } from './fixtures.js';

/** What a case shows, what stands in the page, and the text it is. @type {[string, string, string][]} */
const CASES = [
  ['paragraphs are parted by an empty line', '<p>一</p><p>二</p>', '一\n\n二'],
  ['headings are marked', '<h1>题</h1><h2>节</h2><h3>小节</h3><p>文</p>', '# 题\n\n## 节\n\n## 小节\n\n文'],
  ['the lines of a title are parted by a space', '<h1>上半<br>下半</h1>', '# 上半 下半'],
  ['a line break is one', '<p>一<br>二</p>', '一\n二'],
  ['two line breaks part paragraphs', '<div>一<br><br>二<br><br><br>三</div>', '一\n\n二\n\n三'],
  ['inline markup is joined', '<p>新<b>就业</b><a href="#">群<i>体</i></a></p>', '新就业群体'],
  ['white space collapses', '<p>  a \t b\n  c  </p>', 'a b c'],
  ['white space collapses across elements', '<p>a <b> b</b> </p>', 'a b'],
  ['a source line break between Han characters is nothing', '<p>经济\n      社会</p>', '经济社会'],
  ['a space between Han characters stays', '<h1>中国 新闻</h1>', '# 中国 新闻'],
  ['an ideographic space stays', '<p>　　一</p>', '　　一'],
  ['a no-break space stays', '<p>a&nbsp;b</p>', 'a\u00a0b'],
  ['preformatted text stays as written', '<pre>a  b\n c</pre>', 'a  b\n c'],
  ['pre-wrap from a style sheet counts', '<p class="wrap">a  b</p>', 'a  b'],
  ['pre-line keeps line breaks only', '<p class="line">  a  b\n\n c  \nd</p>', 'a b\n\nc\nd'],
  ['list items are blocks', '<ul><li>一<li>二</ul>', '一\n\n二'],
  ['list items in a line have gaps', '文<ul class="inline"><li>一</li><li>二</li></ul>', '文\n\n一 二'],
  [
    'stories side by side have titles or rules',
    `<h1>今日</h1><article><h2>题</h2><p>${'甲'.repeat(60)}</p></article><article><p>${'乙'.repeat(60)}</p></article>`,
    `# 今日\n\n# 题\n\n${'甲'.repeat(60)}\n\n---\n\n${'乙'.repeat(60)}`,
  ],
  [
    'teasers are no stories',
    `<article><h2>题</h2><p>${'甲'.repeat(60)}</p></article><article><p>乙</p></article>`,
    `## 题\n\n${'甲'.repeat(60)}\n\n乙`,
  ],
  [
    "the cells of a table's row are one line",
    '<table><tr><th>车次<th>时刻</tr><tr> <td><p>一 </p></td> <td> 二<br>三 </td><td></td><td>四</td></tr></table>文',
    '车次\t时刻\n\n一\t二 三\t四\n\n文',
  ],
  [
    'columns of text side by side are blocks',
    '<table><tr><td>导航</td><td><p>一</p><p>二</p></td></tr></table>',
    '导航\n\n一\n\n二',
  ],
  [
    'cells that a style sheet puts below each other are blocks',
    '<table><tr class="block"><td class="block">一</td><td class="block">二</td></tr></table>',
    '一\n\n二',
  ],
  [
    'of closed details only the summary is read',
    '<details><summary>甲</summary>乙<p>丙</p></details><details open><summary>丁</summary><p>戊</p></details>',
    '甲\n\n丁\n\n戊',
  ],
  [
    'captions are marked as such',
    '<figure><img alt="桥"><figcaption>大桥<b>夜景</b></figcaption></figure><p>文</p>',
    '▲大桥夜景\n\n文',
  ],
  ['text beside blocks is a block', '<div>一<p>二</p>三</div>', '一\n\n二\n\n三'],
  ['what is hidden is left out', '<p>一</p><p hidden>二</p><p class="none">三</p>', '一'],
  [
    'what is invisible is left out, what shows in it is not',
    '<p class="invisible">一<b class="visible">二</b></p>',
    '二',
  ],
  [
    'scripts, styles and templates are left out',
    '<p>一<script>x</script><style>y</style><template>z</template><noscript>n</noscript></p>',
    '一',
  ],
  ['navigation is left out', '<nav>首页</nav><p>一</p>', '一'],
  ['readings are left out', '<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字</p>', '漢字'],
  ['controls and the lens itself are left out', '<p>一</p><button>分享</button><han-lens>x</han-lens>', '一'],
  ['comments are left out', '<p>一<!-- 批注 -->二</p>', '一二'],
  [
    'a block that a style sheet makes counts',
    '<span class="block">一</span><span class="block">二</span>',
    '一\n\n二',
  ],
  ['an empty block leaves no trace', '<p></p><h2> </h2><p>一</p><p>\n</p>', '一'],
  ['nothing is nothing', '', ''],
  ['a lone half of a character becomes one that is whole', '<p>字\ud83d字</p>', '字\ufffd字'],
  ['characters outside the basic plane count as two', '<p>😀𠮷<b>字</b></p>', '😀𠮷字'],
];

const STYLE = `<style>.wrap { white-space: pre-wrap } .none { display: none } .invisible { visibility: hidden }
  .visible { visibility: visible } .block { display: block } .line { white-space: pre-line }
  .inline > li { display: inline-block; margin-right: 1em }</style>`;

test.beforeEach(async ({ page }) => {
  await page.route('**/source/**', async (route) => {
    const name = route.request().url().split('/source/')[1];
    const body = await readFile(new URL(`../../www/${name}`, import.meta.url), 'utf8');
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await embed(page, `${STYLE}<div id="root"></div>`);
});

for (const [name, markup, expected] of CASES) {
  test(name, async ({ page }) => {
    const { text, pieces } = await page.evaluate(async ([markup, path]) => {
      /** @type {typeof import('../../www/extract.js')} */
      const { extract } = await import(path);
      const root = /** @type {Element} */ (document.querySelector('#root'));
      root.innerHTML = markup;
      const { text, rangeFor } = extract(root);
      const plain = (/** @type {string} */ character) =>
        character.replace(/\s/, ' ').replace(/\p{Cs}/u, '\ufffd');
      // Every character that stands in the page is found there again.
      const pieces = [...text].reduce(
        (found, character) => {
          const range = rangeFor([found.at, found.at + character.length]);
          found.at += character.length;
          if (range) found.wrong += Number(plain(range.toString()) !== plain(character));
          return found;
        },
        { at: 0, wrong: 0 },
      );
      return { text, pieces };
    }, /** @type {const} */ ([markup, '/source/extract.js']));
    expect(text).toBe(expected);
    expect(pieces.wrong).toBe(0);
  });
}

test('a span over several blocks is one range, and one over nothing is none', async ({ page }) => {
  const results = await page.evaluate(async (path) => {
    /** @type {typeof import('../../www/extract.js')} */
    const { extract } = await import(path);
    const root = /** @type {Element} */ (document.querySelector('#root'));
    root.innerHTML = '<h2>节</h2><p>创新党组</p><p>织设置</p>';
    const { text, rangeFor } = extract(root);
    const span = (/** @type {string} */ piece) => {
      const start = text.indexOf(piece);
      return rangeFor([start, start + piece.length])?.toString() ?? null;
    };
    const whole = span('党组\n\n织设');
    const marked = span('## 节');
    const gap = span('\n\n');
    const empty = rangeFor([2, 2]);
    root.replaceChildren();
    return { whole, marked, gap, empty, gone: span('创新') };
  }, '/source/extract.js');
  expect(results).toEqual({ whole: '党组织设', marked: '节', gap: null, empty: null, gone: null });
});

test('a place whose words have changed is none', async ({ page }) => {
  const found = await page.evaluate(async (path) => {
    /** @type {typeof import('../../www/extract.js')} */
    const { extract } = await import(path);
    const root = /** @type {Element} */ (document.querySelector('#root'));
    root.innerHTML = '<p>新就业<b>群体</b>是\n  重要 \n a 力量</p><p>慢火车</p><p>补书匠</p>';
    const { text, rangeFor } = extract(root);
    const place = (/** @type {string} */ words) => {
      const start = text.indexOf(words);
      return rangeFor([start, start + words.length])?.toString() ?? null;
    };
    const before = place('群体是重要 a');
    const textIn = (/** @type {Element | null | undefined} */ element) =>
      /** @type {Text} */ (element?.firstChild ?? new Text());
    const [, second, third] = root.querySelectorAll('p');
    // As many characters as there were; and as many more before them.
    textIn(second).data = '快火车';
    textIn(third).data = '老街补书匠';
    const same = place('业群体是');
    textIn(root.querySelector('b')).data = '人员';
    return { before, same, across: place('业群体是'), replaced: place('慢火车'), moved: place('补书匠') };
  }, '/source/extract.js');
  expect(found).toEqual({
    before: '群体是\n  重要 \n a',
    same: '业群体是',
    across: null,
    replaced: null,
    moved: null,
  });
});

test('a long article is read and every place in it found', async ({ page }) => {
  const wrong = await page.evaluate(async (path) => {
    /** @type {typeof import('../../www/extract.js')} */
    const { extract } = await import(path);
    const root = /** @type {Element} */ (document.querySelector('#root'));
    root.innerHTML = '<p>新就业<b>群体</b>是重要力量。</p>'.repeat(40_000);
    const { text, rangeFor } = extract(root);
    let wrong = 0;
    for (let at = text.indexOf('群体'); at >= 0; at = text.indexOf('群体', at + 1)) {
      wrong += Number(rangeFor([at - 1, at + 3])?.toString() !== '业群体是');
    }
    return { wrong, length: text.length };
  }, '/source/extract.js');
  expect(wrong).toEqual({ wrong: 0, length: 40_000 * 13 - 2 });
});

/** Sentences enough for an article, made up. */
const SENTENCES = [
  '望澜大桥三日建成通车，两岸村民不再靠轮渡往来，赶集的人早早等在桥头。',
  '“我们盼这座桥盼了十年。”村民林舟说，“以后上学只要十分钟。”',
  '大桥全长两公里，设双向四车道，由县交通局负责养护，首日车流平稳有序。',
  '下一步，望澜县将开通跨江公交，方便沿线群众出行，票价与城区公交相同。',
];

const PARAGRAPHS = SENTENCES.map((sentence) => `<p>\u3000\u3000${sentence}</p>`).join('');
const LINKS = Array.from(
  { length: 8 },
  (_, at) => `<li><a href="#">岚州大桥迎来客流高峰，第${at}天</a></li>`,
);
const COMMENTS = Array.from(
  { length: 12 },
  (_, at) =>
    `<div class="item"><b>网友${at}</b><p>这座桥修得真好，回家方便多了，点赞！希望公交快点开通。</p></div>`,
);

/** Parts that portals put around their articles. */
const AROUND = {
  menu: '<div class="top-nav"><a href="/">首页</a><a href="/x">新闻</a></div>',
  share: '<div class="share-bar">分享到：<a>微信</a><a>微博</a>扫描二维码，分享到朋友圈。</div>',
  related: `<div class="related"><h3>相关阅读</h3><ul>${LINKS.join('')}</ul></div>`,
  comments: `<div class="comment-list">${COMMENTS.join('')}</div>`,
  copyright: '<div class="copyright">版权声明：凡本网注明来源的作品，未经授权，不得转载。</div>',
};

/** How portals lay out their pages. @type {[string, string][]} */
const PAGES = [
  [
    'an article element',
    `<article><h1>望澜大桥通车</h1>${AROUND.share}${PARAGRAPHS}${AROUND.related}</article>`,
  ],
  ['paragraphs in a div', `<h1>望澜大桥通车</h1><div class="main"><div id="zoom">${PARAGRAPHS}</div></div>`],
  ['line breaks in one div', `<h1>望澜大桥通车</h1><div id="content">${SENTENCES.join('<br><br>')}</div>`],
  [
    'columns of a table',
    `<h1>望澜大桥通车</h1><table><tr><td>${AROUND.menu}</td><td>${SENTENCES.join('<br>')}</td></tr></table>`,
  ],
  [
    'a section for each paragraph',
    `<section><h1>望澜大桥通车</h1>${SENTENCES.map((text) => `<section><span>${text}</span></section>`).join('')}</section>`,
  ],
  ['nothing named', `<h1>望澜大桥通车</h1><div>${PARAGRAPHS}</div><div><ul>${LINKS.join('')}</ul></div>`],
];

for (const [name, article] of PAGES) {
  test(`the article of a saved page is found: ${name}`, async ({ page }) => {
    const markup = `<body>${AROUND.menu}${article}${AROUND.share}${AROUND.related}${AROUND.comments}${AROUND.copyright}</body>`;
    const text = await page.evaluate(async ([markup, path]) => {
      /** @type {typeof import('../../www/page/saved-page.js')} */
      const { textOfPage } = await import(path);
      return textOfPage(markup);
    }, /** @type {const} */ ([markup, '/source/page/saved-page.js']));
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines.filter((line) => line !== '')).toEqual(['# 望澜大桥通车', ...SENTENCES]);
  });
}
