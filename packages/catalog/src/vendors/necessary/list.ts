// Every vendor of this folder, one line each: the catalogue takes whatever is exported here.

export { inmobiChoice } from './inmobi-choice.ts';
export { liverampPrivacyManager } from './liveramp-privacy-manager.ts';
export { stripe } from './stripe.ts';
