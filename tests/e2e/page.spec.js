import { analysed, expect, openSample, sampleText, test } from './fixtures.js';

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

test('a pasted text is analysed', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('粘贴新闻全文').fill(await sampleText('feature'));
  await page.getByRole('button', { name: '析读' }).click();
  await analysed(page);
  await expect(page.locator('#article h2')).toHaveText(['一张账单', '两节车厢', '三个难题']);
  await page.getByRole('link', { name: '换一篇' }).click();
  await expect(page.getByLabel('粘贴新闻全文')).toHaveValue(/慢火车/);
});

test('the interface is English where the address asks for it', async ({ page }) => {
  await openSample(page, 'feature', '?lang=en');
  await expect(page).toHaveTitle(/at a glance/);
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
  const exported = async (/** @type {string} */ name) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  };
  const report = JSON.parse(await exported('JSON'));
  for (const { text, occurrences } of report.terms) {
    for (const [start, end] of occurrences)
      expect(report.text.slice(start, end).toLowerCase()).toBe(text.toLowerCase());
  }
  const csv = await exported('CSV');
  expect(csv.startsWith('\ufeff类别,词,')).toBe(true);
  expect(csv.split('\r\n').length).toBe(report.terms.length + report.phrases.length + 2);
  const markdown = await exported('Markdown');
  for (const { text } of report.articles[0].keyPoints) expect(markdown).toContain(text.slice(0, 12));
});
