import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

/** Whatever answers a request: a Hono app is one. */
export interface Site {
  fetch(request: Request): Response | Promise<Response>;
}

/** Sites by the first label of the host name under which each is reached: `officecomms` for `officecomms.localhost`. */
export type Sites = Readonly<Record<string, Site>>;

/** Running sites. */
export interface ServedSites {
  readonly port: number;
  /** The address of one site, without a slash at its end. */
  urlOf(name: string): string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/**
 * Serves `sites` on one port of this machine. Every browser resolves `*.localhost` to it.
 *
 * @param port 0 takes any free one
 * @throws the listening error, such as `EADDRINUSE`
 * @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3
 */
export function serveSites(sites: Sites, port = 0): Promise<ServedSites> {
  const fetch = (request: Request): Response | Promise<Response> => {
    const [name = ''] = new URL(request.url).hostname.split('.');
    const site = Object.hasOwn(sites, name) ? sites[name] : undefined;
    return site?.fetch(request) ?? new Response(`No site ${name} here; try ${Object.keys(sites)}`, { status: 404 });
  };
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (address: AddressInfo) => {
      resolve({
        port: address.port,
        urlOf: (name) => `http://${name}.localhost:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}
