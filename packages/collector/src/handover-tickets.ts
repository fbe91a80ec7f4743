import { encodeBase64Url } from 'hono/utils/encode';

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
  /** Resolves to the ticket of a hand-over; `undefined` while too many are out. */
  issue(handover: Handover): Promise<string | undefined>;
  /** Resolves to what a ticket stands for, and ends it; `undefined` for one that is none, was used, or is too old. */
  redeem(ticket: string): Promise<Handover | undefined>;
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
    async issue(handover) {
      const ticket = encodeBase64Url(crypto.getRandomValues(new Uint8Array(32)).buffer).replace('=', '');
      const hash = await hashOf(ticket);
      forgetOld();
      if (out.size >= most) return undefined;
      out.set(hash, { ...handover, until: clock() + TICKET_LIFE });
      return ticket;
    },
    async redeem(ticket) {
      const hash = await hashOf(ticket);
      // Nothing waits from here on: of two who bring the same ticket at once only one finds it.
      forgetOld();
      const found = out.get(hash);
      out.delete(hash);
      return found && { choice: found.choice, source: found.source, target: found.target };
    },
  };
}

async function hashOf(ticket: string): Promise<string> {
  return encodeBase64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(ticket)));
}
