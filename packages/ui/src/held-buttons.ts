import { LOAD_MARK, type VendorId } from '@sluice/core';
import type { UiHost } from './host.ts';

/** A button of the page that would load a vendor who is held. */
export interface HeldButton {
  readonly button: HTMLElement;
  readonly vendor: VendorId;
}

/** Finds the page's own buttons that load a held vendor for this page view. */
export function findHeldButtons({ asked, decide }: UiHost, document: Document): HeldButton[] {
  return [...document.querySelectorAll<HTMLElement>(`[${LOAD_MARK}]`)].flatMap((button) => {
    const vendor = button.getAttribute(LOAD_MARK) ?? '';
    return asked.vendors.has(vendor) && !decide({ vendor }).granted ? [{ button, vendor }] : [];
  });
}
