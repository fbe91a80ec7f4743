import { expect, it } from 'vitest';
import { takeTicket } from './take-ticket.ts';

/** What stands in the address after the ticket was taken, and the ticket. */
function take(href: string): [string, string | undefined] {
  let address = href;
  const replaceState = (_state: unknown, _title: string, url: string): void => {
    address = url;
  };
  const page = { location: { href }, history: { replaceState } } as unknown as Window;
  const ticket = takeTicket(page);
  return [address, ticket];
}

it.each([
  ['https://b.example/#sluice_handover=abc', 'https://b.example/', 'abc'],
  ['https://b.example/p?x=1#part&sluice_handover=a-b_c', 'https://b.example/p?x=1#part', 'a-b_c'],
  ['https://b.example/#/route?y=2&sluice_handover=abc', 'https://b.example/#/route?y=2', 'abc'],
  ['https://b.example/#sluice_handover=%E0%A4%A', 'https://b.example/', '%E0%A4%A'],
  ['https://b.example/#sluice_handover=', 'https://b.example/', ''],
])('%s is left as %s', (href, address, ticket) => expect(take(href)).toEqual([address, ticket]));

it.each(['https://b.example/', 'https://b.example/?x=sluice_handover=1', 'https://b.example/#sluice', 'about:srcdoc'])(
  '%s stays as it is',
  (href) => expect(take(href)).toEqual([href, undefined]),
);
