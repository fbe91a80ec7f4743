import { decodeConsent, takeOver } from '@sluice/core';
import { askCollector } from './ask-collector.ts';
import type { ChooserOptions } from './chooser.ts';
import type { TakeElsewhere } from './connect-handover.ts';
import { logProblem } from './log.ts';

/** What a ticket looks like; anything else is not worth a question. */
const TICKET = /^[\w-]{20,100}$/;

/**
 * Asks the collector what a ticket stands for, and takes of it what counts here: see `takeOver`. Never rejects. A ticket counts only for a
 * visitor whom a link of that site has led here, by what the browser says of where they come from: whoever else puts one into an
 * address, such as in a mail, would choose for them.
 */
export async function redeemTicket(options: ChooserOptions, choose: TakeElsewhere, ticket: string): Promise<void> {
  const { config, asked, store } = options;
  const from = originOf(document.referrer);
  if (!config.collector || !from || !TICKET.test(ticket)) return;
  try {
    const address = `${config.collector.replace(/\/$/, '')}/v1/handover/redeem`;
    const handed = decodeConsent((await askCollector(options.fetch, address, { ticket, from })).choice);
    if (!handed) return;
    // Another tab may have chosen meanwhile.
    store.replace(options.restore());
    const { consent } = store.state();
    const choice = takeOver(handed, { consent, asked, days: config.expiry, now: Date.now() });
    if (choice) await choose(choice, 'handover');
  } catch (error) {
    logProblem(String(error));
  }
}

function originOf(url: string): string | undefined {
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}
