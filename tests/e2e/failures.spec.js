import { analysed, embed, EMBEDDED, expect, openSample, press, test } from './fixtures.js';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Analyses texts through the package's entry and tells what came of each.
 *
 * @param {Page} page
 * @param {unknown[]} texts
 */
function outcomes(page, texts) {
  return page.evaluate(async ([path, texts]) => {
    /** @type {typeof import('../../www/index.js')} */
    const { analyze } = await import(path);
    const tell = async (/** @type {any} */ text) => {
      try {
        const report = await analyze(text);
        return report.status;
      } catch (error) {
        return /** @type {import('../../www/error.js').HanlensError} */ (error).code;
      }
    };
    return Promise.all(texts.map(tell));
  }, /** @type {const} */ (['/hanlens/index.js', texts]));
}

for (const [what, missing] of /** @type {const} */ ([
  ['program', '**/hanlens-*.wasm'],
  ['dictionary', '**/hanlens-lexicon-*.bin'],
])) {
  test(`without the ${what} the reader is told, and a retry works`, async ({ page }) => {
    await page.route(missing, (route) => route.fulfill({ status: 404 }));
    await embed(page, EMBEDDED);
    await press(page);
    await expect(page.getByRole('alert')).toContainText('lexicon_unavailable');
    await page.unroute(missing);
    await page.getByRole('button', { name: '重试' }).click();
    await analysed(page);
  });
}

test('a retry does not fail for what the first try has left on its way', async ({ page }) => {
  /** @type {(released?: unknown) => void} */
  let release = () => {};
  const released = new Promise((resolve) => (release = resolve));
  await page.route('**/hanlens-*.wasm', (route) => route.fulfill({ status: 404 }));
  await page.route('**/hanlens-lexicon-*', async (route) => {
    await released;
    await route.continue();
  });
  await embed(page, EMBEDDED);
  await press(page);
  await page.getByRole('alert').waitFor();
  await page.unroute('**/hanlens-*.wasm');
  const program = page.waitForResponse('**/hanlens-*.wasm');
  await page.getByRole('button', { name: '重试' }).click();
  await program;
  release();
  await analysed(page);
});

test('a retry keeps the focus in the lens, whatever comes of it', async ({ page }) => {
  const missing = '**/hanlens-lexicon-*';
  await page.route(missing, (route) => route.fulfill({ status: 404 }));
  await embed(page, EMBEDDED);
  await press(page);
  const retry = page.getByRole('button', { name: '重试' });
  await retry.press('Enter');
  await expect(page.getByRole('button', { name: '重试' })).toBeFocused();
  await page.unroute(missing);
  await retry.press('Enter');
  await expect(page.getByRole('tab', { selected: true })).toBeFocused();
});

test('a panel that cannot be loaded has a code, and the page hears of it', async ({ page }) => {
  await page.route('**/hanlens-panel-*', (route) => route.abort());
  await embed(page, EMBEDDED);
  const codes = await page.locator('han-lens').evaluate(async (element) => {
    const lens = /** @type {import('../../www/hanlens.js').HanLens} */ (element);
    /** @type {string[]} */
    const heard = [];
    lens.addEventListener('hanlens-error', (event) => heard.push(event.detail.error.code));
    const rejected = await lens.analyze().catch((/** @type {{code: string}} */ error) => error.code);
    return { heard, rejected };
  });
  expect(codes).toEqual({ heard: ['lexicon_unavailable'], rejected: 'lexicon_unavailable' });
  await expect(page.getByRole('button', { name: '没有载入，请再按一次' })).toBeVisible();
});

test('a worker whose script cannot be fetched is a failure to load', async ({ page }) => {
  await page.route('**/hanlens-worker-*', (route) => route.abort());
  await embed(page, EMBEDDED);
  await press(page);
  await expect(page.getByRole('alert')).toContainText('lexicon_unavailable');
  await page.unroute('**/hanlens-worker-*');
  await page.getByRole('button', { name: '重试' }).click();
  await analysed(page);
});

test('a damaged lexicon has a code of its own', async ({ page }) => {
  await page.route('**/hanlens-lexicon-*', (route) => route.fulfill({ body: Buffer.alloc(4096, 7) }));
  await embed(page, EMBEDDED);
  await press(page);
  await expect(page.getByRole('alert')).toContainText('lexicon_corrupt');
});

test('a damaged program has a code, and a retry works', async ({ page }) => {
  await page.route('**/hanlens-*.wasm', (route) =>
    route.fulfill({ contentType: 'application/wasm', body: Buffer.from('nonsense') }),
  );
  await embed(page, EMBEDDED);
  await press(page);
  await expect(page.getByRole('alert')).toContainText('internal');
  await page.unroute('**/hanlens-*.wasm');
  await page.getByRole('button', { name: '重试' }).click();
  await analysed(page);
});

test('only the dictionary that is asked for is fetched', async ({ page }) => {
  /** @type {string[]} */
  const files = [];
  page.on('request', (request) => {
    const name = /hanlens-lexicon-(core|full)/.exec(request.url())?.[1];
    if (name) files.push(name);
  });
  await page.goto('./');
  const words = await page.evaluate(async (path) => {
    /** @type {typeof import('../../www/index.js')} */
    const { segment, analyze } = await import(path);
    const core = await segment('云屿岛灯塔重新点亮');
    const full = await segment('云屿岛灯塔重新点亮', { dictionary: 'full' });
    await analyze('云屿岛灯塔重新点亮', { dictionary: 'full', words: [{ word: '云屿岛' }] });
    return { core: [...core], full: [...full] };
  }, '/hanlens/index.js');
  expect(words.core.at(-1)).toBe(9);
  expect(words.full.at(-1)).toBe(9);
  expect(files).toEqual(['core', 'full']);
});

for (const [what, body, code] of /** @type {[string, string, string][]} */ ([
  ['throws', 'self.onmessage = () => { throw new Error("crash") }', 'internal'],
  // A network's sign-in page, say: a browser does not tell it from a script that never came.
  ['cannot be read', 'this is no script', 'lexicon_unavailable'],
])) {
  test(`a worker that ${what} is replaced`, async ({ page }) => {
    await page.route('**/hanlens-worker-*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
    await embed(page, EMBEDDED);
    await press(page);
    await expect(page.getByRole('alert')).toContainText(code);
    await page.unroute('**/hanlens-worker-*');
    await page.getByRole('button', { name: '重试' }).click();
    await analysed(page);
  });
}

test('a trap ends one request; the others go to a new worker', async ({ page }) => {
  const body = `self.onmessage = ({ data: { id, text } }) => {
      const error = { code: 'internal', message: 'unreachable' };
      if (text === '陷阱') self.postMessage({ id, ok: false, error, fatal: true });
      else if (text !== '等待') self.postMessage({ id, ok: true, result: '{"status":"ok"}' });
    };`;
  await page.route('**/hanlens-worker-*', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto('./');
  expect(await outcomes(page, ['文', '陷阱', '文'])).toEqual(['ok', 'internal', 'ok']);
  expect(await outcomes(page, ['文'])).toEqual(['ok']);
});

test('a signal cancels, before and during the analysis', async ({ page }) => {
  await page.goto('./');
  const codes = await page.evaluate(async (path) => {
    /** @type {typeof import('../../www/index.js')} */
    const { analyze, createClient } = await import(path);
    const codeOf = (/** @type {Promise<unknown>} */ promise) =>
      promise.then(
        () => 'done',
        (error) => error.code,
      );
    const running = new AbortController();
    const during = codeOf(analyze('新闻'.repeat(1000), { signal: running.signal }));
    running.abort();
    const before = codeOf(analyze('新闻', { signal: AbortSignal.abort() }));
    const client = createClient();
    const closed = codeOf(client.analyze('新闻'));
    await Promise.resolve();
    client.close();
    return [
      await during,
      await before,
      await closed,
      await codeOf(client.analyze('新闻')),
      await codeOf(analyze('新闻')),
    ];
  }, '/hanlens/index.js');
  expect(codes).toEqual(['cancelled', 'cancelled', 'cancelled', 'done', 'done']);
});

test('progress is told in bytes', async ({ page }) => {
  await page.goto('./');
  const { stages, complete } = await page.evaluate(async (path) => {
    /** @type {typeof import('../../www/index.js')} */
    const { analyze } = await import(path);
    /** @type {import('../../www/client.js').Progress[]} */
    const told = [];
    await analyze('新闻', { onProgress: (progress) => told.push(progress) });
    const { loaded, total } = told.filter(({ stage }) => stage === 'download').at(-1) ?? {
      loaded: 0,
      total: 1,
    };
    return { stages: [...new Set(told.map(({ stage }) => stage))], complete: loaded === total };
  }, '/hanlens/index.js');
  expect(stages).toEqual(['download', 'analysis']);
  expect(complete).toBe(true);
});

test('hostile texts get a report or a code', async ({ page }) => {
  await page.goto('./');
  expect(
    await outcomes(page, ['', ' \n\t', null, 42, '新闻\0很短', 'An English text about nothing. '.repeat(20)]),
  ).toEqual(['too-short', 'too-short', 'invalid_input', 'invalid_input', 'too-short', 'not-chinese']);
  const long = '全市图书馆推行通借通还，市民凭一张读者证即可借书。';
  expect(
    await outcomes(page, [
      `${long}\r\n\r\n`.repeat(10),
      `${long}\ud83d`.repeat(10),
      `<script>alert(1)</script>${long}`.repeat(10),
      '新闻'.repeat(500_000),
      `## 标题\n`.repeat(100_000),
      '字'.repeat(11 * 1024 * 1024),
    ]),
  ).toEqual(['ok', 'invalid_input', 'ok', 'ok', 'ok', 'too_large']);
});

test('the options reach the analysis, and nonsense in them has a code', async ({ page }) => {
  await page.goto('./');
  const result = await page.evaluate(async (path) => {
    /** @type {typeof import('../../www/index.js')} */
    const { analyze } = await import(path);
    const text = '望澜市图书馆推行通借通还，市民凭一张读者证即可在任一阅读空间借书、还书。'.repeat(5);
    const { terms } = await analyze(text, { terms: 3, phrases: undefined });
    const wrong = [
      { terms: -1 },
      { dictionary: 'best' },
      { dictionary: 'toString' },
      { words: [{ word: '好', tags: 'a' }] },
    ];
    const refused = wrong.map((options) =>
      analyze(text, /** @type {any} */ (options)).catch(({ code }) => code),
    );
    return { count: terms.length, codes: await Promise.all(refused) };
  }, '/hanlens/index.js');
  expect(result).toEqual({ count: 3, codes: Array(4).fill('invalid_input') });
});

test('a folder that is no address has a code', async ({ page }) => {
  await page.goto('./');
  const codes = await page.evaluate(async (path) => {
    /** @type {typeof import('../../www/index.js')} */
    const { createClient, sharedClient } = await import(path);
    return [createClient, sharedClient].map((client) => {
      try {
        return client({ base: 'http://[' });
      } catch (error) {
        return /** @type {import('../../www/error.js').HanlensError} */ (error).code;
      }
    });
  }, '/hanlens/index.js');
  expect(codes).toEqual(['invalid_input', 'invalid_input']);
});

const PASTED = [
  {
    name: 'markup is shown, not run',
    text: '<img src=x onerror="window.ran=1"><script>window.ran=1</script>正文里只有这二十来个汉字，不足以写成一段摘要。',
    notice: '不是中文',
  },
  { name: 'a lone half of a character does no harm', text: '新闻\ud83d里有半个字。', notice: '太短' },
  {
    name: 'a text in another language is said to be',
    text: 'The quick brown fox. '.repeat(30),
    notice: '不是中文',
  },
  { name: 'a short text is said to be', text: '今天天气很好。', notice: '文本太短，摘句仅供参考' },
];
for (const { name, text, notice } of PASTED) {
  test(`pasted: ${name}`, async ({ page }) => {
    await page.goto('./');
    await page.getByLabel('粘贴新闻全文').fill(text);
    await page.getByRole('button', { name: '析读' }).click();
    await expect(page.locator('.notice')).toContainText(notice);
    await expect(page.locator('#article')).toContainText(text.trim().replace(/\p{Cs}/u, '\ufffd'));
    await expect(page.locator('#article *:not(p)')).toHaveCount(0);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
}

test('an empty paste is answered in words', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '析读' }).click();
  await expect(page.getByRole('alert')).toHaveText('请先粘贴一段文字。');
  const field = page.getByLabel('粘贴新闻全文');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription('请先粘贴一段文字。');
  await page.locator('.samples a').first().click();
  await page.getByRole('link', { name: '换一篇' }).click();
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await expect(page.locator('#problem')).toBeEmpty();
});

test('nothing is asked of another origin, and nothing is stored', async ({ page, site, context }) => {
  /** @type {string[]} */
  const foreign = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) foreign.push(request.url());
  });
  await openSample(page, 'feature');
  await page.locator('.key-point').first().click();
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
