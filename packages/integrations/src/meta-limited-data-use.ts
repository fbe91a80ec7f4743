import type { ConsentView, Integration } from './integration.ts';
import { type Globals, readGlobal } from './page-globals.ts';
import { quietly } from './quietly.ts';
import { toArguments } from './to-arguments.ts';

const VENDOR = 'meta-pixel';

/** With country and state 0 Meta finds out where the visitor is, and which state's law applies. */
const COMMAND = ['dataProcessingOptions', ['LDU'], 0, 0] as const;

/**
 * Meta's Limited Data Use, which must be said before the pixel's `init`. So it waits for the list that the snippet makes: by a setter on
 * `_fbq`, which every snippet sets to its new function before it fills the list, and which pages do not call. `fbq` itself stays alone: a snippet
 * that finds one does nothing.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/data-processing-options
 */
export const metaLimitedDataUse: Integration = {
  name: 'meta-limited-data-use',
  vendors: [VENDOR],
  connect(consent: Pick<ConsentView, 'declares'>, page: object): () => void {
    if (!consent.declares(VENDOR)) return () => {};
    const said = quietly(() => sayTo(readGlobal(page, 'fbq')));
    return (!said && quietly(() => onSet(page, '_fbq', sayTo))) || (() => {});
  },
};

/** Says it to the snippet's function, or to the pixel itself once it is there. */
function sayTo(fbq: unknown): boolean {
  if (typeof fbq !== 'function') return false;
  const { callMethod, queue } = fbq as unknown as Globals;
  if (callMethod) fbq(...COMMAND);
  else if (Array.isArray(queue)) queue.unshift(toArguments(...COMMAND));
  else onSet(fbq, 'queue', (list) => (list as unknown[]).unshift(toArguments(...COMMAND)));
  return true;
}

/** Calls `act` when a property is set for the first time; from then on it is a plain one. The undo takes back what still waits. */
function onSet(target: object, name: string, act: (value: unknown) => void): () => void {
  if (Object.hasOwn(target, name)) return () => {};
  const plain = { configurable: true, enumerable: true };
  const set = (value: unknown): void => {
    Object.defineProperty(target, name, { ...plain, writable: true, value });
    quietly(() => act(value));
  };
  Object.defineProperty(target, name, { ...plain, get() {}, set });
  return () => {
    if (Object.getOwnPropertyDescriptor(target, name)?.set === set) delete (target as Globals)[name];
  };
}
