import type { Region } from '@sluice/core';
import type { Judge, Mark } from './create-judge.ts';

/** One tag that was made inert. */
export interface Marked {
  /** The element's name: `script`. */
  readonly element: string;
  /** The first address in it that has to wait, as it is written. */
  readonly address: string;
  readonly mark: Mark;
  /** Where its tag, or the attribute that holds it, begins in the text. */
  readonly position: number;
}

/** What marking one text goes by. */
export interface Marking {
  readonly judge: Judge;
  /** See `MarkOptions.region`. */
  readonly region: Region | undefined;
  readonly onMark: (marked: Marked) => void;
  readonly onIntegrity: (address: string) => void;
  /** What modules of the page call third parties who have to wait, by its import maps. */
  readonly mapped: Map<string, Mark>;
  /** How many `srcdoc` it stands in. */
  readonly depth: number;
}

/** A part of the text and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What has to wait in a tag or its text: the first address, and the mark for all. */
export interface Found {
  readonly address: string;
  readonly mark: Mark;
}

/** Sums up what has to wait: where vendors differ, the gate has to judge each address, so that the mark is empty. */
export function sumUp(found: readonly Found[]): Found | undefined {
  const [first, ...others] = found;
  return first && { ...first, mark: others.every(({ mark }) => mark === first.mark) ? first.mark : '' };
}

/** Those of `addresses` that have to wait. */
export function waiting(addresses: readonly string[], judge: Judge, isActive: boolean): Found[] {
  return addresses.flatMap((address) => {
    const mark = judge.markOf(address, isActive);
    return mark === undefined ? [] : [{ address, mark }];
  });
}
