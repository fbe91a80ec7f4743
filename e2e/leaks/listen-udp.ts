import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import type { LabPage } from './lab-pages.ts';

/** Ports of the third party that listen for UDP, one for each loading and round of a page: a datagram carries no name. */
export interface UdpEar {
  /** By the loading, then by the round. */
  readonly ports: readonly number[];
  /** Whether anything came in this round of a loading, or in any. */
  hears(loading: number, round?: number): boolean;
  close(): void;
}

const LOADINGS = 4;
const ROUNDS = 3;

/** The place of a round in {@link UdpEar.ports}; both count from 1. */
export function placeOf(loading: number, round: number): number {
  return (loading - 1) * ROUNDS + round - 1;
}

/** Listens for one visit of a page; on no port where no vector of it speaks UDP. */
export async function listenUdp({ vectors }: LabPage): Promise<UdpEar> {
  const places = [...Array(vectors.some(({ via }) => via === 'udp') ? LOADINGS * ROUNDS : 0).keys()];
  const heard = new Set<number>();
  const sockets = await Promise.all(
    places.map(async (place) => {
      const socket = createSocket('udp4', () => heard.add(place));
      await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
      return socket;
    }),
  );
  return {
    ports: sockets.map((socket) => (socket.address() as AddressInfo).port),
    hears: (loading, round) =>
      (round === undefined ? [1, 2, 3] : [round]).some((which) => heard.has(placeOf(loading, which))),
    close() {
      for (const socket of sockets) socket.close();
    },
  };
}
