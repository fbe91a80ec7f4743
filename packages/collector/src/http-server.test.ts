import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type HttpServer, openHttpServer } from './http-server.ts';

/** Node's client lets go of a connection a second before the time that the server tells it. */
const TIMEOUTS = { headers: 5000, request: 5000, look: 1000, keepAlive: 5000 };
const open: HttpServer[] = [];
const agents: Agent[] = [];
afterEach(async () => {
  for (const agent of agents.splice(0)) agent.destroy();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A server that takes a moment for each answer, as a collector that writes. */
async function serve(timeouts = TIMEOUTS): Promise<HttpServer> {
  const server = await openHttpServer(
    (incoming, outgoing) => {
      incoming.resume().on('end', () => setTimeout(() => outgoing.end('stored'), 2));
    },
    { host: '127.0.0.1', port: 0 },
    timeouts,
  );
  open.push(server);
  return server;
}

/** A client that keeps its connection, as a proxy in front does. */
function client() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agents.push(agent);
  return (url: string) =>
    new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
      const outgoing = request(url, { agent, method: 'POST' }, (response) => {
        response.resume().on('end', () => {
          resolve({ status: response.statusCode, connection: response.headers.connection });
        });
      });
      outgoing.on('error', reject).end('a receipt');
    });
}

/** Everything that comes back for these bytes, until the other side ends. */
function raw(url: string, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

describe('a server that is taken out of service under load', () => {
  it('resets no connection: busy ones are told to end, and idle ones that send once more are answered', async () => {
    const server = await serve();
    const answered: number[] = [];
    /** Sends until it is told that the connection ends, as a proxy that has heard of it goes elsewhere then. */
    const busy = async (): Promise<void> => {
      const send = client();
      for (;;) {
        const { status, connection } = await send(server.url);
        answered.push(status ?? 0);
        if (connection === 'close') return;
      }
    };
    const idle = Array.from({ length: 10 }, client);
    for (const send of idle) expect(await send(server.url)).toEqual({ status: 200, connection: 'keep-alive' });
    const load = Array.from({ length: 30 }, busy);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const ended = server.drain(100).then(() => server.close());
    // Spread over all of the time in which an idle connection may send.
    const late = idle.map(async (send, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 60));
      return send(server.url);
    });
    await Promise.all(load);
    for (const answer of await Promise.all(late)) expect(answer).toEqual({ status: 200, connection: 'close' });
    await ended;
    expect(answered.length).toBeGreaterThan(30);
    expect(new Set(answered)).toEqual(new Set([200]));
  });

  it('still takes new connections while it waits, and ends when the old ones have ended', async () => {
    const server = await serve();
    const old = client();
    await old(server.url);
    const drained = server.drain(0);
    expect(await client()(server.url)).toEqual({ status: 200, connection: 'close' });
    expect((await old(server.url)).connection).toBe('close');
    await drained;
    await server.close();
    await expect(client()(server.url)).rejects.toThrow('ECONNREFUSED');
  });
});

describe('a sender that is slow', () => {
  const quick = { headers: 50, request: 100, look: 1000, keepAlive: 50 };

  it('with its headers is answered 408, and its connection ends', async () => {
    const { url } = await serve(quick);
    expect(await raw(url, 'POST / HTTP/1.1\r\nHost: x\r\nX-Slow:')).toMatch(/^HTTP\/1.1 408 /);
  });

  it('with its body too', async () => {
    const { url } = await serve(quick);
    expect(await raw(url, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nx')).toMatch(/^HTTP\/1.1 408 /);
  });

  it('with a next request loses its connection, not its answer', async () => {
    const { url } = await serve(quick);
    expect(await raw(url, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1.1 200 .*stored/s);
  });
});
