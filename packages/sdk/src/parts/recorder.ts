import { type Chooser, type ChooserOptions, createChooser as create } from '../chooser.ts';
import { createReceipts } from '../receipts.ts';

/** The chooser of a site with a collector: it writes receipts, which takes more code than the choice itself. */
export function createChooser(options: ChooserOptions): Chooser {
  const { collector } = options.config;
  return create(options, collector ? createReceipts(options, collector) : undefined);
}
