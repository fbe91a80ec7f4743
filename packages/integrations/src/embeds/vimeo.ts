import { quietVimeo } from '@sluice/catalog';
import type { QuietFrame } from './quiet-frame.ts';

/** Videos of Vimeo: with `dnt=1`. */
export const vimeo: QuietFrame = { vendor: 'vimeo', rewrite: quietVimeo };
