import type { Integration } from './integration.ts';
import { call } from './page-globals.ts';
import { readGlobal } from './read-global.ts';
import { speakFor } from './speak-for.ts';

/**
 * Consent of the Meta Pixel. The grant also counts for snippets that begin with `fbq('consent', 'revoke')`, as Meta's documentation has it.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const metaPixel: Integration = speakFor({
  name: 'meta-pixel',
  vendor: 'meta-pixel',
  say: (page, standing) =>
    call({ fbq: readGlobal(page, 'fbq') }, 'fbq', 'consent', standing === 'granted' ? 'grant' : 'revoke'),
});
