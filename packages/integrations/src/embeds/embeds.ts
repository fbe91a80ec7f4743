import type { Embed } from './embed.ts';
import { facebookPlugins } from './facebook-plugins.ts';
import { instagram } from './instagram.ts';
import type { QuietFrame } from './quiet-frame.ts';
import { tiktokEmbed } from './tiktok-embed.ts';
import { vimeo } from './vimeo.ts';
import { xTimeline } from './x-timeline.ts';
import { youtube } from './youtube.ts';

/** The vendors whose script turns markup into embeds. */
export const EMBEDS: readonly Embed[] = [xTimeline, facebookPlugins, instagram, tiktokEmbed];

/** The vendors whose frames have a quieter address. */
export const FRAMES: readonly QuietFrame[] = [youtube, vimeo];
