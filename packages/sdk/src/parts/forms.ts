import type { Chooser, ChooserOptions } from '../chooser.ts';
import { createFormAttendant, type FormAttendant } from '../forms/attend-forms.ts';
import { createPermissionReceipt } from '../forms/create-permission-receipt.ts';

/**
 * Creates what attends to permissions in the page's own forms, once everything is there that records them without a delay. `undefined` where the site has no
 * collector.
 */
export async function createForms(
  options: ChooserOptions & { withChooser<T>(act: (chooser: Chooser) => T): Promise<T> },
): Promise<FormAttendant | undefined> {
  const receipts = await options.withChooser((chooser) => chooser.receipts);
  if (!receipts) return undefined;
  let last = 0;
  return createFormAttendant(document, (act) => {
    // Two receipts never share a millisecond: they keep their order by time and by id.
    last = Math.max(Date.now(), last + 1);
    const receipt = createPermissionReceipt(act, options, last);
    receipts.post(receipt);
    return receipt.id;
  });
}
