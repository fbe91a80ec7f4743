import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readFileText } from './file-text.ts';
import type { FileToMark, MarkFilesOptions, MarkFilesReport } from './mark-files.ts';
import { writeWhole } from './write-whole.ts';

/** Writes a file as `mark` changes its text, where it goes; nothing if that is the same place and text, or the run only checks. */
export async function rewriteFile(
  { file, target }: FileToMark,
  { check }: MarkFilesOptions,
  report: MarkFilesReport,
  mark: (text: string) => string,
): Promise<void> {
  const { mode } = await stat(file);
  const { text, bytesOf } = readFileText(await readFile(file));
  const marked = mark(text);
  if (check || (marked === text && target === file)) return;
  await mkdir(dirname(target), { recursive: true });
  await writeWhole(target, bytesOf(marked), mode);
  if (marked !== text) report.changed(target);
}
