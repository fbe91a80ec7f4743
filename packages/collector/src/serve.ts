import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { CollectorConfig } from './collector-config.ts';
import { createCommitQueue } from './commit-queue.ts';
import { createApp } from './create-app.ts';
import { type HttpServer, openHttpServer } from './http-server.ts';
import type { Log } from './log.ts';
import type { ServedRequest } from './metrics.ts';
import { logNotices } from './notices/log-notices.ts';
import { createConfiguredNotices } from './notices/notice-source.ts';
import { createPrometheusMetrics } from './prometheus-metrics.ts';
import { createReadiness } from './readiness.ts';
import { CORS_HEADERS } from './response-headers.ts';
import { sha256Node } from './store/sha256-node.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
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

const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 30_000;

/**
 * Serves a collector with its embedded store from this process.
 *
 * @param log gets what the operator has to know, and a line for every request; default: nobody is told
 * @throws {StoreError} if the database cannot be opened, an `Error` if a script tag cannot be made, and the system's error if the port cannot be had.
 */
export async function serveCollector(config: CollectorConfig, log?: Log): Promise<RunningCollector> {
  const { sites, data, operatorPassword, countryHeaders, vendorList, metricsToken } = config;
  const tags = openTagSource(sites);
  for (const mistake of tags?.mistakes ?? []) log?.(mistake, 'warn');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const store = await openSqliteStore(join(data, 'receipts.db'));
  const metrics = metricsToken === undefined ? undefined : createPrometheusMetrics();
  const queue = createCommitQueue(store, undefined, metrics?.commit);
  metrics?.watchQueue(queue.load);
  let server: HttpServer | undefined;
  const isClosing = () => server?.isEnding() ?? false;
  const notices = createConfiguredNotices(sites);
  const app = createApp({
    store,
    queue,
    sites,
    operatorPassword,
    countryHeaders,
    vendorLists: vendorList === undefined ? undefined : createVendorListSource(vendorList),
    tags,
    notices,
    sha256: sha256Node,
    metrics,
    metricsSource: metrics && metricsToken ? { token: metricsToken, read: metrics.read } : undefined,
    readiness: createReadiness({
      queue,
      write: () => store.documents.put('probe', 'write', '{}'),
      isClosing,
      clock: Date.now,
    }),
    observe(seen) {
      metrics?.request(seen);
      log?.('request', 'info', fieldsOf(seen));
    },
    ...(log ? { log } : {}),
  });
  const { drainSeconds = 2, keepAliveSeconds = 5 } = config;

  async function close(): Promise<void> {
    await server?.close();
    await queue.close();
    await store.close();
  }

  try {
    server = await openHttpServer(getRequestListener(app.fetch, { errorHandler: answerUnreadable }), config, {
      headers: HEADERS_TIMEOUT,
      request: REQUEST_TIMEOUT,
      keepAlive: keepAliveSeconds * 1000,
    });
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
    await store.close();
    throw error;
  }
}

function fieldsOf({ method, route, status, ms, bytes }: ServedRequest) {
  return { method, route, status, ms: Math.round(ms * 10) / 10, bytes };
}

/** Answers what never reached the application: a target or host that makes no URL. */
function answerUnreadable(): Response {
  const body = { error: 'bad_request', message: 'The address or the Host header of this request is not valid.' };
  return Response.json(body, { status: 400, headers: CORS_HEADERS });
}
