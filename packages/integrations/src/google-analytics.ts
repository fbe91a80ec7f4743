import type { ConsentView, Integration } from './integration.ts';
import type { Globals } from './page-globals.ts';
import { quietly } from './quietly.ts';
import { standingOf } from './speak-for.ts';

const VENDOR = 'google-analytics';

/** Ids of Google Analytics among what `config` commands are for; `AW-` and `DC-` are ads. */
const ID = /^(G|GT|UA)-[\w-]+$/;

/**
 * Google Analytics' own opt-out, `window['ga-disable-ID']`: set by a refusal for every id that the site declares or that a `config` command in
 * the page's data layer names, and taken back with a grant. What the page has set itself stays.
 *
 * @param ids the ids that the site declares
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
export function createGoogleAnalytics(ids: readonly string[]): Integration {
  return {
    name: 'google-analytics',
    vendors: [VENDOR],
    connect(consent: ConsentView, page: object): () => void {
      if (!consent.declares(VENDOR)) return () => {};
      const globals = page as Globals;
      const mine = new Set<string>();
      function tell(): void {
        const standing = standingOf(consent, VENDOR);
        if (standing === 'refused') {
          for (const id of new Set([...ids, ...configured(globals)])) quietly(() => disable(`ga-disable-${id}`));
        } else if (standing === 'granted') {
          for (const name of mine) {
            mine.delete(name);
            quietly(() => {
              globals[name] = false;
            });
          }
        }
      }
      function disable(name: string): void {
        if (globals[name] === true) return;
        globals[name] = true;
        mine.add(name);
      }
      tell();
      return consent.subscribe(tell);
    },
  };
}

/** The ids of `config` commands. Arguments objects and arrays both have members by number. */
function configured(page: Globals): string[] {
  const ids: string[] = [];
  quietly(() => {
    for (const entry of Array.from(page.dataLayer as ArrayLike<ArrayLike<unknown>>)) {
      quietly(() => {
        if (entry[0] === 'config' && ID.test(String(entry[1]))) ids.push(String(entry[1]));
      });
    }
  });
  return ids;
}
