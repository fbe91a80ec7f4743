import { describe, expect, it } from 'vitest';
import { createHandoverTickets, TICKET_LIFE } from './handover-tickets.ts';

const HANDOVER = { choice: '1.x', source: 'https://a.example', target: 'https://b.example' };

function tickets(most?: number) {
  let now = 0;
  const made = createHandoverTickets(() => now, most);
  return { ...made, wait: (milliseconds: number) => (now += milliseconds) };
}

describe('a ticket', () => {
  it('brings what it stands for, once', () => {
    const { issue, redeem } = tickets();
    const ticket = issue(HANDOVER) ?? '';
    expect(redeem(ticket)).toEqual(HANDOVER);
    expect(redeem(ticket)).toBeUndefined();
  });

  it('is good for a minute', () => {
    const { issue, redeem, wait } = tickets();
    const [early = '', late = ''] = [issue(HANDOVER), issue(HANDOVER)];
    wait(TICKET_LIFE - 1);
    expect(redeem(early)).toEqual(HANDOVER);
    wait(1);
    expect(redeem(late)).toBeUndefined();
  });

  it('is like no other, and tells nothing', () => {
    const { issue } = tickets();
    const all = Array.from({ length: 100 }, () => issue(HANDOVER) ?? '');
    expect(new Set(all).size).toBe(100);
    for (const ticket of all) expect(ticket).toMatch(/^[\w-]{43}$/);
  });

  it.each(['', 'x', '__proto__', 'constructor', 'a'.repeat(100_000), '\0', '𝒳'])('is not “%s”', (ticket) => {
    expect(tickets().redeem(ticket)).toBeUndefined();
  });
});

it('where all tickets are out none is taken from anybody, and there are new ones a minute later', () => {
  const { issue, redeem, wait } = tickets(2);
  const first = issue(HANDOVER) ?? '';
  expect([issue(HANDOVER), issue(HANDOVER)]).toEqual([expect.any(String), undefined]);
  expect(redeem(first)).toEqual(HANDOVER);
  expect([issue(HANDOVER), issue(HANDOVER)]).toEqual([expect.any(String), undefined]);
  wait(TICKET_LIFE);
  expect([issue(HANDOVER), issue(HANDOVER), issue(HANDOVER)]).toEqual([
    expect.any(String),
    expect.any(String),
    undefined,
  ]);
});
