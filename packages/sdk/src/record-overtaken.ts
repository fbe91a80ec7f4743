import { SIGNAL_NAMES } from '@sluice/core';
import type { ChooserOptions } from './chooser.ts';
import type { LoadPart } from './parts.ts';

/**
 * Has it recorded if the browser says no by a signal that was not on when the visitor chose: see `findNews`. Nothing else may load the code for it on
 * such a page, for nothing is asked there. Rejects if that code cannot be had; then the next page tries.
 */
export async function recordOvertaken(options: ChooserOptions, loadPart: LoadPart): Promise<void> {
  const { consent, signals } = options.store.state();
  const isOvertaken = SIGNAL_NAMES.some((name) => signals[name] === true && !consent.signals.includes(name));
  if (!consent.subject || !isOvertaken) return;
  const { createChooser } = await loadPart('recorder');
  const chooser = await createChooser(options, loadPart);
  await chooser.receipts?.idle();
  chooser.undo();
}
