/** What only pages load whose site declares one of the vendors that can be told. */
export { connectVendors } from './connect-vendors.ts';
