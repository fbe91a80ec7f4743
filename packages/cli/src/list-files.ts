import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** One entry of a tree that is no folder. */
export interface TreeEntry {
  /** Its path below the tree's root. */
  readonly path: string;
  readonly kind: 'file' | 'link';
  /** It stands in a folder whose name begins with a dot. */
  readonly isHidden: boolean;
}

/** Folders that are no part of a site. */
const IGNORED = new Set(['node_modules', '.git']);

/**
 * Lists what is in a tree, in the order of names. Links are listed and not followed.
 *
 * @param except a folder that is left out, by its full path: what is written there is no input
 */
export async function* listFiles(
  root: string,
  except?: string,
  folder = '',
  isHidden = false,
): AsyncGenerator<TreeEntry> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    if (IGNORED.has(entry.name) || join(root, path) === except) continue;
    if (entry.isDirectory()) yield* listFiles(root, except, path, isHidden || entry.name.startsWith('.'));
    else if (entry.isFile()) yield { path, kind: 'file', isHidden };
    else if (entry.isSymbolicLink()) yield { path, kind: 'link', isHidden };
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

/** Where a link leads, seen from its own folder, if that is inside of the tree; `undefined` if it leads out of it or nowhere. */
export async function linkTarget(root: string, path: string): Promise<string | undefined> {
  const [whole, target] = await Promise.all([realpath(root), realpath(join(root, path)).catch(() => undefined)]);
  if (target === undefined || !(target === whole || target.startsWith(whole + sep))) return undefined;
  return relative(join(whole, path, '..'), target);
}
