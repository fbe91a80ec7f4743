import { GPP_SECTIONS, type GppConfig, type Signals } from '@sluice/core';
import type { IabView } from '../iab/iab-view.ts';
import { applicableSections } from './applicable-sections.ts';
import type { GppString } from './encode-gpp.ts';
import type { GppPing, GppStub } from './gpp-stub.ts';
import { resolveOptOuts } from './resolve-opt-outs.ts';

/** What the module works with. */
export interface GppOptions {
  readonly stub: Pick<GppStub, 'answerBy' | 'fire'>;
  readonly config: GppConfig;
  readonly view: IabView;
  readonly signals: Signals;
}

/** What stands where no section counts. */
const EMPTY: GppString = { gppString: '', sectionList: [], parsed: () => ({}) };

/**
 * Puts the visitor's opt-outs behind `__gpp`, and says every change in the order that the specification wants: not ready, what changed, ready.
 * Settles when it is ready; the undo makes it silent.
 */
export async function connectGpp({ stub, config, view, signals }: GppOptions): Promise<() => void> {
  const sections = applicableSections(view.region, config.sections);
  const encode = sections.length > 0 ? (await import('./encode-gpp.ts')).encodeGpp : undefined;
  const resolve = (): GppString => encode?.(sections, resolveOptOuts(view), signals.gpc === true, config.mspa) ?? EMPTY;

  let state = resolve();
  let isAsking = view.isAsking();
  let isReady = false;
  const ping = (): GppPing => ({
    gppVersion: '1.1',
    cmpStatus: 'loaded',
    cmpDisplayStatus: isAsking ? 'visible' : 'hidden',
    signalStatus: isReady ? 'ready' : 'not ready',
    supportedAPIs: config.sections.map((section) => `${GPP_SECTIONS[section]}:${section}`),
    cmpId: config.cmpId,
    sectionList: [...state.sectionList],
    applicableSections: sections.length > 0 ? [...state.sectionList] : [-1],
    gppString: state.gppString,
    parsedSections: state.parsed(),
  });
  const tell = (status: boolean): void => {
    isReady = status;
    stub.fire('signalStatus', status ? 'ready' : 'not ready');
  };
  const tellChange = (isChanged: boolean, hasTurned: boolean): void => {
    if (hasTurned) stub.fire('cmpDisplayStatus', isAsking ? 'visible' : 'hidden');
    if (isChanged) for (const section of sections) stub.fire('sectionChange', section);
  };
  const update = (): void => {
    const next = resolve();
    const isChanged = next.gppString !== state.gppString;
    const hasTurned = view.isAsking() !== isAsking;
    isAsking = view.isAsking();
    state = next;
    if ((isAsking || isChanged) && isReady) tell(false);
    tellChange(isChanged, hasTurned);
    if (!isAsking && !isReady) tell(true);
  };

  stub.answerBy({ ping, look: (command, parameter) => look(state, command, parameter) });
  stub.fire('cmpStatus', 'loaded');
  update();
  return view.subscribe(update);
}

/** Answers of a section or one of its fields; `null` for what there is none of, names of members that every object has included. */
function look(state: GppString, command: string, parameter: unknown): unknown {
  const [name = '', field = ''] = typeof parameter === 'string' ? parameter.split('.') : [];
  const parsed = state.parsed();
  const section = Object.hasOwn(parsed, name) ? parsed[name] : undefined;
  if (command === 'hasSection') return section !== undefined;
  if (command === 'getSection') return section ?? null;
  return section && Object.hasOwn(section, field) ? section[field] : null;
}
