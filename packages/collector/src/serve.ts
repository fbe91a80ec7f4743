import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { NoteSigner } from '@sluice/log';
import type { CollectorConfig } from './collector-config.ts';
import { createCommitQueue } from './commit-queue.ts';
import { createApp } from './create-app.ts';
import type { Log } from './log.ts';
import { createLogKeeper } from './log-keeper.ts';
import { createWitness } from './log-keeper-witness.ts';
import { openLogKey } from './log-key-file.ts';
import { logNotices } from './notices/log-notices.ts';
import { createConfiguredNotices } from './notices/notice-source.ts';
import { CORS_HEADERS } from './response-headers.ts';
import { sha256Node } from './store/sha256-node.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { createVendorListSource } from './vendor-list/vendor-list-source.ts';

/** A collector that runs. */
export interface RunningCollector {
  /** Where it listens: `http://127.0.0.1:8787`. */
  readonly url: string;
  /**
   * Takes no more connections, answers the requests that are under way, waits until all that was taken is on disk and
   * closes the store. Calling it again gives the same promise.
   */
  close(): Promise<void>;
}

/** Connections that are still busy then are cut, in milliseconds after `close()`. */
const PATIENCE = 5000;
/** A request must have arrived whole within this time, in milliseconds: slow senders must not pile up. */
const REQUEST_TIMEOUT = 30_000;

/**
 * Serves a collector with its embedded store from this process.
 *
 * @param log gets what the operator has to know; default: nobody is told
 * @throws {StoreError} if the database cannot be opened, and the system's error if the port cannot be had.
 */
export async function serveCollector(config: CollectorConfig, log?: Log): Promise<RunningCollector> {
  const { sites, host, port, data, operatorPassword, countryHeaders, vendorList } = config;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const store = await openSqliteStore(join(data, 'receipts.db'));
  const queue = createCommitQueue(store);
  const vendorLists = vendorList === undefined ? undefined : createVendorListSource(vendorList);
  const notices = createConfiguredNotices(sites);
  const logging = log ? { log } : {};
  const signer = await openKey(config, store);
  const witness = config.witness && createWitness(config.witness);
  const endKeeping = createLogKeeper({ store, signer, witness, ...logging }).connect();
  const logKey = signer.key;
  const options = { store, queue, sites, operatorPassword, countryHeaders, vendorLists, notices, logKey };
  const app = createApp({ ...options, sha256: sha256Node, ...logging });
  const listener = getRequestListener(app.fetch, { errorHandler: answerUnreadable });
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT }, (incoming, outgoing) => {
    // Without this a client that keeps its connection would send its next request into a closing socket.
    if (!server.listening) outgoing.setHeader('Connection', 'close');
    void listener(incoming, outgoing);
  });

  async function close(): Promise<void> {
    await closeServer(server);
    await queue.close();
    await endKeeping();
    await store.close();
  }

  try {
    const url = await listen(server, host, port);
    if (log) await logNotices(notices, sites, Date.now(), log);
    let closing: Promise<void> | undefined;
    return {
      url,
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

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}`);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // close() ends the connections that are idle now; one that is busy becomes idle later and would be kept alive.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(impatience);
      resolve();
    });
  });
}
