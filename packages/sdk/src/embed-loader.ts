import type { Decision, Subject, VendorId } from '@sluice/core';
import { ATTENDED } from '@sluice/integrations';
import type { LoadPart } from './parts.ts';

/** What embeds and chats need on a page, before it is there. */
export interface EmbedLoader {
  /** Loads it where the site declares a vendor that needs it; settles when it is at work or cannot be had, so that releases can wait. */
  load(): Promise<void>;
  /** Loads it if such a vendor is granted already. */
  start(): void;
  undo(): void;
}

/** What the loader works with. */
export interface EmbedLoaderOptions {
  readonly realm: Window;
  decide(subject: Subject): Decision;
  declares(vendor: VendorId): boolean;
  subscribe(listener: () => void): () => void;
}

/** Creates the loader: a page without such a vendor does without it. */
export function createEmbedLoader(options: EmbedLoaderOptions, loadPart: LoadPart): EmbedLoader {
  const vendors = ATTENDED.filter(options.declares);
  let undo: (() => void) | undefined;
  // Before a returning visitor's widgets.js runs, which does not wait for a part.
  if (options.declares('x-timeline')) {
    const { document } = options.realm;
    document.head?.append(Object.assign(document.createElement('meta'), { name: 'twitter:dnt', content: 'on' }));
  }

  async function load(): Promise<void> {
    if (!vendors[0]) return;
    try {
      const { connectEmbeds } = await loadPart('embeds');
      undo ??= connectEmbeds(options, options.realm);
    } catch {
      // What is released works as it does without us; the next release tries again.
    }
  }

  return {
    load,
    start() {
      if (vendors.some((vendor) => options.decide({ vendor }).granted)) load();
    },
    undo: () => undo?.(),
  };
}
