import { describe, expect, it } from 'vitest';
import { openStore } from './open-store.ts';

describe('an operator who lets collectors share a database', () => {
  it('has to give them one key for its log', async () => {
    const database = 'postgres://sluice:hunter2@127.0.0.1:1/sluice';
    const failure = openStore({ data: 'unused', database });
    await expect(failure).rejects.toThrow('give all of them the same SLUICE_LOG_KEY');
    await expect(failure).rejects.not.toThrow('hunter2');
  });
});
