import { eventOf, layerOf, type Receipt } from '@sluice/core';

/** A member that does not fit the others, and what would. */
export interface Contradiction {
  readonly path: string;
  /** What is expected there, as the end of a sentence that begins with "expected". */
  readonly message: string;
}

/**
 * Finds what the members of a receipt of a right shape say against each other. What stood before, and in the first format what else was asked, is the page's
 * word: a receipt does not repeat either.
 */
export function findContradictions(receipt: Receipt): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const say = (path: string, message: string): void => void found.push({ path, message });
  const { event, source, layer, layout, signals, unanswered } = receipt;
  const isSignals = source === 'gpc' || source === 'dnt';
  if (event === 'signal' || isSignals) {
    if (event !== 'signal') say('event', '"signal" for this source');
    else if (!isSignals) say('source', 'the signal: "gpc" or "dnt"');
    else if (signals[source] !== true) say(`signals.${source}`, 'the signal to be on');
  } else if (event === 'expired') {
    if (source !== 'api') say('source', '"api": nobody lets a choice expire');
    if (givesAnything(receipt)) say('event', 'another event where something still counts as given');
  } else {
    const isComplete = layer === undefined ? event !== 'partial' : unanswered === undefined;
    const right = eventOf(receipt, event === 'withdrawn', isComplete, event === 'renewed');
    if (event !== right) say('event', `"${right}" for these answers`);
  }
  if (layer !== undefined && layer !== layerOf(source)) say('layer', `"${layerOf(source)}" for this source`);
  if (layout !== undefined && layer !== 'first') say('layout', 'no layout but on the first layer');
  if (unanswered) contradictingUnanswered(receipt, say);
  return found;
}

function givesAnything({ categories, vendors }: Receipt): boolean {
  return [...Object.values(categories), ...Object.values(vendors)].includes(true);
}

function contradictingUnanswered(receipt: Receipt, say: (path: string, message: string) => void): void {
  const { categories = [], vendors = [] } = receipt.unanswered ?? {};
  if (categories.length + vendors.length === 0) say('unanswered', 'it to be left out where nothing is open');
  if (categories.some((name) => Object.hasOwn(receipt.categories, name))) {
    say('unanswered.categories', 'none that has an answer');
  }
  if (vendors.some((id) => Object.hasOwn(receipt.vendors, id))) say('unanswered.vendors', 'none that has an answer');
}
