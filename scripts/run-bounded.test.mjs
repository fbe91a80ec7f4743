import { expect, test } from 'vitest';
import { runBounded } from './run-bounded.mjs';

const limits = { seconds: 20, quiet: true };

test('a command that succeeds did', async () => {
  expect(await runBounded('true', [], limits)).toBe(true);
});

test('a command that fails did not', async () => {
  expect(await runBounded('false', [], limits)).toBe(false);
});

test('a command that does not exist did not', async () => {
  expect(await runBounded('no-such-command-here', [], limits)).toBe(false);
});

test('a command that takes too long is ended with what it started', async () => {
  expect(await runBounded('sh', ['-c', 'sleep 600 & wait'], { seconds: 0.1, quiet: true })).toBe(false);
});
