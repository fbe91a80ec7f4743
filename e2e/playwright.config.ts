import { defineConfig } from '@playwright/test';
import type { Engine } from './fixtures/engine.ts';

/**
 * The browser is made by `fixtures/test.ts`, which `scripts/e2e.mjs` gives its path by `CHROMIUM_PATH`; nothing is tried
 * twice, so that a test that fails now and then is seen.
 */
const config = defineConfig<object, { engine: Engine }>({
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
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' }, testMatch: 'leaks/*.spec.ts' },
  ],
});

export default config;
