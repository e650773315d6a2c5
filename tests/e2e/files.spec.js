import { readFile } from 'node:fs/promises';
import { analysed, expect, openSample, sampleText, test } from './fixtures.js';

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
const BIG5 = new URL('pages/big5.txt', import.meta.url);
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

test('a file in Big5 is decoded', async ({ page }) => {
  await drop(page, 'big5.txt', await readFile(BIG5));
  await analysed(page);
  await expect(page.locator('#article')).toContainText('青禾嶺的慢火車從今天起增開一班');
});

test('a page in GBK is decoded as it declares', async ({ page }) => {
  await drop(page, 'gbk.html', await readFile(GBK_PAGE));
  await analysed(page);
  await expect(page.locator('#article h1')).toHaveText('青禾岭慢火车增开一班');
});

/** @param {string} text */
const utf16 = (text) => Buffer.from(text, 'utf16le');

test('a file in UTF-16 is decoded by its mark', async ({ page }) => {
  await drop(page, 'utf16.txt', utf16(`\ufeff${await sampleText('feature')}`));
  await analysed(page);
  await expect(page.locator('#article h2').first()).toHaveText('一张账单');
});

/** @type {[string, Buffer][]} */
const NO_TEXTS = [
  ['图.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['稿.docx', Buffer.from('504b03041400060008000000210000', 'hex')],
  ['无标记.txt', utf16('望澜市图书馆 news\n')],
  ['断.txt', Buffer.from([0xd0, 0xc2, 0xce, 0xc5, 0xff, 0x81])],
];
for (const [name, content] of NO_TEXTS) {
  test(`${name} is no text, and is refused with its name`, async ({ page }) => {
    await drop(page, name, content);
    await expect(page.getByRole('alert')).toHaveText(`“${name}”读不出来。可以打开 .txt、.md 和 .html 文件。`);
    await expect(page.locator('#reading')).toBeHidden();
  });
}

for (const [what, content] of /** @type {[string, string][]} */ ([
  ['an empty file', ''],
  ['a blank file', ' \n\ufeff\t\n'],
])) {
  test(`${what} is said to hold no text`, async ({ page }) => {
    await drop(page, '空.txt', Buffer.from(content));
    await expect(page.getByRole('alert')).toHaveText('“空.txt”里没有文字。');
    await expect(page.locator('#reading')).toBeHidden();
  });
}

test('what goes wrong while reading leads back to the desk, from where a sample still opens', async ({
  page,
}) => {
  await openSample(page, 'feature');
  await drop(page, '图.png', Buffer.alloc(8));
  await expect(page.getByRole('alert')).toHaveText('“图.png”读不出来。可以打开 .txt、.md 和 .html 文件。');
  await expect(page.getByLabel('粘贴新闻全文')).toBeFocused();
  await page.locator('.samples a[href="#feature"]').click();
  await expect(page.locator('#reading')).toBeVisible();
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

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {Buffer} buffer
 */
async function choose(page, name, buffer) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开文件' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer });
}

test('a file may be chosen', async ({ page }) => {
  await choose(page, 'a.txt', Buffer.from(await sampleText('briefs')));
  await analysed(page);
  await expect(page.locator('#article h1')).toHaveCount(4);
});

test('a file over the limit is refused with its name', async ({ page }) => {
  await choose(page, '大.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'));
  await expect(page.getByRole('alert')).toHaveText('“大.txt”超过 10 MB 的上限，没有打开。');
});
