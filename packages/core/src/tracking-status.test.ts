import { expect, it } from 'vitest';
import { isDay } from './tracking-status.ts';

it.each(['2026-03-01', '2024-02-29'])('%s is a day', (text) => expect(isDay(text)).toBe(true));

it.each(['', '2026-02-31', '2026-3-1', '2026-03-01T00:00:00Z', ' 2026-03-01', '0000-00-00', 'today'])(
  '“%s” is none',
  (text) => expect(isDay(text)).toBe(false),
);
