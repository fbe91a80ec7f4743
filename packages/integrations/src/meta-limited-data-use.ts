import type { ConsentView, Integration } from './integration.ts';
import { quietly } from './quietly.ts';
import { toArguments } from './to-arguments.ts';

/**
 * Meta's Limited Data Use, which must be said before the pixel's `init`. Every snippet of the pixel sets `_fbq` to its function, fills the list of
 * that function in the same task, and only then can the pixel's own file run and read it: between the two the command goes in front.
 * `fbq` itself is left alone, because a snippet that finds one does nothing. With country and state 0 Meta finds out by itself
 * whose law applies.
 *
 * Connect it before the page's own tags.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/data-processing-options
 */
export const metaLimitedDataUse: Integration = {
  name: 'meta-limited-data-use',
  vendors: ['meta-pixel'],
  connect(consent: Pick<ConsentView, 'declares'>, page: object): () => void {
    let isOn = consent.declares('meta-pixel') && !Object.hasOwn(page, '_fbq');
    const redefine = (property: PropertyDescriptor): unknown =>
      quietly(() => Object.defineProperty(page, '_fbq', { configurable: true, enumerable: true, ...property }));
    if (isOn) {
      redefine({
        get() {},
        set(value) {
          redefine({ value, writable: true });
          queueMicrotask(() => {
            if (isOn) quietly(() => value.queue.unshift(toArguments('dataProcessingOptions', ['LDU'], 0, 0)));
          });
        },
      });
    }
    return () => {
      isOn = false;
    };
  },
};
