import type { ChooserOptions } from './chooser.ts';
import type { ChooserLoader } from './chooser-loader.ts';
import { ASK } from './kept-region.ts';
import type { LoadPart } from './parts.ts';
import type { Site } from './resolve-site.ts';

/** What is needed to receive a visitor. */
export interface WelcomeOptions {
  readonly page: ChooserOptions & Site;
  /** What the visitor has brought from another domain, as `takeTicket` took it out. */
  readonly ticket: string | undefined;
  readonly choose: ChooserLoader['choose'];
  readonly loadPart: LoadPart;
  /** Shows what is due. */
  greet(): void;
}

/**
 * Shows what is due, once it is known who comes: at once, unless the site asks its collector where the visitor is, or they bring a choice along.
 * Resolves to the undo.
 */
export async function welcome({ page, ticket, choose, loadPart, greet }: WelcomeOptions): Promise<() => void> {
  const { config, fetch, region, store } = page;
  try {
    if (config.region === ASK && config.collector && !region) {
      const { askRegion } = await loadPart('region');
      const found = await askRegion(fetch, config.collector);
      if (found) store.tellRegion(found);
    }
    if (!ticket) greet();
    if (!ticket && !document.querySelector('[data-sluice-handover]')) return () => {};
    const { connectHandover } = await loadPart('handover');
    return connectHandover(page, choose, greet, ticket);
  } catch {
    greet();
    return () => {};
  }
}
