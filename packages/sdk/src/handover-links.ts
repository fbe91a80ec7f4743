import { encodeConsent, toHandOver } from '@sluice/core';
import { askCollector } from './ask-collector.ts';
import type { ChooserOptions } from './chooser.ts';

/** Longest time that a click waits for its ticket, in milliseconds; then the link leads where it leads. */
const PATIENCE = 300;
/** How long a ticket that nobody has used may be used, in milliseconds: half of its life. */
const FRESH = 30_000;

/** A ticket that was asked for. */
interface Pending {
  readonly since: number;
  readonly asked: Promise<string | undefined>;
  /** It, once it is there. */
  ticket?: string | undefined;
  isThere?: true;
}

/**
 * Lets links that carry `data-sluice-handover`, or stand in an element that does, take the visitor's choice along. The ticket is asked for
 * when the pointer goes down on one, and stands in its address only while the click takes effect. Whatever fails, the link works. Returns the undo.
 */
export function connectHandoverLinks(options: ChooserOptions): () => void {
  const { config, store, location } = options;
  const pending = new Map<string, Pending>();

  async function ask(target: string): Promise<string | undefined> {
    const { consent } = store.state();
    if (!config.collector || consent.at === 0 || !store.isCurrent()) return undefined;
    const address = `${config.collector.replace(/\/$/, '')}/v1/handover`;
    const choice = encodeConsent(toHandOver(consent));
    const { ticket } = await askCollector(options.fetch, address, { site: config.site, target, choice });
    return typeof ticket === 'string' ? ticket : undefined;
  }

  function prepare(origin: string): Pending {
    const before = pending.get(origin);
    if (before && Date.now() - before.since < FRESH) return before;
    const mine: Pending = { since: Date.now(), asked: ask(origin) };
    void mine.asked.then((ticket) => Object.assign(mine, { ticket, isThere: true }));
    pending.set(origin, mine);
    return mine;
  }

  function onClick(event: MouseEvent): void {
    const link = linkOf(event, location);
    if (!link || event.defaultPrevented) return;
    const { asked, ticket, isThere } = prepare(link.origin);
    // Each click needs one of its own.
    pending.delete(link.origin);
    if (isThere) {
      if (ticket) lend(link, ticket);
    } else if (leavesThisPage(event, link)) {
      const { href } = link;
      event.preventDefault();
      const inTime = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
      void Promise.race([asked, inTime]).then((found) => location.assign(found ? withTicket(href, found) : href));
    }
  }

  const onPointer = (event: Event): void => {
    const link = linkOf(event, location);
    if (link) prepare(link.origin);
  };
  // What is chosen after a ticket was asked for, it does not carry.
  const undos = [store.subscribe(() => pending.clear())];
  document.addEventListener('pointerdown', onPointer);
  for (const type of ['click', 'auxclick'] as const) document.addEventListener(type, onClick);
  return () => {
    for (const undo of undos) undo();
    document.removeEventListener('pointerdown', onPointer);
    for (const type of ['click', 'auxclick'] as const) document.removeEventListener(type, onClick);
  };
}

/** The link that an event is about, if it leads to another origin and takes a choice along. */
function linkOf({ target }: Event, location: Location): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.closest('[data-sluice-handover]') || !/^https?:$/.test(link.protocol)) return undefined;
  // What follows `:~:` the browser takes out of the address itself: https://wicg.github.io/scroll-to-text-fragment/
  return link.origin === location.origin || link.hash.includes(':~:') ? undefined : link;
}

/** A plain click that opens nothing new: it can wait. */
function leavesThisPage(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const isPlain = button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
  return isPlain && /^(_self)?$/i.test(link.target) && !link.hasAttribute('download') && !/noreferrer/i.test(link.rel);
}

/** Has the link lead with the ticket until the click has taken effect. The other site must see where the visitor comes from. */
function lend(link: HTMLAnchorElement, ticket: string): void {
  const before = [link.getAttribute('href'), link.getAttribute('referrerpolicy')] as const;
  const lent = withTicket(link.href, ticket);
  link.href = lent;
  link.referrerPolicy = 'origin';
  setTimeout(() => {
    if (link.href !== lent) return;
    const [href, referrerPolicy] = before;
    link.setAttribute('href', href ?? '');
    if (referrerPolicy === null) link.removeAttribute('referrerpolicy');
    else link.setAttribute('referrerpolicy', referrerPolicy);
  });
}

function withTicket(href: string, ticket: string): string {
  return `${href}${href.includes('#') ? '&' : '#'}sluice_handover=${ticket}`;
}
