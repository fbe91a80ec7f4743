import { eventOf, layerOf, type Permission, RECEIPT_SCHEMA, type Receipt } from '@sluice/core';

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
  if (receipt.permission) return [...ofPermission(receipt, receipt.permission)];
  const about = receipt.event === 'signal' || isSignal(receipt.source) ? ofSignal : ofChoice;
  return [
    ...(receipt.event === 'expired' ? ofExpiry : about)(receipt),
    ...ofLayer(receipt),
    ...ofUnanswered(receipt),
    ...ofEnd(receipt),
  ];
}

/** What a visitor gives or withdraws in a form of the site's own has nothing to do with what the prompt asks. */
function* ofPermission(receipt: Receipt, { text, of }: Permission): Iterable<Contradiction> {
  const { event, source, categories, vendors, layer } = receipt;
  if (source !== 'form') yield { path: 'source', message: '"form" for a permission' };
  if (event !== 'given' && event !== 'withdrawn')
    yield { path: 'event', message: '"given" or "withdrawn" for a permission' };
  if (layer !== 'none') yield { path: 'layer', message: '"none" for a permission' };
  for (const [path, answers] of Object.entries({ categories, vendors })) {
    if (Object.keys(answers).length > 0) yield { path, message: 'no answers beside a permission' };
  }
  for (const path of ['unanswered', 'notice', 'layout', 'validUntil'] as const) {
    if (receipt[path] !== undefined) yield { path, message: 'it to be left out for a permission' };
  }
  const isGiven = event === 'given';
  if (isGiven !== (text !== undefined))
    yield { path: 'permission.text', message: 'the text with what is given, and only there' };
  if (isGiven && of !== undefined)
    yield { path: 'permission.of', message: 'an earlier receipt only with what is withdrawn' };
}

function* ofEnd({ schema, validUntil }: Receipt): Iterable<Contradiction> {
  if (schema === RECEIPT_SCHEMA && validUntil === undefined)
    yield { path: 'validUntil', message: 'this member, it is missing' };
}

function* ofSignal({ event, source, signals }: Receipt): Iterable<Contradiction> {
  if (event !== 'signal') yield { path: 'event', message: '"signal" for this source' };
  else if (!isSignal(source)) yield { path: 'source', message: 'the signal: "gpc" or "dnt"' };
  else if (signals[source] !== true) yield { path: `signals.${source}`, message: 'the signal to be on' };
}

function* ofExpiry({ source, categories, vendors }: Receipt): Iterable<Contradiction> {
  if (source !== 'api') yield { path: 'source', message: '"api": nobody lets a choice expire' };
  if ([...Object.values(categories), ...Object.values(vendors)].includes(true)) {
    yield { path: 'event', message: 'another event where something still counts as given' };
  }
}

function* ofChoice(receipt: Receipt): Iterable<Contradiction> {
  const { event, schema, unanswered } = receipt;
  const isComplete = schema === 'sluice-receipt/1' ? event !== 'partial' : unanswered === undefined;
  const right = eventOf(receipt, event === 'withdrawn', isComplete, event === 'renewed');
  if (event !== right) yield { path: 'event', message: `"${right}" for these answers` };
}

function* ofLayer({ layer, layout, source }: Receipt): Iterable<Contradiction> {
  const right = layerOf(source);
  if (layer !== undefined && layer !== right) yield { path: 'layer', message: `"${right}" for this source` };
  if (layout !== undefined && right !== 'first') yield { path: 'layout', message: 'no layout but on the first layer' };
}

function* ofUnanswered({ unanswered, categories, vendors }: Receipt): Iterable<Contradiction> {
  if (!unanswered) return;
  if (unanswered.categories.length + unanswered.vendors.length === 0) {
    yield { path: 'unanswered', message: 'it to be left out where nothing is open' };
  }
  for (const [path, open, answers] of [
    ['unanswered.categories', unanswered.categories, categories],
    ['unanswered.vendors', unanswered.vendors, vendors],
  ] as const) {
    if (open.some((name) => Object.hasOwn(answers, name))) yield { path, message: 'none that has an answer' };
  }
}

function isSignal(source: Receipt['source']): source is 'gpc' | 'dnt' {
  return source === 'gpc' || source === 'dnt';
}
