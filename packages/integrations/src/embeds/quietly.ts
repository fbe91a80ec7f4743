/** Runs what touches objects of the page or of a vendor, any of which may throw: it must break nothing of ours or of the page. */
export function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // The vendor's script fails by itself, as it would without us.
  }
}
