import type { CollectorConfig } from '../collector-config.ts';
import { createApp } from '../create-app.ts';
import { TICKET_LIFE } from '../handover-tickets.ts';
import { describeError, type Log } from '../log.ts';
import { createLogKeeper, type LogKeeper } from '../log-keeper.ts';
import { createWitness } from '../log-keeper-witness.ts';
import type { Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import { createDirectQueue } from './direct-queue.ts';
import type { DurableStorage } from './durable-storage.ts';
import { openDurableStore } from './durable-store.ts';
import { siteSigner } from './site-signer.ts';
import { EDGE_COUNTRY } from './visitor-headers.ts';

/** The part of a Durable Object's state that this package uses. https://developers.cloudflare.com/durable-objects/api/state/ */
export interface ObjectState {
  /** The name by which the object was asked for. Runtimes before 2026 leave it out. */
  readonly id: { readonly name?: string | undefined };
  readonly storage: DurableStorage;
}

/** What the runtime calls of an object. */
export interface SiteObject {
  fetch(request: Request): Promise<Response>;
  /** Signs the log. It is due a second after a receipt came; where it fails, the runtime tries it again. */
  alarm(): Promise<void>;
}

/** The name of the one object that keeps the tickets of hand-overs, which go from site to site; no site can have it as its id. */
export const HANDOVER = ':handover';

/** The header in which the worker tells an object its name, for runtimes that do not. */
export const OBJECT_NAME = 'sluice-object';

/** From a receipt to the checkpoint over it, in milliseconds: what comes in between shares one signature. */
const SIGNED_AFTER = 1000;

/**
 * Opens the collector of one site in its Durable Object: the same app as on Node, over the object's own database, with one log for the site. It
 * serves that site alone, so that whatever a request says, nothing gets into another's log.
 *
 * @param name the id of its site, or {@link HANDOVER}
 * @throws {StoreError} if no site has the object's name as its id, or its data is none of this release
 */
export function openSiteObject(name: string, storage: DurableStorage, config: CollectorConfig, log: Log): SiteObject {
  const handsOver = name === HANDOVER;
  const { logKey: secret, witness, ...settings } = config;
  const sites = settings.sites.filter((site) => handsOver || site.id === name);
  if (sites.length === 0) throw new StoreError(`no site has the id ${JSON.stringify(name)}; add it to SLUICE_SITES`);
  const store = openDurableStore(storage);
  const signer = secret === undefined || handsOver ? undefined : siteSigner(secret, name);
  const keeper = signer && createLogKeeper({ store, signer, witness: witness && createWitness(witness), log });
  const queue = createDirectQueue(store);
  const app = createApp({ ...settings, store, queue, sites, countryHeaders: EDGE_COUNTRY, logKey: signer?.key, log });
  return {
    async fetch(request) {
      // Tickets are kept in memory alone. A timer keeps the object from being put to sleep while they are good.
      // https://developers.cloudflare.com/durable-objects/concepts/durable-object-lifecycle/
      if (handsOver) setTimeout(() => undefined, TICKET_LIFE);
      const answer = await app.fetch(request);
      if (keeper && request.method === 'POST') await wakeToSign(storage, store);
      return answer;
    },
    alarm: async () => keeper && sign(keeper, log),
  };
}

async function wakeToSign(storage: DurableStorage, { log }: Store): Promise<void> {
  const signed = (await log.latestCheckpoint())?.size ?? 0;
  if ((await log.size()) > signed && (await storage.getAlarm()) === null) {
    await storage.setAlarm(Date.now() + SIGNED_AFTER);
  }
}

async function sign(keeper: LogKeeper, log: Log): Promise<void> {
  try {
    await keeper.tick();
  } catch (error) {
    log(`The log is not signed: ${describeError(error)}`);
    throw error;
  }
}
