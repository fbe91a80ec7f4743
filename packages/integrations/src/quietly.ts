/**
 * Runs what touches objects of the page, any of which may throw: a consent signal must never break its page. The gate holds
 * vendors by itself and does not depend on the signal.
 */
export function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
