import { type Chooser, type ChooserOptions, createChooser as create } from '../chooser.ts';
import type { LoadPart } from '../parts.ts';
import { createReceipts } from '../receipts.ts';
import { whenShown } from '../when-shown.ts';

/**
 * The chooser of a site with a collector, as soon as somebody may see the page: it writes receipts, which takes more code
 * than the choice itself.
 */
export async function createChooser(options: ChooserOptions, loadPart: LoadPart): Promise<Chooser> {
  const { collector } = options.config;
  await whenShown(document);
  return create(options, collector ? createReceipts(options, collector, loadPart) : undefined);
}
