import type { TcfConfig } from '@sluice/core';
import type { IabVendor, IabView } from '../iab/iab-view.ts';
import { gdprApplies } from './gdpr-applies.ts';
import { parseVendorList, type VendorList } from './parse-vendor-list.ts';
import { resolveTcAnswers } from './resolve-tc-answers.ts';
import { type EventStatus, type TcState, tcData } from './tc-data.ts';
import { createTcfCommands } from './tcf-commands.ts';
import { TCF_API_VERSION, type TcfStub } from './tcf-stub.ts';

/** What the module works with. */
export interface TcfOptions {
  readonly stub: Pick<TcfStub, 'take'>;
  readonly config: TcfConfig;
  readonly view: IabView;
  /** The site's vendors that have a number in the list. */
  readonly vendors: readonly IabVendor[];
  /** Loads the site's copy of the vendor list, with at least the named vendors in it. */
  loadList(ids: readonly number[]): Promise<unknown>;
  language(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Gets what the site's owner has to know. */
  log(problem: string): void;
}

/**
 * Takes `__tcfapi` over from its stub: says what is decided, and says it anew after every choice. Without a vendor list it is in
 * error, which vendors have to read as no consent. Settles when it answers; the undo makes it silent.
 */
export async function connectTcf(options: TcfOptions): Promise<() => void> {
  const { stub, config, view } = options;
  if (!gdprApplies(view.region)) {
    stub.take(
      createTcfCommands({ ping: () => pingOf(options), tcData: () => tcData(config, undefined, 'tcloaded') }).handle,
    );
    return () => {};
  }
  const source = await loadSource(options);
  if (!source) {
    stub.take(({ command, callback }) => {
      if (command === 'ping') callback({ ...pingOf(options), cmpStatus: 'error' }, true);
    });
    return () => {};
  }
  return follow(options, source);
}

/** What strings are made of. */
interface Source {
  readonly list: VendorList;
  readonly encode: typeof import('./encode-tc-string.ts').encodeTcString;
}

async function loadSource({ vendors, loadList, log }: TcfOptions): Promise<Source | undefined> {
  const ids = [...new Set(vendors.map(({ gvl }) => gvl))];
  try {
    const [{ encodeTcString }, input] = await Promise.all([import('./encode-tc-string.ts'), loadList(ids)]);
    const list = parseVendorList(input, ids);
    if (list) return { list, encode: encodeTcString };
    log('the vendor list is none of version 3, so that there is no TC string');
  } catch (error) {
    log(`the vendor list cannot be had, so that there is no TC string: ${error}`);
  }
  return undefined;
}

/** Speaks from now on, as the visitor's choices go. */
function follow(options: TcfOptions, { list, encode }: Source): () => void {
  const { stub, config, view, vendors, language, now } = options;
  const resolve = (): TcState => {
    const answers = resolveTcAnswers(view, vendors, list);
    return {
      answers,
      list,
      tcString: encode(answers, { config, list, at: view.chosenAt() || now(), language: language() }),
    };
  };
  let state = resolve();
  let choice = view.choice();
  let wasAsking = view.isAsking();
  let status: EventStatus = wasAsking ? 'cmpuishown' : 'tcloaded';
  const commands = createTcfCommands({
    ping: () => pingOf(options, list),
    tcData: () => tcData(config, state, status),
  });
  const unsubscribe = view.subscribe(() => {
    const isAsking = view.isAsking();
    const isChosen = view.choice() !== choice;
    const hasTurned = isAsking !== wasAsking;
    wasAsking = isAsking;
    choice = view.choice();
    const next = resolve();
    if (isChosen) status = 'useractioncomplete';
    // What the visitor chose has been said while the question was still there; that it goes then is no news.
    else if (hasTurned && isAsking) status = 'cmpuishown';
    else if (hasTurned && status === 'cmpuishown') status = 'tcloaded';
    // A consent may end by itself: it has expired, or the visitor turns out to be too young.
    else if (next.tcString === state.tcString) return;
    state = next;
    commands.fire();
  });
  stub.take(commands.handle);
  return unsubscribe;
}

function pingOf({ config, view }: TcfOptions, list?: VendorList): object {
  return {
    gdprApplies: gdprApplies(view.region),
    cmpLoaded: true,
    cmpStatus: 'loaded',
    displayStatus: view.isAsking() ? 'visible' : list ? 'hidden' : 'disabled',
    apiVersion: TCF_API_VERSION,
    cmpVersion: config.cmpVersion,
    cmpId: config.cmpId,
    ...(list && { gvlVersion: list.vendorListVersion, tcfPolicyVersion: list.tcfPolicyVersion }),
  };
}
