import { resolveRefusals, SIGNAL_NAMES } from '@sluice/core';
import { presentChoice, stateOf } from './choices.ts';
import type { UiHost } from './host.ts';
import type { StringKey } from './strings/strings.ts';
import type { Texts } from './strings/texts.ts';

/**
 * Says in words what became of the browser's signals; empty without one. In the United States an opt-out preference
 * signal is confirmed in the words of 11 CCR 7025(c)(6), "Opt-Out Request Honored".
 *
 * A category that the visitor has switched on since is not claimed to be off.
 *
 * @see https://www.law.cornell.edu/regulations/california/11-CCR-7025
 */
export function signalText(host: UiHost, { list, text }: Texts): string {
  const { config } = host;
  const { region, regime, signals } = host.state();
  const refusals = resolveRefusals(config.signals, regime);
  const names = SIGNAL_NAMES.filter((name) => signals[name] === true && refusals[name].length > 0);
  if (names.length === 0) return '';
  const choice = presentChoice(host);
  const refused = [...new Set(names.flatMap((name) => refusals[name]))];
  const off = refused.filter((category) => stateOf(choice, host, category) === false);
  if (off.length === 0) return text('overridden');
  return text(keyFor(names.length, names.includes('gpc'), region), {
    categories: list(off.map((category) => text(category))),
  });
}

function keyFor(count: number, gpc: boolean, region = ''): StringKey {
  if (gpc && region.startsWith('US')) return 'optOutHonoured';
  if (count > 1) return 'bothHonoured';
  return gpc ? 'gpcHonoured' : 'dntHonoured';
}
