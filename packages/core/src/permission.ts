import { VENDOR_ID } from './vendor.ts';

/**
 * A visitor's permission for something outside of the prompt, such as a newsletter, given in a form of the site's own. It tells nothing of who they are: the
 * site keeps the receipt's id beside the address that it is about.
 *
 * @see https://eur-lex.europa.eu/eli/reg/2016/679/art_7/oj for why: the site must be able to demonstrate it
 */
export interface Permission {
  /** The site's name for what is permitted, see {@link isPermissionId}. */
  readonly id: string;
  /** The text that stood beside the box, see `cleanText()`: with what was given, never with what is withdrawn. */
  readonly text?: string;
  /** Id of the receipt by which it was given: only with what is withdrawn, and missing where the site did not know it. */
  readonly of?: string;
}

/** The attribute of a checkbox of the site's own that asks for a permission: its id. */
export const PERMISSION_MARK = 'data-sluice-permission';

/** The attribute of a form, button or link by which a permission is withdrawn: its id. */
export const WITHDRAW_MARK = 'data-sluice-withdraw';

/** The attribute by which a form, a button or a checkbox says which receipt has given the permission before. */
export const RECEIPT_ID_MARK = 'data-sluice-receipt-id';

/** The attribute of a form's field that holds the id of the receipt by which a permission is given: the permission's id. */
export const RECEIPT_MARK = 'data-sluice-receipt';

/** The attribute of a form's field that gets the id of the receipt of a withdrawal: the permission's id. */
export const WITHDRAWAL_MARK = 'data-sluice-withdrawal';

/** Tells whether that can name a permission: as vendors' ids, and no trap for who reads objects by name. */
export function isPermissionId(id: string): boolean {
  return VENDOR_ID.test(id) && id !== 'constructor' && id !== 'prototype';
}
