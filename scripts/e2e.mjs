import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHROMIUM, ensureBrowser, FIREFOX } from './ensure-browser.mjs';

// Runs the end-to-end tests in real browsers; further arguments go to Playwright: `npm run e2e -- P22`. FIREFOX=skip leaves
// out what runs in Firefox.

const config = fileURLToPath(new URL('../e2e/playwright.config.ts', import.meta.url));
const built = fileURLToPath(new URL('../packages/sdk/dist/tag/sluice.js', import.meta.url));

try {
  if (!existsSync(built)) throw new Error('The script tag is not built yet: run `npm run build` first.');
  const kinds = process.env.FIREFOX === 'skip' ? [CHROMIUM] : [CHROMIUM, FIREFOX];
  if (kinds.length === 1) console.log('Firefox: left out, since FIREFOX=skip');
  const paths = {};
  for (const kind of kinds) {
    const { executablePath, how } = await ensureBrowser(kind);
    console.log(`${kind.name}: ${executablePath} (${how})`);
    paths[kind.variable] = executablePath;
  }
  const child = spawn('npx', ['playwright', 'test', '--config', config, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...paths },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
