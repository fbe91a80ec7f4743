import { decodeConsent, encodeConsent, toHandOver } from '@sluice/core';
import type { Handler } from 'hono';
import * as v from 'valibot';
import { type HandoverTickets, TICKET_LIFE } from '../handover-tickets.ts';
import { Problem } from '../problem.ts';
import { readBody } from '../read-body.ts';
import { requireMediaType } from '../require-media-type.ts';
import { createAdmission, type Site } from '../site.ts';

/** Longest body in bytes: a stored choice has 4096 at most. */
const MAX_BODY = 6 * 1024;
const NO_STORE = { 'Cache-Control': 'no-store' };

/** What {@link issueTicket} needs. */
export interface IssueOptions {
  readonly sites: readonly Site[];
  readonly tickets: HandoverTickets;
}

const request = v.strictObject({ site: v.string(), target: v.string(), choice: v.string() });

/**
 * `POST /v1/handover`: takes `{ site, target, choice }` from a page of a site, whose visitor is about to follow a link to the origin `target`,
 * and answers 201 with `{ ticket, seconds }`: who brings the ticket there within that time has made that choice. The choice is written as in the
 * cookie; its pseudonym and what was insisted on do not go along. 400, 403, 413, 415, 422; 503 while too many are on their way.
 */
export function issueTicket({ sites, tickets }: IssueOptions): Handler {
  const admit = createAdmission(sites);
  const targets = targetsOf(sites);
  return async (c) => {
    requireMediaType(c.req.header('Content-Type'));
    const { site, target, choice } = parse(request, await readBody(c.req.raw, MAX_BODY));
    const source = c.req.header('Origin') ?? '';
    admit(site, source);
    if (!targets.get(site)?.has(target)) {
      throw new Problem(403, 'no_handover', 'The site does not hand over to that origin; the operator has to add it.');
    }
    const consent = decodeConsent(choice);
    if (!consent?.at)
      throw new Problem(422, 'invalid_choice', 'The choice is none; send it as it stands in the cookie.');
    const ticket = await tickets.issue({ choice: encodeConsent(toHandOver(consent)), source, target });
    if (!ticket) {
      throw new Problem(503, 'busy', 'Too many choices are on their way.', { headers: { 'Retry-After': '60' } });
    }
    return c.json({ ticket, seconds: TICKET_LIFE / 1000 }, 201, NO_STORE);
  };
}

const redemption = v.strictObject({ ticket: v.string(), from: v.string() });

/**
 * `POST /v1/handover/redeem`: takes `{ ticket, from }` from the page to which a link has led, `from` being the origin of the page with the link
 * as the browser tells it, and answers 200 with `{ choice }`, once. 404 for everything else, without a word why: a ticket that is unknown, used,
 * too old, for another origin or from another one. Any attempt ends the ticket.
 */
export function redeemTicket(tickets: HandoverTickets): Handler {
  return async (c) => {
    requireMediaType(c.req.header('Content-Type'));
    const { ticket, from } = parse(redemption, await readBody(c.req.raw, MAX_BODY));
    const handover = await tickets.redeem(ticket);
    if (!handover || handover.target !== c.req.header('Origin') || handover.source !== from) {
      throw new Problem(404, 'no_such_ticket', 'This ticket brings nothing here.');
    }
    return c.json({ choice: handover.choice }, 200, NO_STORE);
  };
}

/** The origins that each site hands over to. */
function targetsOf(sites: readonly Site[]): ReadonlyMap<string, ReadonlySet<string>> {
  const originsOf = new Map(sites.map(({ id, origins }) => [id, origins]));
  return new Map(
    sites.map(({ id, handover = [] }) => [id, new Set(handover.flatMap((to) => originsOf.get(to) ?? []))]),
  );
}

function parse<T>(schema: v.GenericSchema<unknown, T>, body: string): T {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Problem(400, 'bad_json', 'The body is no JSON; send one JSON object.');
  }
  const { success, output } = v.safeParse(schema, value);
  if (!success) throw new Problem(422, 'invalid_body', 'The body has other members than are expected.');
  return output;
}
