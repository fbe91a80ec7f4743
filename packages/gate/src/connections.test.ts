import type { Decision } from '@sluice/core';
import { expect, it, vi } from 'vitest';
import { createConnections } from './connections.ts';

it('a connection that was opened with a grant is closed once by the withdrawal, and one of another vendor is not', () => {
  const decisions: Record<string, Decision> = {
    one: { granted: true, reason: 'given' },
    two: { granted: true, reason: 'given' },
  };
  const connections = createConnections(({ vendor = '' }) => decisions[vendor] as Decision);
  const [one, two] = [{ close: vi.fn() }, { close: vi.fn() }];
  connections.track({ vendor: 'one' }, one, (open) => open.close());
  connections.track({ vendor: 'two' }, two, (open) => open.close());
  connections.review();
  expect(one.close).not.toHaveBeenCalled();
  decisions.one = { granted: false, reason: 'withdrawn' };
  connections.review();
  connections.review();
  expect(one.close).toHaveBeenCalledTimes(1);
  expect(two.close).not.toHaveBeenCalled();
});
