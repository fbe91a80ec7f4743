// Every vendor of this folder, one line each: the catalogue takes whatever is exported here.

export { adobeFonts } from './adobe-fonts.ts';
export { calendly } from './calendly.ts';
export { cloudflareTurnstile } from './cloudflare-turnstile.ts';
export { googleFonts } from './google-fonts.ts';
export { googleMaps } from './google-maps.ts';
export { hcaptcha } from './hcaptcha.ts';
export { jwPlayer } from './jw-player.ts';
export { loyaltylion } from './loyaltylion.ts';
export { paypal } from './paypal.ts';
export { recaptcha } from './recaptcha.ts';
export { sentry } from './sentry.ts';
export { trustpilot } from './trustpilot.ts';
export { typeform } from './typeform.ts';
export { wistia } from './wistia.ts';
