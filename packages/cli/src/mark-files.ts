import { copyFile, mkdir, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Config } from '@sluice/core';
import type { FoundImport, Marked } from '@sluice/edge';
import { linkTarget, listFiles, type TreeEntry } from './list-files.ts';
import { markPageFile } from './mark-page-file.ts';
import { markScriptFile } from './mark-script-file.ts';
import { UsageError } from './usage-error.ts';

/** What is marked, and where it goes. */
export interface MarkFilesOptions {
  readonly config: Config;
  /** Files and folders. */
  readonly paths: readonly string[];
  /** The folder that gets what is marked, with everything else of the folders; without it files are changed where they are. */
  readonly out?: string | undefined;
  /** The address under which the site will be, so that its own absolute addresses are known as such. */
  readonly url?: string | undefined;
  /** Nothing is written. */
  readonly check: boolean;
}

/** What marking tells as it goes on. */
export interface MarkFilesReport {
  /** A tag or an import is live, or was. */
  live(file: string, place: string, found: Pick<Marked | FoundImport, 'mark' | 'address'>): void;
  /** An import is live and stays so: nothing in its file can hold it. `why` says what to do. */
  stays(file: string, place: string, found: Pick<FoundImport, 'mark' | 'address'>, why: string): void;
  /** A file was written that differs from what it was. */
  changed(file: string): void;
  warn(text: string): void;
}

/** A file to mark. */
export interface FileToMark {
  /** Where it is. */
  readonly file: string;
  /** Its path in the site. */
  readonly path: string;
  /** Where it goes. */
  readonly target: string;
  /** The folder from which its path counts. */
  readonly root: string;
}

/**
 * Marks HTML files and scripts: those that are named, and all in the folders that are named, but not in hidden ones. The scripts come last, since
 * one that a page names with `integrity` has to stay as it is.
 *
 * @throws {UsageError} if a path does not exist, and the system's error where a file cannot be read or written.
 */
export async function markFiles(options: MarkFilesOptions, report: MarkFilesReport): Promise<void> {
  const scripts: FileToMark[] = [];
  /** Which page names a file with `integrity`. */
  const fixed = new Map<string, string>();
  for await (const each of filesOf(options, report)) {
    if (/\.m?js$/i.test(each.path)) scripts.push(each);
    else await markPageFile(each, options, report, (file) => fixed.set(file, each.file));
  }
  for (const each of scripts) await markScriptFile(each, fixed.get(resolve(each.file)), options, report);
}

/** The files to mark; what else is in the folders is copied. */
async function* filesOf(options: MarkFilesOptions, report: MarkFilesReport): AsyncGenerator<FileToMark> {
  const out = options.out === undefined ? undefined : resolve(options.out);
  for (const path of options.paths) {
    const facts = await stat(path).catch(() => {
      throw new UsageError(`There is no file or folder ${path}.`);
    });
    if (!facts.isDirectory()) yield fileIn(dirname(path), basename(path), out);
    else if (out !== resolve(path)) yield* filesBelow(path, out, options, report);
    else throw new UsageError(`--out is the folder ${path} itself; leave it out to change files in place.`);
  }
}

async function* filesBelow(
  root: string,
  out: string | undefined,
  { check }: MarkFilesOptions,
  report: MarkFilesReport,
): AsyncGenerator<FileToMark> {
  for await (const entry of listFiles(resolve(root), out)) {
    const isMarked = entry.kind === 'file' && /\.(html?|m?js)$/i.test(entry.path) && !entry.isHidden;
    if (isMarked) yield fileIn(root, entry.path, out);
    else await copy(root, entry, check ? undefined : out, report);
  }
}

function fileIn(root: string, path: string, out: string | undefined): FileToMark {
  const file = join(root, path);
  return { file, path, target: out === undefined ? file : join(out, path), root };
}

/** Takes along what is not marked. */
async function copy(
  root: string,
  { path, kind }: TreeEntry,
  out: string | undefined,
  report: MarkFilesReport,
): Promise<void> {
  const to = kind === 'link' ? await linkTarget(root, path) : join(root, path);
  if (to === undefined) report.warn(`${join(root, path)} leads out of ${root} or nowhere, and is left out`);
  if (to === undefined || out === undefined) return;
  const target = join(out, path);
  await mkdir(dirname(target), { recursive: true });
  if (kind === 'file') {
    await copyFile(to, target);
    return;
  }
  await rm(target, { force: true });
  await symlink(to, target);
}
