import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Syncs a folder: a file that is new there, or has a new name, survives a power loss only after that. SQLite does it only for deletions here. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // folders cannot be opened there
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
