import type { CollectorConfig } from '../collector-config.ts';
import { createApp } from '../create-app.ts';
import { TICKET_LIFE } from '../handover-tickets.ts';
import type { Log } from '../log.ts';
import { StoreError } from '../store/store-error.ts';
import { createDirectQueue } from './direct-queue.ts';
import type { DurableStorage } from './durable-storage.ts';
import { openDurableStore } from './durable-store.ts';
import { EDGE_COUNTRY } from './visitor-headers.ts';

/** The part of a Durable Object's state that this package uses. https://developers.cloudflare.com/durable-objects/api/state/ */
export interface ObjectState {
  /** Its name is what it was asked for by: the id of its site, or {@link HANDOVER}. */
  readonly id: { readonly name?: string | undefined };
  readonly storage: DurableStorage;
}

/** What the runtime calls of an object. */
export interface SiteObject {
  fetch(request: Request): Promise<Response>;
}

/** The name of the one object that keeps the tickets of hand-overs, which go from site to site; no site can have it as its id. */
export const HANDOVER = ':handover';

/**
 * Opens the collector of one site in its Durable Object: the same app as on Node, over the object's own database, with one log for the site. It
 * serves that site alone, so that whatever a request says, nothing gets into another's log.
 *
 * @throws {StoreError} if no site has the object's name as its id
 */
export function openSiteObject({ id, storage }: ObjectState, config: CollectorConfig, log: Log): SiteObject {
  const handsOver = id.name === HANDOVER;
  const sites = config.sites.filter((site) => handsOver || site.id === id.name);
  if (sites.length === 0) throw new StoreError(`no site has the id ${JSON.stringify(id.name)}; add it to SLUICE_SITES`);
  const store = openDurableStore(storage);
  const { operatorPassword } = config;
  const queue = createDirectQueue(store);
  const app = createApp({ store, queue, sites, operatorPassword, countryHeaders: EDGE_COUNTRY, log });
  return {
    async fetch(request) {
      // Tickets are kept in memory alone. A timer keeps the object from being put to sleep while they are good.
      // https://developers.cloudflare.com/durable-objects/concepts/durable-object-lifecycle/
      if (handsOver) setTimeout(() => undefined, TICKET_LIFE);
      return app.fetch(request);
    },
  };
}
