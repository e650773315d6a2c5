import { readFile } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import { serve } from '../../tools/serve.mjs';

export { expect } from '@playwright/test';

/**
 * @typedef {object} WorkerFixtures
 * @property {string} site  address of a server of the worker's own
 * @property {RegExp | null} tolerated  policy violations that a test provokes
 *
 * @typedef {import('@playwright/test').PlaywrightTestArgs & import('@playwright/test').PlaywrightTestOptions} TestArgs
 * @typedef {import('@playwright/test').PlaywrightWorkerArgs
 *   & import('@playwright/test').PlaywrightWorkerOptions} WorkerArgs
 */

/** @type {import('@playwright/test').Fixtures<{}, WorkerFixtures, TestArgs, WorkerArgs>} */
const fixtures = {
  site: [
    // Playwright reads from the pattern that nothing else is needed.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { address, close } = await serve(0);
      await use(address);
      close();
    },
    { scope: 'worker' },
  ],
  tolerated: [null, { option: true, scope: 'worker' }],
  baseURL: async ({ site }, use) => use(site),
  page: async ({ page, tolerated }, use) => {
    /** @type {string[]} */
    const faults = [];
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      const text = message.text();
      if (/content security policy/i.test(text) && !tolerated?.test(text)) faults.push(text);
    });
    await use(page);
    base.expect(faults, 'policy violations and uncaught errors').toEqual([]);
  },
};

/** Tests whose page fails them when anything breaks its policy or throws. */
export const test = base.extend(fixtures);

/** @typedef {import('@playwright/test').Page} Page */

/** @param {string} name */
export const sampleText = (name) =>
  readFile(new URL(`../../www/samples/${name}.md`, import.meta.url), 'utf8');

/**
 * Opens a sample and waits for its analysis.
 *
 * @param {Page} page
 * @param {string} name
 * @param {string} [query]
 */
export async function openSample(page, name, query = '') {
  await page.goto(`./${query}#${name}`);
  await analysed(page);
}

/** @param {Page} page */
export async function analysed(page) {
  await page.getByRole('tablist').waitFor();
}

/**
 * What an export's button saves.
 *
 * @param {Page} page
 * @param {string} format
 */
export async function downloaded(page, format) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), content: Buffer.concat(chunks).toString('utf8') };
}

/**
 * What the page's highlights paint, by name.
 *
 * @param {Page} page
 */
export function painted(page) {
  return page.evaluate(() => {
    const texts = (/** @type {string} */ name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range instanceof Range ? range.toString() : ''));
    return { matches: texts('hanlens'), current: texts('hanlens-current') };
  });
}

/**
 * Serves a page of the test's own under the site's address.
 *
 * @param {Page} page
 * @param {string} body
 * @param {string} [policy]
 */
export async function embed(page, body, policy = "default-src 'self'; style-src 'self' 'unsafe-inline'") {
  await page.route('**/embed', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy ? { 'Content-Security-Policy': policy } : {},
      body: `<!doctype html><html lang="zh-CN"><title>嵌入</title><body>${body}</body></html>`,
    }),
  );
  await page.goto('./embed');
}

/** Presses 析, whose button the page has once. @param {Page} page */
export const press = (page) => page.getByRole('button', { name: '析读此文' }).click();

/** An article of a site that is not ours. */
export const ARTICLE = `<article id="story">
  <h1>青禾岭慢火车 今起增开一班</h1>
  <p>本报讯 青禾岭慢火车今起增开一班。<b>慢火</b>车沿途停靠11个小站，方便村民运菜进城。</p>
  <p>据介绍，慢火车票价9元，17年没有涨过价。村民在车上设了货架，慢火车成了“菜篮子慢车”。铁路部门表示，年内还将增设冷藏柜，让山里的蔬菜更新鲜地进城。</p>
</article>`;

/** That article with the two lines its site adds. */
export const EMBEDDED = `<script type="module" src="hanlens/hanlens.js"></script>${ARTICLE}<han-lens for="#story"></han-lens>`;
