// @vitest-environment node
import { expect, it } from 'vitest';
import { createHooks } from './create-hooks.ts';

it('a server without a window renders a page on which nothing may run', () => {
  const { useConsent, useSluice } = createHooks((_, getSnapshot) => getSnapshot());
  expect(useConsent('youtube')).toBe(false);
  expect(useSluice()).toBeUndefined();
});
