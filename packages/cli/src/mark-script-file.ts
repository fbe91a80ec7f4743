import { markScript } from '@sluice/edge';
import type { FileToMark, MarkFilesOptions, MarkFilesReport } from './mark-files.ts';
import { placeIn } from './place-in.ts';
import { rewriteFile } from './rewrite-file.ts';
import { siteAddress } from './site-address.ts';

/**
 * Marks a script file.
 *
 * @param fixedBy the page that names it with `integrity`: with one it stays as it is
 */
export async function markScriptFile(
  place: FileToMark,
  fixedBy: string | undefined,
  options: MarkFilesOptions,
  report: MarkFilesReport,
): Promise<void> {
  const { config, url } = options;
  const { file } = place;
  await rewriteFile(place, options, report, (text) => {
    const placeOf = placeIn(text);
    const { brokenAt, code, fixed, marked } = markScript(text, { config, page: siteAddress(place.path, url) });
    if (brokenAt !== undefined)
      report.warn(`${file}:${placeOf(brokenAt)} is no script that can be read; it stays as it is`);
    for (const each of fixed) {
      const why = 'import it by import(), or from your own host';
      report.stays(file, placeOf(each.position), each, why);
    }
    for (const each of marked) {
      const at = placeOf(each.position);
      if (fixedBy === undefined) report.live(file, at, each);
      else report.stays(file, at, each, `${fixedBy} names the file with integrity: mark it before its hash is taken`);
    }
    return fixedBy === undefined ? code : text;
  });
}
