import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureBrowser } from './ensure-browser.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-browser-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name) {
  const file = join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

/** A machine with nothing on it: `works` says which commands succeed, `ran` which were run. */
function machine({ works = () => true, env = {}, has = () => false, isRoot = true } = {}) {
  const ran = [];
  return {
    ran,
    env: { PATH: folder, ...env },
    run: async (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      return works(line);
    },
    playwrightPath: () => '/playwright/chrome',
    exists: has,
    isRoot: () => isRoot,
    say: () => {},
  };
}

describe('a machine with a browser', () => {
  test('takes the one that CHROMIUM_PATH names', async () => {
    put('chromium');
    const found = await ensureBrowser(machine({ env: { CHROMIUM_PATH: '/my/chrome' } }));
    expect(found).toEqual({ executablePath: '/my/chrome', how: 'named by CHROMIUM_PATH' });
  });

  test('is told when CHROMIUM_PATH names one that does not start, and nothing is installed', async () => {
    const here = machine({ env: { CHROMIUM_PATH: '/my/chrome' }, works: () => false });
    await expect(ensureBrowser(here)).rejects.toThrow('/my/chrome, which does not start');
    expect(here.ran).toEqual(['/my/chrome --version']);
  });

  test("takes the system's, and nothing is installed", async () => {
    const chrome = put('google-chrome');
    const here = machine();
    expect(await ensureBrowser(here)).toEqual({ executablePath: chrome, how: 'found on this system' });
    expect(here.ran).toEqual([`${chrome} --version`]);
  });

  test("takes Playwright's when the system's does not start", async () => {
    put('chromium');
    const here = machine({ has: () => true, works: (line) => line.startsWith('/playwright') });
    expect((await ensureBrowser(here)).how).toBe('downloaded by Playwright before');
  });
});

describe('a machine without a browser', () => {
  test("gets Playwright's", async () => {
    let isThere = false;
    const here = machine({
      has: () => isThere,
      works: (line) => {
        isThere ||= line.startsWith('npx playwright install');
        return true;
      },
    });
    expect(await ensureBrowser(here)).toEqual({
      executablePath: '/playwright/chrome',
      how: 'downloaded by Playwright now',
    });
  });

  test("gets Debian's when the download fails", async () => {
    put('apt-get');
    const here = machine({
      works: (line) => {
        if (line.startsWith('apt-get install')) put('chromium');
        return !line.startsWith('npx');
      },
    });
    expect(await ensureBrowser(here)).toEqual({
      executablePath: join(folder, 'chromium'),
      how: 'installed from Debian now',
    });
  });

  test('asks for no password: without root and without sudo it says what to do', async () => {
    put('apt-get');
    const here = machine({ isRoot: false, works: () => false });
    await expect(ensureBrowser(here)).rejects.toThrow('set CHROMIUM_PATH');
    expect(here.ran.filter((line) => line.includes('apt-get'))).toEqual([]);
  });

  test('says what to do where there is no apt-get either', async () => {
    await expect(ensureBrowser(machine({ works: () => false }))).rejects.toThrow('Install Chromium or Chrome');
  });
});
