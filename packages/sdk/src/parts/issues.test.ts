import { parseConfig, type Regime } from '@sluice/core';
import { afterEach, expect, it, vi } from 'vitest';
import { logIssues } from './issues.ts';

const log = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => log.mockClear());

it.each<[Regime, object, number]>([
  ['opt-in', { mode: 'advanced' }, 1],
  ['opt-in', { mode: 'basic' }, 0],
  ['opt-in', {}, 0],
  ['opt-out', { mode: 'advanced' }, 0],
])(
  'an owner is warned of tags that load before an answer only where the law wants consent first: %s %j',
  (regime, googleConsentMode, count) => {
    const { config } = parseConfig({ integrations: { googleConsentMode } });
    logIssues([{ path: 'site', wanted: 'site id', got: '1' }], { config, regime });
    expect(log.mock.calls.filter(([words]) => String(words).includes('wants consent first'))).toHaveLength(count);
    expect(log).toHaveBeenCalledTimes(1 + count);
  },
);
