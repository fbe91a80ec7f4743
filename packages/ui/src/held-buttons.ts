import type { VendorId } from '@sluice/core';
import type { UiHost } from './host.ts';

/** On a button of the page: it loads the vendor of that id once. */
const LOADER = 'data-sluice-load';

/** A button of the page that would load a vendor who is held. */
export interface HeldButton {
  readonly button: HTMLElement;
  readonly vendor: VendorId;
}

/** Finds the page's own buttons that load a held vendor for this page view. */
export function findHeldButtons({ asked, decide }: UiHost, document: Document): HeldButton[] {
  return [...document.querySelectorAll<HTMLElement>(`[${LOADER}]`)].flatMap((button) => {
    const vendor = button.getAttribute(LOADER) ?? '';
    return asked.vendors.has(vendor) && !decide({ vendor }).granted ? [{ button, vendor }] : [];
  });
}
