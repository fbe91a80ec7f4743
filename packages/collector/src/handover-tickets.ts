import { createHash, randomBytes } from 'node:crypto';

/** What a ticket stands for. */
interface Handover {
  /** The choice, as `encodeConsent` writes it, without the visitor's pseudonym. */
  readonly choice: string;
  /** The origin that the visitor comes from. */
  readonly source: string;
  /** The origin that they go to. */
  readonly target: string;
}

/** Tickets that carry choices from one origin to another. */
export interface HandoverTickets {
  /** Answers the ticket of a hand-over; `undefined` while too many are out. */
  issue(handover: Handover): string | undefined;
  /** Answers what a ticket stands for, and ends it; `undefined` for one that is none, was used, or is too old. */
  redeem(ticket: string): Handover | undefined;
}

/** How long a ticket is good for, in milliseconds. */
export const TICKET_LIFE = 60_000;

/** Most tickets that are out at a time: with choices of 4096 characters they take 40 MB. */
const MOST = 10_000;

/**
 * Creates tickets that this process keeps in memory: 32 random bytes each, which tell nothing of what they stand for, wherever an address
 * may be logged. They are looked up by their hash, so that how long that takes tells nothing of a ticket that is out. Where all are out no more
 * are issued: to forget one for another would let a stranger take them from visitors. Why no signature: docs/decisions/0003-handover-tickets.md.
 *
 * @param clock milliseconds since 1970
 */
export function createHandoverTickets(clock: () => number, most: number = MOST): HandoverTickets {
  /** By their hash, oldest first. */
  const out = new Map<string, Handover & { readonly until: number }>();

  function forgetOld(): void {
    const now = clock();
    for (const [hash, { until }] of out) {
      if (until > now) return;
      out.delete(hash);
    }
  }

  return {
    issue(handover) {
      forgetOld();
      if (out.size >= most) return undefined;
      const ticket = randomBytes(32).toString('base64url');
      out.set(hashOf(ticket), { ...handover, until: clock() + TICKET_LIFE });
      return ticket;
    },
    redeem(ticket) {
      forgetOld();
      const hash = hashOf(ticket);
      const found = out.get(hash);
      out.delete(hash);
      return found && { choice: found.choice, source: found.source, target: found.target };
    },
  };
}

function hashOf(ticket: string): string {
  return createHash('sha256').update(ticket).digest('base64');
}
