import type { VendorId } from '@sluice/core';

/** The vendors whose embeds and chats need `connectEmbeds` on a page: all of its lists, for a page's head, which goes without them. */
export const ATTENDED: readonly VendorId[] =
  'crisp facebook-plugins hubspot instagram intercom tawk tiktok-embed vimeo x-timeline youtube zendesk'.split(' ');
