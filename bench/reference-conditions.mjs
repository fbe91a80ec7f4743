/** A phone on a slow network: 1.6 Mbit/s, 150 ms there and back, a processor four times slower. */
export const REFERENCE = { bitsPerSecond: 1_600_000, latency: 150, slowdown: 4 };

/**
 * Puts a page of Chromium under the conditions of {@link REFERENCE}.
 *
 * @param {import('@playwright/test').CDPSession} session
 */
export async function slowDown(session, { bitsPerSecond, latency, slowdown } = REFERENCE) {
  const bytesPerSecond = bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
