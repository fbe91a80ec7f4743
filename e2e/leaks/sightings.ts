import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import type { Tracker } from '../fixtures/tracker/start-tracker.ts';
import type { Trip } from './address-of.ts';

/** How often each vector of one visit reached the third party so far: `<id>` of any round, and `<id>.<round>`. */
export type Sightings = ReadonlyMap<string, number>;

/** Reads from the tracker's log what a visit sent; questions before a request (`OPTIONS`) count as contact all the same. */
export function readSightings(tracker: Tracker, { run }: Pick<Trip, 'run'>): Sightings {
  const seen = new Map<string, number>();
  const add = (key: string): unknown => seen.set(key, (seen.get(key) ?? 0) + 1);
  for (const hit of tracker.hits()) {
    const [name, round] = (hit.query.get('run') ?? '').split('.');
    if (name !== run || hit.method === 'OPTIONS') continue;
    const id = hit.path.slice(1).split('.')[0] ?? '';
    add(id);
    add(`${id}.${round}`);
  }
  return seen;
}

/** A port that counts what reaches it by UDP. */
export interface UdpEar {
  readonly port: number;
  heard(): number;
  close(): void;
}

/** Listens for UDP on a free port of this machine. */
export function listenUdp(): Promise<UdpEar> {
  return new Promise((resolve, reject) => {
    let heard = 0;
    const socket = createSocket('udp4', () => heard++);
    socket.on('error', reject);
    socket.bind(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo;
      resolve({ port, heard: () => heard, close: () => socket.close() });
    });
  });
}
