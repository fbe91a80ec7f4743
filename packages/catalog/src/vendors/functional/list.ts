// Every vendor of this folder, one line each: the catalogue takes whatever is exported here.

export { adobeFonts } from './adobe-fonts.ts';
export { calendly } from './calendly.ts';
export { clerkIo } from './clerk-io.ts';
export { cloudflareTurnstile } from './cloudflare-turnstile.ts';
export { crowdsignal } from './crowdsignal.ts';
export { feefo } from './feefo.ts';
export { gigya } from './gigya.ts';
export { googleFonts } from './google-fonts.ts';
export { googleMaps } from './google-maps.ts';
export { hcaptcha } from './hcaptcha.ts';
export { judgeMe } from './judge-me.ts';
export { jwPlayer } from './jw-player.ts';
export { loyaltylion } from './loyaltylion.ts';
export { netReviews } from './net-reviews.ts';
export { paypal } from './paypal.ts';
export { powerreviews } from './powerreviews.ts';
export { recaptcha } from './recaptcha.ts';
export { reviewsIo } from './reviews-io.ts';
export { sentry } from './sentry.ts';
export { stamped } from './stamped.ts';
export { surveymonkey } from './surveymonkey.ts';
export { trackjs } from './trackjs.ts';
export { trustpilot } from './trustpilot.ts';
export { typeform } from './typeform.ts';
export { wistia } from './wistia.ts';
export { yotpo } from './yotpo.ts';
