import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHROMIUM, ensureBrowser, FIREFOX } from './ensure-browser.mjs';

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
    exists: has,
    isRoot: () => isRoot,
    say: () => {},
  };
}

describe.each([
  [CHROMIUM, 'google-chrome'],
  [FIREFOX, 'firefox-esr'],
])('$name', (kind, command) => {
  const wanted = { ...kind, playwrightPath: () => '/playwright/browser' };

  test('is the one that the environment names', async () => {
    put(command);
    const found = await ensureBrowser(wanted, machine({ env: { [kind.variable]: '/my/browser' } }));
    expect(found).toEqual({ executablePath: '/my/browser', how: `named by ${kind.variable}` });
  });

  test('that the environment names and that does not start is an error, and nothing is installed', async () => {
    const here = machine({ env: { [kind.variable]: '/my/browser' }, works: () => false });
    await expect(ensureBrowser(wanted, here)).rejects.toThrow('/my/browser, which does not start');
    expect(here.ran).toEqual(['/my/browser --version']);
  });

  test("is the system's, and nothing is installed", async () => {
    const browser = put(command);
    const here = machine();
    expect(await ensureBrowser(wanted, here)).toEqual({ executablePath: browser, how: 'found on this system' });
    expect(here.ran).toEqual([`${browser} --version`]);
  });

  test("is Playwright's when the system's does not start", async () => {
    put(command);
    const here = machine({ has: () => true, works: (line) => line.startsWith('/playwright') });
    expect((await ensureBrowser(wanted, here)).how).toBe('downloaded by Playwright before');
  });

  test("is Playwright's after a download where there is none", async () => {
    let isThere = false;
    const here = machine({
      has: () => isThere,
      works: (line) => {
        isThere ||= line.startsWith('npx playwright install') && line.endsWith(kind.playwright.at(-1));
        return true;
      },
    });
    expect(await ensureBrowser(wanted, here)).toEqual({
      executablePath: '/playwright/browser',
      how: 'downloaded by Playwright now',
    });
  });

  test("is Debian's when the download fails", async () => {
    put('apt-get');
    const here = machine({
      works: (line) => {
        if (line === `apt-get install -y --no-install-recommends ${kind.debianPackage}`) put(command);
        return !line.startsWith('npx');
      },
    });
    expect(await ensureBrowser(wanted, here)).toEqual({
      executablePath: join(folder, command),
      how: 'installed from Debian now',
    });
  });

  test('is asked of nobody’s password: without root and without sudo the error says what to do', async () => {
    put('apt-get');
    const here = machine({ isRoot: false, works: () => false });
    await expect(ensureBrowser(wanted, here)).rejects.toThrow(`set ${kind.variable}`);
    expect(here.ran.filter((line) => line.includes('apt-get'))).toEqual([]);
  });

  test('that is nowhere to be had is an error that says what to do', async () => {
    await expect(ensureBrowser(wanted, machine({ works: () => false }))).rejects.toThrow(`Install ${kind.name}`);
  });
});

test('a machine where no Firefox can be had is told how to leave its tests out', async () => {
  await expect(ensureBrowser(FIREFOX, machine({ works: () => false }))).rejects.toThrow('FIREFOX=skip');
});
