import { mkdirSync } from 'node:fs';
import { createServer, type Server, type ServerOptions } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { NoteSigner } from '@sluice/log';
import { nativeScrypt } from './access/native-scrypt.ts';
import type { CollectorConfig } from './collector-config.ts';
import { createCommitQueue } from './commit-queue.ts';
import { createApp } from './create-app.ts';
import type { Log } from './log.ts';
import { createLogKeeper } from './log-keeper.ts';
import { createWitness } from './log-keeper-witness.ts';
import { openLogKey } from './log-key-file.ts';
import { logNotices } from './notices/log-notices.ts';
import { createConfiguredNotices } from './notices/notice-source.ts';
import { openStore } from './open-store.ts';
import { readVerifier } from './read-verifier.ts';
import { createRequestBook } from './requests/request-book.ts';
import { REQUEST_TERMS } from './requests/request-terms.ts';
import { sweepRequests } from './requests/sweep-requests.ts';
import { CORS_HEADERS } from './response-headers.ts';
import { sha256Node } from './store/sha256-node.ts';
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
const LAST_WAIT = 5000;

/** How long a sender may take, in milliseconds: slow ones must not pile up. */
export interface Patience {
  /** For the headers of a request, from the start of its connection or the end of the request before. */
  readonly headers: number;
  /** For all of it. */
  readonly request: number;
  /** How often it is looked for who takes longer. */
  readonly look: number;
}

const PATIENT: Patience = { headers: 10_000, request: 30_000, look: 5000 };

/**
 * Serves a collector from this process, with its embedded store or with PostgreSQL.
 *
 * @param log gets what the operator has to know; default: nobody is told
 * @throws {StoreError} if the database cannot be opened, and the system's error if the port cannot be had.
 */
export async function serveCollector(
  config: CollectorConfig,
  log?: Log,
  patience: Patience = PATIENT,
): Promise<RunningCollector> {
  const { sites, host, port, data, vendorList } = config;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const store = await openStore(config);
  const queue = createCommitQueue(store);
  const vendorLists = vendorList === undefined ? undefined : createVendorListSource(vendorList);
  const notices = createConfiguredNotices(sites);
  const logging = log ? { log } : {};
  const signer = await openKey(config, store);
  const witness = config.witness && createWitness(config.witness);
  const endKeeping = createLogKeeper({ store, signer, witness, ...logging }).connect();
  const keys = { sha256: sha256Node, scrypt: nativeScrypt, logKey: signer.key };
  const given = { ...keys, store, queue, vendorLists, notices, verifier: readVerifier() };
  const app = createApp({ ...config, ...given, ...logging });
  const book = createRequestBook(store.documents, { ...REQUEST_TERMS, ...config.requests }, Date.now);
  let endSweeping: (() => void) | undefined;
  const listener = getRequestListener(app.fetch, { errorHandler: answerUnreadable });
  const server = createServer(timeouts(patience), (incoming, outgoing) => {
    // Without this a client that keeps its connection would send its next request into a closing socket.
    if (!server.listening) outgoing.setHeader('Connection', 'close');
    void listener(incoming, outgoing);
  });

  async function close(): Promise<void> {
    endSweeping?.();
    await closeServer(server);
    await queue.close();
    await endKeeping();
    await store.close();
  }

  try {
    const url = await listen(server, host, port);
    endSweeping = sweepRequests(book, log);
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

/** Node looks every 30 seconds unless told otherwise, so that a limit below that would be none. */
function timeouts({ headers, request, look }: Patience): ServerOptions {
  return { headersTimeout: headers, requestTimeout: request, connectionsCheckingInterval: look };
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
    const impatience = setTimeout(() => server.closeAllConnections(), LAST_WAIT);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(impatience);
      resolve();
    });
  });
}
