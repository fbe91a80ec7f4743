import { type Marked, markHtml } from '@sluice/edge';
import type { FileToMark, MarkFilesOptions, MarkFilesReport } from './mark-files.ts';
import { placeIn } from './place-in.ts';
import { rewriteFile } from './rewrite-file.ts';
import { fileAt, siteAddress } from './site-address.ts';

/** Marks an HTML file. `onIntegrity` is told of every file of the site that it names with `integrity`. */
export async function markPageFile(
  place: FileToMark,
  options: MarkFilesOptions,
  report: MarkFilesReport,
  onIntegrity: (file: string) => void,
): Promise<void> {
  const { config, url } = options;
  await rewriteFile(place, options, report, (text) => {
    const placeOf = placeIn(text);
    return markHtml(text, {
      config,
      page: siteAddress(place.path, url),
      onMark: (marked: Marked) => report.live(place.file, placeOf(marked.position), marked),
      onIntegrity(address) {
        const file = fileAt(address, place.root, url);
        if (file !== undefined) onIntegrity(file);
      },
    });
  });
}
