import { describe, expect, it } from 'vitest';
import { createHandoverTickets, TICKET_LIFE } from './handover-tickets.ts';

const HANDOVER = { choice: '1.x', source: 'https://a.example', target: 'https://b.example' };

function tickets(most?: number) {
  let now = 0;
  const made = createHandoverTickets(() => now, most);
  return { ...made, wait: (milliseconds: number) => (now += milliseconds) };
}

describe('a ticket', () => {
  it('brings what it stands for, once', async () => {
    const { issue, redeem } = tickets();
    const ticket = (await issue(HANDOVER)) ?? '';
    expect(await redeem(ticket)).toEqual(HANDOVER);
    expect(await redeem(ticket)).toBeUndefined();
  });

  it('brings it to one only of those who come with it at the same time', async () => {
    const { issue, redeem } = tickets();
    const ticket = (await issue(HANDOVER)) ?? '';
    const brought = await Promise.all([redeem(ticket), redeem(ticket), redeem(ticket)]);
    expect(brought.filter((one) => one !== undefined)).toEqual([HANDOVER]);
  });

  it('is good for a minute', async () => {
    const { issue, redeem, wait } = tickets();
    const [early = '', late = ''] = [await issue(HANDOVER), await issue(HANDOVER)];
    wait(TICKET_LIFE - 1);
    expect(await redeem(early)).toEqual(HANDOVER);
    wait(1);
    expect(await redeem(late)).toBeUndefined();
  });

  it('is like no other, and tells nothing', async () => {
    const { issue } = tickets();
    const all = await Promise.all(Array.from({ length: 100 }, async () => (await issue(HANDOVER)) ?? ''));
    expect(new Set(all).size).toBe(100);
    for (const ticket of all) expect(ticket).toMatch(/^[\w-]{43}$/);
  });

  it.each(['', 'x', '__proto__', 'constructor', 'a'.repeat(100_000), '\0', '𝒳'])('is not “%s”', async (ticket) => {
    expect(await tickets().redeem(ticket)).toBeUndefined();
  });
});

it('where all tickets are out none is taken from anybody, and there are new ones a minute later', async () => {
  const { issue, redeem, wait } = tickets(2);
  const first = (await issue(HANDOVER)) ?? '';
  expect([await issue(HANDOVER), await issue(HANDOVER)]).toEqual([expect.any(String), undefined]);
  expect(await redeem(first)).toEqual(HANDOVER);
  expect([await issue(HANDOVER), await issue(HANDOVER)]).toEqual([expect.any(String), undefined]);
  wait(TICKET_LIFE);
  const later = [await issue(HANDOVER), await issue(HANDOVER), await issue(HANDOVER)];
  expect(later).toEqual([expect.any(String), expect.any(String), undefined]);
});
