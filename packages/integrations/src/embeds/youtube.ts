import { quietYoutube } from '@sluice/catalog';
import type { QuietFrame } from './quiet-frame.ts';

/** Videos of YouTube: from `www.youtube-nocookie.com`. */
export const youtube: QuietFrame = { vendor: 'youtube', rewrite: quietYoutube };
