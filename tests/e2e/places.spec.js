import { analysed, ARTICLE, embed, expect, openSample, painted, press, test } from './fixtures.js';
import { answerWith, article, passage } from './made-up.js';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const scrolled = (page) => page.evaluate(() => scrollY);

/** @param {Page} page */
const focusedText = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.textContent?.trim() ?? '';
  });

test('a key point is marked in the article, and Esc returns to where the reader was', async ({ page }) => {
  await openSample(page, 'feature');
  await page.evaluate(() => scrollTo(0, 60));
  const before = await page.locator('#article').innerHTML();
  const point = page.locator('.key-point').last();
  const text = (await point.locator('span').first().textContent()) ?? '';
  await point.click();

  expect((await painted(page)).current).toEqual([text]);
  await expect(point).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status')).toContainText(text.slice(0, 10));
  const place = await page.evaluate(() => {
    const [range] = CSS.highlights.get('hanlens-current') ?? [];
    return range instanceof Range ? range.getBoundingClientRect().top : -1;
  });
  expect(place).toBeGreaterThan(0);
  expect(place).toBeLessThan(900);
  await expect(page.locator('#article :focus')).toContainText(text);

  await page.keyboard.press('Escape');
  expect(await page.locator('#article').innerHTML()).toBe(before);
  expect(await painted(page)).toEqual({ matches: [], current: [] });
  expect(await scrolled(page)).toBe(60);
  expect(await focusedText(page)).toContain(text);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('a key point that is a run of clauses is marked alone in its sentence, its speaker beside it', async ({
  page,
}) => {
  const sentence = '站长李明表示，慢火车票价没有涨过，年内还将增设冷藏柜，具体办法另行公布。';
  const run = '慢火车票价没有涨过，年内还将增设冷藏柜';
  const point = { ...passage(run, sentence.indexOf(run)), speaker: '站长李明' };
  await answerWith(page, { articles: [article({ keyPoints: [{ ...point, reasons: ['speech'] }] })] });
  await embed(
    page,
    `<script type="module" src="hanlens/hanlens.js"></script><article id="story"><p>${sentence}</p></article>
     <han-lens for="#story"></han-lens>`,
  );
  await press(page);
  const button = page.getByRole('button', { name: `${run} 站长李明说`, exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await painted(page)).toEqual({ matches: [], current: [run] });
  await expect(page.locator('#story :focus')).toHaveText(sentence);
  await expect(page.getByRole('status')).toHaveText(`已在正文中标出：${run} 返回（Esc）`);
});

test('wherever a place is, the way back is in view', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await openSample(page, 'document');
  await page.getByRole('tab', { name: '提纲' }).click();
  const lines = page.locator('[role=tabpanel]:not([hidden]) .passage');
  for (let at = 0; at < (await lines.count()); at++) {
    await lines.nth(at).click();
    await expect(page.getByRole('button', { name: '返回' }).last()).toBeInViewport({ ratio: 0.5 });
    await page.keyboard.press('Escape');
  }
});

test('Tab goes on from the place, not from the top of the page', async ({ page }) => {
  await openSample(page, 'feature');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#feature';
    link.textContent = '文末链接';
    document.querySelector('#article')?.append(link);
  });
  await page.locator('.key-point').last().click();
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('文末链接');
});

test('a section leads to its heading and its gist to itself', async ({ page }) => {
  await openSample(page, 'document');
  await page.getByRole('tab', { name: '提纲' }).click();
  await page.getByRole('button', { name: '提升服务质量' }).click();
  expect((await painted(page)).current).toEqual(['提升服务质量']);
  const gist = page.locator('.gist').last();
  await gist.click();
  expect((await painted(page)).current).toEqual([await gist.textContent().then((text) => text?.trim())]);
});

test('a term shows all its places, and one after the other', async ({ page }) => {
  await openSample(page, 'document');
  await page.getByRole('tab', { name: '词频' }).click();
  const word = page.locator('.word').first();
  const text = await word.innerText();
  const total = Number(await page.locator('td.count .number').first().textContent());
  await word.click();

  const concordance = page.getByRole('region', { name: text });
  await expect(concordance.locator('.position')).toHaveText(`1/${total}`);
  await expect(concordance.locator('mark')).toHaveText(Array(total).fill(text));
  expect(await painted(page)).toEqual({ matches: Array(total - 1).fill(text), current: [text] });

  const place = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('hanlens-current') ?? [];
      return range instanceof Range ? range.getBoundingClientRect().top + scrollY : -1;
    });
  const first = await place();
  await concordance.getByRole('button', { name: '下一处' }).click();
  await expect(concordance.locator('.position')).toHaveText(`2/${total}`);
  await concordance.getByRole('button', { name: '上一处' }).click();
  await concordance.getByRole('button', { name: '上一处' }).click();
  await expect(concordance.locator('.position')).toHaveText(`${total}/${total}`);
  expect(await place()).toBeGreaterThan(first);
  await concordance.getByRole('button', { name: '返回' }).click();
  expect(await painted(page)).toEqual({ matches: [], current: [] });
  expect(await scrolled(page)).toBe(0);
});

test('a sentence that a column break cuts in two is marked in both blocks', async ({ page }) => {
  const halves = [
    '望澜市图书馆联盟把全市四百多处阅读空间的开放时间从下月起延长两个小时，流动书车每周进山，方便山区和库区的村民就近借',
    '还图书，书车的路线和时刻表应当提前一周向沿线村民公布。',
  ];
  await page.goto('./');
  await page.getByLabel('粘贴新闻全文').fill(`# 阅读空间延长开放时间\n\n${halves.join('\n\n')}`);
  await page.getByRole('button', { name: '析读' }).click();
  await analysed(page);
  await expect(page.locator('#article p')).toHaveText(halves);
  await page.getByRole('button', { name: halves.join('') }).click();
  expect((await painted(page)).current).toEqual([halves.join('')]);
});

test('on a phone a bar leads from place to place and back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await openSample(page, 'briefs');
  await page.getByRole('tab', { name: '关键词组' }).click();
  const phrase = page.getByRole('button', { name: /，2 处$/ }).first();
  await phrase.click();
  const bar = page.getByRole('group', { name: '上下文' });
  await expect(bar).toBeVisible();
  await expect(bar).toContainText('1/2');
  await bar.getByRole('button', { name: '下一处' }).click();
  await expect(bar).toContainText('2/2');
  await bar.getByRole('button', { name: '返回' }).click();
  await expect(bar).toBeHidden();
  await expect(phrase).toBeInViewport();
});

test('a browser without popovers shows no bar, full or empty', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'togglePopover');
  });
  // Such a browser passes over rules whose selectors it does not know.
  await page.route('**/hanlens-panel-*.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(':popover-open', ':not-known');
    await route.fulfill({ response, body });
  });
  await page.setViewportSize({ width: 390, height: 780 });
  await openSample(page, 'briefs');
  const bar = page.locator('.locator');
  await bar.evaluate((element) => element.removeAttribute('popover'));
  await expect(bar).toBeHidden();
  await page.getByRole('tab', { name: '关键词组' }).click();
  await page
    .getByRole('button', { name: /，2 处$/ })
    .first()
    .click();
  await expect(bar).toBeHidden();
});

test('a place that is gone from the page is said to be', async ({ page }) => {
  await openSample(page, 'feature');
  await page.evaluate(() => document.querySelector('#article')?.replaceChildren('另一篇正文'));
  await page.locator('.key-point').first().click();
  await expect(page.locator('.stale')).toContainText('正文已有变动');
  await page.getByRole('button', { name: '重新分析' }).click();
  await expect(page.locator('.notice').first()).toContainText('太短');
});

test('words that have changed in their place are not marked', async ({ page }) => {
  await openSample(page, 'feature');
  const point = page.locator('.key-point').first();
  await page.evaluate(
    (words) => {
      for (const block of document.querySelectorAll('#article p')) {
        if (block.textContent?.includes(words)) block.textContent = block.textContent.replace(/./g, '某');
      }
    },
    await point.locator('span').first().innerText(),
  );
  await point.click();
  await expect(page.locator('.stale')).toContainText('正文已有变动');
  expect((await painted(page)).current).toEqual([]);
  await page.getByRole('button', { name: '重新分析' }).press('Enter');
  await expect(page.getByRole('tab', { selected: true })).toBeFocused();
});

test('of a word with thousands of places those around the current one are listed', async ({ page }) => {
  await page.addInitScript(() => {
    const { createRange } = document;
    let count = 0;
    Object.assign(window, { rangesMade: () => count });
    document.createRange = () => {
      count += 1;
      return createRange.call(document);
    };
  });
  const rangesMade = () => page.evaluate(() => /** @type {any} */ (window).rangesMade());
  const total = 3000;
  const article = `<article id="story">${'<p>慢火车进站。</p>'.repeat(total)}</article>`;
  await embed(
    page,
    `<script type="module" src="hanlens/hanlens.js"></script><han-lens for="#story"></han-lens>${article}`,
  );
  await press(page);
  await analysed(page);
  await page.getByRole('tab', { name: '词频' }).click();
  await page.locator('.word').filter({ hasText: '火车' }).first().click();
  const position = page.locator('.concordance .position');
  const lines = page.locator('.concordance .lines li');
  await expect(position).toHaveText(`1/${total}`);
  await expect(lines).toHaveCount(31);
  await expect(page.getByRole('button', { name: `后面还有 ${total - 31} 处` })).toBeVisible();

  const before = await rangesMade();
  expect(before).toBeGreaterThanOrEqual(total);
  await page.getByRole('button', { name: '上一处' }).click();
  await expect(position).toHaveText(`${total}/${total}`);
  expect(await rangesMade()).toBeLessThan(before + 10);
  expect((await painted(page)).matches).toHaveLength(total - 1);
  await expect(lines).toHaveCount(31);
  await expect(lines.last().getByRole('button')).toHaveAttribute('aria-current', 'true');
  const more = page.getByRole('button', { name: `前面还有 ${total - 31} 处` });
  await more.click();
  await expect(lines).toHaveCount(61);
  await expect(page.getByRole('button', { name: `前面还有 ${total - 61} 处` })).toBeVisible();
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  for (const lateStep of [0, 40]) {
    const how = lateStep ? 'that still takes a step' : 'that stops at once';
    test(`Esc returns exactly from a glide ${how}`, async ({ page }) => {
      await openSample(page, 'feature');
      const point = page.locator('.key-point').last();
      const tops = await point.evaluate(async (element, lateStep) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        scrollTo({ top: 60, behavior: 'instant' });
        await frame();
        /** @type {HTMLElement} */ (element).click();
        while (scrollY === 60) await frame();
        const gliding = scrollY;
        // Where another thread scrolls, its next step may come after Esc.
        if (lateStep) requestAnimationFrame(() => scrollBy({ top: lateStep, behavior: 'instant' }));
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
        // A glide moves the page in every frame until it has ended.
        for (let still = 0, last = -1; still < 30; last = scrollY) {
          await frame();
          still = scrollY === last ? still + 1 : 0;
        }
        return { gliding, settled: scrollY };
      }, lateStep);
      expect(tops.gliding).not.toBe(60);
      expect(tops.settled).toBe(60);
    });
  }
});

test('a word chosen with the keyboard is stepped through with it', async ({ page }) => {
  await openSample(page, 'document');
  await page.getByRole('tab', { name: '词频' }).click();
  const word = page.locator('.word').first();
  await word.press('Enter');
  const concordance = page.locator('.concordance');
  const next = concordance.getByRole('button', { name: '下一处' });
  const position = concordance.locator('.position');
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(position).toHaveText(/^2\//);
  for (const [key, place] of /** @type {const} */ ([
    ['n', 3],
    ['ArrowDown', 4],
    ['p', 3],
    ['ArrowUp', 2],
  ])) {
    await page.keyboard.press(key);
    await expect(position).toHaveText(new RegExp(`^${place}/`));
  }
  // Of the lines one is a stop for Tab, and the arrows move along them.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const lines = concordance.locator('.lines li').getByRole('button');
  await expect(lines.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(lines.nth(2)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(word).toBeFocused();
});

test('a word chosen with the pointer leaves the focus with it', async ({ page }) => {
  await openSample(page, 'document');
  await page.getByRole('tab', { name: '词频' }).click();
  await page.locator('.word').first().click();
  await expect(page.locator('.concordance')).toBeVisible();
  await expect(page.locator('.word').first()).toBeFocused();
});

test('where the lens goes out of view the focus goes to the bar, and back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await openSample(page, 'briefs');
  await page.getByRole('tab', { name: '关键词组' }).click();
  const phrase = page.getByRole('button', { name: /，2 处$/ }).first();
  await phrase.press('Enter');
  const bar = page.getByRole('group', { name: '上下文' });
  await expect(bar.getByRole('button', { name: '下一处' })).toBeFocused();
  await page.keyboard.press('n');
  await expect(bar).toContainText('2/2');
  await page.keyboard.press('Escape');
  await expect(phrase).toBeFocused();
});

test('everything can be done with the keyboard', async ({ page }) => {
  await page.goto('./');
  const reach = async (/** @type {RegExp} */ wanted) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (wanted.test(await focusedText(page))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${wanted} cannot be reached`);
  };
  await reach(/^通讯/);
  await page.keyboard.press('Enter');
  await page.getByRole('tablist').waitFor();
  await reach(/^要点$/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: '提纲' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: '词频' })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: '关键词组' })).toHaveAttribute('aria-selected', 'true');
  await reach(/^PTF/);
  await page.keyboard.press('Enter');
  expect((await painted(page)).current).toEqual(['PTF']);
  await reach(/^›$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.position')).toHaveText(/^2\//);
  await page.keyboard.press('Escape');
  expect((await painted(page)).current).toEqual([]);
  expect(await focusedText(page)).toMatch(/^PTF/);
});

test('a place in an article that is folded up comes to show, and goes back', async ({ page }) => {
  const folded = ARTICLE.replace('<article', '<article style="max-height: 6em; overflow: hidden"').replace(
    '<p>据',
    `${'<p>列车缓缓驶出山谷。</p>'.repeat(30)}<p>据`,
  );
  await embed(
    page,
    `<script type="module" src="hanlens/hanlens.js"></script>${folded}<han-lens for="#story"></han-lens>`,
  );
  await press(page);
  await analysed(page);
  await page.locator('[part~="key-point"]').last().click();
  const shows = page.locator('#story').evaluate((story) => {
    const [range] = CSS.highlights.get('hanlens-current') ?? [];
    const place = /** @type {Range} */ (range).getBoundingClientRect();
    const box = story.getBoundingClientRect();
    return place.top >= box.top && place.bottom <= box.bottom;
  });
  expect(await shows).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.locator('#story')).toHaveJSProperty('scrollTop', 0);
});

test('a place under a header that stays at the top is not left there', async ({ page }) => {
  const header =
    '<header style="position: fixed; inset: 0 0 auto; height: 200px; background: white"></header>';
  await embed(
    page,
    `<script type="module" src="hanlens/hanlens.js"></script>${header}<div style="height: 800px"></div>${ARTICLE}
     <han-lens for="#story"></han-lens><div style="height: 2000px"></div>`,
  );
  await press(page);
  await analysed(page);
  await page
    .locator('#story p')
    .first()
    .evaluate((p) => scrollTo(0, p.getBoundingClientRect().top + scrollY - 110));
  // A pointer would first scroll to what it presses.
  await page.locator('han-lens').evaluate((lens) => {
    const point = lens.shadowRoot?.querySelector('[part~="key-point"]');
    if (point instanceof HTMLElement) point.click();
  });
  await page.waitForFunction(() => {
    const [range] = CSS.highlights.get('hanlens-current') ?? [];
    return range instanceof Range && range.getBoundingClientRect().top >= 200;
  });
});
