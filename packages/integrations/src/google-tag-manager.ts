import type { ConsentView, Integration } from './integration.ts';
import { queueOf } from './page-globals.ts';
import { quietly } from './quietly.ts';

const VENDOR = 'google-tag-manager';

/**
 * An event for triggers of Google Tag Manager: `sluice_consent` with `sluice_categories` and `sluice_vendors`, for a visitor who has chosen
 * and after each change. They are texts, `,analytics,ads,` with a comma at both ends, because the data layer merges a shorter list into a
 * longer one and so keeps what was withdrawn; a trigger asks whether one contains `,ads,`.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer
 */
export const googleTagManager: Integration = {
  name: 'google-tag-manager',
  vendors: [VENDOR],
  connect(consent: ConsentView, page: object): () => void {
    if (!consent.declares(VENDOR)) return () => {};
    const { asked, decide } = consent;
    const join = (names: readonly string[]): string =>
      names
        .map((name) => `,${name}`)
        .join('')
        .concat(',');
    const grants = () => ({
      sluice_categories: join(asked.categories.filter((category) => decide({ category }).granted)),
      sluice_vendors: join([...asked.vendors.keys()].filter((vendor) => decide({ vendor }).granted)),
    });
    let said = consent.hasChosen() ? '' : JSON.stringify(grants());
    let hadChosen = consent.hasChosen();
    const tell = (): void => {
      const now = grants();
      const text = JSON.stringify(now);
      if (text === said && hadChosen === consent.hasChosen()) return;
      said = text;
      hadChosen = consent.hasChosen();
      quietly(() => queueOf(page, 'dataLayer')?.push({ event: 'sluice_consent', ...now }));
    };
    if (said === '') tell();
    return consent.subscribe(tell);
  },
};
