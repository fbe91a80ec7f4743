import { isYes, type ReceiptEvent, type ReceiptSource, SIGNAL_NAMES } from '@sluice/core';
import type { ConsentStore } from './consent-store.ts';
import { createSeen, type Seen } from './create-seen.ts';
import { hasYes, type Standing, standingOf } from './standing.ts';

/** Something that became of a choice without an act of the visitor. */
interface News {
  readonly event: Extract<ReceiptEvent, 'expired' | 'signal'>;
  readonly source: Extract<ReceiptSource, 'api' | 'gpc' | 'dnt'>;
  readonly standing: Standing;
}

/**
 * Finds what was not recorded yet: that what had been given counts no more, and that a signal of the browser has come to refuse it. Only of visitors who have
 * chosen, and so have an id here: nobody is given one for saying "do not track me". Each is found once.
 *
 * @param days for how long it is remembered what was found
 */
export function findNews(store: ConsentStore, days: number): readonly News[] {
  const openSeen = (): Seen => createSeen(days, Date.now);
  const { consent, signals } = store.state();
  if (!consent.subject || !hasYes(standingOf(consent))) return [];
  if (!store.isCurrent()) {
    const standing = standingOf(consent, (answer) => (isYes(answer) ? undefined : false));
    return isNew(`expired ${consent.at}`) ? [{ event: 'expired', source: 'api', standing }] : [];
  }
  const reasonOf = (kind: 'category' | 'vendor', name: string): string => store.decide({ [kind]: name }).reason;
  return SIGNAL_NAMES.flatMap((source) => {
    const refused = new Set<string>();
    const standing = standingOf(consent, (answer, kind, name) => {
      const reason = isYes(answer) ? reasonOf(kind, name) : '';
      if (reason === source) refused.add(name);
      return isYes(answer) && !SIGNAL_NAMES.some((signal) => signal === reason);
    });
    const isOn = signals[source] === true && refused.size > 0;
    return isOn && isNew(`${source} ${consent.at}`) ? [{ event: 'signal' as const, source, standing }] : [];
  });

  function isNew(name: string): boolean {
    if (openSeen().has(name)) return false;
    openSeen().add(name);
    // What is remembered on this page alone would be recorded again on every other one.
    return openSeen().has(name);
  }
}
