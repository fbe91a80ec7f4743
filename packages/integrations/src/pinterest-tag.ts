import type { Integration } from './integration.ts';
import { call } from './page-globals.ts';
import { readGlobal } from './read-global.ts';
import { speakFor } from './speak-for.ts';

/**
 * Consent of the Pinterest Tag: `false` stops its events and deletes its cookies of this site.
 *
 * @see https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies
 */
export const pinterestTag: Integration = speakFor({
  name: 'pinterest-tag',
  vendor: 'pinterest-tag',
  say: (page, standing) => call({ pintrk: readGlobal(page, 'pintrk') }, 'pintrk', 'setconsent', standing === 'granted'),
});
