import type { Choice, ReceiptSource } from '@sluice/core';
import type { UiHost } from './host.ts';

/**
 * Passes a choice on that was made by `act`; `undefined` if the same one has not taken effect yet, and then nothing is done. A yes by a click that code of
 * the page has made is the act of no visitor, and is passed on as `api`. A no by one keeps its source: programs that refuse on a visitor's behalf click so.
 */
export type TakeChoice = (
  choice: Choice,
  source: ReceiptSource,
  act: Pick<Event, 'isTrusted'>,
) => Promise<boolean> | undefined;

/**
 * Lets a choice through to the host once: while its code is still on the way, a second click on the same button would become a second receipt. A
 * click on another one counts, and the last one stands: a no after a yes is a withdrawal, which must be as easy (GDPR art. 7(3)).
 */
export function oneAtATime(host: UiHost): TakeChoice {
  let pending = '';
  return (choice, source, { isTrusted }) => {
    const said = JSON.stringify(choice);
    if (said === pending) return undefined;
    pending = said;
    const isYes = Object.values({ ...choice.categories, ...choice.vendors }).includes(true);
    const taken = host.choose(choice, isYes && !isTrusted ? 'api' : source);
    const settled = (): void => {
      if (pending === said) pending = '';
    };
    taken.then(settled, settled);
    return taken;
  };
}
