// Every vendor of this folder, one line each: the catalogue takes whatever is exported here.

export { adroll } from './adroll.ts';
export { amazonAds } from './amazon-ads.ts';
export { criteo } from './criteo.ts';
export { googleAdManager } from './google-ad-manager.ts';
export { googleAds } from './google-ads.ts';
export { googleAdsense } from './google-adsense.ts';
export { klaviyo } from './klaviyo.ts';
export { linkedinInsight } from './linkedin-insight.ts';
export { metaPixel } from './meta-pixel.ts';
export { microsoftAds } from './microsoft-ads.ts';
export { outbrain } from './outbrain.ts';
export { pinterestTag } from './pinterest-tag.ts';
export { quantcast } from './quantcast.ts';
export { quoraPixel } from './quora-pixel.ts';
export { redditPixel } from './reddit-pixel.ts';
export { snapPixel } from './snap-pixel.ts';
export { taboola } from './taboola.ts';
export { theTradeDesk } from './the-trade-desk.ts';
export { tiktokPixel } from './tiktok-pixel.ts';
export { xPixel } from './x-pixel.ts';
export { xandr } from './xandr.ts';
