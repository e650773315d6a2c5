import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './tools/chromium.mjs';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'build/e2e',
  forbidOnly: Boolean(process.env.CI),
  // A test that only passes the second time is a broken test.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // Only to end what hangs: builds may run beside the tests.
  timeout: 120_000,
  reporter: 'list',
  use: {
    headless: true,
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
    // The element promises no motion under this setting, so a scroll has ended when it returns.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findChromium(), args: chromiumArgs },
  },
});
