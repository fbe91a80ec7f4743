import type { Vendor } from './vendor-entry.ts';
import { addtoany } from './vendors/addtoany.ts';
import { adobeAnalytics } from './vendors/adobe-analytics.ts';
import { adobeFonts } from './vendors/adobe-fonts.ts';
import { adroll } from './vendors/adroll.ts';
import { amazonAds } from './vendors/amazon-ads.ts';
import { amplitude } from './vendors/amplitude.ts';
import { calendly } from './vendors/calendly.ts';
import { chartbeat } from './vendors/chartbeat.ts';
import { cloudflareTurnstile } from './vendors/cloudflare-turnstile.ts';
import { cloudflareWebAnalytics } from './vendors/cloudflare-web-analytics.ts';
import { comscore } from './vendors/comscore.ts';
import { contentsquare } from './vendors/contentsquare.ts';
import { crazyEgg } from './vendors/crazy-egg.ts';
import { crisp } from './vendors/crisp.ts';
import { criteo } from './vendors/criteo.ts';
import { dailymotion } from './vendors/dailymotion.ts';
import { datadogRum } from './vendors/datadog-rum.ts';
import { disqus } from './vendors/disqus.ts';
import { drift } from './vendors/drift.ts';
import { facebookPlugins } from './vendors/facebook-plugins.ts';
import { fathom } from './vendors/fathom.ts';
import { freshchat } from './vendors/freshchat.ts';
import { fullstory } from './vendors/fullstory.ts';
import { googleAdManager } from './vendors/google-ad-manager.ts';
import { googleAds } from './vendors/google-ads.ts';
import { googleAdsense } from './vendors/google-adsense.ts';
import { googleAnalytics } from './vendors/google-analytics.ts';
import { googleFonts } from './vendors/google-fonts.ts';
import { googleMaps } from './vendors/google-maps.ts';
import { googleTagManager } from './vendors/google-tag-manager.ts';
import { hcaptcha } from './vendors/hcaptcha.ts';
import { heap } from './vendors/heap.ts';
import { helpScout } from './vendors/help-scout.ts';
import { hotjar } from './vendors/hotjar.ts';
import { hubspot } from './vendors/hubspot.ts';
import { instagram } from './vendors/instagram.ts';
import { intercom } from './vendors/intercom.ts';
import { klaviyo } from './vendors/klaviyo.ts';
import { linkedinInsight } from './vendors/linkedin-insight.ts';
import { linkedinPlugins } from './vendors/linkedin-plugins.ts';
import { livechat } from './vendors/livechat.ts';
import { logrocket } from './vendors/logrocket.ts';
import { luckyOrange } from './vendors/lucky-orange.ts';
import { matomoCloud } from './vendors/matomo-cloud.ts';
import { metaPixel } from './vendors/meta-pixel.ts';
import { microsoftAds } from './vendors/microsoft-ads.ts';
import { microsoftClarity } from './vendors/microsoft-clarity.ts';
import { mixpanel } from './vendors/mixpanel.ts';
import { mouseflow } from './vendors/mouseflow.ts';
import { newRelic } from './vendors/new-relic.ts';
import { olark } from './vendors/olark.ts';
import { optimizely } from './vendors/optimizely.ts';
import { outbrain } from './vendors/outbrain.ts';
import { parseLy } from './vendors/parse-ly.ts';
import { paypal } from './vendors/paypal.ts';
import { pendo } from './vendors/pendo.ts';
import { pinterestTag } from './vendors/pinterest-tag.ts';
import { pinterestWidgets } from './vendors/pinterest-widgets.ts';
import { plausible } from './vendors/plausible.ts';
import { posthog } from './vendors/posthog.ts';
import { quantcast } from './vendors/quantcast.ts';
import { quoraPixel } from './vendors/quora-pixel.ts';
import { recaptcha } from './vendors/recaptcha.ts';
import { redditEmbed } from './vendors/reddit-embed.ts';
import { redditPixel } from './vendors/reddit-pixel.ts';
import { rudderstack } from './vendors/rudderstack.ts';
import { segment } from './vendors/segment.ts';
import { sentry } from './vendors/sentry.ts';
import { sharethis } from './vendors/sharethis.ts';
import { simpleAnalytics } from './vendors/simple-analytics.ts';
import { smartsupp } from './vendors/smartsupp.ts';
import { snapPixel } from './vendors/snap-pixel.ts';
import { soundcloud } from './vendors/soundcloud.ts';
import { spotify } from './vendors/spotify.ts';
import { statcounter } from './vendors/statcounter.ts';
import { stripe } from './vendors/stripe.ts';
import { taboola } from './vendors/taboola.ts';
import { tawk } from './vendors/tawk.ts';
import { theTradeDesk } from './vendors/the-trade-desk.ts';
import { tidio } from './vendors/tidio.ts';
import { tiktokEmbed } from './vendors/tiktok-embed.ts';
import { tiktokPixel } from './vendors/tiktok-pixel.ts';
import { trustpilot } from './vendors/trustpilot.ts';
import { twitch } from './vendors/twitch.ts';
import { typeform } from './vendors/typeform.ts';
import { vimeo } from './vendors/vimeo.ts';
import { vwo } from './vendors/vwo.ts';
import { wistia } from './vendors/wistia.ts';
import { xPixel } from './vendors/x-pixel.ts';
import { xTimeline } from './vendors/x-timeline.ts';
import { xandr } from './vendors/xandr.ts';
import { yandexMetrica } from './vendors/yandex-metrica.ts';
import { youtube } from './vendors/youtube.ts';
import { zendesk } from './vendors/zendesk.ts';

/** Every vendor known, ordered by id. */
export const CATALOGUE: readonly Vendor[] = [
  addtoany,
  adobeAnalytics,
  adobeFonts,
  adroll,
  amazonAds,
  amplitude,
  calendly,
  chartbeat,
  cloudflareTurnstile,
  cloudflareWebAnalytics,
  comscore,
  contentsquare,
  crazyEgg,
  crisp,
  criteo,
  dailymotion,
  datadogRum,
  disqus,
  drift,
  facebookPlugins,
  fathom,
  freshchat,
  fullstory,
  googleAdManager,
  googleAds,
  googleAdsense,
  googleAnalytics,
  googleFonts,
  googleMaps,
  googleTagManager,
  hcaptcha,
  heap,
  helpScout,
  hotjar,
  hubspot,
  instagram,
  intercom,
  klaviyo,
  linkedinInsight,
  linkedinPlugins,
  livechat,
  logrocket,
  luckyOrange,
  matomoCloud,
  metaPixel,
  microsoftAds,
  microsoftClarity,
  mixpanel,
  mouseflow,
  newRelic,
  olark,
  optimizely,
  outbrain,
  parseLy,
  paypal,
  pendo,
  pinterestTag,
  pinterestWidgets,
  plausible,
  posthog,
  quantcast,
  quoraPixel,
  recaptcha,
  redditEmbed,
  redditPixel,
  rudderstack,
  segment,
  sentry,
  sharethis,
  simpleAnalytics,
  smartsupp,
  snapPixel,
  soundcloud,
  spotify,
  statcounter,
  stripe,
  taboola,
  tawk,
  theTradeDesk,
  tidio,
  tiktokEmbed,
  tiktokPixel,
  trustpilot,
  twitch,
  typeform,
  vimeo,
  vwo,
  wistia,
  xPixel,
  xTimeline,
  xandr,
  yandexMetrica,
  youtube,
  zendesk,
];
