import type { Host } from './lab-config.ts';

/** What the address of a page and its vectors carries beside the vector's name. */
export interface Trip {
  /** The third party's host. */
  readonly host: Host;
  /** Names one loading of a page, so that many can be under way at once. */
  readonly run: string;
  /** Ports of the third party that listen for UDP. */
  readonly udp: readonly number[];
}

/** The address of a vector: `https://metrics.test/<id>.<ending>?run=<run>.<round>`. */
export function addressOf(
  id: string,
  { host, run }: Pick<Trip, 'run'> & { host: string },
  round: number,
  ending: string,
): string {
  return `https://${host}/${id}.${ending}?run=${run}.${round}`;
}

/** A trip as the query of the lab's own addresses. */
export function encodeTrip({ host, run, udp }: Trip): string {
  return new URLSearchParams({ host, run, udp: udp.join(' ') }).toString();
}

/** Reads what {@link encodeTrip} wrote. */
export function decodeTrip(query: URLSearchParams): Trip {
  return {
    host: query.get('host') as Host,
    run: query.get('run') ?? '',
    udp: (query.get('udp') ?? '').split(' ').filter(Boolean).map(Number),
  };
}
