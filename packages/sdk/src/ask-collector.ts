/** Longest time that anybody waits for an answer, in milliseconds. */
const PATIENCE = 3000;

/**
 * Sends a question to the collector, as plain text: that needs no preflight. Answers the members of its JSON; none if it fails, refuses
 * or takes too long. Never rejects.
 *
 * @param fetch the native one: this is not for the gate to hold
 */
export async function askCollector(
  fetch: typeof globalThis.fetch,
  address: string,
  question: object,
): Promise<Readonly<Record<string, unknown>>> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), PATIENCE);
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: JSON.stringify(question),
      headers: { 'content-type': 'text/plain' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: end.signal,
    });
    return response.ok ? { ...(await response.json()) } : {};
  } catch {
    return {};
  } finally {
    clearTimeout(timer);
  }
}
