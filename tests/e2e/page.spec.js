import { analysed, downloaded, expect, openSample, sampleText, test } from './fixtures.js';

const SAMPLES = [
  {
    name: 'document',
    titles: ['望澜市人民政府　望澜市图书馆联盟关于建设“一刻钟阅读圈”的意见'],
    heading: '总体要求',
  },
  { name: 'feature', titles: ['一列慢火车拉活青禾岭'], heading: '一张账单' },
  { name: 'briefs', titles: ['千盏渔灯照归航', '一条老街和它的七位补书匠', '简讯'], heading: null },
];

for (const { name, titles, heading } of SAMPLES) {
  test(`the sample ${name} is analysed beside its text`, async ({ page }) => {
    await page.goto('./');
    await page.locator(`.samples a[href="#${name}"]`).click();
    await analysed(page);
    await expect(page.locator('#article h1').first()).toBeVisible();

    const article = (await page.locator('#article').textContent()) ?? '';
    const points = await page.locator('.key-point > span:first-child').allTextContents();
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(article.replace(/\n/g, '')).toContain(point);

    await page.getByRole('tab', { name: '提纲' }).click();
    const outline = page.getByRole('tabpanel');
    for (const title of titles) await expect(outline).toContainText(title);
    if (heading) await expect(outline.getByRole('button', { name: heading, exact: true })).toBeVisible();
  });
}

test('several articles can be looked at one by one', async ({ page }) => {
  await openSample(page, 'briefs');
  const chooser = page.getByLabel('范围');
  const all = await page.locator('.key-point').count();
  await chooser.selectOption({ index: 3 });
  await expect.poll(() => page.locator('.key-point').count()).toBeLessThan(all);
  await page.getByRole('tab', { name: '关键词组' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('旧书门诊');
  await expect(page.getByRole('tabpanel')).not.toContainText('贝克尔');
});

test('titles among the key points lead to their articles', async ({ page }) => {
  await openSample(page, 'briefs');
  const title = page.getByRole('tabpanel').getByRole('button', { name: '一条老街和它的七位补书匠' });
  await title.click();
  await expect(page.locator('#article h1', { hasText: '一条老街和它的七位补书匠' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(title).toBeFocused();
});

test('the way back leads to each text as it was left', async ({ page }) => {
  const read = async (/** @type {string} */ name) => {
    await page.getByLabel('粘贴新闻全文').fill(await sampleText(name));
    await page.getByRole('button', { name: '析读' }).click();
    await analysed(page);
  };
  const title = page.locator('#article h1').first();
  await page.goto('./');
  await read('feature');
  await page.evaluate(() => scrollTo(0, 700));
  await expect.poll(() => page.evaluate(() => history.state?.top)).toBe(700);
  await page.getByRole('link', { name: '换一篇' }).click();
  await read('document');
  await expect(title).toContainText('望澜市人民政府');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await page.goBack();
  await expect(title).toContainText('一列慢火车拉活青禾岭');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
  await page.goForward();
  await expect(page.getByLabel('粘贴新闻全文')).toBeFocused();
  await page.goForward();
  await expect(title).toContainText('望澜市人民政府');
});

test('the way back leads past a choice of language', async ({ page }) => {
  await page.goto('./');
  await page.locator('.samples a[href="#feature"]').click();
  await analysed(page);
  await page.getByRole('link', { name: 'English' }).click();
  await page.goBack();
  await expect(page.getByLabel('Paste a Chinese news text')).toBeFocused();
  await expect(page).toHaveURL(/\?lang=en$/);
  await page.goForward();
  await expect(page.locator('#article h1')).toContainText('一列慢火车拉活青禾岭');
});

test('a text that was not stored is said to be gone', async ({ page }) => {
  await page.goto('./#text-1');
  await expect(page.getByRole('alert')).toHaveText('这篇文本没有保存，重新打开页面后请再粘贴一次。');
  await page.getByLabel('粘贴新闻全文').fill(await sampleText('feature'));
  await page.getByRole('button', { name: '析读' }).click();
  await analysed(page);
  await expect(page).toHaveURL(/#text-1$/);
});

test('marks of direction do not turn a text around', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('粘贴新闻全文').fill('\u202e大桥3日建成通车，两岸村民走上桥面。\u200f');
  await page.getByRole('button', { name: '析读' }).click();
  await expect(page.locator('#article')).toHaveText('大桥3日建成通车，两岸村民走上桥面。');
});

test('a title of several lines is one title', async ({ page }) => {
  const order = ['望澜市人民政府关于全面推行', '渡口安全管理责任制的意见'];
  const rest = `望政发〔2031〕7号\n\n各县、区人民政府：\n\n为加强渡口安全管理，现提出如下意见。\n\n一、总体要求\n\n渡口安全关系群众出行，各县、区要高度重视，落实责任。`;
  await page.goto('./');
  await page.getByLabel('粘贴新闻全文').fill(`${order.join('\n')}\n\n${rest}`);
  await page.getByRole('button', { name: '析读' }).click();
  await analysed(page);
  const lines = page.locator('#article [aria-level="1"]');
  await expect(lines).toHaveText(order);
  await expect(lines.nth(1)).toHaveClass('continued');
  await expect(lines.nth(1)).toHaveCSS('border-top-width', '0px');
  await expect(page).toHaveTitle(`${order.join(' ')} · 汉析`);
});

test('lines that a column has broken stand close together', async ({ page }) => {
  await openSample(page, 'briefs');
  const broken = page.locator('#article .broken');
  await expect(broken).toHaveCount(1);
  await expect(broken).toContainText(/眼下，工坊正把虫蛀、霉$/);
});

test('printed, the analysis has a title, and no table of words', async ({ page }) => {
  await openSample(page, 'feature');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-title')).toHaveText('一列慢火车拉活青禾岭　山里菜当天进了城');
  await expect(page.locator('.key-point').first()).toBeVisible();
  await expect(page.locator('.chips').first()).toBeVisible();
  await expect(page.locator('.terms')).toBeHidden();
});

test('on a phone one press leads past the lens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openSample(page, 'document');
  await page.getByRole('tab', { name: '提纲' }).click();
  await expect(page.locator('#article h1').first()).not.toBeInViewport();
  await page.getByRole('button', { name: '原文' }).click();
  await expect(page.locator('#article h1').first()).toBeInViewport();
  await expect(page.locator('#article')).toBeFocused();
  // The bar stays in view, and with it the way back up.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole('button', { name: '析读', exact: true }).click();
  await expect(page.getByRole('tablist')).toBeInViewport();
  await page.setViewportSize({ width: 1200, height: 800 });
  await expect(page.getByRole('button', { name: '原文' })).toBeHidden();
});

test('a pasted text is analysed', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('粘贴新闻全文').fill(await sampleText('feature'));
  await page.getByRole('button', { name: '析读' }).click();
  await analysed(page);
  await expect(page.locator('#article h2')).toHaveText(['一张账单', '两节车厢', '三个难题']);
  await page.getByRole('link', { name: '换一篇' }).click();
  await expect(page.getByLabel('粘贴新闻全文')).toHaveValue(/慢火车/);
  // The old text is there to be replaced.
  await expect(page.getByLabel('粘贴新闻全文')).toBeFocused();
  await page.keyboard.type('新');
  await expect(page.getByLabel('粘贴新闻全文')).toHaveValue('新');
});

test('the title and headings of a text without marks are set as such', async ({ page }) => {
  const body = '大桥3日建成通车，两岸六个村庄的村民走上桥面，连声称赞。大桥全长两公里，设双向四车道。';
  const story = (/** @type {string} */ title, /** @type {string} */ place) =>
    `${title}\n新华社${place}8月3日电（记者林舟）${body}\n${body}`;
  await page.goto('./');
  const text = [story('岚州大桥通车 两岸相连', '岚州'), '桥上灯火', body, story('望澜渡口停航', '望澜')].join(
    '\n\n',
  );
  await page.getByLabel('粘贴新闻全文').fill(text);
  await page.getByRole('button', { name: '析读' }).click();
  await analysed(page);
  const article = page.locator('#article');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText([
    '岚州大桥通车 两岸相连',
    '望澜渡口停航',
  ]);
  await expect(article.getByRole('heading', { level: 2 })).toHaveText(['桥上灯火']);
  await expect(page).toHaveTitle('岚州大桥通车 两岸相连 · 汉析');
  // Places in a title are found as before.
  await page.getByRole('tab', { name: '关键词组' }).click();
  await page.getByRole('tabpanel').getByRole('button').first().click();
  await expect(page.getByRole('status')).toContainText('第 1 处');
});

test('Ctrl+Enter reads, and key points can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await page.getByLabel('粘贴新闻全文').fill(await sampleText('feature'));
  await page.getByLabel('粘贴新闻全文').press('Control+Enter');
  await analysed(page);
  const points = await page.locator('.key-point > span:first-child').allTextContents();
  await page.getByRole('button', { name: '复制要点' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^一列慢火车拉活青禾岭.*\n1\. /);
  for (const point of points) expect(copied).toContain(point);
  await expect(page.getByRole('button', { name: '复制要点' })).toBeVisible();
});

test('an empty paste is complained of until something is written', async ({ page }) => {
  await page.goto('./');
  const textarea = page.getByLabel('粘贴新闻全文');
  await page.getByRole('button', { name: '析读' }).click();
  await expect(textarea).toHaveAttribute('aria-invalid', 'true');
  await textarea.fill('新');
  await expect(textarea).toHaveAttribute('aria-invalid', 'false');
  await expect(page.locator('#problem')).toBeEmpty();
});

test('what is read out tells the way back, and is not left in another language', async ({ page }) => {
  await openSample(page, 'feature');
  const status = page.getByRole('status');
  await page.locator('.key-point').first().press('Enter');
  await expect(status).toContainText('已在正文中标出');
  await expect(status).toContainText('返回（Esc）');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(status).toBeEmpty();
});

test('a title breaks between words', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openSample(page, 'document');
  const lines = await page.locator('#article h1').evaluate((title) => {
    const range = document.createRange();
    const nodes = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    /** @type {Map<number, string>} */
    const lines = new Map();
    while (nodes.nextNode()) {
      const node = /** @type {Text} */ (nodes.currentNode);
      for (const [place, letter] of [...node.data].entries()) {
        range.setStart(node, place);
        range.setEnd(node, place + 1);
        const bottom = Math.round(range.getBoundingClientRect().bottom);
        lines.set(bottom, (lines.get(bottom) ?? '') + letter);
      }
    }
    return [...lines.values()];
  });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => /(?:图|联|建|阅)$/.test(line.trim()))).toEqual([]);
});

test('what Markdown marks within lines of a pasted text is not read', async ({ page }) => {
  await page.goto('./');
  const text = `# 渡轮复航\n\n![船](boat.png)**青岩港**3日[恢复通航](https://example.org/a "渡轮")，渡轮*每天*往返8班，票价2**3元。\n\n港务局局长周岭表示，渡轮[1]将改用电力驱动。`;
  await page.getByLabel('粘贴新闻全文').fill(text);
  await page.getByRole('button', { name: '析读', exact: true }).click();
  await analysed(page);
  const paragraphs = page.locator('#article');
  await expect(paragraphs).toContainText('青岩港3日恢复通航，渡轮*每天*往返8班，票价2**3元。');
  await expect(paragraphs).toContainText('渡轮[1]将改用');
});

test('marks of byte order in a pasted text are no characters', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('粘贴新闻全文').fill('\ufeff# 题目\n\n正文\ufeff里有记号。');
  await page.getByRole('button', { name: '析读' }).click();
  await expect(page.locator('#article h1')).toHaveText('题目');
  await expect(page.locator('#article p')).toHaveText('正文里有记号。');
});

test('another language changes nothing but the interface', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('粘贴新闻全文').fill(await sampleText('feature'));
  await page.getByRole('button', { name: '析读' }).click();
  await analysed(page);
  await page.getByRole('tab', { name: '提纲' }).click();
  await page.evaluate(() => scrollTo(0, 90));
  let loads = 0;
  page.on('load', () => (loads += 1));
  const switchTo = (/** @type {string} */ name) =>
    page.getByRole('link', { name }).evaluate((link) => /** @type {HTMLElement} */ (link).click());

  await switchTo('English');
  await expect(page.getByRole('tab', { name: 'Outline' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#source')).toHaveText('Pasted text');
  await expect(page).toHaveTitle(/^小站不小.* · hanlens$/);
  await expect(page).toHaveURL(/\?lang=en#text-1$/);
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('#article h2').first()).toHaveText('一张账单');
  expect(await page.evaluate(() => scrollY)).toBe(90);

  await switchTo('繁體');
  await expect(page.getByRole('tab', { name: '提綱' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('link', { name: '換一篇' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: '語言' })).toBeVisible();

  await switchTo('简体');
  await expect(page.getByRole('tab', { name: '提纲' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('link', { name: '换一篇' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'English' })).not.toHaveAttribute('aria-current', 'true');
  expect(loads).toBe(0);
});

test('the title of the page is that of what it shows', async ({ page }) => {
  await page.goto('./?lang=en');
  await expect(page).toHaveTitle('hanlens · Chinese news at a glance');
  await page.locator('.samples a[href="#feature"]').click();
  await expect(page).toHaveTitle(/^小站不小.* · hanlens$/);
  await page.getByRole('link', { name: 'Another text' }).click();
  await expect(page).toHaveTitle('hanlens · Chinese news at a glance');
});

test('where there is a finger and no pointer nothing is said of dragging', async ({ browser, site }) => {
  const phone = await browser.newPage({ hasTouch: true, isMobile: true });
  await phone.goto(site);
  await expect(phone.getByRole('button', { name: '打开文件' })).toBeVisible();
  await expect(phone.locator('.hint')).toBeHidden();
  await phone.close();
});

test('a complaint is put in the language of the page', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '析读' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('alert')).toHaveText('Please paste a text first.');
});

for (const { title, lines } of [
  { title: '萨维·卡鲁阿纳打破世界纪录后返回故乡', lines: /^萨维·卡鲁阿纳[^]*\n/ },
  { title: '千盏渔灯照归航 云屿岛灯塔重新点亮', lines: /^千盏渔灯照归航\n云屿岛灯塔重新点亮$/ },
]) {
  test(`on a phone the title ${title} breaks well`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 780 });
    await page.goto('./');
    await page.getByLabel('粘贴新闻全文').fill(`# ${title}\n\n正文。`);
    await page.getByRole('button', { name: '析读' }).click();
    const shown = await page.locator('#article h1').evaluate((heading) => {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      /** @type {Map<number, string>} */
      const lines = new Map();
      while (texts.nextNode()) {
        const { data } = /** @type {Text} */ (texts.currentNode);
        for (let at = 0; at < data.length; at += 1) {
          range.setStart(texts.currentNode, at);
          range.setEnd(texts.currentNode, at + 1);
          const { top, width } = range.getBoundingClientRect();
          if (width > 0) lines.set(Math.round(top), (lines.get(Math.round(top)) ?? '') + data[at]);
        }
      }
      return [...lines.values()].map((line) => line.trim()).join('\n');
    });
    expect(shown).toMatch(lines);
  });
}

test('on a phone whatever is pressed is tall enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto('./');
  const low = async (/** @type {number} */ least, /** @type {string} */ selector) => {
    const found = [];
    for (const target of await page.locator(selector).filter({ visible: true }).all()) {
      const box = await target.boundingBox();
      if (box && box.height < least) found.push(`${await target.textContent()}: ${box.height}`);
    }
    return found;
  };
  expect(await low(24, 'button, a')).toEqual([]);
  expect(await low(44, '.actions button, .samples a')).toEqual([]);
  await openSample(page, 'briefs');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    expect(await low(24, 'button, a, summary, select')).toEqual([]);
  }
  await page.locator('.word').first().click();
  expect(await low(44, '[role=tab], .stepper button')).toEqual([]);
});

test('the interface is English where the address asks for it', async ({ page }) => {
  await openSample(page, 'feature', '?lang=en');
  await expect(page.getByRole('tab')).toHaveText(['Key points', 'Outline', 'Phrases', 'Words']);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.key-point').first()).toContainText(/[\u4e00-\u9fff]/);
});

test('terms are sorted by count, by word and by place', async ({ page }) => {
  await openSample(page, 'document');
  await page.getByRole('tab', { name: '词频' }).click();
  const counts = async () => (await page.locator('td.count .number').allTextContents()).map(Number);
  expect(await counts()).toEqual([...(await counts())].sort((a, b) => b - a));
  await page.getByRole('button', { name: '次数' }).click();
  await expect(page.getByRole('columnheader', { name: '次数' })).toHaveAttribute('aria-sort', 'ascending');
  expect(await counts()).toEqual([...(await counts())].sort((a, b) => a - b));

  await page.getByRole('button', { name: '分布' }).click();
  const first = await page.evaluate(async () => {
    const lens = /** @type {import('../../www/hanlens.js').HanLens} */ (document.querySelector('han-lens'));
    const { terms } = await lens.analyze();
    return Object.fromEntries(terms.map(({ text, occurrences }) => [text, occurrences[0]?.[0]]));
  });
  const places = (await page.locator('.word').allInnerTexts()).map((word) => first[word] ?? -1);
  expect(places).toEqual([...places].sort((a, b) => a - b));

  const before = await page.locator('.word').count();
  await page.getByRole('tabpanel').getByRole('button', { name: '显示更多' }).click();
  expect(await page.locator('.word').count()).toBeGreaterThan(before);
});

for (const width of [360, 390, 768]) {
  test(`nothing is wider than a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('./');
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.locator('.samples a').first().click();
    await analysed(page);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await overflow()).toBeLessThanOrEqual(0);
    }
    await page.locator('.word').first().click();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
}

test('the exports hold what the panel shows', async ({ page }) => {
  await openSample(page, 'feature');
  const exported = async (/** @type {string} */ format) => (await downloaded(page, format)).content;
  const report = JSON.parse(await exported('JSON'));
  for (const { text, occurrences } of report.terms) {
    for (const [start, end] of occurrences)
      expect(report.text.slice(start, end).toLowerCase()).toBe(text.toLowerCase());
  }
  const csv = await exported('CSV');
  expect(csv.startsWith('\ufeff列表,词,类别,词性,')).toBe(true);
  expect(csv.split('\r\n').length).toBe(report.terms.length + report.phrases.length + 2);
  const markdown = await exported('Markdown');
  for (const { text } of report.articles[0].keyPoints) expect(markdown).toContain(text.slice(0, 12));
});

test('what is pasted from a page keeps its headings, and can be taken back', async ({ page }) => {
  await page.goto('.');
  const textarea = page.getByRole('textbox');
  await textarea.focus();
  await textarea.evaluate((area) => {
    const paste = (/** @type {string} */ markup) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', markup);
      clipboardData.setData('text/plain', '望澜大桥通车 线路 大桥全长两公里。');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      area.dispatchEvent(event);
      return event.defaultPrevented;
    };
    // What plain text says as well, and what says less than it, is left to the browser.
    if (paste('<p>望澜大桥通车</p>') || paste('<h1>望澜大桥</h1>')) throw new Error('taken over');
    paste('<h1>望澜大桥通车</h1><h2>线路</h2><p>大桥全长两公里。</p>');
  });
  await expect(textarea).toHaveValue('# 望澜大桥通车\n\n## 线路\n\n大桥全长两公里。');
  await page.keyboard.press('Control+z');
  await expect(textarea).toHaveValue('');
});

test('a line of hyphens parts texts without titles, and shows as a rule', async ({ page }) => {
  const story = (/** @type {string} */ name) =>
    `${name}今起增开一班，沿途停靠11个小站，方便村民运菜进城，票价9元，17年没有涨过价，年内还将增设冷藏柜。`;
  await page.goto('.');
  await page.getByRole('textbox').fill([story('青禾岭慢火车'), '---', story('望澜渡轮')].join('\n'));
  await page.getByRole('button', { name: '析读', exact: true }).click();
  await analysed(page);
  await expect(page.getByRole('combobox', { name: '范围' }).getByRole('option')).toHaveText([
    '全部（2 篇）',
    /青禾岭慢火车今起增开一班/,
    /望澜渡轮今起增开一班/,
  ]);
  await expect(page.locator('article').getByRole('separator')).toHaveCount(1);
});
