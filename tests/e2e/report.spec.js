import { analysed, downloaded, embed, EMBEDDED, expect, openSample, press, test } from './fixtures.js';
import { answerWith, article, gistOf, passage, section } from './made-up.js';

/** @param {import('@playwright/test').Page} page */
async function open(page) {
  await embed(page, EMBEDDED);
  await press(page);
  await analysed(page);
}

test('of a text in another language the words are shown, and the other views are quiet', async ({ page }) => {
  const term = {
    text: 'train',
    count: 2,
    partOfSpeech: /** @type {const} */ ('latin'),
    kind: /** @type {const} */ ('other'),
    dispersion: 1,
    occurrences: [passage('train').span],
  };
  await answerWith(page, {
    status: 'not-chinese',
    articles: [article({ sections: [section({}), section({})], terms: [term] })],
    terms: [term],
  });
  await open(page);
  await expect(page.locator('.notice')).toContainText('不是中文');
  await expect(page.getByRole('tab', { name: '词频' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.word')).toHaveText('train');
  for (const tab of ['要点', '提纲', '关键词组']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.locator('[role=tabpanel]:not([hidden]) .empty')).toBeVisible();
    await expect(page.locator('[role=tabpanel]:not([hidden]) :is(li, h3)')).toHaveCount(0);
  }
});

test('a word without end is cut short, and everything fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(20);
  const found = { text: word, count: 2, occurrences: [passage('本报').span] };
  await answerWith(page, {
    articles: [article({})],
    terms: [{ ...found, partOfSpeech: 'latin', kind: 'other', dispersion: 1 }],
    phrases: [{ ...found, score: 1 }],
  });
  await open(page);
  for (const [tab, entry] of /** @type {const} */ ([
    ['关键词组', '.chip'],
    ['词频', '.word'],
  ])) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.locator(entry)).toBeVisible();
    const box = await page.locator(entry).boundingBox();
    expect(box?.height).toBeLessThan(80);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
});

test('the figures are of Han characters', async ({ page }) => {
  const statistics = { characters: 900, hanCharacters: 700, sentences: 30, words: 400, distinctWords: 200 };
  await answerWith(page, { articles: [article({})], statistics });
  await open(page);
  await expect(page.locator('.figures')).toHaveText('700 字 · 30 句 · 400 词');
});

test('the figures are those of the article that was chosen', async ({ page }) => {
  const figures = { characters: 900, hanCharacters: 700, sentences: 30, words: 400, distinctWords: 200 };
  const ofOne = { ...figures, hanCharacters: 300, sentences: 12, words: 170 };
  await answerWith(page, {
    articles: [article({}), article({ statistics: ofOne })],
    statistics: figures,
  });
  await open(page);
  await page.getByLabel('范围').selectOption({ index: 2 });
  await expect(page.locator('.figures')).toHaveText('300 字 · 12 句 · 170 词');
});

for (const { title, name } of [
  { title: '哪个更好？A/B：“甲”', name: 'hanlens 哪个更好？AB：“甲”.json' },
  { title: '..\\\u202e退税*政策?', name: 'hanlens 退税政策.json' },
  { title: '长'.repeat(47) + '𠮷', name: `hanlens ${'长'.repeat(47)}.json` },
  { title: '///', name: 'hanlens.json' },
]) {
  test(`a saved file is named after its title: ${name}`, async ({ page }) => {
    const empty = article({});
    await answerWith(page, { articles: [{ ...empty, head: { ...empty.head, title: [passage(title)] } }] });
    await open(page);
    expect((await downloaded(page, 'JSON')).name).toBe(name);
  });
}

test('the speaker is told where the sentence does not tell it', async ({ page }) => {
  await answerWith(page, {
    articles: [
      article({
        keyPoints: [
          { ...passage('铁路部门表示，年内还将增设冷藏柜。'), speaker: '铁路部门', reasons: ['decision'] },
          { ...passage('“慢火车票价没有涨过。”'), speaker: '站长李明', reasons: ['lead', 'speech'] },
        ],
      }),
    ],
  });
  await open(page);
  await expect(page.locator('.key-point').first().locator('.note')).toHaveCount(0);
  await expect(page.locator('.key-point').last().locator('.note')).toHaveText('站长李明说');
  const { content } = await downloaded(page, 'Markdown');
  expect(content).toContain('- 铁路部门表示，年内还将增设冷藏柜。\n');
  expect(content).toContain('- “慢火车票价没有涨过。”（站长李明说）\n');
});

test('the reasons for a key point show with the explanation', async ({ page }) => {
  await answerWith(page, {
    articles: [
      article({
        keyPoints: [
          { ...passage('慢火车增开一班，年内开通。'), speaker: null, reasons: ['lead', 'title', 'figures'] },
        ],
      }),
    ],
  });
  await open(page);
  const reasons = page.locator('.reasons');
  await expect(reasons).toBeHidden();
  await page.getByText('这是什么？').click();
  await expect(reasons).toHaveText('选取依据：首句、含标题中的词、含数字');
});

test('a gist tells who says it where its own words do not', async ({ page }) => {
  const said = section({ gist: gistOf('票价不涨', 10, '站长李明') });
  const told = section({ gist: gistOf('站长李明说票价不涨', 20, '站长李明') });
  await answerWith(page, { articles: [article({ sections: [said, told] })] });
  await open(page);
  await page.getByRole('tab', { name: '提纲' }).click();
  await expect(page.locator('.gist .note')).toHaveText(['站长李明说']);
  const { content } = await downloaded(page, 'Markdown');
  expect(content).toContain('- 票价不涨（站长李明说）\n- 站长李明说票价不涨\n');
});

test('sections that the text does not have are said to be made', async ({ page }) => {
  const gist = gistOf('慢火车增开一班', 10);
  await answerWith(page, { articles: [article({ sections: [section({ gist, inferred: true })] })] });
  await open(page);
  await page.getByRole('tab', { name: '提纲' }).click();
  const note = '原文未分节，各节按话题的转换划分。';
  await expect(page.locator('.inferred')).toHaveText(note);
  expect((await downloaded(page, 'Markdown')).content).toContain(`## 提纲\n\n- 慢火车增开一班\n\n${note}\n`);
});

test('terms tell what they name and how far they reach, also in the exports', async ({ page }) => {
  const term = { count: 2, dispersion: 0.25, occurrences: [passage('慢火车', 3).span] };
  await answerWith(page, {
    articles: [article({})],
    terms: [
      { ...term, text: '李明', partOfSpeech: 'person', kind: 'person' },
      { ...term, text: '山里来信', partOfSpeech: 'other', kind: 'work' },
      { ...term, text: '慢火车', partOfSpeech: 'noun', kind: 'other' },
    ],
  });
  await open(page);
  await page.getByRole('tab', { name: '词频' }).click();
  await expect(page.locator('td.class')).toHaveText(['人名', '篇名', '名词']);
  await expect(page.locator('td.spread').first().getByRole('img')).toHaveAccessibleName(/见于 25% 的段落$/);
  await page.setViewportSize({ width: 390, height: 780 });
  await expect(page.locator('td.class').first()).toBeVisible();
  const { content: csv } = await downloaded(page, 'CSV');
  expect(csv.replace('\ufeff', '').trimEnd().split('\r\n')).toEqual([
    '列表,词,类别,词性,次数,段落占比,权重,首次位置',
    '词频,李明,人名,人名,2,0.2500,,3',
    '词频,山里来信,篇名,其他,2,0.2500,,3',
    '词频,慢火车,,名词,2,0.2500,,3',
  ]);
  const { content } = await downloaded(page, 'Markdown');
  expect(content).toContain('- 李明 × 2（人名）\n- 山里来信 × 2（篇名）\n- 慢火车 × 2\n');
});

test('in English Markdown remarks stand in English brackets', async ({ page }) => {
  const term = { count: 2, dispersion: 1, occurrences: [passage('慢火车', 3).span] };
  await answerWith(page, {
    articles: [
      article({
        keyPoints: [{ ...passage('“慢火车票价没有涨过。”'), speaker: '站长李明', reasons: ['speech'] }],
      }),
    ],
    terms: [{ ...term, text: '李明', partOfSpeech: 'person', kind: 'person' }],
  });
  await open(page);
  await page.locator('han-lens').evaluate((lens) => lens.setAttribute('lang', 'en'));
  const { content } = await downloaded(page, 'Markdown');
  expect(content).toContain('- “慢火车票价没有涨过。” (says 站长李明)\n');
  expect(content).toContain('- 李明 × 2 (person)\n');
});

test('who signs a document stands in its head, also in Markdown', async ({ page }) => {
  const { head } = article({});
  const signatories = [passage('望澜市商务局', 40), passage('望澜市财政局', 50)];
  await answerWith(page, {
    articles: [article({ head: { ...head, title: [passage('关于早餐工程的通知')], signatories } })],
  });
  await open(page);
  await page.getByRole('tab', { name: '提纲' }).click();
  await expect(page.locator('.metadata dt')).toHaveText('落款');
  await expect(page.locator('.metadata dd')).toHaveText('望澜市商务局、望澜市财政局');
  expect((await downloaded(page, 'Markdown')).content).toContain('- 落款：望澜市商务局、望澜市财政局\n');
});

test('numbers stand before their headings, or before the gist where there is none', async ({ page }) => {
  const paragraph = section({ number: '第一条', gist: gistOf('新建居住区配建早餐网点', 20), level: 2 });
  const chapter = section({ number: '第一章', heading: passage('总则', 10), sections: [paragraph] });
  await answerWith(page, {
    articles: [article({ sections: [chapter, section({ number: '二、', heading: passage('附则', 60) })] })],
  });
  await open(page);
  await page.getByRole('tab', { name: '提纲' }).click();
  await expect(page.locator('.number')).toHaveText(['第一章', '第一条', '二、']);
  const [number, gist] = [page.locator('.number').nth(1), page.locator('.gist')];
  expect((await number.boundingBox())?.y).toBeCloseTo((await gist.boundingBox())?.y ?? 0, -1);
  expect((await downloaded(page, 'Markdown')).content).toContain(
    '- **第一章 总则**\n  - **第一条**\u3000新建居住区配建早餐网点\n- **二、附则**\n',
  );
});

test('a word that marks an article and is a key phrase has one count', async ({ page }) => {
  const word = { text: '渡轮', score: 1 };
  const [phrase, term] = [
    {
      ...word,
      count: 3,
      occurrences: [passage('渡轮', 0).span, passage('渡轮', 9).span, passage('渡轮', 12).span],
    },
    { ...word, count: 2, occurrences: [passage('渡轮', 0).span, passage('渡轮', 9).span] },
  ];
  await answerWith(page, {
    articles: [article({ phrases: [phrase], distinctive: [term] }), article({})],
  });
  await open(page);
  await page.getByRole('tab', { name: '关键词组' }).click();
  await expect(page.locator('.distinctive')).toHaveCount(0);
  await page.getByLabel('范围').selectOption({ index: 1 });
  await expect(page.getByRole('heading', { name: '本篇多用，他篇少见' })).toBeVisible();
  await expect(page.locator('.chip .times')).toHaveText(['3', '3']);
  expect((await downloaded(page, 'Markdown')).content).toContain('## 本篇多用，他篇少见\n\n- 渡轮\n');
});

test('with several articles each tells what it is about, and none says it twice', async ({ page }) => {
  const repeated = gistOf('补书匠修好旧书', 40);
  await answerWith(page, {
    articles: [
      article({
        gist: gistOf('慢火车增开一班', 10),
        sections: [section({ gist: gistOf('票价不涨', 30) })],
      }),
      article({ gist: repeated, sections: [section({ gist: repeated })] }),
    ],
  });
  await open(page);
  await page.getByRole('tab', { name: '提纲' }).click();
  await expect(page.locator('.gist')).toHaveText(['慢火车增开一班', '票价不涨', '补书匠修好旧书']);
});

test('a single article leaves its gist to the outline', async ({ page }) => {
  const gist = gistOf('慢火车增开一班', 10);
  await answerWith(page, {
    articles: [article({ gist, sections: [section({ gist: gistOf('票价不涨', 30) })] })],
  });
  await open(page);
  await page.getByRole('tab', { name: '提纲' }).click();
  await expect(page.locator('.gist')).toHaveText(['票价不涨']);
});

test('Markdown holds the whole head, no gist twice, and common words under a heading of their own', async ({
  page,
}) => {
  const gist = gistOf('车站设了货架', 30);
  const head = {
    kicker: passage('乡村振兴进行时'),
    title: [passage('慢火车增开'), passage('山里菜进城')],
    subtitle: passage('票价十七年没有涨'),
    bylines: [{ ...passage('■本报记者 李明'), people: [] }],
    dateline: {
      ...passage('本报青禾岭4月26日电'),
      agency: null,
      kind: '电',
      place: null,
      date: null,
      reporters: [],
      position: /** @type {const} */ ('head'),
    },
    date: { ...passage('（2026年4月26日）'), iso: '2026-04-26' },
    credits: [{ ...passage('王强 摄'), people: [] }],
    signatories: [],
    notes: [],
  };
  const phrase = { text: '慢火车', score: 1, count: 3, occurrences: [] };
  const parent = section({
    heading: passage('便民'),
    gist,
    sections: [section({ heading: passage('货架'), gist })],
  });
  await answerWith(page, {
    articles: [article({ head, sections: [parent], phrases: [phrase] }), article({})],
    phrases: [phrase],
  });
  await open(page);
  const whole = (await downloaded(page, 'Markdown')).content;
  expect(whole).toBe(
    `# 慢火车增开\u3000山里菜进城

- 引题：乡村振兴进行时
- 副题：票价十七年没有涨
- 日期：2026-04-26
- 署名：本报记者 李明
- 电头：本报青禾岭4月26日电
- 图文：王强 摄

## 提纲

- **便民**
  - **货架**\u3000车站设了货架

# （无题）

# 全文

## 关键词组

- 慢火车 × 3
`,
  );
  await page.getByLabel('范围').selectOption({ index: 1 });
  const { name, content } = await downloaded(page, 'Markdown');
  expect(name).toBe('hanlens 慢火车增开 山里菜进城.md');
  expect(content.match(/^# .*/gm)).toEqual(['# 慢火车增开\u3000山里菜进城']);
  expect(content).toContain('## 关键词组');
});

test('the exports cover the article that was chosen', async ({ page }) => {
  await openSample(page, 'briefs');
  const whole = JSON.parse((await downloaded(page, 'JSON')).content);
  expect(whole.scope).toBeNull();
  await page.getByLabel('范围').selectOption({ index: 3 });
  const chosen = whole.articles[2];
  const json = await downloaded(page, 'JSON');
  const { scope, articles, terms, phrases } = JSON.parse(json.content);
  expect(json.name).toBe('hanlens 一条老街和它的七位补书匠.json');
  expect({ scope, articles, terms, phrases }).toEqual({
    scope: 2,
    articles: [chosen],
    terms: chosen.terms,
    phrases: chosen.phrases,
  });
  const { content: csv } = await downloaded(page, 'CSV');
  expect(csv.split('\r\n').length).toBe(chosen.terms.length + chosen.phrases.length + 2);
});
