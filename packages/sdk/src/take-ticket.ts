/**
 * Takes the ticket of a hand-over out of the address, before anything of the page can read it there; `undefined` if there is none. It stands at the
 * end of the fragment, which no browser sends to a server or as a referrer: what runs before any script of the page, servers' logs and
 * the requests of preload scanners, does not see it either.
 */
export function takeTicket({ location, history }: Pick<Window, 'location' | 'history'>): string | undefined {
  const { href } = location;
  const [found, rest, ticket] = /#(?:(.*)&)?sluice_handover=(.*)$/.exec(href) ?? [];
  // An entry of the history that still has a ticket is new: there is no state to keep.
  if (found !== undefined) history.replaceState(null, '', href.slice(0, -found.length) + (rest ? `#${rest}` : ''));
  return ticket;
}
