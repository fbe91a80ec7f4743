import { type Chooser, type ChooserOptions, createChooser as create } from '../chooser.ts';
import type { LoadPart } from '../parts.ts';
import { whenShown } from '../when-shown.ts';

/** The chooser of a site without a collector, as soon as somebody may see the page. */
export async function createChooser(options: ChooserOptions, _loadPart: LoadPart): Promise<Chooser> {
  await whenShown(document);
  return create(options);
}
