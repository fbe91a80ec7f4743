import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long senders may take, in milliseconds. */
export interface Timeouts {
  /** Until the headers of a request have arrived. */
  readonly headers: number;
  /** Until all of it has arrived: slow senders must not pile up. */
  readonly request: number;
  /** How often it is looked for who takes longer: Node does so every 30 seconds unless told otherwise, so that a limit below that would be none. */
  readonly look: number;
  /** How long an idle connection is kept for a next request. */
  readonly keepAlive: number;
}

/** A server on a port. */
export interface HttpServer {
  /** Where it listens: `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Whether {@link drain} or {@link close} was called. */
  isEnding(): boolean;
  /**
   * Goes on answering for `wait` milliseconds, but keeps no connection: who is told `Connection: close` sends nothing more on it. Then waits until those that
   * were open before have ended by themselves, because whoever ends an idle connection meets requests that are on their way. Resolves when none of them is
   * left, or when that has had its time.
   *
   * @see https://github.com/nodejs/node/issues/60617
   */
  drain(wait: number): Promise<void>;
  /** Takes no more connections and answers the requests that are under way. Resolves when no connection is open. */
  close(): Promise<void>;
}

/** Connections that are still busy then are cut, in milliseconds after `close()`. */
const PATIENCE = 2000;
/** Longest time to wait for idle connections, in milliseconds: with {@link PATIENCE} it is below the 10 seconds after which services are killed. */
const MAX_DRAIN = 6000;
/** Node's own idle time has a second on top of what it tells the other side, which may be a bit late as well. */
const AFTER_KEEP_ALIVE = 1000;

/**
 * Opens a server.
 *
 * @throws the system's error if the port cannot be had
 */
export async function openHttpServer(
  listener: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
  { headers, request, look, keepAlive }: Timeouts,
): Promise<HttpServer> {
  let isEnding = false;
  const server = createServer(
    {
      headersTimeout: headers,
      requestTimeout: request,
      keepAliveTimeout: keepAlive,
      connectionsCheckingInterval: look,
    },
    (incoming, outgoing) => {
      if (isEnding) outgoing.setHeader('Connection', 'close');
      listener(incoming, outgoing);
    },
  );
  /** Those that may be kept: what comes while the server ends is told to end with its first answer. */
  const kept = new Set<Socket>();
  server.on('connection', (socket) => {
    if (isEnding) return;
    kept.add(socket);
    socket.once('close', () => kept.delete(socket));
  });
  const url = await listen(server, host, port);
  return {
    url,
    isEnding: () => isEnding,
    async drain(wait) {
      isEnding = true;
      const idle = Math.min(keepAlive + AFTER_KEEP_ALIVE, MAX_DRAIN);
      const start = performance.now();
      const isWithin = (milliseconds: number) => performance.now() - start < milliseconds;
      while (isWithin(wait) || (kept.size > 0 && isWithin(idle))) await pause(25);
    },
    close() {
      isEnding = true;
      return close(server);
    },
  };
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

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function close(server: Server): Promise<void> {
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
