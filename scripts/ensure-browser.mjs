import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';
import { findOnPath } from './find-on-path.mjs';
import { runBounded } from './run-bounded.mjs';

/** A kind of browser: how a system calls it, and what gets it. */
export const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  playwright: ['--no-shell', 'chromium'],
  playwrightPath: () => chromium.executablePath(),
  debianPackage: 'chromium',
  advice: 'Install Chromium or Chrome by the means of your system, or set CHROMIUM_PATH to one, and try again.',
};

/** @see {CHROMIUM} */
export const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox', 'firefox-esr'],
  playwright: ['firefox'],
  playwrightPath: () => firefox.executablePath(),
  debianPackage: 'firefox-esr',
  advice:
    'Install Firefox by the means of your system, or set FIREFOX_PATH to one, and try again. FIREFOX=skip leaves its tests out.',
};

const DOWNLOAD = { seconds: 180 };
const PACKAGES = { seconds: 300 };

/** How each step is done; a test replaces them. */
const STEPS = {
  env: process.env,
  run: runBounded,
  exists: existsSync,
  isRoot: () => process.getuid?.() === 0,
  say: (line) => console.log(line),
};

/**
 * Finds a browser that starts, or gets one: the one that the environment names, the system's own, Playwright's, Playwright's
 * after a download, Debian's package. Nothing is installed while a browser is there.
 *
 * @param {typeof CHROMIUM} kind
 * @param {Partial<typeof STEPS>} steps
 * @returns {Promise<{ executablePath: string, how: string }>} its path, and where it came from
 * @throws {Error} if there is none to be had, with what to do
 */
export async function ensureBrowser(kind, steps = {}) {
  const { env, run, exists, isRoot, say } = { ...STEPS, ...steps };
  const starts = (path) => run(path, ['--version'], { seconds: 20, quiet: true });
  const onSystem = () => findOnPath(kind.commands, env.PATH);

  const named = env[kind.variable];
  if (named) {
    if (await starts(named)) return { executablePath: named, how: `named by ${kind.variable}` };
    throw new Error(`${kind.variable} names ${named}, which does not start; correct or unset it.`);
  }
  const system = onSystem();
  if (system && (await starts(system))) return { executablePath: system, how: 'found on this system' };

  const downloaded = kind.playwrightPath();
  if (exists(downloaded) && (await starts(downloaded))) {
    return { executablePath: downloaded, how: 'downloaded by Playwright before' };
  }
  say(`No ${kind.name} on this system; asking Playwright for one (3 minutes at most) ...`);
  await run('npx', ['playwright', 'install', ...kind.playwright], DOWNLOAD);
  if (exists(downloaded) && (await starts(downloaded))) {
    return { executablePath: downloaded, how: 'downloaded by Playwright now' };
  }
  if (await installDebianPackage(kind, { env, run, isRoot, say })) {
    const installed = onSystem();
    if (installed && (await starts(installed))) return { executablePath: installed, how: 'installed from Debian now' };
  }
  throw new Error(
    `No ${kind.name} for the end-to-end tests: neither on PATH, nor from Playwright, nor from a package.\n${kind.advice}`,
  );
}

async function installDebianPackage({ debianPackage }, { env, run, isRoot, say }) {
  if (!findOnPath(['apt-get'], env.PATH)) return false;
  const isSudoer = !isRoot() && (await run('sudo', ['-n', 'true'], { seconds: 10, quiet: true }));
  if (!isRoot() && !isSudoer) return false;
  const apt = (...args) => run(isRoot() ? 'apt-get' : 'sudo', isRoot() ? args : ['-n', 'apt-get', ...args], PACKAGES);
  say(`Playwright's download did not work; installing the package ${debianPackage} (10 minutes at most) ...`);
  return (await apt('update')) && apt('install', '-y', '--no-install-recommends', debianPackage);
}
