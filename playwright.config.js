import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM || installed.find((path) => existsSync(path));
if (!executablePath) {
  throw new Error('no Chromium found: install one, or name it in the environment variable CHROMIUM');
}

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
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Pages that a test makes up come from no address, and may not load from the local server otherwise.
        '--disable-features=LocalNetworkAccessChecks',
      ],
    },
  },
});
