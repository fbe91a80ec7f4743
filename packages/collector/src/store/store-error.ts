/**
 * A store that cannot be opened or written. The message says what to do and holds nothing from any request, so it may
 * be logged.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
