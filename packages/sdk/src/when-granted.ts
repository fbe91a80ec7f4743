/**
 * Settles as soon as `isGranted` says so: at once, or after a change. Rejects with the signal's reason when it aborts;
 * nothing goes on listening afterwards.
 */
export function whenGranted(
  isGranted: () => boolean,
  subscribe: (listener: () => void) => () => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      stop();
      reject(signal?.reason);
    };
    const check = (): void => {
      if (!isGranted()) return;
      stop();
      resolve();
    };
    // First, because what is no signal throws here.
    signal?.addEventListener('abort', onAbort);
    const unsubscribe = subscribe(check);
    const stop = (): void => {
      unsubscribe();
      signal?.removeEventListener('abort', onAbort);
    };
    if (signal?.aborted) onAbort();
    else check();
  });
}
