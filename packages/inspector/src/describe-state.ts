import { ANSWERS, SIGNAL_NAMES, type SignalName } from '@sluice/core';
import type { InspectorState } from './host.ts';

/** What decisions depend on, in words for the panel's head. */
export interface StateDescription {
  readonly regime: string;
  readonly signals: string;
  readonly choice: string;
}

const SIGNAL: Readonly<Record<SignalName, string>> = { gpc: 'Global Privacy Control', dnt: 'Do Not Track' };

/** Describes the regime, the signals that are on, and what the visitor chose when. Times are in UTC. */
export function describeState({ regime, signals, consent }: InspectorState): StateDescription {
  const on = SIGNAL_NAMES.filter((name) => signals[name] === true).map((name) => SIGNAL[name]);
  return {
    regime,
    signals: on.join(', ') || 'none',
    choice: consent.at > 0 ? `${describeAnswers(consent)} (${describeTime(consent.at)})` : 'none yet',
  };
}

function describeAnswers({ categories, vendors }: InspectorState['consent']): string {
  const answers = [...Object.entries(categories), ...Object.entries(vendors)];
  const parts = ANSWERS.flatMap((answer) => {
    const names = answers.filter(([, given]) => given === answer).map(([name]) => name);
    return names.length ? [`${answer}: ${names.join(', ')}`] : [];
  });
  return parts.join('; ') || 'nothing was asked';
}

function describeTime(at: number): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime())
    ? 'at an unreadable time'
    : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
