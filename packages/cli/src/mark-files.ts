import { copyFile, mkdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Config } from '@sluice/core';
import { type Marked, markHtml } from '@sluice/edge';
import { readHtmlText } from './html-text.ts';
import { linkTarget, listFiles } from './list-files.ts';
import { placeIn } from './place-in.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-whole.ts';

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
  /** A tag is live, or was. */
  tag(file: string, place: string, marked: Marked): void;
  /** A file was written that differs from what it was. */
  changed(file: string): void;
  warn(text: string): void;
}

/**
 * Marks HTML files: those that are named, and all in the folders that are named, but not in hidden ones.
 *
 * @throws {UsageError} if a path does not exist, and the system's error where a file cannot be read or written.
 */
export async function markFiles(options: MarkFilesOptions, report: MarkFilesReport): Promise<void> {
  const out = options.out === undefined ? undefined : resolve(options.out);
  for (const path of options.paths) {
    const facts = await stat(path).catch(() => {
      throw new UsageError(`There is no file or folder ${path}.`);
    });
    if (!facts.isDirectory()) {
      await markFile(path, basename(path), out, options, report);
      continue;
    }
    if (out === resolve(path))
      throw new UsageError(`--out is the folder ${path} itself; leave it out to change files in place.`);
    await markTree(path, out, options, report);
  }
}

async function markTree(
  root: string,
  out: string | undefined,
  options: MarkFilesOptions,
  report: MarkFilesReport,
): Promise<void> {
  for await (const { path, kind, isHidden } of listFiles(resolve(root), out)) {
    const file = join(root, path);
    const isCopied = out !== undefined && !options.check;
    if (kind === 'link') {
      const target = await linkTarget(root, path);
      if (target === undefined) report.warn(`${file} leads out of ${root} or nowhere, and is left out`);
      else if (isCopied) await link(target, join(out, path));
    } else if (/\.html?$/i.test(path) && !isHidden) await markFile(file, path, out, options, report);
    else if (isCopied) await copy(file, join(out, path));
  }
}

async function markFile(
  file: string,
  path: string,
  out: string | undefined,
  { config, url, check }: MarkFilesOptions,
  report: MarkFilesReport,
): Promise<void> {
  const { mode } = await stat(file);
  const { text, bytesOf } = readHtmlText(await readFile(file));
  const placeOf = placeIn(text);
  const page =
    url === undefined
      ? undefined
      : new URL(
          path
            .split('\\')
            .join('/')
            .replace(/(^|\/)index\.html?$/i, '$1'),
          url,
        ).href;
  const onMark = (marked: Marked) => report.tag(file, placeOf(marked.position), marked);
  const html = markHtml(text, { config, page, onMark });
  if (check) return;
  const target = out === undefined ? file : join(out, path);
  if (html === text && target === file) return;
  await mkdir(dirname(target), { recursive: true });
  await writeWhole(target, bytesOf(html), mode);
  if (html !== text) report.changed(target);
}

async function copy(file: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await copyFile(file, target);
}

async function link(to: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await rm(target, { force: true });
  await symlink(to, target);
}
