import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';

/**
 * The browser is made by `fixtures/test.ts`, which `scripts/e2e.mjs` gives its path by `CHROMIUM_PATH`; nothing is tried
 * twice, so that a test that fails now and then is seen.
 */
const config: PlaywrightTestConfig = defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
});

export default config;
