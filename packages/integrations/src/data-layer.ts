import { quietly } from './quietly.ts';
import { toArguments } from './to-arguments.ts';

/** The front of a page's `window.dataLayer`, held by consent commands. */
export interface DataLayer {
  /** Says commands as `gtag(...command)` would. Those of the first call go in front of all that the page has said. */
  tell(...commands: readonly (readonly unknown[])[]): void;
  /** Leaves `window.dataLayer` as the plain array that it is by then. Safe to call twice. */
  undo(): void;
}

/** The two names that Google's snippets read and write. */
interface GooglePage {
  dataLayer?: unknown;
  gtag?: unknown;
}

/**
 * Takes the front of `window.dataLayer` for the commands told before any tag reads it, and creates `dataLayer` and
 * `gtag` where they are missing. Google acts on a default only if it comes before all other commands, so that what is
 * told first goes in front of what the page has pushed already. Pages also replace the array
 * (`dataLayer = [{ … }]`, long the snippet in Google's own documentation): a new array gets all commands again, in front.
 *
 * A `dataLayer` that is no array, is frozen or cannot be redefined is left alone: Google's tags read none of it either.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent ("the order is vital")
 */
export function installDataLayer(page: GooglePage): DataLayer {
  const told: IArguments[] = [];
  let layer: unknown;
  quietly(() => {
    layer = page.dataLayer ?? [];
    page.dataLayer = layer;
  });
  quietly(() => {
    Object.defineProperty(page, 'dataLayer', {
      configurable: true,
      enumerable: true,
      get: () => layer,
      set(value: unknown) {
        layer = value;
        quietly(() => putInFront(value, told));
      },
    });
  });
  quietly(() => {
    if (Array.isArray(layer)) page.gtag ??= createGtag(page);
  });
  return {
    tell(...commands) {
      const entries = commands.map((command) => toArguments(...command));
      const isFirst = told.length === 0;
      told.push(...entries);
      quietly(() => {
        if (isFirst) putInFront(layer, told);
        else if (Array.isArray(layer)) layer.push(...entries);
      });
    },
    undo: () =>
      quietly(() => {
        const value = page.dataLayer;
        Object.defineProperty(page, 'dataLayer', { configurable: true, enumerable: true, writable: true, value });
      }),
  };
}

function putInFront(layer: unknown, told: readonly IArguments[]): void {
  if (!Array.isArray(layer) || layer.includes(told[0])) return;
  // With its own `push` the array has a tag as its reader, which has read the front already and sees only pushes.
  if (Object.hasOwn(layer, 'push')) layer.push(...told);
  else layer.unshift(...told);
}

function createGtag(page: GooglePage): () => void {
  return function gtag() {
    // biome-ignore lint/complexity/noArguments: Google's tags take a command only from an arguments object.
    (page.dataLayer as unknown[]).push(arguments);
  };
}
