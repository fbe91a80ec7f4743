import { mkdirSync } from 'node:fs';
import { getRequestListener } from '@hono/node-server';
import type { NoteSigner } from '@sluice/log';
import { nativeScrypt } from './access/native-scrypt.ts';
import type { CollectorConfig } from './collector-config.ts';
import { createApp } from './create-app.ts';
import { type HttpServer, openHttpServer, type Timeouts } from './http-server.ts';
import type { Log } from './log.ts';
import { createLogKeeper } from './log-keeper.ts';
import { createWitness } from './log-keeper-witness.ts';
import { openLogKey } from './log-key-file.ts';
import { logNotices } from './notices/log-notices.ts';
import { createConfiguredNotices } from './notices/notice-source.ts';
import { createObservability } from './observability.ts';
import { openStore } from './open-store.ts';
import { readVerifier } from './read-verifier.ts';
import { createRequestBook } from './requests/request-book.ts';
import { REQUEST_TERMS } from './requests/request-terms.ts';
import { sweepRequests } from './requests/sweep-requests.ts';
import { CORS_HEADERS } from './response-headers.ts';
import { createRetention } from './retention.ts';
import { sha256Node } from './store/sha256-node.ts';
import type { Store } from './store/store.ts';
import { openTagSource } from './tag/open-tag-source.ts';
import { createVendorListSource } from './vendor-list/vendor-list-source.ts';

/** A collector that runs. */
export interface RunningCollector {
  /** Where it listens: `http://127.0.0.1:8787`. */
  readonly url: string;
  /**
   * Prepares for {@link close} so that no connection is reset: `/readyz` answers 503, every answer ends its connection, and
   * the idle ones end by themselves. Takes `drainSeconds`, and with idle connections 6 seconds at most.
   */
  drain(): Promise<void>;
  /**
   * Takes no more connections, answers the requests that are under way, waits until all that was taken is on disk and
   * closes the store. Calling it again gives the same promise.
   */
  close(): Promise<void>;
}

const TIMEOUTS = { headers: 10_000, request: 30_000, look: 5000 };

/**
 * Serves a collector from this process, with its embedded store or with PostgreSQL.
 *
 * @param log gets what the operator has to know, and a line for every request; default: nobody is told
 * @throws {StoreError} if the database cannot be opened, an `Error` if a script tag cannot be made, and the system's error if the port cannot be had.
 */
export async function serveCollector(
  config: CollectorConfig,
  log?: Log,
  timeouts: Omit<Timeouts, 'keepAlive'> = TIMEOUTS,
): Promise<RunningCollector> {
  const { sites, data, vendorList, retentionDays, drainSeconds = 2, keepAliveSeconds = 5 } = config;
  const logging = log ? { log } : {};
  const tags = openTagSource(sites);
  for (const mistake of tags?.mistakes ?? []) log?.(mistake, 'warn');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const store = await openStore(config);
  const signer = await openKey(config, store);
  const witness = config.witness && createWitness(config.witness);
  const endKeeping = createLogKeeper({ store, signer, witness, ...logging }).connect();
  let server: HttpServer | undefined;
  const observability = createObservability(config, store, () => server?.isEnding() ?? false, log);
  const vendorLists = vendorList === undefined ? undefined : createVendorListSource(vendorList);
  const notices = createConfiguredNotices(sites);
  const keys = { sha256: sha256Node, scrypt: nativeScrypt, logKey: signer.key };
  const given = { ...keys, store, vendorLists, tags, notices, verifier: readVerifier() };
  const app = createApp({ ...config, ...observability, ...given, ...logging });
  const book = createRequestBook(store.documents, { ...REQUEST_TERMS, ...config.requests }, Date.now);
  let endSweeping: (() => void) | undefined;
  let endForgetting: (() => Promise<void>) | undefined;

  async function close(): Promise<void> {
    endSweeping?.();
    await endForgetting?.();
    await server?.close();
    await observability.queue.close();
    await endKeeping();
    await store.close();
  }

  try {
    server = await openHttpServer(getRequestListener(app.fetch, { errorHandler: answerUnreadable }), config, {
      ...timeouts,
      keepAlive: keepAliveSeconds * 1000,
    });
    endSweeping = sweepRequests(book, log);
    if (retentionDays !== undefined)
      endForgetting = createRetention({ store, days: retentionDays, ...logging }).connect();
    if (log) await logNotices(notices, sites, Date.now(), log);
    const { url, drain } = server;
    let closing: Promise<void> | undefined;
    return {
      url,
      drain: () => drain(drainSeconds * 1000),
      close() {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    await endKeeping();
    await store.close();
    throw error;
  }
}

/** Behind the database, whose lock keeps two processes from making two keys. */
async function openKey(config: CollectorConfig, store: Store): Promise<NoteSigner> {
  try {
    return openLogKey(config);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Answers what never reached the application: a target or host that makes no URL. */
function answerUnreadable(): Response {
  const body = { error: 'bad_request', message: 'The address or the Host header of this request is not valid.' };
  return Response.json(body, { status: 400, headers: CORS_HEADERS });
}
