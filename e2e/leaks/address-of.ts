import type { Host } from './lab-config.ts';

/** What the address of a vector carries beside its name. */
export interface Trip {
  /** The third party's host. */
  readonly host: Host;
  /** Names the visit, so that many can be under way at once. */
  readonly run: string;
  /** The port of the third party that listens for UDP. */
  readonly udp: number;
}

/** The address of a vector: `https://metrics.test/<id>.<ending>?run=<run>.<round>`. */
export function addressOf(id: string, { host, run }: Trip, round: number, ending: string): string {
  return `https://${host}/${id}.${ending}?run=${run}.${round}`;
}
