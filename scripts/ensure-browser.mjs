import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findOnPath } from './find-on-path.mjs';
import { runBounded } from './run-bounded.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DOWNLOAD = { seconds: 180 };
const PACKAGES = { seconds: 300 };

/** How each step is done; a test replaces them. */
const STEPS = {
  env: process.env,
  run: runBounded,
  playwrightPath: () => chromium.executablePath(),
  exists: existsSync,
  isRoot: () => process.getuid?.() === 0,
  say: (line) => console.log(line),
};

/**
 * Finds a Chromium that starts, or gets one: the one that CHROMIUM_PATH names, the system's own, Playwright's, Playwright's
 * after a download, Debian's package. Nothing is installed while a browser is there.
 *
 * @param {Partial<typeof STEPS>} steps
 * @returns {Promise<{ executablePath: string, how: string }>} its path, and where it came from
 * @throws {Error} if there is none to be had, with what to do
 */
export async function ensureBrowser(steps = {}) {
  const { env, run, playwrightPath, exists, isRoot, say } = { ...STEPS, ...steps };
  const starts = (path) => run(path, ['--version'], { seconds: 20, quiet: true });
  const onSystem = () => findOnPath(NAMES, env.PATH);

  if (env.CHROMIUM_PATH) {
    if (await starts(env.CHROMIUM_PATH)) return { executablePath: env.CHROMIUM_PATH, how: 'named by CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not start; correct or unset it.`);
  }
  const system = onSystem();
  if (system && (await starts(system))) return { executablePath: system, how: 'found on this system' };

  const downloaded = playwrightPath();
  if (exists(downloaded) && (await starts(downloaded))) {
    return { executablePath: downloaded, how: 'downloaded by Playwright before' };
  }
  say('No Chromium on this system; asking Playwright for one (3 minutes at most) ...');
  await run('npx', ['playwright', 'install', '--no-shell', 'chromium'], DOWNLOAD);
  if (exists(downloaded) && (await starts(downloaded))) {
    return { executablePath: downloaded, how: 'downloaded by Playwright now' };
  }
  if (await installDebianPackage({ env, run, isRoot, say })) {
    const installed = onSystem();
    if (installed && (await starts(installed))) return { executablePath: installed, how: 'installed from Debian now' };
  }
  throw new Error(
    'No browser for the end-to-end tests: neither on PATH, nor from Playwright, nor from a package.\n' +
      'Install Chromium or Chrome by the means of your system, or set CHROMIUM_PATH to one, and try again.',
  );
}

async function installDebianPackage({ env, run, isRoot, say }) {
  if (!findOnPath(['apt-get'], env.PATH)) return false;
  const isSudoer = !isRoot() && (await run('sudo', ['-n', 'true'], { seconds: 10, quiet: true }));
  if (!isRoot() && !isSudoer) return false;
  const apt = (...args) => run(isRoot() ? 'apt-get' : 'sudo', isRoot() ? args : ['-n', 'apt-get', ...args], PACKAGES);
  say("Playwright's download did not work; installing the package chromium (10 minutes at most) ...");
  return (await apt('update')) && apt('install', '-y', '--no-install-recommends', 'chromium');
}
