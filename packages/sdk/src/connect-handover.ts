import type { ChoiceElsewhere, ReceiptSource } from '@sluice/core';
import type { ChooserOptions } from './chooser.ts';
import { connectHandoverLinks } from './handover-links.ts';
import { redeemTicket } from './redeem-ticket.ts';

/** Takes a choice that was made elsewhere. */
export type TakeElsewhere = (choice: ChoiceElsewhere, source: ReceiptSource) => Promise<boolean>;

/**
 * Lets the page's links take choices along, and takes over what the visitor has brought, if there is a `ticket`, as `takeTicket` took it out.
 * Once it is known what that says, `greet` is called to ask what is left to ask. Returns the undo.
 */
export function connectHandover(
  options: ChooserOptions,
  choose: TakeElsewhere,
  greet: () => void,
  ticket?: string,
): () => void {
  if (ticket) void redeemTicket(options, choose, ticket).then(greet);
  return connectHandoverLinks(options);
}
