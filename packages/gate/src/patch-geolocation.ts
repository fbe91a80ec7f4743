import type { Category } from '@sluice/core';
import { patchMethod, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/** No watch of the browser's own has it: to clear it clears nothing. */
const NO_WATCH = 2 ** 31 - 1;

/**
 * Answers questions for the device's position as a visitor who denies them would, until `category` is granted; then the
 * browser asks. Does nothing without a category.
 *
 * `permissions.query` is left alone: it tells what the browser would answer, and a page that reads "denied" there hides
 * for good what a grant opens.
 *
 * @see https://w3c.github.io/geolocation/#request-a-position
 */
export function patchGeolocation({ realm, holds }: Scope, category: Category | undefined): Undo {
  const prototype = category && realm.Geolocation?.prototype;
  if (!prototype) return () => {};
  const deny = (fail: unknown): void => {
    if (typeof fail !== 'function') return;
    const members = { code: { value: 1 }, message: { value: 'User denied Geolocation' } };
    const error = Object.create(realm.GeolocationPositionError.prototype, members);
    realm.setTimeout(() => fail(error));
  };
  const admits = (): boolean => holds.admits('geolocation', { category }, 'position');
  const undos = [
    patchMethod(prototype, 'getCurrentPosition', (call, _self, args) => (admits() ? call() : deny(args[1]))),
    patchMethod(prototype, 'watchPosition', (call, _self, args) => {
      if (admits()) return call();
      deny(args[1]);
      return NO_WATCH;
    }),
  ];
  return together(undos);
}
