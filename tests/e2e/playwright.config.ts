/** End to end: the real loopback shell in a real browser. Each test starts its own program with an empty vault folder. */
import { defineConfig } from '@playwright/test';
import { chromiumPath, windowArgs } from '../chromium.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Each test runs a browser, a server and Argon2id, which take turns: two tests keep two cores busy.
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: chromiumPath, args: windowArgs },
  },
});
