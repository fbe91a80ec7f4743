// Every vendor of this folder, one line each: the catalogue takes whatever is exported here.

export { stripe } from './stripe.ts';
