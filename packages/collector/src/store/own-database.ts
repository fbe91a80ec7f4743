import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isAlive, startOf } from './process-identity.ts';
import { StoreError } from './store-error.ts';

interface Owner {
  readonly pid: number;
  /** When the process started, as the system tells it, so that a pid that was given out again is no owner. */
  readonly started: string;
  readonly host: string;
}

/**
 * Makes this process the only owner of the database at `path`, and returns how to give it up. The owner's name is in
 * the file `<path>.owner`; that of a process which is gone is taken over.
 *
 * @throws {StoreError} if the owner lives, or ran on another host so that nobody here can tell.
 */
export function ownDatabase(path: string): () => void {
  const file = `${path}.owner`;
  const me: Owner = { pid: process.pid, started: startOf(process.pid), host: hostname() };
  if (!claim(file, me)) {
    const found = readIfThere(file);
    refuseIfOwned(path, parseOwner(found), me);
    takeAway(file, found);
    if (!claim(file, me)) throw taken(path, 'another process, which started at the same moment');
  }
  return () => rmSync(file, { force: true });
}

function claim(file: string, owner: Owner): boolean {
  try {
    writeFileSync(file, JSON.stringify(owner), { flag: 'wx', mode: 0o600, flush: true });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new StoreError(`${file} cannot be written; make its folder exist and writable`, { cause: error });
  }
}

function refuseIfOwned(path: string, owner: Owner | undefined, me: Owner): void {
  if (owner === undefined) return; // cut short by a crash while it was written
  if (owner.host !== me.host) throw taken(path, `process ${owner.pid} of host ${owner.host}`);
  if (isAlive(owner.pid) && owner.started === startOf(owner.pid)) throw taken(path, `process ${owner.pid}`);
}

function taken(path: string, owner: string): StoreError {
  return new StoreError(
    `${path} is in use by ${owner}; stop that collector, or give this one another data folder. ` +
      `If it is certain that no collector uses it, delete ${path}.owner`,
  );
}

/**
 * Removes a stale owner file. Two processes may have judged the same file stale: who finds that it has taken away
 * another file than the one it read puts it back, and loses.
 */
function takeAway(file: string, found: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readIfThere(aside) !== found) linkSync(aside, file);
  } catch {
    // Somebody else was faster: claim() then tells who owns it.
  }
  rmSync(aside, { force: true });
}

/** The text of the file; '' where its owner has just given it up. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { pid, started, host } = value as Readonly<Record<string, unknown>>;
    if (!Number.isSafeInteger(pid) || typeof started !== 'string' || typeof host !== 'string') return undefined;
    return { pid: Number(pid), started, host };
  } catch {
    return undefined;
  }
}
