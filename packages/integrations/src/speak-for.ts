import type { VendorId } from '@sluice/core';
import type { ConsentView, Integration } from './integration.ts';
import type { Globals } from './page-globals.ts';
import { quietly } from './quietly.ts';

/** Where a visitor stands with a vendor: not asked yet where they must be, or with an answer, be it by the law. */
export type Standing = 'waiting' | 'granted' | 'refused';

/** What a vendor can be told. */
export interface Voice {
  /** The name of the integration. */
  readonly name: string;
  readonly vendor: VendorId;
  /** Hears that it may not also before it was ever granted: what it reads is a list that can wait for it. */
  readonly isEarly?: boolean;
  /** Hears apart whether ads are granted. */
  readonly hearsOfAds?: boolean;
  /**
   * Says it to what stands in the page; answers `false` if nothing is there to hear it yet. May throw.
   *
   * @param ads whether the vendor may be used for ads: granted itself, and the category as well if it belongs to another one
   * @param isAgain it has been told something else before
   */
  say(page: Globals, standing: Standing, ads: boolean, isAgain: boolean): boolean;
}

/** Milliseconds after which a script that has loaded is set up, if the page does so in one that follows. Clarity forgets what it heard before. */
const SET_UP = 500;

/**
 * Makes an integration of what a vendor can be told. It says each standing once, as soon as somebody hears it: a vendor whose code is not there
 * yet is told when a script has brought it and the page has had time to set it up, for which nothing in the page is patched. Of a refusal it hears
 * only after a grant, unless it listens early: without one the gate does not let it in.
 */
export function speakFor(voice: Voice): Integration {
  const { name, vendor, isEarly, hearsOfAds } = voice;
  return {
    name,
    vendors: [vendor],
    connect(consent, page) {
      if (!consent.declares(vendor)) return () => {};
      const document = quietly(() => (page as { document?: Partial<Document> }).document);
      let said = '';
      let isWaiting = false;
      let wasGranted = false;
      const later = (): unknown => setTimeout(tell, SET_UP);
      function listen(isOn: boolean): void {
        if (isOn === isWaiting) return;
        isWaiting = isOn;
        quietly(() => document?.[isOn ? 'addEventListener' : 'removeEventListener']?.('load', later, true));
      }
      let isOver = false;
      function tell(): void {
        if (isOver) return;
        const standing = standingOf(consent, vendor);
        const ads = consent.decide({ vendor, category: 'ads' }).granted;
        const now = hearsOfAds ? `${standing} ${ads}` : standing;
        wasGranted ||= standing === 'granted';
        const isDue = now !== said && (wasGranted || isEarly === true);
        const isTold = isDue && quietly(() => voice.say(page as Globals, standing, ads, said !== '')) === true;
        if (isTold) said = now;
        listen(isDue && !isTold);
      }
      tell();
      const unsubscribe = consent.subscribe(tell);
      return () => {
        isOver = true;
        unsubscribe();
        listen(false);
      };
    },
  };
}

/** Where the visitor stands with a vendor now. */
export function standingOf(consent: Pick<ConsentView, 'decide'>, vendor: VendorId): Standing {
  const { granted, reason } = consent.decide({ vendor });
  if (granted) return 'granted';
  return reason === 'opt-in' ? 'waiting' : 'refused';
}
