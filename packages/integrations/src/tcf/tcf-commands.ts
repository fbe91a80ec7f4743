import { callBack } from '../iab/call-back.ts';
import type { Call, Callback } from '../iab/install-api.ts';

/** What the commands answer with. */
export interface TcfAnswers {
  ping(): object;
  tcData(): Record<string, unknown>;
}

/** The commands of `__tcfapi` once the module is there. */
export interface TcfCommands {
  handle(call: Call): void;
  /** Tells every listener. */
  fire(): void;
}

/** A frame that adds thousands must not fill the page's memory. */
const MAX_LISTENERS = 500;

/** Versions that a caller may ask for: none means the latest, and there is no other than 2. */
const VERSIONS: readonly unknown[] = [2, 0, null, undefined];

/**
 * Creates the commands that a platform must have, and the deprecated `getTCData`, which pages still call. `getVendorList` is optional
 * and answered like any unknown one: with `null` and `false`.
 */
export function createTcfCommands(answers: TcfAnswers): TcfCommands {
  const listeners = new Map<number, Callback>();
  let last = 0;
  const dataFor = (listenerId?: number): object => ({ ...answers.tcData(), listenerId });
  return {
    handle({ command, callback, parameter, version }) {
      const isKnown = VERSIONS.includes(version);
      if (command === 'ping' && isKnown) callBack(callback, answers.ping(), true);
      else if (command === 'getTCData' && isKnown) callBack(callback, dataFor(), true);
      else if (command === 'addEventListener' && isKnown && listeners.size < MAX_LISTENERS) {
        listeners.set(++last, callback);
        callBack(callback, dataFor(last), true);
      } else if (command === 'removeEventListener') {
        // This command's callback has the success as its one argument.
        const isRemoved = isKnown && listeners.delete(parameter as number);
        callBack(callback, isRemoved, isRemoved);
      } else callBack(callback, null, false);
    },
    fire() {
      for (const [id, callback] of [...listeners]) callBack(callback, dataFor(id), true);
    },
  };
}
