// Every vendor of this folder, one line each: the catalogue takes whatever is exported here.

export { bigcommerce } from './bigcommerce.ts';
export { evidon } from './evidon.ts';
export { inmobiChoice } from './inmobi-choice.ts';
export { liverampPrivacyManager } from './liveramp-privacy-manager.ts';
export { okta } from './okta.ts';
export { stripe } from './stripe.ts';
export { trayCommerce } from './tray-commerce.ts';
