/** Calls `listener` on each of the named events of a window; returns the undo. */
export function connectEvents(realm: Window, types: readonly string[], listener: () => void): () => void {
  for (const type of types) realm.addEventListener(type, listener);
  return () => {
    for (const type of types) realm.removeEventListener(type, listener);
  };
}
