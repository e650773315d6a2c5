import { readFile } from 'node:fs/promises';
import { analysed, expect, sampleText, test } from './fixtures.js';

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {Buffer} content
 */
async function drop(page, name, content) {
  const transfer = await page.evaluateHandle(
    ([name, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))], name));
      return transfer;
    },
    /** @type {const} */ ([name, content.toString('base64')]),
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const GBK = new URL('pages/gbk.txt', import.meta.url);
const GBK_PAGE = new URL('pages/gbk.html', import.meta.url);
const SAVED_PAGE = new URL('pages/saved.html', import.meta.url);

// Chromium reports the handlers of a parsed page as blocked even in a document where nothing could run.
test.use({ tolerated: /^Executing inline event handler/ });

test.beforeEach(({ page }) => page.goto('./'));

for (const name of ['新闻.txt', '新闻.md']) {
  test(`${name} may be dropped`, async ({ page }) => {
    await drop(page, name, Buffer.from(await sampleText('document')));
    await analysed(page);
    await expect(page.locator('#source')).toHaveText(name);
    await expect(page.locator('#article h2').first()).toHaveText('一、总体要求');
  });
}

test('a file in GBK is decoded', async ({ page }) => {
  await drop(page, 'gbk.txt', await readFile(GBK));
  await analysed(page);
  await expect(page.locator('#article')).toContainText('慢火车今起增开一班');
});

test('a page in GBK is decoded as it declares', async ({ page }) => {
  await drop(page, 'gbk.html', await readFile(GBK_PAGE));
  await analysed(page);
  await expect(page.locator('#article h1')).toHaveText('青禾岭慢火车增开一班');
});

test('of a saved page only the article is shown, and nothing in it runs or loads', async ({ page, site }) => {
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await drop(page, 'saved.html', await readFile(SAVED_PAGE));
  await analysed(page);
  const article = page.locator('#article');
  await expect(article.locator('h1')).toHaveText('青禾岭慢火车 今起增开一班');
  await expect(article.locator('p')).toHaveCount(3);
  for (const absent of ['首页', '相关新闻', '版权所有', 'alert', '拼音'])
    await expect(article).not.toContainText(absent);
  await expect(article).toContainText('<b>并非标记</b>');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(requests.filter((url) => !url.startsWith(site) && !url.startsWith('blob:'))).toEqual([]);
  expect(requests.filter((url) => /tracker/.test(url))).toEqual([]);
});

test('a file may be chosen', async ({ page }) => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开文件' }).click(),
  ]);
  await chooser.setFiles({
    name: 'a.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(await sampleText('briefs')),
  });
  await analysed(page);
  await expect(page.locator('#article h1')).toHaveCount(4);
});

test('a file over the limit is refused with its name', async ({ page }) => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开文件' }).click(),
  ]);
  await chooser.setFiles({
    name: '大.txt',
    mimeType: 'text/plain',
    buffer: Buffer.alloc(10 * 1024 * 1024 + 1, 'a'),
  });
  await expect(page.getByRole('alert')).toHaveText('“大.txt”超过 10 MB 的上限，没有打开。');
});
