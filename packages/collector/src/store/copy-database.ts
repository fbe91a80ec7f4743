import { chmod, copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreError } from './store-error.ts';
import { syncFolder } from './sync-folder.ts';

/** Only the collector's own user reads receipts. */
const PRIVATE = 0o600;

/**
 * Copies a file that nobody changes meanwhile, and resolves when the copy is on disk under its name: whole, or not at all. Nothing is written over.
 *
 * @param confirm is called before the copy gets its name; what it throws ends it without a copy
 * @throws {StoreError} if there is a file of that name already, and the system's error if it cannot be written.
 */
export async function copyDatabase(from: string, to: string, confirm: () => void = () => undefined): Promise<void> {
  await refuseExisting(to);
  const part = `${to}.part`;
  try {
    await copyFile(from, part);
    await chmod(part, PRIVATE);
    await sync(part);
    await refuseExisting(to);
    confirm();
    await rename(part, to);
    syncFolder(dirname(to));
  } finally {
    await rm(part, { force: true });
  }
}

async function refuseExisting(path: string): Promise<void> {
  const there = await stat(path).then(
    () => true,
    () => false,
  );
  if (there) throw new StoreError(`${path} is there already; give a name that is free, or delete it first`);
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
