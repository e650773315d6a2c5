import { analysed, ARTICLE, embed, expect, painted, press, test } from './fixtures.js';

const ELEMENT = '<script type="module" src="hanlens/hanlens.js"></script>';
const STRICT = "default-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self'";

/** What an article's page may be made to fetch before its reader asks for anything. */
const BUDGET = 10 * 1024;

test('before the reader asks, no more than 10 KB are fetched', async ({ page }) => {
  let bytes = 0;
  /** @type {string[]} */
  const files = [];
  page.on('response', async (response) => {
    if (!response.url().includes('/hanlens/')) return;
    files.push(response.url());
    bytes += (await response.body()).length;
  });
  await embed(page, `${ELEMENT}${ARTICLE}<han-lens for="#story"></han-lens>`, STRICT);
  await expect(page.getByRole('button', { name: '析读此文' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(files.length).toBeGreaterThan(0);
  expect(files.join()).not.toMatch(/wasm|lexicon|worker|panel/);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

test('reaching for the button fetches what pressing it needs', async ({ page }) => {
  await embed(page, `${ELEMENT}${ARTICLE}<han-lens for="#story"></han-lens>`, STRICT);
  const lexicon = page.waitForResponse(/lexicon/);
  await page.getByRole('button', { name: '析读此文' }).hover();
  await lexicon;
  await expect(page.getByRole('tablist')).toBeHidden();
});

test('with Save-Data nothing is fetched ahead, not even with auto', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  /** @type {string[]} */
  const files = [];
  page.on('request', (request) => files.push(request.url()));
  await embed(page, `${ELEMENT}${ARTICLE}<han-lens for="#story" auto></han-lens>`, STRICT);
  await page.getByRole('button', { name: '析读此文' }).hover();
  await page.waitForLoadState('networkidle');
  expect(files.join()).not.toMatch(/panel|worker/);
  const button = await page.getByRole('button', { name: '析读此文' }).boundingBox();
  expect((await page.locator('han-lens').boundingBox())?.height).toBe(button?.height);
  await press(page);
  await analysed(page);
});

test('auto opens by itself once in view, in the space it had from the start', async ({ page }) => {
  await embed(
    page,
    `${ELEMENT}<div style="height: 3000px"></div><han-lens for="#story" auto></han-lens>${ARTICLE}`,
  );
  const lens = page.locator('han-lens');
  await expect(lens).toHaveJSProperty('open', false);
  const reserved = (await lens.boundingBox())?.height;
  await lens.scrollIntoViewIfNeeded();
  await analysed(page);
  expect((await lens.boundingBox())?.height).toBe(reserved);

  const close = page.getByRole('button', { name: '收起析读' });
  const { height } = (await close.boundingBox()) ?? {};
  await close.click();
  expect((await lens.boundingBox())?.height).toBe(height);
});

test('printed, the lens is as high as what it shows', async ({ page }) => {
  await embed(page, `${ELEMENT}<han-lens for="#story" auto></han-lens>${ARTICLE}`, STRICT);
  await analysed(page);
  await page.emulateMedia({ media: 'print' });
  const overflow = await page.locator('han-lens').evaluate((lens) => {
    const parts = lens.shadowRoot?.querySelectorAll('.panel *') ?? [];
    const bottoms = [...parts].map((part) => part.getBoundingClientRect().bottom);
    return Math.max(...bottoms) - lens.getBoundingClientRect().bottom;
  });
  expect(overflow).toBeLessThanOrEqual(0);
});

test('opened again, the lens shows the article that is there now', async ({ page }) => {
  await embed(page, `${ELEMENT}<han-lens for="#story"></han-lens>${ARTICLE}`, STRICT);
  await press(page);
  await analysed(page);
  await page.getByRole('button', { name: '收起析读' }).click();
  await page.locator('#story').evaluate((story) => {
    story.textContent = '老街补书匠修好了六百册旧书，市民称赞补书匠手艺好，补书匠说要一直修下去。';
  });
  await press(page);
  await expect(page.locator('.key-point').first()).toContainText('老街补书匠');
});

test('taken out and put back, the lens has no selection left', async ({ page }) => {
  await embed(page, `${ELEMENT}${ARTICLE}<han-lens for="#story"></han-lens>`, STRICT);
  await press(page);
  await analysed(page);
  const point = page.locator('.key-point').first();
  await point.click();
  await expect(point).toHaveAttribute('aria-pressed', 'true');
  await page.locator('han-lens').evaluate((lens) => {
    lens.remove();
    document.body.prepend(lens);
  });
  await expect(point).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.back')).toHaveCount(0);
});

test('opening moves nothing once the results arrive', async ({ page }) => {
  await embed(page, `${ELEMENT}<han-lens for="#story"></han-lens>${ARTICLE}`, STRICT);
  await press(page);
  const opened = await page.locator('#story').boundingBox();
  await analysed(page);
  expect(await page.locator('#story').boundingBox()).toEqual(opened);
});

test('a hostile style sheet does not reach into the lens', async ({ page }) => {
  const hostile = `<style>
    * { letter-spacing: 1em; text-transform: uppercase; font-style: italic; color: lime }
    button, li, table, svg, section { display: none !important; position: fixed !important }
    html { font-size: 3px; direction: ltr; visibility: visible; line-height: 5; text-align: right }
  </style>`;
  await embed(page, `${hostile}${ELEMENT}<han-lens for="#story"></han-lens>${ARTICLE}`);
  await press(page);
  await analysed(page);
  const point = page.locator('.key-point').first();
  await expect(point).toBeVisible();
  await expect(point).toHaveCSS('letter-spacing', 'normal');
  await expect(point).toHaveCSS('font-style', 'normal');
  await expect(point).toHaveCSS('text-transform', 'none');
  await expect(point).toHaveCSS('text-align', 'start');
  await expect(point).not.toHaveCSS('color', 'rgb(0, 255, 0)');
});

test('two elements work side by side, and the later mark takes over', async ({ page }) => {
  const second =
    '<article id="other"><p>另一篇：老街补书匠修好了六百册旧书，市民称赞补书匠手艺好。</p></article>';
  await embed(
    page,
    `${ELEMENT}${ARTICLE}${second}<han-lens id="a" for="#story"></han-lens><han-lens id="b" for="#other"></han-lens>`,
    STRICT,
  );
  for (const id of ['a', 'b']) {
    await page.locator(`#${id}`).getByRole('button').first().click();
    await page.locator(`#${id}`).getByRole('tab', { name: '词频' }).click();
  }
  const [first, other] = [page.locator('#a .word').first(), page.locator('#b .word').first()];
  await first.click();
  expect((await painted(page)).current).toEqual([await first.innerText()]);
  await other.click();
  expect((await painted(page)).current).toEqual([await other.innerText()]);
  expect(await other.innerText()).not.toBe(await first.innerText());
  expect(page.workers().length).toBe(1);

  // The first has given up its selection along with its marks: Esc is the second's alone.
  await expect(first).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('#a .concordance')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(other).toHaveAttribute('aria-pressed', 'false');
  expect(await painted(page)).toEqual({ matches: [], current: [] });
});

test('the lens reads from left to right in a page that does not', async ({ page }) => {
  await embed(page, `${ELEMENT}${ARTICLE}<div dir="rtl"><han-lens for="#story"></han-lens></div>`);
  await press(page);
  await analysed(page);
  const lens = page.locator('han-lens .lens');
  await expect(lens).toHaveCSS('direction', 'ltr');
  await expect(lens).toHaveCSS('unicode-bidi', 'isolate');
});

test('a lens that names no article says so, and offers no retry', async ({ page }) => {
  await embed(page, `${ELEMENT}${ARTICLE}<han-lens></han-lens>`);
  await press(page);
  await expect(page.getByRole('alert')).toContainText('缺少 for 属性');
  await expect(page.getByRole('button', { name: '重试' })).toHaveCount(0);
  await page.locator('han-lens').evaluate((lens) => lens.setAttribute('for', '#story'));
  await analysed(page);
});

test('the button says what pressing it does', async ({ page }) => {
  await embed(page, `${ELEMENT}${ARTICLE}<han-lens for="#story"></han-lens>`);
  await press(page);
  await analysed(page);
  await page.getByRole('button', { name: '收起析读' }).click();
  await expect(page.getByRole('tablist')).toBeHidden();
  await expect(page.getByRole('button', { name: '析读此文' })).toHaveAttribute('aria-expanded', 'false');
});

test('the script may stand in the page twice, and the element may move', async ({ page }) => {
  await embed(
    page,
    `${ELEMENT}<script type="module" src="hanlens/hanlens.js?again"></script>${ARTICLE}<div></div>`,
    STRICT,
  );
  await page.evaluate(() => {
    const lens = document.createElement('han-lens');
    lens.setAttribute('for', '#story');
    document.querySelector('#story')?.before(lens);
    document.querySelector('div')?.append(lens);
  });
  await press(page);
  await analysed(page);
});

test('removing the element takes its marks and rules along', async ({ page }) => {
  await embed(page, `${ELEMENT}${ARTICLE}<han-lens for="#story"></han-lens>`, STRICT);
  await press(page);
  await analysed(page);
  await page.locator('.key-point').first().click();
  expect((await painted(page)).current).toHaveLength(1);
  await page.evaluate(() => document.querySelector('han-lens')?.remove());
  await expect.poll(() => painted(page)).toEqual({ matches: [], current: [] });
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('the nearest lang sets the language of the interface', async ({ page }) => {
  await embed(page, `${ELEMENT}<div lang="zh-TW"><han-lens for="#story"></han-lens></div>${ARTICLE}`, STRICT);
  await page.getByRole('button', { name: '析讀此文' }).click();
  await analysed(page);
  await expect(page.getByRole('tab').last()).toHaveText('詞頻');
  await page.locator('han-lens').evaluate((lens) => lens.setAttribute('lang', 'en'));
  await expect(page.getByRole('tab').last()).toHaveText('Words');
});

test('its events tell the report, or the error', async ({ page }) => {
  await embed(page, `${ELEMENT}${ARTICLE}<div><han-lens for="#absent"></han-lens></div>`, STRICT);
  const event = (/** @type {string} */ type) =>
    page.evaluate(
      (type) =>
        new Promise((resolve) => {
          document.addEventListener(type, (event) => {
            const { report, text, error } = /** @type {CustomEvent} */ (event).detail;
            resolve({ code: error?.code, status: report?.status, text: text?.slice(0, 4) });
          });
        }),
      type,
    );
  const failed = event('hanlens-error');
  await press(page);
  expect(await failed).toEqual({ code: 'invalid_input' });
  await expect(page.getByRole('alert')).toContainText('invalid_input');

  const succeeded = event('hanlens-report');
  await page.locator('han-lens').evaluate((lens) => lens.setAttribute('for', '#story'));
  expect(await succeeded).toEqual({ status: 'ok', text: '# 青禾' });
});

test('a script of another origin starts its worker through a blob', async ({ page, site }) => {
  const cdn = site.replace('localhost', '127.0.0.1');
  const policy =
    `default-src 'self'; script-src 'self' ${cdn} 'wasm-unsafe-eval'; worker-src blob: ${cdn}; ` +
    `connect-src 'self' ${cdn}; style-src 'self'`;
  await embed(
    page,
    `<script type="module" src="${cdn}hanlens/hanlens.js"></script>${ARTICLE}<han-lens for="#story"></han-lens>`,
    policy,
  );
  await press(page);
  await analysed(page);
  expect(page.workers()[0]?.url()).toMatch(/^blob:/);
});

test('the assets may lie in another folder', async ({ page }) => {
  await page.route('**/elsewhere/*', (route) => {
    const url = route.request().url().replace('/elsewhere/', '/hanlens/');
    return route.fetch({ url }).then((response) => route.fulfill({ response }));
  });
  const assets = page.waitForRequest(/elsewhere\/hanlens-lexicon/);
  await embed(page, `${ELEMENT}${ARTICLE}<han-lens for="#story" base="/elsewhere/"></han-lens>`, STRICT);
  await press(page);
  await assets;
  await analysed(page);
});

test('without the highlight API the place is outlined', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Highlight');
  });
  await embed(page, `${ELEMENT}${ARTICLE}<han-lens for="#story"></han-lens>`, STRICT);
  await press(page);
  await analysed(page);
  await page.locator('.key-point').first().click();
  const outline = page.locator('html > div[aria-hidden]');
  await expect(outline).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(outline).toHaveCount(0);
});

test('what the page has around the article in it is not read', async ({ page }) => {
  const around = `<div class="share-bar">分享到：微信 微博</div><ul><li><a href="#a">相关一</a></li><li><a href="#b">相关二</a></li></ul>
    <div class="ad">广告：买房就到望澜</div><p class="note">（本文为付费内容）</p>`;
  const article = ARTICLE.replace('</article>', `${around}</article>`);
  await embed(page, `${ELEMENT}${article}<han-lens for="#story" exclude=".note"></han-lens>`);
  const text = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('hanlens-report', ({ detail }) => resolve(detail.text), { once: true }),
      ),
  );
  await press(page);
  await analysed(page);
  expect(await text).toMatch(/蔬菜更新鲜地进城。$/);
});

test('stories side by side are articles of their own', async ({ page }) => {
  const story = (/** @type {string} */ title) =>
    `<article>${title}<p>青禾岭慢火车今起增开一班，沿途停靠11个小站，方便村民运菜进城。慢火车票价9元，17年没有涨过价，年内还将增设冷藏柜，让山里的菜更新鲜地进城。</p></article>`;
  const list = ['<h2>慢火车增开一班</h2>', '<h2>渡轮恢复通航</h2>', ''].map(story).join('');
  await embed(page, `${ELEMENT}<main id="story">${list}</main><han-lens for="#story"></han-lens>`);
  await press(page);
  await analysed(page);
  const options = page.getByRole('combobox', { name: '范围' }).getByRole('option');
  await expect(options).toHaveText([
    '全部（3 篇）',
    '慢火车增开一班',
    '渡轮恢复通航',
    '青禾岭慢火车今起增开一班，沿途停靠1…',
  ]);
});

test('an article that another takes the place of is told', async ({ page }) => {
  await embed(page, `${ELEMENT}<main>${ARTICLE}</main><han-lens for="#story"></han-lens>`);
  await press(page);
  await analysed(page);
  await page.evaluate(() => {
    const other = document.createElement('article');
    other.id = 'story';
    other.textContent =
      '望澜渡轮恢复通航，每天往返六班，票价两元，老人和孩子免票。旅客说，坐渡轮比绕路快得多。';
    document.querySelector('main')?.replaceChildren(other);
  });
  const notice = page.getByText('这里还是先前的分析').last();
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: '重新分析' }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByRole('tabpanel', { name: '要点' })).toContainText('渡轮恢复通航');
});

test('auto waits for an article that comes late', async ({ page }) => {
  await embed(page, `${ELEMENT}<main></main><han-lens for="#story" auto></han-lens>`);
  await page.waitForFunction(() => customElements.get('han-lens'));
  // Until it has been seen to be in view, and the page idle.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(done)))),
  );
  await expect(page.locator('han-lens')).toHaveJSProperty('open', false);
  await page.locator('main').evaluate((main, article) => (main.innerHTML = article), ARTICLE);
  await analysed(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an article without any text is a failure that can be tried again', async ({ page }) => {
  await embed(page, `${ELEMENT}<article id="story"> </article><han-lens for="#story"></han-lens>`);
  await press(page);
  await expect(page.getByRole('alert')).toContainText('没有找到要分析的正文');
  await page.locator('#story').evaluate((story) => (story.textContent = '望澜渡轮恢复通航，每天往返六班。'));
  await page.getByRole('button', { name: '重试' }).click();
  await analysed(page);
});
