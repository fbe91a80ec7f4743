import { chromium, firefox } from '@playwright/test';
import { CHROMIUM, ensureBrowser, FIREFOX } from '../scripts/ensure-browser.mjs';

/** The browsers that benchmarks run in. */
export const ENGINES = ['chromium', 'firefox'];

/**
 * Starts a browser in which times are as fine as they get: `CHROMIUM_PATH`, `FIREFOX_PATH`, or what the system has.
 *
 * @param {'chromium' | 'firefox'} engine
 */
export async function openBrowser(engine) {
  if (engine === 'chromium') {
    const { executablePath } = await ensureBrowser(CHROMIUM);
    return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  }
  const { executablePath } = await ensureBrowser(FIREFOX);
  return firefox.launch({
    executablePath,
    // Any Firefox but Playwright's own is driven by WebDriver BiDi.
    ...(executablePath !== firefox.executablePath() && { channel: 'moz-firefox' }),
    firefoxUserPrefs: { 'privacy.reduceTimerPrecision': false },
  });
}
