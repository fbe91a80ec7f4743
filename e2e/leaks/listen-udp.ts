import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import type { LabPage } from './lab-pages.ts';

/** Ports of the third party that listen for UDP, one for each round of a page: a datagram carries no name. */
export interface UdpEar {
  readonly ports: readonly number[];
  /** Whether anything came in this round, or in any. */
  hears(round?: number): boolean;
  close(): void;
}

/** Listens for one loading of a page; on no port where no vector of it speaks UDP. */
export async function listenUdp({ vectors }: LabPage): Promise<UdpEar> {
  const rounds = vectors.some(({ via }) => via === 'udp') ? [1, 2, 3] : [];
  const heard = new Set<number>();
  const sockets = await Promise.all(
    rounds.map(async (round) => {
      const socket = createSocket('udp4', () => heard.add(round));
      await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
      return socket;
    }),
  );
  return {
    ports: sockets.map((socket) => (socket.address() as AddressInfo).port),
    hears: (round) => (round === undefined ? heard.size > 0 : heard.has(round)),
    close() {
      for (const socket of sockets) socket.close();
    },
  };
}
