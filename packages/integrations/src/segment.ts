import type { ConsentView, Integration } from './integration.ts';
import { call } from './page-globals.ts';
import { readGlobal } from './read-global.ts';
import { speakFor } from './speak-for.ts';

/** What a middleware of Segment gets. */
interface Passage {
  readonly payload: { readonly obj: { context?: Record<string, unknown> } };
  next(payload: unknown): void;
}

/**
 * Segment has no opt-out: a middleware of ours drops what it is given while it is not granted, and otherwise notes which categories the visitor
 * granted, as Segment's own consent tools do (`context.consent`).
 *
 * @see https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/middleware/
 * @see https://segment.com/docs/privacy/consent-management/consent-in-segment-connections/
 */
export const segment: Integration = {
  name: 'segment',
  vendors: ['segment'],
  connect(consent: ConsentView, page: object): () => void {
    let isOver = false;
    const seen = new WeakSet<object>();
    const middleware = ({ payload, next }: Passage): void => {
      if (!isOver && !consent.decide({ vendor: 'segment' }).granted) return;
      if (!isOver) payload.obj.context = { ...payload.obj.context, consent: preferences(consent) };
      next(payload);
    };
    const voice = speakFor({
      name: 'segment',
      vendor: 'segment',
      say(_page, standing) {
        const target = readGlobal(page, 'analytics') as object | undefined;
        // From the first grant on the middleware asks for itself.
        if (standing !== 'granted' || (target && seen.has(target))) return true;
        if (!call(target, 'addSourceMiddleware', middleware)) return false;
        if (target) seen.add(target);
        return true;
      },
    });
    const undo = voice.connect(consent, page);
    return () => {
      isOver = true;
      undo();
    };
  },
};

function preferences({ asked, decide }: ConsentView): object {
  const categoryPreferences: Record<string, boolean> = {};
  for (const category of asked.categories) categoryPreferences[category] = decide({ category }).granted;
  return { categoryPreferences };
}
