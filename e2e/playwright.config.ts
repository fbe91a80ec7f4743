import { defineConfig } from '@playwright/test';
import type { Engine } from './fixtures/engine.ts';

/** What depends on the browser most. The ways that `strict/holds` counts are Chromium's; those of both are in `leaks`. */
const IN_FIREFOX = [
  '{faults,gate,genuine-vendors,late-scripts,leaks,script-tag-alone,storage,stubs,withdrawal}/*.spec.ts',
  'strict/accept.spec.ts',
  'choice/hosts.spec.ts',
  'embeds/timeline.spec.ts',
  'tabs/channel.spec.ts',
  'api/*.spec.ts',
];

/**
 * The browsers are made by `fixtures/test.ts`, which `scripts/e2e.mjs` gives their paths by `CHROMIUM_PATH` and `FIREFOX_PATH`;
 * nothing is tried twice, so that a test that fails now and then is seen. Chromium runs everything; Firefox what depends on
 * the browser most.
 */
const config = defineConfig<object, { engine: Engine }>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // As many as the smallest machine has cores: with one more, what the leak test waits for comes late now and then.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // What passes does not wait for these; two busy cores do.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    ...(process.env.FIREFOX === 'skip'
      ? []
      : [{ name: 'firefox', use: { engine: 'firefox' as const }, testMatch: IN_FIREFOX }]),
  ],
});

export default config;
