import type { Kit, Vector } from './vector.ts';

/** What the lab's page is given beside the vectors. */
export interface PageFacts {
  readonly codes: Readonly<Record<string, NonNullable<Vector['run']>>>;
  readonly addressOf: (id: string, round: number, ending: string) => string;
  readonly host: string;
  readonly udp: number;
}

/** The lab in a page, as `window.lab`. */
export interface Lab {
  /** Runs every vector, with `round` in the addresses; resolves to what was thrown, by the vector. */
  perform(round: number): Promise<Record<string, string>>;
  /** The first round, begun while the page is parsed. */
  readonly first: Promise<Record<string, string>>;
}

/**
 * Runs in the page, as a file of the site's own: a page's code calls the same built-ins as it. Nothing outside of it can be
 * named here, since only its text gets there.
 */
export function runVectors({ codes, addressOf, host, udp }: PageFacts): Lab {
  const kitOf = (id: string, round: number): Kit => {
    const stage: Kit['stage'] = (element) => {
      document.getElementById('stage')?.append(element);
      return element;
    };
    return {
      url: (ending = 'js') => addressOf(id, round, ending),
      host,
      name: `mt_${id}`,
      own: (path) => `${location.origin}/own/${path}`,
      udp,
      stage,
      frame: () => stage(document.createElement('iframe')) as ReturnType<Kit['frame']>,
    };
  };
  const perform: Lab['perform'] = async (round) => {
    const thrown: Record<string, string> = {};
    const longest = new Promise((resolve) => setTimeout(resolve, 800));
    await Promise.all(
      Object.entries(codes).map(async ([id, code]) => {
        try {
          await Promise.race([code(kitOf(id, round)), longest]);
        } catch (error) {
          thrown[id] = String(error);
        }
      }),
    );
    return thrown;
  };
  return { perform, first: perform(1) };
}
