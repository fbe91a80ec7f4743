import type { Kit, Vector } from './vector.ts';

/** What the lab's page is given beside the vectors. */
export interface PageFacts {
  readonly codes: Readonly<Record<string, NonNullable<Vector['run']>>>;
  readonly addressOf: (id: string, round: number, ending: string) => string;
  readonly lastOf: (round: number) => string;
  readonly host: string;
  readonly udpOf: (round: number) => number;
}

/** The lab in a page, as `window.lab`. */
export interface Lab {
  /** Runs every vector, with `round` in the addresses; resolves to what was thrown, by the vector. */
  perform(round: number): Promise<Record<string, string>>;
  /** The first round, begun while the page is parsed. */
  readonly first: Promise<Record<string, string>>;
}

/** The request with which a round ends, to a host that the site needs and nothing holds. */
export const LAST = { host: 'cdn.test', path: '/last.svg' };

/**
 * Runs in the page, from a file of the site's own: the vectors call what any code of the page would call. Nothing outside
 * of it can be named here, since only its text gets there.
 */
export function runVectors({ codes, addressOf, lastOf, host, udpOf }: PageFacts): Lab {
  const stage: Kit['stage'] = (element) => {
    document.getElementById('stage')?.append(element);
    return element;
  };
  const kitOf = (id: string, round: number): Kit => ({
    url: (ending = 'js') => addressOf(id, round, ending),
    host,
    name: `mt_${id}`,
    own: (path) => `${location.origin}/own/${path}`,
    udp: udpOf(round),
    stage,
    frame: () => stage(document.createElement('iframe')) as ReturnType<Kit['frame']>,
  });
  const perform: Lab['perform'] = async (round) => {
    const thrown: Record<string, string> = {};
    const longest = new Promise((resolve) => setTimeout(resolve, 600));
    const runs = Object.entries(codes).map(async ([id, code]) => {
      try {
        await Promise.race([code(kitOf(id, round)), longest]);
      } catch (error) {
        thrown[id] = String(error);
      }
    });
    await Promise.all(runs);
    new Image().src = lastOf(round);
    return thrown;
  };
  return { perform, first: perform(1) };
}
