/**
 * Takes the README's screenshots of the built page: `npm run screenshots`, after `make web`.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import config from '../playwright.config.js';
import { serve } from './serve.mjs';

const docs = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs');

/** @typedef {import('@playwright/test').Page} Page */

/** @type {{name: string, width: number, height: number, colorScheme: 'light' | 'dark', path: string, prepare: (page: Page) => Promise<void>}[]} */
const SHOTS = [
  {
    name: 'page',
    width: 1280,
    height: 800,
    colorScheme: 'light',
    path: '#feature',
    prepare: (page) => page.locator('.key-point').first().click(),
  },
  {
    name: 'outline-dark',
    width: 1280,
    height: 800,
    colorScheme: 'dark',
    path: '#document',
    prepare: (page) => page.getByRole('tab', { name: '提纲' }).click(),
  },
  {
    name: 'phone',
    width: 390,
    height: 800,
    colorScheme: 'light',
    path: '#briefs',
    prepare: async () => {},
  },
];

const { address, close } = await serve(0);
const browser = await chromium.launch(config.use?.launchOptions);
for (const { name, width, height, colorScheme, path, prepare } of SHOTS) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'zh-CN',
  });
  await page.goto(address + path);
  await page.getByRole('tablist').waitFor();
  await prepare(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(docs, `${name}.png`) });
  await page.close();
  console.log(`docs/${name}.png`);
}
await browser.close();
close();
