import type { ConsentView, Integration } from './integration.ts';
import { queueOf } from './page-globals.ts';
import { quietly } from './quietly.ts';

const VENDOR = 'microsoft-ads';

/**
 * Consent mode of Microsoft's Universal Event Tracking: the default of a visitor without a choice, and an update wherever the answer differs
 * from what was said. It goes through the list that the tag reads (`uetq`; a tag that was given another name does not hear it).
 * Only `ad_storage` counts there.
 *
 * @see https://help.ads.microsoft.com/#apex/ads/en/60119/1 (consent mode)
 */
export const microsoftUet: Integration = {
  name: 'microsoft-uet',
  vendors: [VENDOR],
  connect(consent: ConsentView, page: object): () => void {
    if (!consent.declares(VENDOR)) return () => {};
    let said: string | undefined;
    const say = (kind: 'default' | 'update', isGranted: boolean): void => {
      const ad_storage = isGranted ? 'granted' : 'denied';
      if (ad_storage === said) return;
      said = ad_storage;
      quietly(() => queueOf(page, 'uetq')?.push('consent', kind, { ad_storage }));
    };
    const update = (): void => say('update', consent.decide({ vendor: VENDOR }).granted);
    say('default', consent.decideUnasked({ vendor: VENDOR }).granted);
    update();
    return consent.subscribe(update);
  },
};
