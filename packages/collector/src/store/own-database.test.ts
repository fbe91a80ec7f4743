import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ownDatabase } from './own-database.ts';
import { isAlive, startOf } from './process-identity.ts';

const root = mkdtempSync(join(tmpdir(), 'sluice-own-'));
const newPath = () => join(mkdtempSync(join(root, 'db-')), 'receipts.db');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const host = hostname();
/** Above the highest pid that Linux gives out, so that nobody has it. */
const NOBODY = 2 ** 22 + 1;

function left(owner: unknown): string {
  const path = newPath();
  writeFileSync(`${path}.owner`, typeof owner === 'string' ? owner : JSON.stringify(owner));
  return path;
}

describe('a database whose owner', () => {
  it('gave it up is free', () => {
    const path = newPath();
    ownDatabase(path)();
    ownDatabase(path)();
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it('lives is not to be had, and its owner keeps it', () => {
    const path = newPath();
    const giveUp = ownDatabase(path);
    const before = readFileSync(`${path}.owner`, 'utf8');
    expect(() => ownDatabase(path)).toThrow(/in use by process \d+; stop that collector/);
    expect(readFileSync(`${path}.owner`, 'utf8')).toBe(before);
    giveUp();
  });

  it.each([
    ['was killed', { pid: NOBODY, started: '1', host }],
    ['had a pid that another process has now', { pid: process.pid, started: 'before', host }],
    ['was no process', { pid: 0, started: '', host }],
    ['was a group of processes', { pid: -1, started: '', host }],
    ['crashed while it wrote its name', '{"pid":12'],
    ['wrote nothing', ''],
    ['is nonsense', ['x']],
    ['is null', 'null'],
  ])('%s is taken over', (_, owner) => {
    const path = left(owner);
    const giveUp = ownDatabase(path);
    expect(JSON.parse(readFileSync(`${path}.owner`, 'utf8'))).toMatchObject({ pid: process.pid });
    expect(readdirSync(join(path, '..'))).toEqual(['receipts.db.owner']);
    giveUp();
  });

  it('ran on another host is not to be had, for nobody here can tell whether it lives', () => {
    const path = left({ pid: NOBODY, started: '1', host: `not-${host}` });
    expect(() => ownDatabase(path)).toThrow(/of host not-.*delete .*\.owner/);
  });
});

describe('a process', () => {
  it('is known by its pid and its start', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(1)).toBe(true);
    expect(isAlive(NOBODY)).toBe(false);
    expect(startOf(process.pid)).toBe(startOf(process.pid));
    expect(startOf(NOBODY)).toBe('');
  });

  it.runIf(process.platform === 'linux')('that has ended is not alive, although nobody has waited for it', async () => {
    // `sleep` is replaced under the shell that would wait for its child.
    const child = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = Number(await new Promise((resolve) => child.stdout.once('data', resolve)));
    const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8');
    await vi.waitFor(() => expect(stat()).toContain(') Z '), { timeout: 10_000 });
    expect(isAlive(pid)).toBe(false);
    child.kill('SIGKILL');
  });
});
