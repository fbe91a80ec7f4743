import type { Config, Region } from '@sluice/core';
import { createJudge } from './create-judge.ts';
import { createFragmentMarker } from './fragment-marker.ts';
import type { Marked } from './marking.ts';

/** What marking goes by. */
export interface MarkOptions {
  readonly config: Config;
  /** The address of the page. Without it every relative address counts as the site's own, and no other. */
  readonly page?: string | undefined;
  /** Where the visitor is: written into the gate's own script tag, whatever that says of it. Unknown: the tag stays as it is. */
  readonly region?: Region | undefined;
  /** Told of every tag that is made inert. */
  readonly onMark?: ((marked: Marked) => void) | undefined;
  /** Told of the address of every file that the page names with `integrity`: one that may not change. */
  readonly onIntegrity?: ((address: string) => void) | undefined;
}

/** Marks the HTML of one page while it arrives. */
export interface Marker {
  /** Takes more of the text, and gives what is ready to be sent. */
  write(chunk: string): string;
  /** Gives what is left. */
  end(): string;
}

/**
 * Creates what makes tags inert in HTML, so that a browser never sees a live address of a third party that has to wait for the visitor:
 * known and declared vendors that are not necessary, and scripts and frames of hosts that nobody declared. Everything else stays as it
 * is, byte for byte; a text may as well hold bytes, one to a character. However the text is cut, the result is the same.
 *
 * @throws {RangeError} from `write` or `end`, if what has to be kept back does not end. Then nothing more may be sent.
 * @example
 * const marker = createMarker({ config: parseConfig({ vendors: ['google-analytics'] }).config, page: 'https://shop.example/' });
 * const html = marker.write(chunk) + marker.end();
 */
export function createMarker({ config, page, region, onMark = ignore, onIntegrity = ignore }: MarkOptions): Marker {
  return createFragmentMarker({
    judge: createJudge(config, page),
    region,
    onMark,
    onIntegrity,
    mapped: new Map(),
    depth: 0,
  });
}

function ignore(): void {}
