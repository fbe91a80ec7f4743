import { defineConfig } from 'vitest/config';

/** Milliseconds: property tests run thousands of examples; a busy machine of two cores must not fail them. Projects do not inherit it. */
const testTimeout = 60_000;

/** Tests read the sources of every package: the `@sluice/source` export condition stands before `default`. */
const source = {
  resolve: { conditions: ['@sluice/source'] },
  ssr: { resolve: { conditions: ['@sluice/source'] } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

const inPage = ['gate', 'integrations', 'ui', 'inspector', 'sdk', 'hooks'];
const anywhere = ['core', 'catalog', 'log', 'receipt', 'collector', 'edge', 'fairness', 'cli'];
const testsOf = (names: readonly string[]) => names.map((name) => `packages/${name}/src/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    silent: 'passed-only',
    projects: [
      {
        ...source,
        test: {
          name: 'node',
          testTimeout,
          environment: 'node',
          // These files leave nothing behind: loading every module anew for each took half of the time. Those in a page share much.
          isolate: false,
          include: [...testsOf(anywhere), 'sites/server/**/*.test.ts', 'scripts/**/*.test.mjs'],
        },
      },
      {
        ...source,
        test: {
          name: 'page',
          testTimeout,
          environment: 'happy-dom',
          pool: 'threads',
          environmentOptions: { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } } },
          include: testsOf(inPage),
        },
      },
    ],
  },
});
