// Every vendor of this folder, one line each: the catalogue takes whatever is exported here.

export { addtoany } from './addtoany.ts';
export { appleMusic } from './apple-music.ts';
export { dailymotion } from './dailymotion.ts';
export { disqus } from './disqus.ts';
export { facebookPlugins } from './facebook-plugins.ts';
export { instagram } from './instagram.ts';
export { linePlugins } from './line-plugins.ts';
export { linkedinPlugins } from './linkedin-plugins.ts';
export { pinterestWidgets } from './pinterest-widgets.ts';
export { redditEmbed } from './reddit-embed.ts';
export { sharethis } from './sharethis.ts';
export { soundcloud } from './soundcloud.ts';
export { spotify } from './spotify.ts';
export { tiktokEmbed } from './tiktok-embed.ts';
export { twitch } from './twitch.ts';
export { vimeo } from './vimeo.ts';
export { xTimeline } from './x-timeline.ts';
export { youtube } from './youtube.ts';
