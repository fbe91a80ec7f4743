import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exampleReceipt } from './store/example-receipt.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

const PACKAGE = join(import.meta.dirname, '..');
const ORIGIN = 'https://shop.example';
const SITES = JSON.stringify([{ id: 'shop', origins: [ORIGIN] }]);
const root = mkdtempSync(join(tmpdir(), 'sluice-main-'));
/** Below the package, so that the program finds what it imports. */
const outDir = join(PACKAGE, 'node_modules', '.cache', `main-${process.pid}`);
const children: ChildProcess[] = [];

beforeAll(async () => {
  // Node 20 runs no TypeScript, and dist may be older than the sources.
  await build({
    root: PACKAGE,
    configFile: false,
    logLevel: 'silent',
    build: { ssr: 'src/main.ts', outDir, minify: false },
    ssr: { resolve: { conditions: ['@sluice/source'] }, noExternal: [/^@(sluice|noble|scure)\//] },
  });
}, 60_000);
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(outDir, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

function run(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(outDir, 'main.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stderr })));
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      const found = /listens on (\S+)/.exec(stdout)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`it ended before it listened: ${stderr}`)));
  });
  url.catch(() => undefined);
  return { child, ended, url };
}

const newData = () => mkdtempSync(join(root, 'data-'));
const environment = (data: string) => ({ SLUICE_SITES: SITES, SLUICE_PORT: '0', SLUICE_DATA: data });

/** Sends receipts in `lanes` at once until a connection fails, and gives the ids that were acknowledged. */
function load(url: string, lanes: number, onAcknowledged: (count: number) => void): Promise<string[]> {
  const acknowledged: string[] = [];
  const lane = async (): Promise<void> => {
    for (;;) {
      const receipt = exampleReceipt({}, Date.now());
      const headers = { 'Content-Type': 'text/plain', Origin: ORIGIN };
      const request = { method: 'POST', body: JSON.stringify(receipt), headers };
      const response = await fetch(`${url}/v1/receipts`, request).catch(() => undefined);
      if (!response) return;
      if (response.status === 201) onAcknowledged(acknowledged.push(receipt.id));
    }
  };
  return Promise.all(Array.from({ length: lanes }, lane)).then(() => acknowledged);
}

async function missing(data: string, ids: readonly string[]): Promise<string[]> {
  const store = await openSqliteStore(join(data, 'receipts.db'));
  const found = await Promise.all(ids.map((id) => store.get(id)));
  const { receipts } = await store.counts();
  expect(receipts).toBeGreaterThanOrEqual(ids.length);
  await store.close();
  return ids.filter((_, index) => found[index] === undefined);
}

describe('a collector that is killed under load', () => {
  it('has lost no receipt that it acknowledged, three times on one database', async () => {
    const data = newData();
    const acknowledged: string[] = [];
    for (const enough of [50, 150, 300]) {
      const { child, url, ended } = run(environment(data));
      const sent = await load(await url, 16, (count) => {
        if (count === enough) child.kill('SIGKILL');
      });
      await ended;
      acknowledged.push(...sent);
      expect(existsSync(join(data, 'receipts.db.lock'))).toBe(true);
      expect(sent.length).toBeGreaterThanOrEqual(enough);
    }
    expect(await missing(data, acknowledged)).toEqual([]);
  }, 60_000);
});

describe('a second collector on the same database', () => {
  it('ends and says whose it is, and the first goes on', async () => {
    const data = newData();
    const first = run(environment(data));
    const url = await first.url;
    const { code, stderr } = await run(environment(data)).ended;
    expect(code).toBe(1);
    expect(stderr).toContain(`in use by process ${first.child.pid}; stop that collector`);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  }, 30_000);
});

describe('an operator who stops a collector', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s under load loses nothing and gets exit code 0',
    async (signal) => {
      const data = newData();
      const { child, url, ended } = run(environment(data));
      const sent = await load(await url, 8, (count) => {
        if (count === 40) child.kill(signal);
      });
      expect(await ended).toEqual({ code: 0, stderr: '' });
      expect(existsSync(join(data, 'receipts.db.lock'))).toBe(false);
      expect(await missing(data, sent)).toEqual([]);
    },
    30_000,
  );
});

describe('an operator whose settings are wrong', () => {
  it('is told each of them, without a stack', async () => {
    const { code, stderr } = await run({ SLUICE_PORT: 'many' }).ended;
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^SLUICE_SITES is missing; give/),
      expect.stringMatching(/^SLUICE_PORT is not right; give/),
    ]);
  }, 30_000);

  it('is told that the port is taken', async () => {
    const first = run(environment(newData()));
    const port = new URL(await first.url).port;
    const { code, stderr } = await run({ ...environment(newData()), SLUICE_PORT: port }).ended;
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^listen EADDRINUSE[^\n]*\n$/)]);
  }, 30_000);

  it('starts the very program that the package names', () => {
    const { bin } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    expect(bin).toEqual({ 'sluice-collector': './dist/main.js' });
  });
});
