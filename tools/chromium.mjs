/** The Chromium that the page tests and the benchmark run in. */
import { existsSync } from 'node:fs';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @returns {string} the path of the browser */
export function findChromium() {
  const path = process.env.CHROMIUM || installed.find((candidate) => existsSync(candidate));
  if (!path)
    throw new Error('no Chromium found: install one, or name it in the environment variable CHROMIUM');
  return path;
}

/** How it is started wherever we start it. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages that a test makes up come from no address, and may not load from the local server otherwise.
  '--disable-features=LocalNetworkAccessChecks',
];
